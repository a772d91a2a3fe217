package id.lelangkinerja.demo;

import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.bidding.BidState;
import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.database.Connections;
import id.lelangkinerja.database.Rows;
import id.lelangkinerja.database.Scope;
import id.lelangkinerja.history.Vouching;
import id.lelangkinerja.platform.MovableClock;
import id.lelangkinerja.round.LotState;
import id.lelangkinerja.scoring.Slackening;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The demo, played once up to a day in November 2026 and looked over as a reader of the public pages would. */
@ProgrammeTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StoryTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final String OF_2018 = "c.first_year = 2019";
  @Autowired
  Demo demo;
  @Autowired
  LogAndDraw log;
  @Autowired
  JdbcClient jdbc;
  @Autowired
  TransactionTemplate transaction;
  @Autowired
  Scope scope;
  @Autowired
  Clock clock;
  @Autowired
  List<Vouching> vouched;
  @Autowired
  Connections connections;

  @BeforeAll
  void play() {
    demo.play(TODAY);
    log.run();
  }

  @AfterAll
  void letTimeRunOn() {
    ((MovableClock) clock).moveTo(Instant.now());
  }

  @Test
  void nine_agencies_and_five_kecamatan_signed_on_8_december_2018() {
    assertThat(texts("""
        select c.agency_name from contract_view c join contract_view v using (region_id, contract_id)
        where c.region_id = 3573 and (c.in_force_at at time zone 'Asia/Jakarta')::date = date '2018-12-08'"""))
        .hasSize(14);
    assertThat(texts("""
        select a.slug from bid_view b join agency_view a using (region_id, agency_id)
        join contract_view c using (region_id, bid_id)
        where b.region_id = 3573 and (c.in_force_at at time zone 'Asia/Jakarta')::date = date '2018-12-08'"""))
        .containsExactlyInAnyOrder("dindik-2018", "dinkes", "disdag-2018", "dpmptsp-2018", "disperin-2018",
            "disbudpar-2018", "dpupr-2018", "dishub", "disperkim-2018", "kec-klojen", "kec-blimbing", "kec-lowokwaru",
            "kec-kedungkandang", "kec-sukun");
  }

  @Test
  void others_of_that_round_followed_and_all_its_contracts_are_closed_today_but_the_one_that_was_split() {
    assertThat(texts("select c.state from contract_view c where c.region_id = 3573 and " + OF_2018)).hasSize(19)
        .containsOnly("CLOSED", "TRANSFERRED").containsOnlyOnce("TRANSFERRED");
    assertThat(texts("select c.state from contract_view c where c.region_id = 3573 and c.share is not null"))
        .containsExactly("CLOSED", "CLOSED");
  }

  @Test
  void the_merger_of_2020_divided_a_contract_and_what_its_heirs_promise_adds_up_to_what_was_signed() {
    var promised = """
        select sum(m.target) from commitment m join contract c using (region_id, contract_id)
        where m.region_id = 3573 and %s and m.year >= 2020 group by m.indicator_id, m.year order by m.indicator_id, m.year""";
    var paid = """
        select sum(b.amount) from contract_budget b join contract c using (region_id, contract_id)
        where b.region_id = 3573 and %s and b.year >= 2020 group by b.year order by b.year""";
    for (var figures : List.of(promised, paid)) {
      assertThat(numbers(figures.formatted("c.share is not null"))).isNotEmpty()
          .usingElementComparator(BigDecimal::compareTo)
          .containsExactlyElementsOf(numbers(figures.formatted("c.passed_on is not null")));
    }
    assertThat(numbers("""
        select m.verified_value from measurement_view m join contract_view c using (region_id, contract_id)
        where m.region_id = 3573 and c.passed_on = date '2020-01-01'""")).hasSize(8);
    assertThat(texts("""
        select s.party from consent s
        join contract c on c.region_id = s.region_id and c.contract_id = s.document_id
          and c.document_hash = s.document_hash
        where s.region_id = 3573 and c.share is not null order by s.party, c.number"""))
        .containsExactly("FIRST", "FIRST", "SECOND", "SECOND");
    assertThat(texts("select h.office from handover h where h.region_id = 3573 and h.acting and h.state = 'SIGNED'"))
        .containsExactly("Plt. Kepala Dinas Perhubungan");
  }

  @Test
  void the_bids_of_the_demo_ended_in_every_way_a_bid_can_end() {
    assertThat(texts("select distinct state from bid_view where region_id = 3573"))
        .containsAll(Stream.of(BidState.DRAFT,
            BidState.SUBMITTED, BidState.WITHDRAWN, BidState.NOT_SUBMITTED, BidState.INCOMPLETE, BidState.REJECTED,
            BidState.REFUSED, BidState.LAPSED, BidState.COUNTERED, BidState.PRESENTED, BidState.AWARDED,
            BidState.CONTRACTED).map(BidState::name).toList());
  }

  @Test
  void every_lot_that_was_opened_and_not_offered_in_turn_had_two_bids_at_least() {
    assertThat(texts("""
        select l.title from lot_view l where l.region_id = 3573 and l.state not in ('DRAFT', 'BIDDING', 'CANCELLED')
          and not exists (select 1 from target_offer o where o.region_id = l.region_id and o.lot_id = l.lot_id)
          and (select count(*) from bid_view b where b.region_id = l.region_id and b.lot_id = l.lot_id
            and b.state not in ('DRAFT', 'NOT_SUBMITTED', 'WITHDRAWN')) < 2""")).isEmpty();
  }

  @Test
  void who_lost_a_lot_to_a_kecamatan_or_kelurahan_lost_for_every_kind_of_reason() {
    assertThat(texts("""
        select distinct v.cause from loss_view v
        join bid_view w on w.region_id = v.region_id and w.lot_id = v.lot_id and w.state = 'CONTRACTED'
        join agency_view a on a.region_id = w.region_id and a.agency_id = w.agency_id
        where v.region_id = 3573 and a.kind in ('KECAMATAN', 'KELURAHAN')"""))
        .containsExactlyInAnyOrder("outranked", "panel", "refused", "lapsed", "check");
  }

  @Test
  void no_round_that_is_over_owes_minutes() {
    var open = texts("""
        select distinct l.round_id::text from lot_view l
        where l.region_id = 3573 and l.state not in ('RUNNING', 'CLOSED', 'CANCELLED')""");
    var owing = texts(
        """
            select distinct l.round_id::text from lot_view l cross join (values ('ANNOUNCEMENT'), ('OPENING'), ('PRESENTATION'),
              ('NEGOTIATION'), ('AWARD')) k(kind)
            where l.region_id = 3573 and l.state <> 'CANCELLED'
              and not exists (select 1 from minutes_view m where m.region_id = l.region_id and m.round_id = l.round_id
                and m.kind = k.kind and (m.lot_id = l.lot_id or k.kind in ('ANNOUNCEMENT', 'OPENING')))""");
    assertThat(open).isNotEmpty().containsAll(owing);
    assertThat(
        texts("select distinct round_id::text from lot_view where region_id = 3573 and state in ('RUNNING', 'CLOSED')"))
        .hasSize(3).doesNotContainAnyElementsOf(owing);
  }

  @Test
  void a_lot_stands_in_every_stage_today() {
    assertThat(texts("select distinct state from lot_view where region_id = 3573"))
        .containsExactlyInAnyOrderElementsOf(Stream.of(LotState.values()).map(LotState::name).toList());
  }

  @Test
  void a_bid_below_the_reserve_was_accepted_with_its_reason() {
    assertThat(number("""
        select count(*) from bid_view b join contract_view c using (region_id, bid_id)
        join commitment_view m using (region_id, contract_id)
        join contract_indicator_view i using (region_id, contract_id, indicator_id)
        where b.region_id = 3573 and i.polarity = 'HIGHER_IS_BETTER' and m.signed_target < m.reserve"""))
        .isEqualByComparingTo("1");
  }

  @Test
  void one_kecamatan_fell_silent_and_its_values_stayed_awaited() {
    assertThat(texts("""
        select m.state from measurement_view m join contract_view c using (region_id, contract_id)
        where m.region_id = 3573 and c.first_year = 2019 and c.agency_short_name = 'Kec. Kedungkandang'
          and m.ends_on >= date '2021-07-01'""")).hasSize(20).containsOnly("AWAITED");
  }

  @Test
  void what_waits_for_a_verdict_is_the_newest_version_of_what_was_handed_in_and_nothing_else() {
    assertThat(number("""
        select count(*) from measurement m
        full join (select * from measurement_version where waiting) v using (region_id, measurement_id)
        where m.region_id = 3573
          and (v.version is distinct from case when m.state = 'SUBMITTED' then m.version end)""")).isZero();
    assertThat(number("select count(*) from waiting_figure_view where region_id = 3573")).isPositive();
  }

  @Test
  void one_agency_was_loud_at_the_start_and_slack_afterwards() {
    var values = numbers("""
        select m.verified_value from measurement_view m join contract_view c using (region_id, contract_id)
        join indicator_view i using (region_id, indicator_id)
        where m.region_id = 3573 and c.first_year = 2019 and i.code = 'PARKIR_TERTIB' order by m.ends_on""");
    var steps = IntStream.range(1, values.size()).mapToObj(at -> values.get(at).subtract(values.get(at - 1))).toList();
    assertThat(values).hasSize(20);
    assertThat(Slackening.STANDARD.isSeen(steps.subList(0, 3), steps.subList(3, steps.size()))).isTrue();
    assertThat(Slackening.STANDARD.isSeen(timely(2019, 2019), timely(2020, 2023))).isTrue();
  }

  /** By quarter, the share of that contract's figures that came in time. */
  private List<BigDecimal> timely(int from, int to) {
    return numbers("""
        select avg(case when (m.reported_at at time zone 'Asia/Jakarta')::date <= m.due_on then 1 else 0 end)
        from measurement_view m join contract_view c using (region_id, contract_id)
        join indicator_view i using (region_id, indicator_id)
        where m.region_id = 3573 and c.first_year = 2019 and c.title like 'Jalan utama%%' and m.year between %d and %d
        group by m.ends_on order by m.ends_on""".formatted(from, to));
  }

  @Test
  void a_value_was_given_back_and_sent_again_and_one_was_corrected_after_it_had_been_verified() {
    assertThat(number("select count(*) from measurement_move where region_id = 3573 and to_state = 'RETURNED'"))
        .isGreaterThanOrEqualTo(BigDecimal.valueOf(3));
    assertThat(number("""
        select count(*) from measurement m join measurement_version v using (region_id, measurement_id)
        where m.region_id = 3573 and v.version = m.verified_version and v.correction_reason is not null"""))
        .isGreaterThanOrEqualTo(BigDecimal.valueOf(3));
  }

  @Test
  void a_term_was_extended_with_its_reason_and_kept_then() {
    assertThat(texts("""
        select e.reason from measurement_extension e join agency_view a using (region_id, agency_id)
        where e.region_id = 3573 and a.slug = 'kec-kedungkandang'""")).hasSize(1)
        .allMatch(why -> why.contains("contoh"));
    assertThat(texts("""
        select distinct ((m.reported_at at time zone 'Asia/Jakarta')::date <= m.due_on)::text
        from measurement_view m join measurement_extension e using (region_id, ends_on, agency_id)
        where m.region_id = 3573 and e.due_on = m.due_on""")).containsExactly("true");
  }

  @Test
  void a_figure_that_had_closed_was_opened_once_more_reported_and_corrected_as_a_new_version() {
    assertThat(texts("""
        select a.slug || ' ' || m.state || ' ' || m.verified_version from measurement_reopening o
        join measurement m using (region_id, measurement_id) join agency_view a using (region_id, agency_id)
        where o.region_id = 3573 and o.reason like '%contoh%'""")).containsExactly("disporapar VERIFIED 2");
    assertThat(number("select count(*) from measurement where region_id = 3573 and locked")).as("others stay closed")
        .isPositive();
  }

  @Test
  void two_agencies_handed_in_the_same_evidence_as_their_own() {
    assertThat(texts("""
        select string_agg(distinct a.slug, ' ' order by a.slug) from evidence e
        join stored_file_view f using (region_id, file_id) join measurement m using (region_id, measurement_id)
        join agency_view a on a.region_id = m.region_id and a.agency_id = m.agency_id
        where e.region_id = 3573 and f.name = 'rekap-buku-kasus-rw-contoh.csv'
        group by f.sha256""")).isNotEmpty().containsOnly("kec-blimbing kec-lowokwaru");
  }

  @Test
  void every_look_into_the_cases_behind_a_figure_is_on_record_with_its_reason() {
    assertThat(texts("select distinct reason from case_look where region_id = 3573")).hasSize(1)
        .allMatch(why -> why.contains("contoh"));
    assertThat(number("select count(*) from act_view where region_id = 3573 and what = 'cases.looked'"))
        .isEqualByComparingTo(number("select count(*) from case_look where region_id = 3573"));
  }

  @Test
  void figures_came_by_tables_each_with_its_root() {
    assertThat(texts("""
        select b.source from measurement_batch b where b.region_id = 3573 and b.figures = 2 and b.root is not null"""))
        .hasSizeGreaterThan(3).allMatch(source -> source.contains("contoh") && source.endsWith(".xlsx"));
  }

  @Test
  void an_agency_that_only_carries_what_others_hold_is_a_partner() {
    assertThat(texts("""
        select a.slug from contract_share_view s join agency_view a using (region_id, agency_id)
        where s.region_id = 3573 and not exists (select 1 from contract_view c
          where c.region_id = s.region_id and c.agency_id = s.agency_id)""")).containsExactly("bpbd");
  }

  @Test
  void the_pandemic_amended_a_target_and_what_was_signed_stays_visible() {
    assertThat(numbers("""
        select unnest(array[m.target, m.signed_target]) from commitment_view m
        join contract_view c using (region_id, contract_id) join indicator_view i using (region_id, indicator_id)
        where m.region_id = 3573 and c.first_year = 2019 and i.code = 'TPT' and m.year = 2021"""))
        .usingElementComparator(BigDecimal::compareTo)
        .containsExactly(new BigDecimal("9.4"), new BigDecimal("5.95"));
  }

  @Test
  void the_merger_of_2020_made_28_agencies_of_34() {
    assertThat(agenciesOn("2019-12-31")).isEqualByComparingTo("34");
    assertThat(agenciesOn("2020-01-01")).isEqualByComparingTo("28");
  }

  @Test
  void contracts_of_agencies_that_were_merged_passed_to_their_successors() {
    assertThat(texts("""
        select a.slug from contract_view c join agency_view a using (region_id, agency_id)
        join bid_view b using (region_id, bid_id)
        where c.region_id = 3573 and c.first_year = 2019 and b.agency_id <> c.agency_id"""))
        .containsExactlyInAnyOrder("dindikbud", "diskopindag", "diskopindag", "disnakerpmptsp", "disnakerpmptsp",
            "disporapar", "dpuprpkp", "dpuprpkp", "dinsosp3ap2kb");
    assertThat(texts("""
        select distinct m.state from measurement_view m join contract_view c using (region_id, contract_id)
        where m.region_id = 3573 and c.first_year = 2019 and c.agency_short_name = 'Dindikbud'"""))
        .containsExactly("VERIFIED");
  }

  private BigDecimal agenciesOn(String day) {
    return number("""
        select count(*) from agency_view where region_id = 3573 and kind not in ('KELURAHAN', 'BAGIAN')
          and (valid_from is null or valid_from <= date '%1$s') and (valid_to is null or valid_to >= date '%1$s')"""
        .formatted(day));
  }

  @Test
  void no_value_of_the_demo_contradicts_a_published_one() {
    var published = Published.read();
    var reported = texts("""
        select i.code || ' ' || m.year || ' ' || trim_scale(m.verified_value) from measurement_view m
        join indicator_view i using (region_id, indicator_id)
        where m.region_id = 3573 and m.periods = 1 and m.verified_value is not null""").stream()
        .map(line -> line.split(" ")).toList();
    assertThat(reported).hasSizeGreaterThan(30).allSatisfy(line -> published
        .figure(line[0], Integer.parseInt(line[1]))
        .ifPresent(figure -> assertThat(new BigDecimal(line[2])).isEqualByComparingTo(figure.value())));
    assertThat(reported.stream().filter(line -> published.figure(line[0], Integer.parseInt(line[1])).isPresent()))
        .hasSizeGreaterThan(20);
  }

  @Test
  void every_figure_names_its_source_or_says_that_it_is_a_sample() {
    assertThat(texts("""
        select v.note from measurement_version v where v.region_id = 3573
          and (v.note is null or v.note not like 'Sumber: http%' and v.note not like 'Angka contoh%')""")).isEmpty();
    assertThat(texts("""
        select distinct k.baseline_source from contract_indicator_view k where k.region_id = 3573
          and k.baseline_source not like 'http%' and k.baseline_source not like '%contoh%'""")).isEmpty();
    assertThat(Script.read().indicators()).allSatisfy(each -> assertThat(each.name()).endsWith("(contoh)"));
  }

  @Test
  void kelurahan_of_every_kecamatan_have_contracts_with_verified_values() {
    assertThat(texts("""
        select distinct a.slug from contract_view c join agency_view a using (region_id, agency_id)
        join measurement_view m using (region_id, contract_id)
        where c.region_id = 3573 and a.kind = 'KELURAHAN' and c.state in ('IN_FORCE', 'TERMINATED')
          and m.verified_value is not null""")).hasSize(10);
  }

  @Test
  void one_contract_was_signed_by_hand_and_its_scan_attested_by_two_officials() {
    assertThat(numbers("""
        select count(*) from consent_view v join contract_view c using (region_id)
        where v.region_id = 3573 and v.document_id = c.contract_id and v.document_kind = 'CONTRACT' and v.wet_ink"""))
        .containsExactly(BigDecimal.TWO);
  }

  @Test
  void what_acts_vouch_for_stands_as_the_story_left_it_and_no_part_of_it_is_changed_unnoticed() {
    assertThat(texts("select result from sample_visit order by result")).as("of the sample drawn")
        .containsExactly("CONFIRMED", "NOT_FOUND");
    assertThat(texts("""
        select m.state from sample_visit v join measurement m using (region_id, measurement_id)
        where v.result = 'NOT_FOUND'""")).as("before the verifier again").containsExactly("SUBMITTED");
    assertThat(broken()).as("false alarms").isEmpty();
    var unseen = new ArrayList<PastTheProgram>();
    PastTheProgram.during(connections.owner(), changed -> {
      var seen = broken().map(Vouching.Broken::place).toList();
      changed.stream().filter(each -> !seen.contains(each.part())).forEach(unseen::add);
    });
    assertThat(unseen).as("changed unnoticed").isEmpty();
    assertThat(broken()).as("all was put back").isEmpty();
  }

  private Stream<Vouching.Broken> broken() {
    return vouched.stream().flatMap(each -> each.broken(Foundations.MALANG, 10_000).stream());
  }

  private List<String> texts(String sql) {
    return list(sql, String.class);
  }

  private List<BigDecimal> numbers(String sql) {
    return list(sql, BigDecimal.class);
  }

  private BigDecimal number(String sql) {
    return numbers(sql).getFirst();
  }

  private <T> List<T> list(String sql, Class<T> type) {
    return Objects.requireNonNull(transaction.execute(_ -> {
      scope.of(Foundations.MALANG);
      return jdbc.sql(sql).query(Rows.of(type)).list();
    }));
  }
}
