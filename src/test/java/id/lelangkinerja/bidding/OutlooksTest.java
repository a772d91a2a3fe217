package id.lelangkinerja.bidding;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.bidding.page.Outlook;
import id.lelangkinerja.platform.Rupiah;
import id.lelangkinerja.round.LotHistory;
import id.lelangkinerja.round.LotId;
import id.lelangkinerja.round.LotState;
import id.lelangkinerja.round.RoundId;
import id.lelangkinerja.scoring.Polarity;
import id.lelangkinerja.scoring.TrendLine;
import id.lelangkinerja.web.page.Sentence;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Poverty was 9, 8, 8, 7 in 2015 to 2018: its trend brings 6.5 in 2019 and 5.9 in 2020. The reserve is 6, the stretch
 * 4.
 */
class OutlooksTest {
  private static final UUID POVERTY = new UUID(1, 1);
  private static final List<TrendLine.Figure> HISTORY = List.of(figure(2015, 9), figure(2016, 8), figure(2017, 8),
      figure(2018, 7));

  @Test
  void a_promise_beyond_the_interval_of_the_trend_is_said_to_be_more_than_going_on_as_before() {
    var said = outlook(HISTORY, "2").said();
    assertThat(said).extracting(Sentence::key).containsExactly("bid-outlook.better-beyond",
        "bid-outlook.past-stretch");
    assertThat(amount(said.getFirst(), 5)).isEqualByComparingTo("3.9");
    assertThat(amount(said.getLast(), 0)).isEqualByComparingTo("200");
  }

  @Test
  void a_promise_within_the_interval_is_said_to_be_possible_anyway() {
    assertThat(keys(HISTORY, "5")).containsExactly("bid-outlook.better-within", "bid-outlook.way");
    assertThat(amount(outlook(HISTORY, "5").said().getLast(), 0)).isEqualByComparingTo("50");
    assertThat(keys(HISTORY, "5.9")).containsExactly("bid-outlook.as", "bid-outlook.way");
  }

  @Test
  void a_promise_weaker_than_the_trend_is_called_so() {
    assertThat(keys(HISTORY, "6.5")).containsExactly("bid-outlook.worse-within", "bid-outlook.below");
    assertThat(keys(HISTORY, "12")).containsExactly("bid-outlook.worse-beyond", "bid-outlook.below");
  }

  @Test
  void a_short_history_is_told_instead_of_a_trend() {
    var outlook = outlook(HISTORY.subList(1, 4), "5");
    assertThat(outlook.said().getFirst()).isEqualTo(Sentence.of("bid-outlook.no-trend", 3, TrendLine.FEWEST));
    assertThat(outlook.years()).allMatch(year -> year.expected() == null && year.low() == null);
    assertThat(requireNonNull(outlook.chart()).band()).isEmpty();
  }

  @Test
  void without_a_target_the_trend_is_told_alone() {
    var open = Outlooks.of(BidContent.blank(), terms(HISTORY), measure(HISTORY), 1);
    assertThat(open.said()).extracting(Sentence::key).containsExactly("bid-outlook.no-target", "bid-outlook.trend");
  }

  @Test
  void the_drawing_shows_what_the_table_says_from_the_first_figure_to_the_last_year() {
    var outlook = outlook(HISTORY, "4");
    assertThat(outlook.years()).extracting(Outlook.Year::year).containsExactly("2015", "2016", "2017", "2018", "2019",
        "2020");
    var chart = requireNonNull(outlook.chart());
    assertThat(chart.dots()).hasSize(6);
    assertThat(chart.lines()).extracting("css").containsExactly("line trend", "line target", "line stretch", "line");
    assertThat(chart.band().split(" ")).hasSize(4);
  }

  @Test
  void the_meter_counts_what_is_there_and_says_how_much_is_missing() {
    assertThat(Outlooks.meter(BidContent.blank(), terms(HISTORY)).width()).isEmpty();
    var half = content("5").withTargets(List.of(target(2020, "5")), "");
    assertThat(Outlooks.meter(half, terms(HISTORY)).said().key()).isEqualTo("bid-meter.some");
    var whole = Outlooks.meter(content("5"), terms(HISTORY));
    assertThat(whole.said().key()).isEqualTo("bid-meter.all");
    assertThat(whole.width()).isEqualTo("50");
  }

  @Test
  void a_promise_is_set_beside_the_median_of_the_latest_figures_of_other_places() {
    var peers = List.of(peer("Barat", 2014, "9"), peer("Barat", 2017, "6"), peer("Timur", 2017, "4"),
        peer("Utara", 2016, "5"));
    assertThat(beside(peers, "4.5")).isEqualTo(Sentence.of("bid-outlook.peers-better", new Sentence.Amount(
        new BigDecimal("5"), 1), 3, "2016–2017", "2020", new Sentence.Amount(new BigDecimal("4.5"), 1),
        new Sentence.Amount(new BigDecimal("0.5"), 1)));
    assertThat(beside(peers, "5").key()).isEqualTo("bid-outlook.peers-as");
    assertThat(beside(peers, "6").key()).isEqualTo("bid-outlook.peers-worse");
    var open = Outlooks.of(BidContent.blank(), terms(HISTORY, byYear(peers)), measure(HISTORY), 1);
    assertThat(open.said().getLast().key()).isEqualTo("bid-outlook.peers");
    assertThat(open.hasPeers()).isTrue();
    assertThat(open.years().getFirst().year()).as("an old figure does not stretch the drawing").isEqualTo("2015");
    assertThat(requireNonNull(open.chart()).peers()).extracting("year").containsExactly("Utara 2016", "Barat 2017",
        "Timur 2017");
    var alone = Outlooks.of(BidContent.blank(), terms(List.of(), byYear(peers)), measure(List.of()), 1);
    assertThat(alone.years().getFirst().year()).as("without an own history the figures of others begin it")
        .isEqualTo("2016");
  }

  @Test
  void the_meter_says_how_many_targets_pass_the_median_of_other_places_and_nothing_where_none_is_known() {
    var peers = List.of(peer("Barat", 2017, "4"), peer("Timur", 2017, "6"));
    assertThat(Outlooks.meter(content("4"), terms(HISTORY, peers)).peers())
        .isEqualTo(Sentence.of("bid-meter.peers", 1, 0, 0, 1));
    assertThat(Outlooks.meter(content("5"), terms(HISTORY, peers)).peers())
        .isEqualTo(Sentence.of("bid-meter.peers", 0, 1, 0, 1));
    assertThat(Outlooks.meter(content("6"), terms(HISTORY, peers)).peers())
        .isEqualTo(Sentence.of("bid-meter.peers", 0, 0, 1, 1));
    assertThat(Outlooks.meter(content("5"), terms(HISTORY)).peers()).isNull();
  }

  @Test
  void what_nothing_makes_plausible_counts_less_and_the_meter_says_what_drew_the_bound() {
    var stretched = Outlooks.meter(content("2"), terms(HISTORY));
    assertThat(stretched.width()).isEqualTo("0");
    assertThat(stretched.doubts()).containsExactly(doubt("stretch", "2020", "2", "4"));
    var peers = List.of(peer("Barat", 2016, "1"), peer("Barat", 2017, "3"), peer("Timur", 2017, "5"));
    assertThat(Outlooks.meter(content("3"), terms(HISTORY, peers)).width()).isEqualTo("100");
    assertThat(Outlooks.meter(content("3"), terms(HISTORY, peers)).doubts()).isEmpty();
    var past = Outlooks.meter(content("2.8"), terms(HISTORY, peers));
    assertThat(past.width()).isEqualTo("80");
    assertThat(past.doubts()).containsExactly(doubt("peer", "2020", "2.8", "3"));
  }

  @Test
  void what_goes_on_as_before_is_plausible_year_by_year() {
    var falling = List.of(figure(2015, 12), figure(2016, 9), figure(2017, 6), figure(2018, 3));
    assertThat(Outlooks.meter(content("0"), terms(falling)).width()).isEqualTo("100");
    var past = Outlooks.meter(content("-1"), terms(falling));
    assertThat(past.width()).isEqualTo("50");
    assertThat(past.doubts()).extracting(Sentence::key).containsExactly("bid-meter.beyond-trend");
    assertThat(past.doubts().getFirst().values().get(1)).isEqualTo("2019");
  }

  @Test
  void what_was_verified_under_a_contract_counts_names_its_contract_and_shows_what_was_published_beside_it() {
    var terms = known(List.of(verified(2015, "12", "9"), verified(2016, "9", "9"), verified(2017, "6", ""),
        new LotHistory.Year(2018, null, new LotHistory.Published(POVERTY, 2018, new BigDecimal("3"), "BPS"),
            false)),
        List.of());
    var outlook = Outlooks.of(content("2"), terms, terms.measures().getFirst(), 1);
    assertThat(outlook.history()).isEqualTo(Sentence.of("bid-outlook.history",
        Sentence.of("bid-outlook.of-both", "PK-7 (Dinas Sosial, 2015–2017)")));
    var own = outlook.years().stream().map(Outlook.Year::own).filter(Objects::nonNull).toList();
    assertThat(own).extracting(each -> each.source().key()).containsExactly("bid-outlook.source-verified",
        "bid-outlook.source-verified", "bid-outlook.source-verified", "bid-outlook.source-published");
    assertThat(requireNonNull(own.getFirst()).beside())
        .isEqualTo(Sentence.of("bid-outlook.source-disputed", new Sentence.Amount(new BigDecimal("9"), 1)));
    assertThat(requireNonNull(own.get(1)).beside()).as("the same was published").isNull();
    assertThat(requireNonNull(outlook.chart()).dots()).extracting("css").startsWith("dot open", "dot verified");
    var past = Outlooks.meter(content("-1"), terms);
    assertThat(past.own()).isEqualTo(Sentence.of("bid-meter.own", 1, 1, "PK-7 (Dinas Sosial, 2015–2017)"));
    assertThat(past.doubts().getFirst().values().getLast())
        .isEqualTo(Sentence.of("bid-outlook.of-both", "PK-7 (Dinas Sosial, 2015–2017)"));
    assertThat(Outlooks.meter(content("5"), terms(HISTORY)).own()).isNull();
  }

  @Test
  void a_promise_weaker_than_what_was_verified_before_is_said_with_the_contract_and_a_published_one_is_not() {
    var terms = known(List.of(verified(2017, "5.04", ""), verified(2018, "7", "")), List.of());
    var said = Sentence.of("bid-meter.behind", "Kemiskinan", 2, "2019, 2020",
        new Sentence.Amount(new BigDecimal("5.04"), 1), "2017", "PK-7", "Dinas Sosial");
    assertThat(Outlooks.meter(content("5.5"), terms).behind()).containsExactly(said);
    assertThat(Outlooks.of(content("5.5"), terms, terms.measures().getFirst(), 1).said()).endsWith(said);
    assertThat(Outlooks.meter(content("5"), terms).behind()).as("as good as the best, as it is told").isEmpty();
    assertThat(Outlooks.meter(content("12"), terms(HISTORY)).behind()).isEmpty();
  }

  @Test
  void a_baseline_weaker_than_the_last_verified_year_is_said_too() {
    var terms = known(List.of(verified(2017, "5", ""), verified(2018, "7", "")), List.of());
    var said = Sentence.of("bid-meter.baseline-behind", "Kemiskinan", new Sentence.Amount(new BigDecimal("7.5"), 1),
        new Sentence.Amount(new BigDecimal("7"), 1), "2018", "PK-7", "Dinas Sosial");
    assertThat(Outlooks.meter(begun("7.5"), terms).behind()).containsExactly(said);
    assertThat(Outlooks.meter(begun("7"), terms).behind()).isEmpty();
  }

  @Test
  void what_the_whole_region_reached_is_not_held_against_a_part_of_it_and_said_to_be_the_regions() {
    var wider = List.of(new LotHistory.Year(2018, verified(2018, "7", "").verified(), null, true));
    var outlook = Outlooks.of(content("12"), known(wider, List.of()), measure(HISTORY), 1);
    assertThat(requireNonNull(outlook.history()).key()).isEqualTo("bid-outlook.history-wider");
    assertThat(Outlooks.meter(content("12"), known(wider, List.of())).behind()).isEmpty();
    var falling = IntStream.rangeClosed(2015, 2018).mapToObj(year -> new LotHistory.Year(year,
        verified(year, Integer.toString(3 * (2019 - year)), "").verified(), null, true)).toList();
    assertThat(Outlooks.meter(content("-1"), known(falling, List.of())).doubts()).extracting(Sentence::key)
        .as("the trend is the region's too").containsExactly("bid-meter.beyond-trend-wider");
    var few = known(List.of(verified(2018, "7", "")), falling, List.of());
    assertThat(Outlooks.meter(content("0"), few).width()).as("the region's trend makes it plausible").isEqualTo("100");
    assertThat(Outlooks.meter(content("-1"), few).doubts()).extracting(Sentence::key)
        .containsExactly("bid-meter.beyond-trend-wider");
    assertThat(Outlooks.meter(content("12"), few).behind()).as("nothing of the region is held against it")
        .extracting(each -> each.values().get(4)).containsExactly("2018");
  }

  private static BidContent begun(String baseline) {
    return content("4").withBaseline(new BidContent.Baseline(POVERTY, new BigDecimal(baseline),
        LocalDate.of(2018, 12, 31), "uji", "uji"));
  }

  private static Sentence doubt(String by, String year, String offered, String bound) {
    return Sentence.of("bid-meter.beyond-" + by, "Kemiskinan", year, new Sentence.Amount(new BigDecimal(offered), 1),
        new Sentence.Amount(new BigDecimal(bound), 1));
  }

  private static Sentence beside(List<PeerFigure> peers, String target) {
    return Outlooks.of(content(target), terms(HISTORY, byYear(peers)), measure(HISTORY), 1).said().getLast();
  }

  private static List<PeerFigure> byYear(List<PeerFigure> peers) {
    return peers.stream().sorted(Comparator.comparingInt(PeerFigure::year)).toList();
  }

  private static PeerFigure peer(String place, int year, String value) {
    return new PeerFigure(place, year, new BigDecimal(value));
  }

  private static List<String> keys(List<TrendLine.Figure> history, String target) {
    return outlook(history, target).said().stream().map(Sentence::key).toList();
  }

  private static BigDecimal amount(Sentence said, int at) {
    return ((Sentence.Amount) said.values().get(at)).value();
  }

  private static Outlook outlook(List<TrendLine.Figure> history, String target) {
    return Outlooks.of(content(target), terms(history), measure(history), 1);
  }

  private static BidContent content(String target) {
    return BidContent.blank().withTargets(List.of(target(2019, target), target(2020, target)), "");
  }

  private static BidContent.Target target(int year, String value) {
    return new BidContent.Target(POVERTY, year, new BigDecimal(value));
  }

  private static LotTerms.Measure measure(List<TrendLine.Figure> history) {
    return terms(history).measures().getFirst();
  }

  private static LotTerms terms(List<TrendLine.Figure> history) {
    return terms(history, List.of());
  }

  private static LotTerms terms(List<TrendLine.Figure> history, List<PeerFigure> peers) {
    return known(history.stream().map(each -> new LotHistory.Year(each.year(), null,
        new LotHistory.Published(POVERTY, each.year(), each.value(), "BPS"), false)).toList(), peers);
  }

  private static LotHistory.Year verified(int year, String value, String published) {
    return new LotHistory.Year(year,
        new LotHistory.Verified(POVERTY, new UUID(7, 7), "Dinas Sosial", year, new BigDecimal(value), "PK-7", true),
        published.isEmpty()
            ? null
            : new LotHistory.Published(POVERTY, year, new BigDecimal(published), "BPS"),
        false);
  }

  private static LotTerms known(List<LotHistory.Year> history, List<PeerFigure> peers) {
    return known(history, history, peers);
  }

  private static LotTerms known(List<LotHistory.Year> history, List<LotHistory.Year> bounding,
      List<PeerFigure> peers) {
    var cells = List.of(new LotTerms.Cell(POVERTY, 2019), new LotTerms.Cell(POVERTY, 2020));
    return new LotTerms(new LotId(new UUID(3, 3)), new RoundId(new UUID(4, 4)), 1, "Paket", "Putaran",
        LotState.BIDDING, Instant.EPOCH, 2019, 2020, "f",
        List.of(
            new LotTerms.Measure(POVERTY, "P", "Kemiskinan", "persen", Polarity.LOWER_IS_BETTER, 1, BigDecimal.TEN)),
        Map.of(cells.get(0), BigDecimal.valueOf(6), cells.get(1), BigDecimal.valueOf(6)), Map.of(2019, Rupiah.NONE),
        new Ground(Map.of(cells.get(0), BigDecimal.valueOf(4), cells.get(1), BigDecimal.valueOf(4)),
            Map.of(POVERTY, history), Map.of(POVERTY, bounding), Map.of(POVERTY, peers)));
  }

  private static TrendLine.Figure figure(int year, int value) {
    return new TrendLine.Figure(year, BigDecimal.valueOf(value));
  }
}
