package id.lelangkinerja.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lelangkinerja.cast.Clockwork;
import id.lelangkinerja.cast.Proofs;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.contract.ContractId;
import id.lelangkinerja.contract.ContractQuery;
import id.lelangkinerja.contract.ContractState;
import id.lelangkinerja.database.Rows;
import id.lelangkinerja.document.VeraPdf;
import id.lelangkinerja.identity.Appointing;
import id.lelangkinerja.measurement.AchievementQuery;
import id.lelangkinerja.measurement.Basis;
import id.lelangkinerja.measurement.Contracts;
import id.lelangkinerja.measurement.Reports;
import id.lelangkinerja.merkle.NoteKey;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.MovableClock;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.RefusalKind;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.Role;
import id.lelangkinerja.platform.Rupiah;
import id.lelangkinerja.region.RegisteringAgency;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A contract for 2019 and 2020 of 400 permits a year that ends in August 2019, after 90 and 70. */
@RunningTest
class TerminatingTest {
  private static final Rupiah SPENT = new Rupiah(250_000_000);
  @Autowired
  Worlds worlds;
  @Autowired
  Contracts contracts;
  @Autowired
  Reports reports;
  @Autowired
  Terminating terminating;
  @Autowired
  Amending amending;
  @Autowired
  RunningQuery running;
  @Autowired
  RegisteringAgency agencies;
  @Autowired
  Appointing appointing;
  @Autowired
  ContractQuery sheets;
  @Autowired
  AchievementQuery achievements;
  @Autowired
  JdbcClient jdbc;
  @Autowired
  Clockwork jobs;
  @Autowired
  NoteKey key;
  @Autowired
  Clock clock;
  World world;
  ContractId contract;

  @BeforeEach
  void signAndReportTwoQuarters() {
    at("2019-08-15T03:00:00Z");
    world = worlds.fresh();
    contract = new ContractId(contracts.signed(world, "dinkes", 2020, Contracts.permits(), Contracts.deaths()));
    write("insert into contract_budget (region_id, contract_id, year, amount) values (:region, :contract, 2019,"
        + " 300000000), (:region, :contract, 2020, 400000000) returning 'kept'");
    verified(1, "90");
    verified(2, "70");
  }

  @AfterEach
  void putTheClockBack() {
    ((MovableClock) clock).moveTo(Instant.now(Clock.systemUTC()));
  }

  @Test
  void the_settlement_tells_what_ended_periods_achieved_and_what_of_the_money_goes_back() {
    terminate(TerminationGround.AGREEMENT);
    var ended = ended();
    assertThat(sheets.find(world.region(), contract.value()).orElseThrow().state()).isEqualTo(ContractState.TERMINATED);
    assertThat(ended.settlement().on()).isEqualTo(LocalDate.of(2019, 8, 15));
    assertThat(ended.settlement().budget()).isEqualTo(new Rupiah(700_000_000));
    assertThat(ended.returned()).isEqualTo(new Rupiah(450_000_000));
    // Half of 400 was due and 160 came; deaths, due once a year, were not due yet.
    assertThat(ended.settlement().results()).singleElement().satisfies(result -> {
      assertThat(result.due()).isEqualByComparingTo("200");
      assertThat(result.value()).isEqualByComparingTo("160");
      assertThat(result.achievement()).isEqualByComparingTo("80");
    });
    assertThat(ended.settlement().scores().score()).isEqualByComparingTo("80");
    assertThat(ended.settlement().scores().years()).extracting(FinalScore::year).containsExactly(2019);
    assertThat(ended.settlement().missing()).isZero();
    // Two quarters and the deaths of 2019, four quarters and the deaths of 2020.
    assertThat(ended.settlement().dropped()).isEqualTo(8);
  }

  @Test
  void the_settlement_statement_is_proven_by_the_public_log() {
    terminate(TerminationGround.AGREEMENT);
    jobs.run("ledger.sequencer");
    var links = world.links().running();
    Proofs.prove(world.citizen(), links.settlement(contract.value()), links.settlementPaper(contract.value()), key);
  }

  @Test
  void anybody_learns_by_the_code_on_the_settlement_statement_or_by_its_file_that_it_holds() {
    terminate(TerminationGround.AGREEMENT);
    var links = world.links().running();
    var code = contracts.within(world, () -> jdbc.sql("""
        select code from document_code where region_id = :region and document_kind = 'SETTLEMENT'""")
        .param("region", world.region().value()).query(String.class).single());
    var paper = world.citizen().fetches(links.settlementPaper(contract.value()));
    assertThat(world.citizen().opens(world.links().signing().document(code)).body())
        .contains("Pernyataan Penyelesaian", "Berlaku sejak 15 Agustus 2019", "tidak ditandatangani",
            links.settlement(contract.value()), links.settlementPaper(contract.value()));
    assertThat(world.citizen().sendsFile(world.links().signing().verify(), "penyelesaian.pdf", "application/pdf", paper)
        .body()).contains("Berkas ini asli dan masih yang terbaru", world.links().signing().document(code));
    VeraPdf.assertArchival(paper);
    assertThat(printed(paper).replaceAll("\\s", "")).contains(code.replaceAll("(.{4})(?=.)", "$1-"));
  }

  @Test
  void an_ended_period_without_a_verified_figure_is_missing_and_counts_as_nothing_in_the_second_score() {
    at("2019-11-02T03:00:00Z");
    reports.handIn(world.dinkesOperator().acting(), contracts.period(world, contract.value(), "IZIN", 3), "100");
    terminate(TerminationGround.LAW);
    var scores = ended().settlement().scores();
    assertThat(scores.missing()).isEqualTo(1);
    assertThat(scores.score()).isEqualByComparingTo("80");
    assertThat(scores.scoreWithMissing()).isEqualByComparingTo("53.333333");
  }

  @Test
  void what_was_still_to_come_is_owed_by_nobody_afterwards() {
    terminate(TerminationGround.FORCE_MAJEURE);
    at("2021-02-01T03:00:00Z");
    var dinkes = world.agency("dinkes");
    var all = achievements.ofAgency(world.region(), dinkes);
    assertThat(all.coverage(dinkes.value(), 2019, 4).awaited()).isZero();
    assertThat(all.coverage(dinkes.value(), 2020, 4).overdue()).isZero();
    assertThat(all.ofAll(2019, 4, Basis.VERIFIED).withOverdueAsZero().orElseThrow())
        .isEqualByComparingTo("80");
    assertThat(world.citizen().opens(world.links().contracts().contractFigures(contract.value())).body())
        .contains("160").doesNotContain("SILENT");
    refused(Reason.MEASUREMENT_CLOSED, () -> reports.draft(world.dinkesOperator().acting(),
        contracts.period(world, contract.value(), "IZIN", 2), "80"));
    assertThat(write("select l.state from lot l join contract c on c.region_id = l.region_id and c.lot_id = l.lot_id"
        + " where c.region_id = :region and c.contract_id = :contract")).isEqualTo("CLOSED");
  }

  @Test
  void the_statement_is_published_as_page_and_paper() {
    var links = world.links().running();
    assertThat(world.citizen().opens(links.settlement(contract.value())).status()).isEqualTo(404);
    var sent = world.mayor().sends(links.termination(contract.value()), "ground", "AGREEMENT", "reason",
        "Program dipindahkan ke provinsi", "basis", "Keputusan 188.45/12/2019", "spent", "250000000");
    assertThat(sent.location()).isEqualTo(links.settlement(contract.value()));
    assertThat(world.citizen().opens(links.settlement(contract.value())).body())
        .contains("Program dipindahkan ke provinsi").contains("Keputusan 188.45/12/2019").contains("Kesepakatan")
        .contains("80,0%").contains("450.000.000");
    assertThat(world.citizen().opens(links.settlementPaper(contract.value())).body()).startsWith("%PDF");
    assertThat(world.citizen().opens(world.links().contracts().contract(contract.value())).body())
        .contains(links.settlement(contract.value())).contains("Program dipindahkan ke provinsi");
    assertThat(world.dinkesHead().opens(links.course(contract.value())).body())
        .contains(links.settlement(contract.value()));
  }

  @Test
  void what_was_typed_stays_when_the_termination_is_refused_with_the_mistake_beside_its_field() {
    var address = world.links().running().termination(contract.value());
    var page = world.mayor().opens(address).body();
    assertThat(page).contains("80,0%").contains("700.000.000");
    var much = world.mayor().sends(address, "ground", "BREACH", "reason", "Alasan panjang", "basis", "Keputusan 1",
        "spent", "700000001");
    assertThat(much.status()).isEqualTo(422);
    assertThat(much.body()).contains("spent-mistake").contains("Alasan panjang");
    var bare = world.mayor().sends(address, "ground", "", "reason", "", "basis", "", "spent", "");
    assertThat(bare.body()).contains("ground-mistake").contains("reason-mistake").contains("basis-mistake")
        .contains("spent-mistake");
  }

  @Test
  void every_refusal_leaves_the_contract_running() {
    refused(Reason.REASON_MISSING,
        () -> terminating.terminate(mayor(), contract, TerminationGround.LAW, " ", "SK", SPENT));
    refused(Reason.REASON_MISSING,
        () -> terminating.terminate(mayor(), contract, TerminationGround.LAW, "A", " ", SPENT));
    refused(Reason.SPENT_TOO_MUCH, () -> terminating.terminate(mayor(), contract, TerminationGround.LAW, "A", "SK",
        new Rupiah(700_000_001)));
    refused(Reason.AGENCY_AT_WORK, () -> terminate(TerminationGround.DISSOLVED));
    agencies.succeed(Acting.installation(world.region()), world.agency("dinkes"), world.agency("dinsos"));
    refused(Reason.CONTRACT_HAS_SUCCESSOR, () -> terminate(TerminationGround.DISSOLVED));
    amending.propose(world.dinkesHead().acting(), contract, new Asked(new Grounds.Other(), "Alasan",
        Map.of(contracts.commitment(world, contract.value(), "IZIN", 2020), BigDecimal.TEN), null));
    refused(Reason.AMENDMENT_OPEN, () -> terminate(TerminationGround.LAW));
    assertThat(contracts.count(world, "contract_termination")).isZero();
    assertThat(sheets.find(world.region(), contract.value()).orElseThrow().state()).isEqualTo(ContractState.IN_FORCE);
  }

  @Test
  void after_its_term_or_its_end_a_contract_is_not_terminated() {
    terminate(TerminationGround.BREACH);
    refused(Reason.CONTRACT_NOT_RUNNING, () -> terminate(TerminationGround.BREACH));
    contract = new ContractId(contracts.signed(world, "dinsos", Contracts.permits()));
    at("2020-01-01T03:00:00Z");
    refused(Reason.CONTRACT_TERM_OVER, () -> terminate(TerminationGround.BREACH));
  }

  @Test
  void the_contract_of_a_dissolved_agency_that_nobody_follows_ends() {
    write("update agency set valid_to = '2019-08-14' where region_id = :region and agency_id ="
        + " (select agency_id from contract where region_id = :region and contract_id = :contract) returning 'gone'");
    terminate(TerminationGround.DISSOLVED);
    assertThat(ended().ground()).isEqualTo(TerminationGround.DISSOLVED);
  }

  @Test
  void nobody_but_a_mayor_who_does_not_belong_to_the_agency_terminates() {
    for (var player : world.everybody()) {
      if (player != world.mayor() && player != world.citizen()) {
        notYours(() -> terminating.terminate(player.acting(), contract, TerminationGround.LAW, "A", "SK", SPENT));
      }
    }
    appointing.appoint(Acting.installation(world.region()), world.mayor().acting().person(), new Appointing.Office(
        Role.AGENCY_OPERATOR, world.agency("dinkes"), "Jabatan kedua", false, LocalDate.of(2018, 1, 1), null));
    notYours(() -> terminate(TerminationGround.LAW));
  }

  private void terminate(TerminationGround ground) {
    terminating.terminate(mayor(), contract, ground, "Alasan", "Keputusan 188.45/12/2019", SPENT);
  }

  private static String printed(byte[] pdf) {
    try (var document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private Termination ended() {
    return running.terminated(world.region(), contract.value()).orElseThrow();
  }

  private Acting mayor() {
    return world.mayor().acting();
  }

  private void verified(int quarter, String value) {
    reports.verified(world.dinkesOperator().acting(), world.verifier().acting(),
        contracts.period(world, contract.value(), "IZIN", quarter), value);
  }

  private String write(String sql) {
    return contracts.within(world, () -> jdbc.sql(sql).param("region", world.region().value())
        .param("contract", contract.value()).query(Rows.of(String.class)).list().getFirst());
  }

  private void at(String moment) {
    ((MovableClock) clock).moveTo(Instant.parse(moment));
  }

  private static void refused(Reason reason, ThrowingCallable act) {
    assertThatThrownBy(act).isInstanceOfSatisfying(Refused.class,
        refused -> assertThat(refused.reason()).isEqualTo(reason));
  }

  private static void notYours(ThrowingCallable act) {
    assertThatThrownBy(act).isInstanceOfSatisfying(Refused.class,
        refused -> assertThat(refused.reason().kind()).isEqualTo(RefusalKind.NOT_FOUND));
  }
}
