package id.lelangkinerja.round;

import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.PersonId;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.web.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A planner begins a new round from an earlier one: its criteria as they are, its ceilings by later years, its
 * calendar as far behind the new deadline as it was behind the old one, what it must cover, and chosen lots as drafts.
 */
@Service
public class CopyingRound {
  private final RoundQuery rounds;
  private final PlanningRound planning;
  private final CoverQuery covers;
  private final CoverRepository copied;
  private final CoverChoices choices;
  private final CopyingLots lots;
  private final History history;

  CopyingRound(RoundQuery rounds, PlanningRound planning, CoverQuery covers, CoverRepository copied,
      CoverChoices choices,
      CopyingLots lots, History history) {
    this.rounds = rounds;
    this.planning = planning;
    this.covers = covers;
    this.copied = copied;
    this.choices = choices;
    this.lots = lots;
    this.history = history;
  }

  /** What is new about the copy, and which lots it takes along; it promises for as many years as the earlier round. */
  public record Copy(UUID term, String name, Instant opensAt, Instant closesAt, int firstYear, List<PersonId> panel,
      PersonId chair, List<LotId> lots) {
    public Copy {
      panel = List.copyOf(panel);
      lots = List.copyOf(lots);
    }
  }

  /**
   * Throws Refused: NOT_YOURS, NOT_FOUND_HERE, NO_CHOICE for a lot of another round, or the first fault of the new
   * round.
   */
  @Transactional
  public RoundId copy(Acting who, RoundId from, Copy copy) {
    Refused.unless(Rules.mayPlan(who), Reason.NOT_YOURS);
    var earlier = rounds.round(who, from);
    int shift = copy.firstYear() - earlier.firstYear();
    var id = planning.plan(who, round(earlier, copy, shift));
    history.record(who, "round.copied", Kind.ROUND, id.value(), earlier.name());
    var later = rounds.round(who, id);
    var known = choices.of(who.region(), later).stream().map(CoverChoices.Subject::id).toList();
    copied.set(who.region(), id,
        covers.of(who.region(), from).stream().filter(cover -> known.contains(cover.subject())).toList());
    lots.copy(who, earlier, later, copy.lots());
    return id;
  }

  private static NewRound round(Round earlier, Copy copy, int shift) {
    long days = ChronoUnit.DAYS.between(day(earlier.closesAt()), day(copy.closesAt()));
    return new NewRound(copy.term(), copy.name(), copy.opensAt(), copy.closesAt(), copy.firstYear(),
        earlier.lastYear() + shift, copy.panel(), copy.chair(),
        earlier.criteria().stream().map(each -> new NewRound.Criterion(each.name(), each.weight())).toList(),
        earlier.ceilings().stream().map(each -> new Round.Ceiling(each.year() + shift, each.amount())).toList(),
        earlier.stages().stream().map(
            each -> new Round.Stage(each.stage(), each.startsOn().plusDays(days), each.endsOn().plusDays(days)))
            .toList());
  }

  private static LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, Texts.ZONE);
  }
}
