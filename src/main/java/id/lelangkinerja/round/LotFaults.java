package id.lelangkinerja.round;

import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.scoring.Polarity;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What no lot may say, however unfinished it is. */
final class LotFaults {
  private LotFaults() {}

  /**
   * What may be chosen when a lot is written: direction by indicator, problems, agencies of the day, missions, years.
   */
  record Known(Map<UUID, Polarity> measures, Collection<UUID> problems, Collection<UUID> agencies,
      Collection<UUID> missions, Collection<Integer> years, Neighbours neighbours) {}

  /** The other lots of the round with what each needs, and the kecamatan of the day. */
  record Neighbours(Map<UUID, Set<UUID>> needs, Collection<UUID> kecamatan) {}

  /**
   * Throws Refused for the first fault, at the field of the whole group it belongs to.
   *
   * @param itself null for a lot that is only being added
   */
  static void refuse(NewLot lot, @Nullable LotId itself, Known known) {
    var mission = lot.mission();
    terms(lot.terms(), itself, known.neighbours());
    unless(mission == null || known.missions().contains(mission), Reason.NO_CHOICE, "mission");
    unless(known.problems().containsAll(lot.problems()), Reason.NO_CHOICE, "problems");
    unless(lot.invited().stream().allMatch(agency -> known.agencies().contains(agency.value())), Reason.NO_CHOICE,
        "invited");
    var chosen = new HashSet<UUID>();
    for (var measured : lot.indicators()) {
      var polarity = known.measures().get(measured.indicator());
      unless(polarity != null, Reason.INDICATOR_NOT_BIDDABLE, "indicator-1");
      unless(chosen.add(measured.indicator()), Reason.INDICATOR_TWICE, "indicator-1");
      unless(RoundFaults.isWeight(measured.weight()), Reason.WEIGHT_OUT_OF_RANGE, "weight-1");
      path(measured, polarity, known.years());
    }
    var sum = lot.indicators().stream().map(NewLot.Measured::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    unless(lot.indicators().isEmpty() || sum.compareTo(RoundFaults.WHOLE) == 0, Reason.WEIGHTS_NOT_100, "weight-1",
        sum);
  }

  private static void terms(NewLot.Terms terms, @Nullable LotId itself, Neighbours neighbours) {
    unless(terms.mostWinners() >= 1 && terms.mostWinners() <= NewLot.Terms.MOST, Reason.OUT_OF_RANGE, "mostWinners", 1,
        NewLot.Terms.MOST);
    var needs = terms.needs().stream().map(LotId::value).toList();
    unless(neighbours.needs().keySet().containsAll(needs), Reason.NO_CHOICE, "needs");
    unless(itself == null || !Needs.isCircle(itself.value(), needs, neighbours.needs()), Reason.LOT_NEEDS_CIRCLE,
        "needs");
    unless(terms.places().stream().allMatch(place -> neighbours.kecamatan().contains(place.value())),
        Reason.NO_CHOICE, "places");
  }

  private static void path(NewLot.Measured measured, @Nullable Polarity polarity, Collection<Integer> years) {
    var seen = new HashSet<Integer>();
    for (var reserve : measured.path()) {
      unless(years.contains(reserve.year()) && seen.add(reserve.year()), Reason.RESERVE_OUTSIDE_YEARS, "indicator-1");
      var stretch = reserve.stretch();
      unless(stretch == null || (polarity != null && isAsGood(polarity, stretch, reserve.value())),
          Reason.STRETCH_BELOW_RESERVE, "indicator-1");
    }
  }

  /** Whether a stretch asks at least what the reserve asks, whichever way the indicator improves. */
  static boolean isAsGood(Polarity polarity, BigDecimal stretch, BigDecimal reserve) {
    return switch (polarity) {
      case HIGHER_IS_BETTER -> stretch.compareTo(reserve) >= 0;
      case LOWER_IS_BETTER -> stretch.compareTo(reserve) <= 0;
      case WITHIN_RANGE -> false;
    };
  }

  private static void unless(boolean holds, Reason reason, String field, Object... values) {
    if (!holds) {
      throw new Refused(reason, values).at(field);
    }
  }
}
