package id.lelangkinerja.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.lelangkinerja.cast.AtOnce;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.files.Samples;
import id.lelangkinerja.measurement.Outcome.What;
import id.lelangkinerja.merkle.Recount;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.MovableClock;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Figures that are brought together are taken as if each had been typed: all of them, or none. */
@MeasurementTest
class GatheringTest {
  @Autowired
  Worlds worlds;
  @Autowired
  Contracts contracts;
  @Autowired
  Reports reports;
  @Autowired
  Drafting drafting;
  @Autowired
  Submitting submitting;
  @Autowired
  Returning returning;
  @Autowired
  AttachingEvidence attaching;
  @Autowired
  Gathering gathering;
  @Autowired
  GatheringJudge judge;
  @Autowired
  GatheringRepository written;
  @Autowired
  JdbcClient jdbc;
  @Autowired
  Clock clock;
  World world;
  UUID contract;

  @BeforeEach
  void sign() {
    ((MovableClock) clock).moveTo(Instant.parse("2020-01-05T03:00:00Z"));
    world = worlds.fresh();
    contract = signed("dinkes");
  }

  @AfterEach
  void putTheClockBack() {
    ((MovableClock) clock).moveTo(Instant.now(Clock.systemUTC()));
  }

  private UUID signed(String agency) {
    return contracts.signed(world, agency, 2020, Contracts.permits(), Contracts.coverage(), Contracts.deaths());
  }

  @Test
  void figures_that_are_handed_in_together_stand_as_if_each_had_been_handed_in_by_itself() {
    var rows = year(contract);
    var alone = signed("dinsos");
    var head = world.dinsosHead().acting();
    for (var row : year(alone)) {
      var period = PeriodCode.read(row.period()).orElseThrow();
      var id = contracts.period(world, alone, row.indicator(), period.year(), period.no());
      drafting.save(head, id, row.value());
      submitting.submit(head, id, Replies.toAll("Sudah dihitung ulang"));
    }
    var taken = gathering.take(operator(), rows, true, "uji.csv");
    assertThat(taken.outcomes()).allMatch(each -> each.what() == What.NEW);
    assertThat(standing(contract)).hasSize(rows.size()).isEqualTo(standing(alone));
  }

  @Test
  void the_same_figures_again_change_nothing() {
    gathering.take(operator(), year(contract), true, "uji.csv");
    var before = standing(contract);
    var again = gathering.take(operator(), year(contract), true, "uji.csv");
    assertThat(again.outcomes()).allMatch(each -> each.what() == What.SAME);
    assertThat(again.batch()).isNull();
    assertThat(standing(contract)).isEqualTo(before);
    assertThat(contracts.count(world, "measurement_batch")).isEqualTo(1);
  }

  @Test
  void where_one_is_faulty_none_is_written_and_each_fault_names_its_field() {
    var rows = List.of(row(1, contract.toString(), "IZIN", "2019-Q1", "95", ""),
        row(2, "KK-000", "IZIN", "2019-Q1", "95", ""), row(3, contract.toString(), "TIDAK_ADA", "2019-Q1", "95", ""),
        row(4, contract.toString(), "IZIN", "triwulan 1", "95", ""),
        row(5, contract.toString(), "IZIN", "2019-03", "95", ""),
        row(6, contract.toString(), "IZIN", "2019-Q1", "96", ""),
        row(7, contract.toString(), "IZIN", "2020-Q1", "95", ""),
        row(8, contract.toString(), "IZIN", "2019-Q2", "1e400", ""),
        row(9, contract.toString(), "IZIN", "2019-Q3", "900", ""),
        row(10, contract.toString(), "IZIN", "2019-Q4", "55", ""),
        new Brought(11, contract.toString(), "AKI", "2019", NewValue.of(new BigDecimal("100"), ""), ""),
        new Brought(12, contract.toString(), "CAKUPAN", "2019-S1",
            NewValue.of(new BigDecimal("8"), BigDecimal.ZERO, "Register"), ""));
    var taken = gathering.take(operator(), rows, true, "uji.csv");
    assertThat(taken.whole()).isFalse();
    assertThat(taken.outcomes()).filteredOn(each -> each.what() == What.FAULTY)
        .extracting(Outcome::line, each -> fault(each).reason(), each -> fault(each).field())
        .containsExactly(tuple(2, Reason.IMPORT_UNKNOWN, "contract"), tuple(3, Reason.IMPORT_UNKNOWN, "indicator"),
            tuple(4, Reason.PERIOD_UNREADABLE, "period"), tuple(5, Reason.PERIOD_UNFIT, "period"),
            tuple(6, Reason.BROUGHT_TWICE, "period"), tuple(7, Reason.PERIOD_NOT_OVER, "period"),
            tuple(8, Reason.OUT_OF_RANGE, "value"), tuple(9, Reason.ASKED_RANGE, "explanation"),
            tuple(10, Reason.EXPLANATION_MISSING, "explanation"), tuple(11, Reason.EVIDENCE_OR_NOTE, "note"),
            tuple(12, Reason.DENOMINATOR_NOT_ABOVE_ZERO, "denominator"));
    assertThat(contracts.count(world, "measurement_version")).isZero();
    assertThat(contracts.count(world, "measurement_batch")).isZero();
  }

  @Test
  void a_look_tells_the_same_and_writes_nothing() {
    var looked = gathering.look(operator(), year(contract), true);
    assertThat(contracts.count(world, "measurement_version")).isZero();
    assertThat(gathering.take(operator(), year(contract), true, "uji.csv").outcomes()).isEqualTo(looked.outcomes());
  }

  @Test
  void what_is_only_written_down_is_asked_nothing_and_may_be_written_anew() {
    var first = List.of(row(1, contract.toString(), "IZIN", "2019-Q1", "900", ""));
    assertThat(gathering.take(operator(), first, false, "uji.csv").outcomes()).extracting(Outcome::what)
        .containsExactly(What.NEW);
    var second = List.of(new Brought(1, contract.toString(), "IZIN", "2019-Q1",
        NewValue.of(new BigDecimal("901"), ""), ""));
    assertThat(gathering.take(operator(), second, false, "uji.csv").outcomes()).extracting(Outcome::what)
        .containsExactly(What.CHANGED);
    assertThat(standing(contract)).containsExactly("IZIN 2019-1 DRAFT 1 901.000000 Register dinas null AWAITED>DRAFT");
    drafting.save(operator(), contracts.period(world, contract, "IZIN", 1), NewValue.of(new BigDecimal("95"), "Ulang"));
    assertThat(batched()).isZero();
  }

  @Test
  void a_figure_that_was_returned_begins_anew_and_one_that_is_with_the_verifier_is_closed() {
    var id = contracts.period(world, contract, "IZIN", 1);
    reports.handIn(operator(), id, "95");
    assertThat(fault(take("IZIN", "2019-Q1", "96")).reason()).isEqualTo(Reason.MEASUREMENT_CLOSED);
    returning.giveBack(world.verifier().acting(), id, "Lampirkan daftarnya");
    assertThat(take("IZIN", "2019-Q1", "96").what()).isEqualTo(What.CHANGED);
    assertThat(standing(contract)).singleElement().asString().startsWith("IZIN 2019-1 SUBMITTED 2 96.000000")
        .endsWith("RETURNED>SUBMITTED");
    assertThat(contracts.count(world, "evidence")).isEqualTo(2);
  }

  @Test
  void who_does_not_report_for_the_agency_takes_nothing() {
    assertThatThrownBy(() -> gathering.take(world.verifier().acting(), year(contract), true, "uji.csv"))
        .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.reason()).isEqualTo(Reason.NOT_YOURS));
    assertThat(gathering.take(world.dinsosHead().acting(), year(contract), true, "uji.csv").outcomes())
        .allMatch(each -> fault(each).reason() == Reason.IMPORT_UNKNOWN && "contract".equals(fault(each).field()));
  }

  @Test
  void six_at_the_same_moment_have_one_effect() throws Exception {
    var rows = year(contract);
    var answers = AtOnce.answers(() -> gathering.take(operator(), rows, true, "uji.csv"));
    assertThat(answers).allMatch(each -> each.isEmpty() || each.get() == Reason.CHANGED_MEANWHILE);
    assertThat(contracts.count(world, "measurement_batch")).isEqualTo(1);
    assertThat(contracts.count(world, "measurement_version")).isEqualTo(rows.size());
  }

  @Test
  void a_draft_that_has_changed_since_it_was_judged_is_not_handed_in() {
    gathering.take(operator(), List.of(row(1, contract.toString(), "IZIN", "2019-Q1", "95", "")), false, "uji.csv");
    var judged = judged("IZIN", "2019-Q1", "95", "Register dinas");
    drafting.save(operator(), contracts.period(world, contract, "IZIN", 1), NewValue.of(new BigDecimal("90"), "Ulang"));
    changed(judged);
    assertThat(standing(contract)).singleElement().asString().startsWith("IZIN 2019-1 DRAFT 1 90.000000 Ulang");
  }

  @Test
  void a_draft_whose_only_evidence_was_taken_away_since_it_was_judged_is_not_handed_in() {
    var id = contracts.period(world, contract, "IZIN", 1);
    drafting.save(operator(), id, NewValue.of(new BigDecimal("95"), ""));
    var file = attaching.attach(operator(), id, "laporan.pdf", new ByteArrayInputStream(Samples.pdf()));
    var judged = judged("IZIN", "2019-Q1", "95", "");
    attaching.remove(operator(), id, file);
    changed(judged);
  }

  private List<Taken> judged(String indicator, String period, String value, String note) {
    var row = new Brought(1, contract.toString(), indicator, period, NewValue.of(new BigDecimal(value), note), "");
    var judged = contracts.within(world, () -> judge.find(operator(), List.of(row), true).judged());
    assertThat(judged.outcomes()).allMatch(Outcome::isWritten);
    return judged.taken();
  }

  private void changed(List<Taken> judged) {
    assertThatThrownBy(() -> contracts.within(world, () -> {
      written.write(operator(), UUID.randomUUID(), judged);
      return true;
    })).isInstanceOfSatisfying(Refused.class,
        refused -> assertThat(refused.reason()).isEqualTo(Reason.CHANGED_MEANWHILE));
  }

  @Test
  void the_root_of_a_batch_is_that_of_its_lines() {
    gathering.take(operator(), year(contract), true, "uji.csv");
    var tree = new Recount((_, _, _) -> {
    });
    contracts.within(world, () -> jdbc.sql("""
        select v.batch_line, i.code, m.year, m.period, m.periods, v.value, v.numerator, v.denominator, v.note
        from measurement_version v
        join measurement m on m.region_id = v.region_id and m.measurement_id = v.measurement_id
        join indicator i on i.region_id = m.region_id and i.indicator_id = m.indicator_id
        where v.region_id = :region order by v.batch_line""").param("region", world.region().value())
        .query((row, _) -> BatchRoot.leaf(row.getInt(1), contract.toString(), row.getString(2),
            PeriodCode.of(row.getInt(3), row.getInt(4), row.getInt(5)),
            new NewValue(row.getBigDecimal(6), row.getBigDecimal(7), row.getBigDecimal(8), row.getString(9), null,
                null),
            row.getString(9)))
        .list()).forEach(tree::add);
    var root = contracts.within(world, () -> jdbc.sql("""
        select b.root from measurement_batch b
        join act a on a.region_id = b.region_id and a.object_id = b.batch_id and a.document_hash = b.root
        where b.region_id = :region""").param("region", world.region().value()).query(String.class).single());
    assertThat(tree.root().hex()).isEqualTo(root);
  }

  private Outcome take(String indicator, String period, String value) {
    return gathering.take(operator(), List.of(row(1, contract.toString(), indicator, period, value, "")), true,
        "uji.csv").outcomes().getFirst();
  }

  private Acting operator() {
    return world.dinkesOperator().acting();
  }

  private static Refused fault(Outcome outcome) {
    return Objects.requireNonNull(outcome.fault());
  }

  /** A year with a jump, a figure off track and a rate. */
  private static List<Brought> year(UUID contract) {
    var rows = new ArrayList<Brought>();
    rows.add(row(1, contract.toString(), "IZIN", "2019-Q2", "900", "Sudah dihitung ulang"));
    rows.add(row(2, contract.toString(), "IZIN", "2019-Q1", "75", "Sudah dihitung ulang"));
    rows.add(row(3, contract.toString(), "IZIN", "2019-Q3", "103", "Sudah dihitung ulang"));
    rows.add(row(4, contract.toString(), "AKI", "2019", "99", ""));
    rows.add(new Brought(5, contract.toString(), "CAKUPAN", "2019-S1",
        NewValue.of(new BigDecimal("82"), new BigDecimal("100"), "Register dinas"), ""));
    return rows;
  }

  private static Brought row(int line, String contract, String indicator, String period, String value, String words) {
    return new Brought(line, contract, indicator, period, NewValue.of(new BigDecimal(value), "Register dinas"), words);
  }

  /** A column that each step changes, in any of them, and PostgreSQL could not write the row in place. */
  @Test
  void no_index_of_the_periods_names_what_changes_with_each_version() {
    var indexes = jdbc.sql("select indexdef from pg_indexes where tablename = 'measurement'").query(String.class)
        .list();
    assertThat(indexes).hasSizeGreaterThan(4).noneMatch(each -> each.matches(".*\\b(state|version)\\b.*"));
  }

  private int batched() {
    return contracts.within(world, () -> jdbc.sql("""
        select count(*)::int from measurement_version where region_id = :region and batch_id is not null""")
        .param("region", world.region().value()).query(Integer.class).single());
  }

  /** Everything about the contract's figures that were written down, but who wrote them when. */
  private List<String> standing(UUID of) {
    return contracts.within(world,
        () -> jdbc
            .sql(
                """
                    select concat_ws(' ', i.code, m.year || '-' || m.period, m.state, v.version, v.value, v.numerator,
                      v.denominator, v.note, case when v.waiting then 'waits' end, coalesce(v.risk::text, 'null'), v.risk_outlier, v.risk_jump, v.risk_just_met,
                      v.risk_heaping, v.risk_record, v.risk_weight, v.risk_level, v.explanation, case when v.explanation_open then 'open' end, (select string_agg(a.question || '=' || a.answer, ',' order by a.question)
                        from measurement_answer a where a.region_id = v.region_id and a.measurement_id = v.measurement_id
                          and a.version = v.version),
                      (select string_agg(x.from_state || '>' || x.to_state, ',' order by x.moved_at, x.step_no)
                        from measurement_step_view x
                        where x.region_id = m.region_id and x.measurement_id = m.measurement_id))
                    from measurement m
                    join measurement_version v on v.region_id = m.region_id and v.measurement_id = m.measurement_id
                      and v.version = m.version
                    join indicator i on i.region_id = m.region_id and i.indicator_id = m.indicator_id
                    where m.region_id = :region and m.contract_id = :contract order by i.code, m.year, m.period""")
            .param("region", world.region().value()).param("contract", of).query(String.class).list());
  }
}
