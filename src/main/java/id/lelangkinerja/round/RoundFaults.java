package id.lelangkinerja.round;

import id.lelangkinerja.platform.PersonId;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.region.RegionQuery;
import id.lelangkinerja.web.Texts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import org.jspecify.annotations.Nullable;

/** What no round may say, however unfinished it is; each fault is refused at the field that carries it. */
final class RoundFaults {
  static final int SMALLEST_PANEL = 3;
  static final int MOST_CRITERIA = 8;
  static final int MOST_YEARS = 5;
  static final BigDecimal WHOLE = new BigDecimal("100");

  private RoundFaults() {}

  /**
   * Throws Refused for the first fault.
   *
   * @param eligible those who hold an office that sits on panels
   */
  static void refuse(NewRound round, RegionQuery.Term term, Collection<PersonId> eligible) {
    unless(round.opensAt().isBefore(round.closesAt()), Reason.ROUND_CLOSES_BEFORE_OPENING, "closesOn");
    unless(round.lastYear() >= round.firstYear() && round.lastYear() - round.firstYear() < MOST_YEARS,
        Reason.ROUND_YEARS, "lastYear", MOST_YEARS);
    unless(round.firstYear() >= term.firstYear() && round.lastYear() <= term.lastYear(),
        Reason.ROUND_YEARS_OUTSIDE_TERM, "firstYear", String.valueOf(term.firstYear()),
        String.valueOf(term.lastYear()));
    panel(round, eligible);
    criteria(round);
    ceilings(round);
    calendar(round);
  }

  private static void panel(NewRound round, Collection<PersonId> eligible) {
    var members = new HashSet<>(round.panel());
    unless(members.size() >= SMALLEST_PANEL, Reason.PANEL_TOO_SMALL, "panel", SMALLEST_PANEL);
    unless(eligible.containsAll(members), Reason.NO_CHOICE, "panel");
    unless(members.contains(round.chair()), Reason.CHAIR_NOT_ON_PANEL, "chair");
  }

  private static void criteria(NewRound round) {
    var names = new LinkedHashSet<String>();
    unless(!round.criteria().isEmpty(), Reason.REQUIRED, "criterion-1");
    unless(round.criteria().size() <= MOST_CRITERIA, Reason.OUT_OF_RANGE, "criterion-1", 1, MOST_CRITERIA);
    unless(round.criteria().stream().allMatch(criterion -> names.add(criterion.name())), Reason.CRITERION_TWICE,
        "criterion-1");
    unless(round.criteria().stream().allMatch(criterion -> isWeight(criterion.weight())), Reason.WEIGHT_OUT_OF_RANGE,
        "weight-1");
    var sum = round.criteria().stream().map(NewRound.Criterion::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    unless(sum.compareTo(WHOLE) == 0, Reason.WEIGHTS_NOT_100, "weight-1", sum);
  }

  /** Above 0 and up to 100 per cent, with at most two decimals: what the database keeps without rounding. */
  static boolean isWeight(BigDecimal weight) {
    return weight.signum() > 0 && weight.compareTo(WHOLE) <= 0 && weight.stripTrailingZeros().scale() <= 2;
  }

  private static void ceilings(NewRound round) {
    var years = new HashSet<Integer>();
    for (var ceiling : round.ceilings()) {
      var field = "ceiling-" + (ceiling.year() - round.firstYear() + 1);
      unless(ceiling.year() >= round.firstYear() && ceiling.year() <= round.lastYear() && years.add(ceiling.year()),
          Reason.CEILING_OUTSIDE_YEARS, field);
      unless(ceiling.amount().amount() > 0, Reason.CEILING_ZERO, field);
    }
  }

  private static void calendar(NewRound round) {
    LocalDate earliest = round.closesAt().atZone(Texts.ZONE).toLocalDate();
    var dated = new HashSet<LotState>();
    for (var state : Round.CALENDAR) {
      var stage = stageOf(round, state);
      if (stage != null) {
        dated.add(state);
        unless(!stage.startsOn().isBefore(earliest), Reason.STAGE_TOO_EARLY, "from-" + state, earliest);
        unless(!stage.endsOn().isBefore(stage.startsOn()), Reason.STAGE_ENDS_BEFORE_START, "to-" + state);
        earliest = stage.startsOn();
      }
    }
    unless(dated.size() == round.stages().size(), Reason.NO_CHOICE, "from-" + Round.CALENDAR.getFirst());
  }

  private static Round.@Nullable Stage stageOf(NewRound round, LotState state) {
    return round.stages().stream().filter(stage -> stage.stage() == state).findFirst().orElse(null);
  }

  private static void unless(boolean holds, Reason reason, String field, Object... values) {
    if (!holds) {
      throw new Refused(reason, values).at(field);
    }
  }
}
