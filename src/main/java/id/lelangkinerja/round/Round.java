package id.lelangkinerja.round;

import id.lelangkinerja.platform.PersonId;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.platform.Rupiah;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One auction (putaran lelang): its term, the one deadline of all its lots, the years it promises for, its panel, its
 * criteria, what may be spent and its calendar. The fingerprint is that of its sealing key, null until it first opens.
 */
public record Round(RoundId id, UUID term, String termName, String name, Instant opensAt, Instant closesAt,
    int firstYear, int lastYear, @Nullable String fingerprint, List<Member> panel, List<Criterion> criteria,
    List<Ceiling> ceilings, List<Stage> stages) {
  /** The stages that a calendar dates, in their order; bidding itself runs from opensAt to closesAt. */
  public static final List<LotState> CALENDAR = List.of(LotState.OPENING, LotState.CHECKING, LotState.PRESENTING,
      LotState.NEGOTIATING, LotState.AWARDED, LotState.OBJECTION, LotState.SIGNING);

  public Round {
    panel = List.copyOf(panel);
    criteria = List.copyOf(criteria);
    ceilings = List.copyOf(ceilings);
    stages = List.copyOf(stages);
  }

  /** A member of the panel (tim penguji). */
  public record Member(PersonId person, String name, boolean chair) {}

  /** What bids are scored by; the weight is in per cent, and the weights of a round sum to 100. */
  public record Criterion(UUID id, int no, String name, BigDecimal weight) {}

  /** The most that the winning bids of a round may cost together in a year. */
  public record Ceiling(int year, Rupiah amount) {}

  /** When a stage is planned to begin and end, both days included. */
  public record Stage(LotState stage, LocalDate startsOn, LocalDate endsOn) {}

  /**
   * What the private half of a round's sealing key is bound to: give it to RoundKey when making the key, and the same
   * again when unlocking it.
   */
  public static String sealingContext(RegionId region, RoundId round) {
    return "round " + region.value() + " " + round.value();
  }

  /** The years for which bids promise, one after the other. */
  public List<Integer> years() {
    return IntStream.rangeClosed(firstYear, lastYear).boxed().toList();
  }

  /** Whether it has been opened for bids at least once. */
  public boolean wasOpened() {
    return fingerprint != null;
  }

  public boolean isOnPanel(PersonId person) {
    return panel.stream().anyMatch(member -> member.person().equals(person));
  }

  public Optional<Member> chair() {
    return panel.stream().filter(Member::chair).findFirst();
  }

  public Optional<Ceiling> ceiling(int year) {
    return ceilings.stream().filter(ceiling -> ceiling.year() == year).findFirst();
  }

  public Optional<Stage> stage(LotState wanted) {
    return stages.stream().filter(stage -> stage.stage() == wanted).findFirst();
  }
}
