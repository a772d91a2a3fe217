package id.lelangkinerja.round;

import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A planner says what the awards of a round together must not leave out, until the round opens. */
@Service
public class SettingCovers {
  private final RoundQuery rounds;
  private final RoundRepository locks;
  private final CoverChoices choices;
  private final CoverRepository covers;
  private final History history;

  SettingCovers(RoundQuery rounds, RoundRepository locks, CoverChoices choices, CoverRepository covers,
      History history) {
    this.rounds = rounds;
    this.locks = locks;
    this.choices = choices;
    this.covers = covers;
    this.history = history;
  }

  /**
   * At least so many awarded lots for a mission or a kecamatan.
   *
   * @param subject the mission or the agency that the kecamatan is
   */
  public record Least(UUID subject, int lots) {}

  /**
   * Says it anew for all of them. Throws Refused: NOT_YOURS, NOT_FOUND_HERE, ROUND_IS_OPEN, NO_CHOICE for what is
   * neither a mission of the round's term nor a kecamatan of the day, or comes twice, OUT_OF_RANGE.
   */
  @Transactional
  public void set(Acting who, RoundId id, List<Least> asked) {
    Refused.unless(Rules.mayPlan(who), Reason.NOT_YOURS);
    Refused.unless(Rules.isUnopened(locks.lock(who.region(), id)), Reason.ROUND_IS_OPEN);
    var known = choices.of(who.region(), rounds.round(who, id)).stream()
        .collect(Collectors.toMap(CoverChoices.Subject::id, each -> each));
    Refused.unless(asked.stream().map(Least::subject).distinct().filter(known::containsKey).count() == asked.size(),
        Reason.NO_CHOICE);
    for (var least : asked) {
      if (least.lots() < 1 || least.lots() > MinimumCover.MOST) {
        throw new Refused(Reason.OUT_OF_RANGE, 1, MinimumCover.MOST).at("cover-" + least.subject());
      }
    }
    var wanted = asked.stream().collect(Collectors.toMap(Least::subject, Least::lots));
    covers.set(who.region(), id, known.values().stream().filter(subject -> wanted.containsKey(subject.id()))
        .map(subject -> subject.atLeast(wanted.getOrDefault(subject.id(), 1))).toList());
    history.record(who, "round.covers-set", Kind.ROUND, id.value());
  }
}
