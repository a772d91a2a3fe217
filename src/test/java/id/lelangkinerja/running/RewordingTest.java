package id.lelangkinerja.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.contract.ContractId;
import id.lelangkinerja.contract.ContractQuery;
import id.lelangkinerja.contract.Means;
import id.lelangkinerja.contract.Reworded;
import id.lelangkinerja.measurement.Contracts;
import id.lelangkinerja.platform.MovableClock;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RunningLinks;
import id.lelangkinerja.region.Clause;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A contract with two clauses and two milestones, of May 2019 and of March 2020, is amended in June 2019. */
@RunningTest
class RewordingTest {
  private static final LocalDate MARCH = LocalDate.of(2020, 3, 31);
  private static final LocalDate AUGUST = LocalDate.of(2020, 8, 31);
  private static final Reworded.Kind CLAUSE = Reworded.Kind.CLAUSE;
  private static final Reworded.Kind MILESTONE = Reworded.Kind.MILESTONE;
  @Autowired
  Worlds worlds;
  @Autowired
  Contracts contracts;
  @Autowired
  Amending amending;
  @Autowired
  Addenda signatures;
  @Autowired
  RunningQuery running;
  @Autowired
  ContractQuery sheets;
  @Autowired
  JdbcClient jdbc;
  @Autowired
  Clock clock;
  World world;
  RunningLinks links;
  ContractId contract;

  @BeforeEach
  void signWithClausesAndMilestones() {
    ((MovableClock) clock).moveTo(Instant.parse("2019-06-01T03:00:00Z"));
    world = worlds.fresh();
    links = world.links().running();
    contract = new ContractId(contracts.signed(world, "dinkes", 2020, Contracts.permits()));
    row("""
        insert into contract_clause (region_id, contract_id, no, title, body)
        values (:region, '%1$s', 1, 'Pelaporan', 'Laporan disampaikan setiap triwulan.'),
          (:region, '%1$s', 2, 'Sengketa', 'Diselesaikan dengan musyawarah.')""".formatted(contract.value()));
    row("""
        insert into opened_bid (region_id, bid_id, summary, opened_at, opened_by)
        select region_id, bid_id, 'Uji', drawn_at, '%s' from contract where region_id = :region"""
        .formatted(world.planner().acting().person().value()));
    row("""
        insert into bid_milestone (region_id, bid_id, no, due_on, text)
        select region_id, bid_id, n, case n when 1 then date '2019-05-31' else date '2020-03-31' end, 'Loket ke-' || n
        from contract cross join generate_series(1, 2) n where region_id = :region""");
  }

  @AfterEach
  void putTheClockBack() {
    ((MovableClock) clock).moveTo(Instant.now(Clock.systemUTC()));
  }

  @Test
  void a_milestone_and_a_clause_are_worded_anew_by_the_addendum_and_every_version_reads_as_it_was() throws IOException {
    var amendment = ask(new Grounds.Other(), milestone(2, AUGUST, "Loket kedua dibuka"),
        clause(1, "Laporan disampaikan setiap bulan."), clause(2, " Diselesaikan dengan musyawarah.\n"));
    assertThat(running.amendment(world.mayor().acting(), amendment).texts()).hasSize(2);
    assertThat(world.mayor().opens(links.amendment(amendment.value())).body()).contains("<del>triwulan.</del>",
        "<ins>bulan.</ins>", "<del>31 Maret 2020</del>", "<ins>31 Agustus 2020</ins>");
    signatures.inForce(world, amendment);
    var now = sheets.sheet(world.region(), contract.value()).orElseThrow();
    assertThat(now.clauses()).extracting(Clause::body).containsExactly("Laporan disampaikan setiap bulan.",
        "Diselesaikan dengan musyawarah.");
    assertThat(now.means().milestones()).extracting(Means.Milestone::dueOn)
        .containsExactly(LocalDate.of(2019, 5, 31), AUGUST);
    var signed = sheets.sheet(world.region(), contract.value(), 1).orElseThrow();
    assertThat(signed.clauses().getFirst().body()).isEqualTo("Laporan disampaikan setiap triwulan.");
    assertThat(signed.means().milestones().getLast().text()).isEqualTo("Loket ke-2");
    var printed = Addenda.text(world.citizen().fetches(links.addendum(amendment.value()))).replaceAll("\\s+", " ");
    assertThat(printed).contains("Tonggak atau ketentuan kontrak diubah", "31 Maret 2020", "31 Agustus 2020",
        "Loket kedua dibuka", "Ketentuan: Pelaporan", "setiap bulan");
    var comparison = world.citizen().opens(links.comparison(contract.value(), 1, 2)).body();
    assertThat(comparison).contains("<del>triwulan.</del>", "<ins>bulan.</ins>", "Tonggak yang berubah",
        "<ins>Agustus </ins>");
    assertThat(world.citizen().opens(world.links().contracts().contract(contract.value())).body())
        .contains("Laporan disampaikan setiap bulan.", "Loket kedua dibuka", "31 Agustus 2020", "Loket ke-2");
  }

  @Test
  void each_ground_changes_the_texts_that_it_may_and_no_other() {
    refusedAt("milestone.2", Reason.TEXT_NOT_BY_GROUND, () -> ask(new Grounds.RevisedSeries("Izin",
        java.math.BigDecimal.ONE, java.math.BigDecimal.TWO), milestone(2, AUGUST, "Loket ke-2")));
    refusedAt("clause.1", Reason.TEXT_NOT_BY_GROUND,
        () -> ask(new Grounds.ForceMajeure("Banjir", LocalDate.of(2019, 5, 1)), clause(1, "Lain")));
    refusedAt("milestone.2", Reason.REQUIRED, () -> ask(new Grounds.Other(), milestone(2, AUGUST, " ")));
    refusedAt("milestone.1", Reason.MILESTONE_OVER, () -> ask(new Grounds.Other(), milestone(1, AUGUST, "Loket")));
    refusedAt("milestone-on.2", Reason.MILESTONE_DAY_UNFIT,
        () -> ask(new Grounds.Other(), milestone(2, LocalDate.of(2021, 1, 1), "Loket")));
    refusedAt("milestone-on.2", Reason.MILESTONE_DAY_UNFIT,
        () -> ask(new Grounds.Other(), milestone(2, LocalDate.of(2019, 5, 31), "Loket")));
    refusedAt(null, Reason.NOT_FOUND_HERE, () -> ask(new Grounds.Other(), milestone(3, AUGUST, "Loket")));
    refusedAt(null, Reason.NOT_FOUND_HERE, () -> ask(new Grounds.Other(), clause(3, "Lain")));
    refusedAt(null, Reason.AMENDMENT_UNCHANGED,
        () -> ask(new Grounds.Other(), milestone(2, MARCH, "Loket ke-2"),
            clause(2, "Diselesaikan dengan musyawarah.")));
    ask(new Grounds.ForceMajeure("Banjir", LocalDate.of(2019, 5, 1)), milestone(2, AUGUST, "Loket ke-2"));
    assertThat(contracts.count(world, "amendment_text")).isEqualTo(1);
  }

  @Test
  void the_form_holds_the_texts_in_force_and_what_is_left_as_it_is_changes_nothing() {
    var head = world.dinkesHead();
    assertThat(head.opens(links.newAmendment(contract.value())).body()).contains("Laporan disampaikan setiap triwulan.",
        "milestone-on.2", "2020-03-31").doesNotContain("milestone-on.1");
    var wrong = head.sends(links.amendments(contract.value()), "ground", "OTHER", "reason", "Jadwal bergeser",
        "milestone-on.2", "2031-08-31", "milestone.2", "Loket pindah");
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.body()).contains("milestone-on.2-mistake", "Loket pindah");
    var sent = head.sends(links.amendments(contract.value()), "ground", "OTHER", "reason", "Jadwal bergeser",
        "milestone-on.2", "2020-08-31", "milestone.2", "Loket ke-2", "clause.1",
        "Laporan disampaikan setiap triwulan.", "clause.2", "Diselesaikan\r\nsegera.");
    assertThat(sent.status()).isEqualTo(303);
    assertThat(world.mayor().opens(sent.location()).body()).contains("<ins>31 Agustus 2020</ins>", "segera.")
        .doesNotContain("Laporan disampaikan");
  }

  private AmendmentId ask(Grounds grounds, Reworded... texts) {
    return amending.propose(world.dinkesHead().acting(), contract,
        new Asked(grounds, "Jadwal bergeser", Map.of(), null, List.of(texts)));
  }

  private static Reworded milestone(int no, LocalDate day, String text) {
    return new Reworded(MILESTONE, no, day, text);
  }

  private static Reworded clause(int no, String text) {
    return new Reworded(CLAUSE, no, null, text);
  }

  private void row(String statement) {
    contracts.within(world, () -> jdbc.sql(statement).param("region", world.region().value()).update());
  }

  private static void refusedAt(@Nullable String field, Reason reason, ThrowingCallable act) {
    assertThatThrownBy(act).isInstanceOfSatisfying(Refused.class, refused -> {
      assertThat(refused.reason()).isEqualTo(reason);
      assertThat(refused.field()).isEqualTo(field);
    });
  }
}
