package id.lelangkinerja.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.lelangkinerja.platform.AgencyId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Published were 10, 11, 12, 13 in 2015 to 2018. */
class LotHistoryTest {
  private static final UUID SERVICE = new UUID(1, 1);
  private static final AgencyId HEALTH = new AgencyId(new UUID(2, 1));
  private static final AgencyId SOCIAL = new AgencyId(new UUID(2, 2));
  private static final AgencyId KLOJEN = new AgencyId(new UUID(2, 3));
  private static final AgencyId SUKUN = new AgencyId(new UUID(2, 4));
  private static final AgencyId BARENG = new AgencyId(new UUID(2, 5));
  private static final List<LotHistory.Published> SERIES = IntStream.rangeClosed(2015, 2018)
      .mapToObj(year -> new LotHistory.Published(SERVICE, year, BigDecimal.valueOf(year - 2005L), "BPS")).toList();

  @Test
  void without_verified_figures_the_published_series_is_the_history_of_every_bidder() {
    assertThat(values(KLOJEN)).containsExactly("2015:10", "2016:11", "2017:12", "2018:13");
    assertThat(LotHistory.NONE.of(HEALTH)).isEmpty();
  }

  @Test
  void what_was_verified_for_the_region_replaces_and_extends_the_series_whoever_held_the_contract() {
    var verified = List.of(figure(HEALTH, 2018, 15, "PK-1", true), figure(HEALTH, 2019, 16, "PK-1", true));
    assertThat(values(HEALTH, verified)).containsExactly("2015:10", "2016:11", "2017:12", "2018:15", "2019:16");
    assertThat(values(SOCIAL, verified)).isEqualTo(values(HEALTH, verified));
    var year = history(verified).of(SOCIAL, SERVICE).get(3);
    assertThat(year.isDisputed(0)).isTrue();
    assertThat(year.published()).isEqualTo(SERIES.getLast());
    assertThat(history(List.of(figure(HEALTH, 2018, 13, "PK-1", true))).of(SOCIAL, SERVICE).getLast()
        .isDisputed(0))
        .as("the same was published").isFalse();
    var ratio = new LotHistory.Year(2018, new LotHistory.Verified(SERVICE, HEALTH.value(), "Dinas Kesehatan", 2018,
        new BigDecimal("87.654321"), "PK-1", true),
        new LotHistory.Published(SERVICE, 2018, new BigDecimal("87.65"),
            "BPS"),
        false);
    assertThat(ratio.isDisputed(2)).as("nobody could read a difference").isFalse();
    assertThat(ratio.isDisputed(3)).isTrue();
  }

  @Test
  void a_territory_is_measured_by_its_own_figures_alone() {
    var verified = List.of(figure(KLOJEN, 2019, 60, "PK-3", false), figure(KLOJEN, 2020, 65, "PK-3", false),
        figure(SUKUN, 2019, 30, "PK-4", false), figure(HEALTH, 2019, 16, "PK-1", true));
    assertThat(values(KLOJEN, verified)).containsExactly("2019:60", "2020:65");
    assertThat(values(SUKUN, verified)).containsExactly("2019:30");
  }

  @Test
  void a_territory_without_figures_of_its_own_is_told_that_the_history_is_that_of_the_whole_region() {
    var verified = List.of(figure(HEALTH, 2019, 16, "PK-1", true), figure(SUKUN, 2019, 30, "PK-4", false));
    assertThat(values(KLOJEN, verified)).isEqualTo(values(HEALTH, verified));
    assertThat(history(verified).of(KLOJEN, SERVICE)).hasSize(5).allMatch(LotHistory.Year::wider);
    assertThat(history(verified).of(HEALTH, SERVICE)).noneMatch(LotHistory.Year::wider);
    assertThat(history(verified).of(SUKUN, SERVICE)).noneMatch(LotHistory.Year::wider);
  }

  @Test
  void a_lot_for_one_kecamatan_is_measured_by_what_was_reached_there_whoever_bids() {
    var history = history(List.of(figure(KLOJEN, 2019, 60, "PK-3", false), figure(SUKUN, 2019, 30, "PK-4", false),
        figure(BARENG, 2019, 70, "PK-5", false), figure(HEALTH, 2019, 16, "PK-1", true)), List.of(KLOJEN));
    assertThat(values(history, HEALTH)).containsExactly("2019:60");
    assertThat(values(history, SUKUN)).isEqualTo(values(history, KLOJEN)).isEqualTo(values(history, HEALTH));
    assertThat(values(history, BARENG)).as("a kelurahan there has figures of its own").containsExactly("2019:70");
    assertThat(history.of(HEALTH, SERVICE)).noneMatch(LotHistory.Year::wider);
  }

  @Test
  void a_lot_for_a_place_of_which_nothing_is_verified_or_for_several_is_measured_by_the_whole_region() {
    var verified = List.of(figure(SUKUN, 2019, 30, "PK-4", false), figure(HEALTH, 2019, 16, "PK-1", true));
    var one = history(verified, List.of(KLOJEN));
    assertThat(values(one, SUKUN)).isEqualTo(values(HEALTH, verified));
    assertThat(one.of(HEALTH, SERVICE)).hasSize(5).allMatch(LotHistory.Year::wider);
    var several = history(verified, List.of(KLOJEN, SUKUN));
    assertThat(values(several, SUKUN)).isEqualTo(values(HEALTH, verified));
    assertThat(several.of(SUKUN, SERVICE)).allMatch(LotHistory.Year::wider);
  }

  @Test
  void a_territory_that_bids_for_the_whole_region_is_measured_by_the_regions_history() {
    var verified = List.of(figure(KLOJEN, 2019, 60, "PK-3", false), figure(HEALTH, 2019, 16, "PK-1", true));
    var history = history(verified, List.of(), true);
    assertThat(values(history, KLOJEN)).isEqualTo(values(history, HEALTH)).endsWith("2018:13", "2019:16");
    assertThat(history.of(KLOJEN, SERVICE)).noneMatch(LotHistory.Year::wider);
    assertThat(values(history(List.of(figure(HEALTH, 2019, 8, "PK-1", false)), List.of(), true), HEALTH))
        .as("an agency of the whole region that told of itself alone keeps to that").containsExactly("2019:8");
  }

  @Test
  void a_few_years_of_its_own_leave_a_bidder_no_less_room_than_a_newcomer_has() {
    var few = List.of(figure(HEALTH, 2019, 8, "PK-1", false), figure(HEALTH, 2020, 9, "PK-1", false));
    assertThat(history(few).bounding(HEALTH, SERVICE)).isEqualTo(SERIES.stream()
        .map(each -> new LotHistory.Year(each.year(), null, each, true)).toList());
    assertThat(history(few).bounding(HEALTH)).isEqualTo(Map.of(SERVICE, history(few).bounding(HEALTH, SERVICE)));
    var enough = IntStream.rangeClosed(2017, 2020).mapToObj(year -> figure(HEALTH, year, 8, "PK-1", false)).toList();
    assertThat(history(enough).bounding(HEALTH, SERVICE)).isEqualTo(history(enough).of(HEALTH, SERVICE)).hasSize(4);
    assertThat(history(few).bounding(SOCIAL, SERVICE)).isEqualTo(history(few).of(SOCIAL, SERVICE));
  }

  @Test
  void a_neighbours_figures_are_nobody_elses_history() {
    var verified = List.of(figure(SUKUN, 2019, 30, "PK-4", false));
    assertThat(values(KLOJEN, verified)).containsExactly("2015:10", "2016:11", "2017:12", "2018:13");
    assertThat(values(HEALTH, verified)).isEqualTo(values(KLOJEN, verified));
  }

  @Test
  void an_agency_that_once_stood_for_itself_alone_keeps_all_its_own_years_and_nothing_published() {
    var verified = List.of(figure(HEALTH, 2019, 16, "PK-1", true), figure(HEALTH, 2020, 8, "PK-1", false),
        figure(SOCIAL, 2020, 9, "PK-2", false));
    assertThat(values(HEALTH, verified)).containsExactly("2019:16", "2020:8");
    assertThat(values(SOCIAL, verified)).containsExactly("2020:9");
  }

  @Test
  void where_two_tell_of_the_region_the_bidders_own_figure_comes_first() {
    var verified = List.of(figure(HEALTH, 2019, 16, "PK-1", true), figure(SOCIAL, 2019, 17, "PK-2", true));
    assertThat(values(HEALTH, verified)).endsWith("2019:16");
    assertThat(values(SOCIAL, verified)).endsWith("2019:17");
  }

  @Test
  void indicators_are_told_apart_and_a_year_without_a_figure_is_none() {
    var other = new LotHistory.Published(new UUID(1, 2), 2018, BigDecimal.ONE, "BPS");
    assertThat(new LotHistory(List.of(other), List.of(figure(HEALTH, 2018, 15, "PK-1", true)), List.of(), List.of(),
        true).of(HEALTH))
        .containsOnlyKeys(SERVICE, other.indicatorId())
        .extractingByKey(other.indicatorId())
        .isEqualTo(List.of(new LotHistory.Year(2018, null, other, false)));
    assertThatIllegalArgumentException().isThrownBy(() -> new LotHistory.Year(2018, null, null, false));
  }

  private static List<String> values(AgencyId bidder) {
    return values(bidder, List.of());
  }

  private static List<String> values(AgencyId bidder, List<LotHistory.Verified> verified) {
    return values(history(verified), bidder);
  }

  private static List<String> values(LotHistory history, AgencyId bidder) {
    return history.of(bidder, SERVICE).stream().map(each -> each.year() + ":" + each.value()).toList();
  }

  private static LotHistory history(List<LotHistory.Verified> verified) {
    return history(verified, List.of(), false);
  }

  private static LotHistory history(List<LotHistory.Verified> verified, List<AgencyId> places) {
    return history(verified, places, false);
  }

  private static LotHistory history(List<LotHistory.Verified> verified, List<AgencyId> places, boolean ofRegion) {
    return new LotHistory(SERIES, verified, List.of(new LotHistory.Territory(KLOJEN.value(), null),
        new LotHistory.Territory(SUKUN.value(), null), new LotHistory.Territory(BARENG.value(), KLOJEN.value())),
        places.stream().map(AgencyId::value).toList(), ofRegion);
  }

  private static LotHistory.Verified figure(AgencyId agency, int year, int value, String contract, boolean region) {
    return new LotHistory.Verified(SERVICE, agency.value(), "Perangkat daerah", year, BigDecimal.valueOf(value),
        contract, region);
  }
}
