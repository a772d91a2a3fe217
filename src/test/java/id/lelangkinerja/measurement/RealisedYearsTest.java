package id.lelangkinerja.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.region.AgencyKind;
import id.lelangkinerja.round.RealisedYear;
import id.lelangkinerja.scoring.Aggregation;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RealisedYearsTest {
  private static final UUID INDICATOR = new UUID(1, 1);
  private static final Office HEALTH = new Office(new UUID(2, 1), AgencyKind.DINAS);
  private static final Office SOCIAL = new Office(new UUID(2, 2), AgencyKind.DINAS);
  private static final Office KLOJEN = new Office(new UUID(2, 3), AgencyKind.KECAMATAN);

  private static final Office SUKUN = new Office(new UUID(2, 5), AgencyKind.KECAMATAN);
  private static final Office BARENG = new Office(new UUID(2, 4), AgencyKind.KELURAHAN);

  private record Office(UUID id, AgencyKind kind) {}

  @Test
  void a_year_is_rolled_up_as_its_contract_rolls_it_up() {
    assertThat(values(year("PK-1", HEALTH, 2019, 1, 2, 3, 5))).containsExactly("2019:5.000000");
    assertThat(values(year("PK-1", HEALTH, 2019, 1, 2, 3, 5).map(each -> by(each, Aggregation.SUM))))
        .containsExactly("2019:11.000000");
    assertThat(values(year("PK-1", HEALTH, 2019, 1, 2, 3, 5).map(each -> by(each, Aggregation.RATIO))))
        .as("11 of 40, in per cent").containsExactly("2019:27.500000");
  }

  @Test
  void only_years_count_all_periods_of_which_are_verified_and_final() {
    var missing = Stream.concat(year("PK-1", HEALTH, 2019, 1, 2, 3), Stream.of(
        period("PK-1", HEALTH, 2019, 4, 4, null, false)));
    var provisional = Stream.concat(year("PK-1", HEALTH, 2020, 1, 2, 3), Stream.of(
        period("PK-1", HEALTH, 2020, 4, 4, "4", true)));
    var dropped = year("PK-1", HEALTH, 2021, 1, 2, 3);
    var whole = year("PK-1", HEALTH, 2022, 1, 2, 3, 4);
    assertThat(values(Stream.of(missing, provisional, dropped, whole).flatMap(each -> each)))
        .containsExactly("2022:4.000000");
  }

  @Test
  void a_ratio_among_nobody_is_no_figure() {
    var none = year("PK-1", HEALTH, 2019, 0).map(each -> new RealisedPeriod(each.contractId(), each.contractNumber(),
        each.inForceAt(), each.part(), each.places(), each.place(), each.holderId(), each.holderKind(),
        each.indicatorId(), each.unit(),
        Aggregation.RATIO, each.year(), each.period(), each.periods(), each.heldBy(), each.heldByKind(),
        BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, false));
    assertThat(values(none)).isEmpty();
  }

  @Test
  void an_agency_of_the_whole_region_tells_of_the_region_where_no_other_such_agency_held_the_indicator() {
    assertThat(of(Stream.concat(year("PK-1", HEALTH, 2019, 5), year("PK-3", KLOJEN, 2019, 7))))
        .containsExactlyInAnyOrder(realised(HEALTH, 5, "PK-1", true), realised(KLOJEN, 7, "PK-3", false));
    assertThat(of(Stream.concat(year("PK-1", HEALTH, 2019, 5), year("PK-2", SOCIAL, 2019, 6))))
        .containsExactlyInAnyOrder(realised(HEALTH, 5, "PK-1", false), realised(SOCIAL, 6, "PK-2", false));
  }

  @Test
  void another_agencys_year_counts_against_it_even_where_nothing_of_it_is_verified() {
    assertThat(of(Stream.concat(year("PK-1", HEALTH, 2019, 5),
        Stream.of(period("PK-2", SOCIAL, 2019, 1, 1, null, false)))))
        .containsExactly(realised(HEALTH, 5, "PK-1", false));
  }

  @Test
  void the_share_of_a_contract_that_was_split_tells_of_nobody_else() {
    assertThat(of(shared(year("PK-1", HEALTH, 2019, 5)))).containsExactly(realised(HEALTH, 5, "PK-1", false));
  }

  @Test
  void a_contract_that_passed_on_is_the_history_of_whoever_holds_it_today() {
    assertThat(of(passed(year("PK-1", HEALTH, 2019, 5), SOCIAL)))
        .containsExactly(realised(SOCIAL, 5, "PK-1", true));
  }

  @Test
  void of_two_contracts_of_one_agency_the_newer_tells_and_of_two_agencies_that_became_one_neither() {
    assertThat(of(Stream.concat(year("PK-1", HEALTH, 2019, 5), year("PK-2", HEALTH, 2019, 6))))
        .containsExactly(realised(HEALTH, 6, "PK-2", true));
    assertThat(of(Stream.concat(year("PK-1", HEALTH, 2019, 5), passed(year("PK-2", SOCIAL, 2019, 6), HEALTH))))
        .isEmpty();
  }

  @Test
  void a_contract_for_one_kecamatan_tells_of_it_whoever_holds_it_and_one_for_several_of_nobody() {
    assertThat(of(placed(year("PK-1", HEALTH, 2019, 5), 1))).containsExactly(realised(KLOJEN, 5, "PK-1", false));
    assertThat(of(placed(year("PK-1", HEALTH, 2019, 5), 2))).isEmpty();
    assertThat(of(placed(year("PK-1", BARENG, 2019, 5), 1))).as("a kelurahan there tells of itself")
        .containsExactly(realised(BARENG, 5, "PK-1", false));
    assertThat(of(Stream.concat(year("PK-2", SOCIAL, 2019, 6), placed(year("PK-1", HEALTH, 2019, 5), 1))))
        .as("it is no rival for the whole region").contains(realised(SOCIAL, 6, "PK-2", true));
  }

  @Test
  void what_a_kecamatan_held_itself_passes_to_its_successor_with_the_years_after_it() {
    var before = passed(placed(year("PK-1", KLOJEN, 2019, 5), 1), SUKUN);
    var after = placed(year("PK-1", SUKUN, 2020, 6), 1);
    assertThat(of(Stream.concat(before, after))).extracting(RealisedYear::agency).containsExactly(
        new AgencyId(SUKUN.id()), new AgencyId(SUKUN.id()));
    assertThat(of(placed(year("PK-1", SUKUN, 2019, 5), 1))).as("a neighbour that holds it is no successor")
        .containsExactly(realised(KLOJEN, 5, "PK-1", false));
    assertThat(of(passed(placed(year("PK-1", KLOJEN, 2019, 5), 1), HEALTH)))
        .as("an agency of the whole region that takes it over is none").containsExactly(
            realised(KLOJEN, 5, "PK-1", false));
  }

  @Test
  void of_a_kecamatan_its_own_contract_tells_before_those_that_others_hold_for_it() {
    var own = year("PK-1", KLOJEN, 2019, 5).toList();
    var others = placed(year("PK-2", HEALTH, 2019, 6), 1).toList();
    assertThat(of(Stream.concat(own.stream(), others.stream()))).containsExactly(realised(KLOJEN, 5, "PK-1", false));
    assertThat(of(Stream.concat(others.stream(), placed(year("PK-3", SOCIAL, 2019, 7), 1))))
        .as("of two others neither comes first").isEmpty();
    assertThat(of(Stream.concat(own.stream(), passed(year("PK-4", SUKUN, 2019, 8), KLOJEN))))
        .as("a neighbour that it took in does not make it the whole").isEmpty();
  }

  @Test
  void a_share_of_a_split_contract_for_a_kecamatan_tells_of_its_holder() {
    assertThat(of(shared(placed(year("PK-1", SUKUN, 2019, 5), 1)))).containsExactly(realised(SUKUN, 5, "PK-1", false));
  }

  private static Stream<RealisedPeriod> shared(Stream<RealisedPeriod> periods) {
    return periods.map(each -> new RealisedPeriod(each.contractId(), each.contractNumber(), each.inForceAt(), true,
        each.places(), each.place(), each.holderId(), each.holderKind(), each.indicatorId(), each.unit(),
        each.aggregation(), each.year(), each.period(), each.periods(), each.heldBy(), each.heldByKind(),
        each.verifiedValue(), each.verifiedNumerator(), each.verifiedDenominator(), each.verifiedProvisional()));
  }

  private static Stream<RealisedPeriod> placed(Stream<RealisedPeriod> periods, int places) {
    return periods.map(each -> new RealisedPeriod(each.contractId(), each.contractNumber(), each.inForceAt(),
        each.part(), places, KLOJEN.id(), each.holderId(), each.holderKind(), each.indicatorId(), each.unit(),
        each.aggregation(), each.year(), each.period(), each.periods(), each.heldBy(), each.heldByKind(),
        each.verifiedValue(), each.verifiedNumerator(), each.verifiedDenominator(), each.verifiedProvisional()));
  }

  private static Stream<RealisedPeriod> passed(Stream<RealisedPeriod> periods, Office to) {
    return periods.map(each -> new RealisedPeriod(each.contractId(), each.contractNumber(), each.inForceAt(),
        each.part(), each.places(), each.place(), to.id(), to.kind(), each.indicatorId(), each.unit(),
        each.aggregation(), each.year(),
        each.period(), each.periods(), each.heldBy(), each.heldByKind(), each.verifiedValue(),
        each.verifiedNumerator(), each.verifiedDenominator(), each.verifiedProvisional()));
  }

  /** Each of ten. */
  private static RealisedPeriod by(RealisedPeriod each, Aggregation aggregation) {
    return new RealisedPeriod(each.contractId(), each.contractNumber(), each.inForceAt(), each.part(), each.places(),
        each.place(), each.holderId(), each.holderKind(), each.indicatorId(), each.unit(), aggregation, each.year(),
        each.period(),
        each.periods(), each.heldBy(), each.heldByKind(), each.verifiedValue(), each.verifiedValue(), BigDecimal.TEN,
        false);
  }

  /** As many periods as there are values, or the first ones of four. */
  private static Stream<RealisedPeriod> year(String contract, Office holder, int year, int... values) {
    int periods = values.length == 3 ? 4 : values.length;
    return IntStream.range(0, values.length)
        .mapToObj(at -> period(contract, holder, year, at + 1, periods, Integer.toString(values[at]), false));
  }

  private static RealisedPeriod period(String contract, Office holder, int year, int no, int of,
      @Nullable String value, boolean provisional) {
    return new RealisedPeriod(new UUID(3, contract.hashCode()), contract,
        Instant.parse("2018-12-08T02:00:00Z").plusSeconds(contract.hashCode()), false, 0, null, holder.id(),
        holder.kind(),
        INDICATOR, "persen", Aggregation.LAST, year, no, of, holder.id(), holder.kind(),
        value == null ? null : new BigDecimal(value), null, null, provisional);
  }

  private static List<RealisedYear> of(Stream<RealisedPeriod> periods) {
    return RealisedYears.of(periods.toList());
  }

  private static List<String> values(Stream<RealisedPeriod> periods) {
    return of(periods).stream().map(each -> each.year() + ":" + each.value()).toList();
  }

  private static RealisedYear realised(Office agency, int value, String contract, boolean ofRegion) {
    return new RealisedYear(INDICATOR, new AgencyId(agency.id()), 2019,
        BigDecimal.valueOf(value).setScale(6), contract, ofRegion);
  }
}
