package id.lelangkinerja.measurement;

import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.round.RealisedYear;
import id.lelangkinerja.scoring.Rollup;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was verifiably realised in whole years, from the periods of contracts: only of years every period of which has a
 * verified and final figure, by the rule by which the contract itself makes a year. A contract for one kecamatan
 * tells of that one, whoever holds it, and of its successor where it held the contract itself and passed it on. Pure.
 */
final class RealisedYears {
  private static final int DECIMALS = 6;
  private final List<RealisedPeriod> periods;
  private final Map<IndicatorYear, Set<UUID>> heldByWholeRegion;
  private final Set<UUID> passedOnByPlace;

  private RealisedYears(List<RealisedPeriod> periods) {
    this.periods = periods;
    this.heldByWholeRegion = periods.stream().filter(RealisedPeriod::isLast)
        .filter(each -> each.place() == null && !each.heldByKind().isOfTerritory()).collect(Collectors.groupingBy(
            RealisedYears::indicatorYear, Collectors.mapping(RealisedPeriod::heldBy, Collectors.toSet())));
    this.passedOnByPlace = periods.stream().filter(RealisedPeriod::isPassedOnByPlace).map(RealisedPeriod::contractId)
        .collect(Collectors.toSet());
  }

  private record IndicatorYear(UUID indicator, int year) {}

  private record ContractYear(UUID contract, UUID indicator, int year) {}

  private record HolderYear(UUID about, UUID indicator, int year) {}

  /** A whole year, with the last of its periods. */
  private record Whole(RealisedPeriod last, BigDecimal value) {}

  /** Each year of an indicator at most once an agency, in the order of the periods. */
  static List<RealisedYear> of(List<RealisedPeriod> periods) {
    return new RealisedYears(List.copyOf(periods)).years();
  }

  private List<RealisedYear> years() {
    var contracts = periods.stream().filter(each -> !each.isOfSeveralPlaces()).collect(Collectors.groupingBy(
        each -> new ContractYear(each.contractId(), each.indicatorId(), each.year()), LinkedHashMap::new,
        Collectors.toList()));
    var whole = contracts.values().stream().flatMap(year -> whole(year).stream()).collect(Collectors.groupingBy(
        each -> new HolderYear(about(each.last()), each.last().indicatorId(), each.last().year()),
        LinkedHashMap::new, Collectors.toList()));
    return whole.values().stream().flatMap(this::one).map(this::realised).toList();
  }

  private static Optional<Whole> whole(List<RealisedPeriod> year) {
    var first = year.getFirst();
    var verified = year.stream().flatMap(each -> each.verified().stream()).toList();
    return verified.size() < first.periods()
        ? Optional.empty()
        : Rollup.yearValue(first.aggregation(), verified, Units.per(first.unit()))
            .flatMap(value -> year.stream().filter(RealisedPeriod::isLast).findFirst()
                .map(last -> new Whole(last, value.setScale(DECIMALS, RoundingMode.HALF_UP))));
  }

  /**
   * Of several contracts of one agency for the same year the newest tells it. Where others held some of them, a
   * kecamatan's own tells of it before those that others held for it. Otherwise none does: of two agencies that have
   * since become one, neither tells what the one reached, and of two others in one kecamatan neither comes first.
   */
  private Stream<Whole> one(List<Whole> same) {
    var holders = same.stream().map(each -> each.last().heldBy()).distinct().toList();
    return holders.size() == 1 ? newest(same.stream()) : newest(ownOfPlace(same));
  }

  private Stream<Whole> ownOfPlace(List<Whole> same) {
    var own = same.stream().filter(each -> each.last().heldBy().equals(about(each.last()))).toList();
    return same.stream().allMatch(each -> own.contains(each) || each.last().isOfPlace())
        ? own.stream()
        : Stream.empty();
  }

  private static Stream<Whole> newest(Stream<Whole> same) {
    return same.max(Comparator.comparing((Whole each) -> each.last().inForceAt())
        .thenComparing(each -> each.last().contractNumber())).stream();
  }

  private UUID about(RealisedPeriod period) {
    return passedOnByPlace.contains(period.contractId()) ? period.holderId() : period.about();
  }

  private RealisedYear realised(Whole whole) {
    var last = whole.last();
    return new RealisedYear(last.indicatorId(), new AgencyId(about(last)), last.year(), whole.value(),
        last.contractNumber(), isOfRegion(last));
  }

  /**
   * It is where an agency of the whole region held the indicator on the year's last day, whole and beside no other such
   * agency.
   */
  private boolean isOfRegion(RealisedPeriod last) {
    return !last.part() && !last.isOfTerritory()
        && heldByWholeRegion.getOrDefault(indicatorYear(last), Set.of()).equals(Set.of(last.heldBy()));
  }

  private static IndicatorYear indicatorYear(RealisedPeriod period) {
    return new IndicatorYear(period.indicatorId(), period.year());
  }
}
