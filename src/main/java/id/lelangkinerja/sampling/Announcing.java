package id.lelangkinerja.sampling;

import id.lelangkinerja.draw.Announcement;
import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.ledger.LogAt;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.web.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Announces a sample: out of which figures, how many, at which size of the log, and which two officials have a part in
 * the chance. From here on nothing of it can be changed; the hash of it all is an act in the public log.
 */
@Service
public class Announcing {
  /** So many further acts the log must take up before its root is taken: nobody knows it yet. */
  static final int FEWEST_ACTS = 10;
  static final int MOST_ACTS = 100_000;
  static final int MOST_DRAWN = 500;
  private final SampleRepository samples;
  private final SamplingQuery sampling;
  private final LogAt log;
  private final History history;
  private final Clock clock;

  Announcing(SampleRepository samples, SamplingQuery sampling, LogAt log, History history, Clock clock) {
    this.samples = samples;
    this.sampling = sampling;
    this.log = log;
    this.history = history;
    this.clock = clock;
  }

  /**
   * What is to be drawn.
   *
   * @param endsOn   the last day of the period of which figures are drawn
   * @param size     how many
   * @param acts     after how many further acts in the log
   * @param revealBy the last day on which the officials may reveal
   * @param first    the one official
   * @param second   the other
   */
  public record Plan(LocalDate endsOn, int size, int acts, LocalDate revealBy, UUID first, UUID second) {}

  /**
   * By a verifier (NOT_YOURS). Refused at its fields: FRAME_EMPTY, SAMPLE_TOO_LARGE, OFFICIALS_SAME,
   * OFFICIAL_NOT_INDEPENDENT of who reports, of the announcer's agency and of each other, REVEAL_BY_TOO_EARLY.
   */
  @Transactional
  public UUID announce(Acting who, Plan plan) {
    Refused.unless(Rules.mayAnnounce(who), Reason.NOT_YOURS);
    var today = LocalDate.ofInstant(clock.instant(), Texts.ZONE);
    var lots = sampling.lots(who, plan.endsOn());
    unless(!lots.isEmpty(), new Refused(Reason.FRAME_EMPTY), "ends");
    unless(plan.size() <= lots.size(), new Refused(Reason.SAMPLE_TOO_LARGE, lots.size()), "size");
    unless(plan.revealBy().isAfter(today), new Refused(Reason.REVEAL_BY_TOO_EARLY), "revealBy");
    var officials = officials(who, plan, today);
    var announced = new Announcement(who.region().value(), UUID.randomUUID(), plan.endsOn(), plan.size(),
        log.origin(), log.size() + plan.acts(), Texts.endOf(plan.revealBy()), lots);
    samples.add(who, announced);
    for (int at = 0; at < officials.size(); at++) {
      samples.add(who, announced.sample(), at + 1, officials.get(at));
    }
    history.recordDocument(who, "sample.announced", Kind.SAMPLE, announced.sample(), announced.hash());
    return announced.sample();
  }

  private List<SamplingQuery.Person> officials(Acting who, Plan plan, LocalDate today) {
    unless(!plan.first().equals(plan.second()), new Refused(Reason.OFFICIALS_SAME), "second");
    var independent = sampling.independent(who, today);
    var officials = List.of(find(independent, plan.first(), "first"), find(independent, plan.second(), "second"));
    unless(!sampling.together(who, plan.first(), plan.second(), today), new Refused(Reason.OFFICIAL_NOT_INDEPENDENT),
        "second");
    return officials;
  }

  private static SamplingQuery.Person find(List<SamplingQuery.Person> among, UUID person, String field) {
    return among.stream().filter(each -> each.personId().equals(person)).findFirst()
        .orElseThrow(() -> new Refused(Reason.OFFICIAL_NOT_INDEPENDENT).at(field));
  }

  private static void unless(boolean holds, Refused refused, String field) {
    if (!holds) {
      throw refused.at(field);
    }
  }
}
