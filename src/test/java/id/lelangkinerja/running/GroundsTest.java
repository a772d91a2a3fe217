package id.lelangkinerja.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lelangkinerja.cast.Clockwork;
import id.lelangkinerja.cast.Proofs;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.contract.ContractId;
import id.lelangkinerja.contract.ContractQuery;
import id.lelangkinerja.contract.YearBudget;
import id.lelangkinerja.files.Samples;
import id.lelangkinerja.measurement.Contracts;
import id.lelangkinerja.merkle.NoteKey;
import id.lelangkinerja.platform.MovableClock;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.Rupiah;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What an amendment says of its ground, what proves it, what becomes of the budget, and from which day it is in force. */
@RunningTest
class GroundsTest {
  private static final LocalDate NEW_YEAR = LocalDate.of(2020, 1, 1);
  @Autowired
  Worlds worlds;
  @Autowired
  Contracts contracts;
  @Autowired
  Amending amending;
  @Autowired
  AttachingProof proving;
  @Autowired
  Deciding deciding;
  @Autowired
  TakingEffect takingEffect;
  @Autowired
  Addenda signatures;
  @Autowired
  RunningQuery running;
  @Autowired
  ContractQuery sheets;
  @Autowired
  Clockwork jobs;
  @Autowired
  NoteKey key;
  @Autowired
  JdbcClient jdbc;
  @Autowired
  Clock clock;
  World world;
  ContractId contract;

  @BeforeEach
  void signForTwoYears() {
    at("2019-06-01T03:00:00Z");
    world = worlds.fresh();
    contract = new ContractId(contracts.signed(world, "dinkes", 2020, Contracts.permits()));
    for (int year : new int[]{2019, 2020}) {
      contracts.within(world, () -> jdbc.sql("""
          insert into contract_budget (region_id, contract_id, year, amount)
          values (:region, :contract, :year, 5000000)""").param("region", world.region().value())
          .param("contract", contract.value()).param("year", year).update());
    }
  }

  @AfterEach
  void putTheClockBack() {
    ((MovableClock) clock).moveTo(Instant.now(Clock.systemUTC()));
  }

  @Test
  void each_ground_tells_what_is_its_own_to_tell() {
    refusedAt("event", Reason.REQUIRED, () -> ask(new Grounds.ForceMajeure(" ", LocalDate.of(2019, 5, 1))));
    refusedAt("event-on", Reason.EVENT_AHEAD, () -> ask(new Grounds.ForceMajeure("Gempa", LocalDate.of(2019, 6, 2))));
    refusedAt("series", Reason.REQUIRED, () -> ask(series("", "1", "2")));
    refusedAt("series-after", Reason.SERIES_UNCHANGED, () -> ask(series("Izin terbit", "1.50", "1.5")));
    refusedAt("series-before", Reason.TOO_MANY_DECIMALS, () -> ask(series("Izin terbit", "1.1234567", "1")));
    refusedAt("series-after", Reason.OUT_OF_RANGE, () -> ask(series("Izin terbit", "1", "1e15")));
    refused(Reason.BUDGET_UNCHANGED, () -> ask(budget(2020, 5_000_000)));
    refusedAt("from", Reason.AMENDMENT_DAY_PAST, () -> ask(new Grounds.Other(), LocalDate.of(2019, 5, 31)));
    refusedAt("target." + commitment(2019), Reason.AMENDMENT_YEAR_OVER, () -> amending.propose(
        world.dinkesHead().acting(), contract,
        new Asked(new Grounds.Other(), "Alasan", Map.of(commitment(2019), BigDecimal.TEN), NEW_YEAR)));
    refusedAt("budget.2019", Reason.AMENDMENT_YEAR_OVER, () -> ask(budget(2019, 4_000_000), NEW_YEAR));
    assertThat(contracts.count(world, "amendment")).isZero();
    var amendment = ask(series("Izin terbit", "360", "281.25"));
    assertThat(running.amendment(world.mayor().acting(), amendment).amendment())
        .returns("Izin terbit", Amendment::series).returns(null, Amendment::event);
  }

  @Test
  void a_changed_budget_is_amended_with_the_addendum_and_the_signed_one_stays_readable() {
    var amendment = amending.propose(world.dinkesHead().acting(), contract,
        new Asked(budget(2020, 4_000_000), "APBD dipangkas", Map.of(), null));
    deciding.approve(world.mayor().acting(), amendment);
    signatures.signs(world.dinkesHead(), amendment);
    assertThat(budgets()).containsExactly(new YearBudget(2019, 5_000_000), new YearBudget(2020, 5_000_000));
    signatures.signs(world.mayor(), amendment);
    assertThat(budgets()).containsExactly(new YearBudget(2019, 5_000_000), new YearBudget(2020, 4_000_000));
    assertThat(sheets.sheet(world.region(), contract.value(), 1).orElseThrow().budgets())
        .containsExactly(new YearBudget(2019, 5_000_000), new YearBudget(2020, 5_000_000));
    var page = world.citizen().opens(world.links().contracts().contract(contract.value())).body();
    assertThat(page).contains("Anggaran 2020: semula Rp5.000.000, menjadi Rp4.000.000", "Rp9.000.000");
    assertThat(world.citizen().opens(world.links().running().comparison(contract.value(), 1, 2)).body())
        .contains("Rp4.000.000");
  }

  @Test
  void what_both_have_signed_is_in_force_on_its_day_and_not_before() {
    var amendment = ask(new Grounds.Other(), NEW_YEAR);
    deciding.approve(world.mayor().acting(), amendment);
    signatures.signs(world.dinkesHead(), amendment);
    signatures.signs(world.mayor(), amendment);
    assertThat(found(amendment).state()).isEqualTo(AmendmentState.SIGNED);
    refused(Reason.AMENDMENT_OPEN, () -> ask(new Grounds.Other()));
    refused(Reason.AMENDMENT_DECIDED, () -> deciding.refuse(world.mayor().acting(), amendment, "Batal"));
    refused(Reason.AMENDMENT_DECIDED, () -> amending.withdraw(world.dinkesHead().acting(), amendment));
    assertThat(world.dinkesHead().opens(world.links().running().amendment(amendment.value())).body())
        .contains("menunggu hari berlakunya", "1 Januari 2020");
    at("2019-12-31T16:59:00Z");
    takingEffect.takeEffect(world.region());
    assertThat(target(2020)).isEqualByComparingTo("400");
    at("2019-12-31T17:01:00Z");
    takingEffect.takeEffect(world.region());
    takingEffect.takeEffect(world.region());
    assertThat(target(2020)).isEqualByComparingTo("300");
    assertThat(found(amendment)).returns(AmendmentState.IN_FORCE, Amendment::state).returns(2, Amendment::version)
        .returns(NEW_YEAR, Amendment::effectiveOn);
  }

  @Test
  void an_addendum_that_takes_effect_on_a_later_day_is_proven_by_the_public_log() {
    var links = world.links().running();
    var amendment = ask(new Grounds.Other(), NEW_YEAR);
    deciding.approve(world.mayor().acting(), amendment);
    signatures.signs(world.dinkesHead(), amendment);
    jobs.run("ledger.sequencer");
    assertThat(world.dinkesHead().opens(links.amendment(amendment.value())).body()).doesNotContain("/proofs/");
    signatures.signs(world.mayor(), amendment);
    at("2019-12-31T17:01:00Z");
    takingEffect.takeEffect(world.region());
    jobs.run("ledger.sequencer");
    Proofs.prove(world.citizen(), links.version(contract.value(), 2), links.addendum(amendment.value()), key);
    Proofs.prove(world.dinkesHead(), links.amendment(amendment.value()), links.addendum(amendment.value()), key);
    assertThat(world.citizen().opens(links.version(contract.value(), 2)).body()).contains("Adendum mulai berlaku")
        .doesNotContain("Belum ada titik periksa");
  }

  @Test
  void where_the_second_signature_comes_after_the_day_that_was_asked_for_it_is_in_force_from_the_signature() {
    var amendment = ask(new Grounds.Other(), LocalDate.of(2019, 6, 10));
    deciding.approve(world.mayor().acting(), amendment);
    signatures.signs(world.dinkesHead(), amendment);
    at("2019-06-20T03:00:00Z");
    signatures.signs(world.mayor(), amendment);
    assertThat(found(amendment)).returns(AmendmentState.IN_FORCE, Amendment::state)
        .returns(LocalDate.of(2019, 6, 20), Amendment::effectiveOn);
  }

  @Test
  void whoever_could_have_proposed_it_lays_proof_beside_it_until_it_is_decided() {
    var links = world.links().running();
    var sent = world.dinkesHead().sendsFile(links.amendments(contract.value()), "laporan.pdf", "application/pdf",
        Samples.pdf(), "ground", "FORCE_MAJEURE", "event", "Gempa", "event-on", "2019-05-30", "reason", "Gempa",
        "target." + commitment(2020), "300");
    assertThat(sent.status()).isEqualTo(303);
    var page = world.mayor().opens(sent.location()).body();
    assertThat(page).contains("laporan.pdf", "Peristiwa: Gempa, 30 Mei 2019");
    assertThat(page).doesNotContain("Lampirkan bukti");
    assertThat(world.dinkesHead().opens(sent.location()).body()).contains("Lampirkan bukti");
    var amendment = new AmendmentId(UUID.fromString(sent.location().substring(sent.location().lastIndexOf('/') + 1)));
    refused(Reason.FILE_TYPE, () -> attach(amendment, new byte[]{'M', 'Z', 0, 1}));
    attach(amendment, Samples.pdf());
    assertThat(running.proofs(world.mayor().acting(), amendment)).hasSize(2);
    assertThat(world.dinsosHead().opens(links.proof(amendment.value(),
        running.proofs(world.mayor().acting(), amendment).getFirst().fileId())).status()).isEqualTo(404);
    deciding.approve(world.mayor().acting(), amendment);
    refused(Reason.AMENDMENT_DECIDED, () -> attach(amendment, Samples.pdf()));
  }

  private void attach(AmendmentId amendment, byte[] content) {
    proving.attach(world.dinkesHead().acting(), amendment, "bukti.pdf", new ByteArrayInputStream(content));
  }

  private AmendmentId ask(Grounds grounds) {
    return ask(grounds, null);
  }

  private AmendmentId ask(Grounds grounds, @Nullable LocalDate from) {
    return amending.propose(world.dinkesHead().acting(), contract,
        new Asked(grounds, "Alasan", Map.of(commitment(2020), new BigDecimal("300")), from));
  }

  private static Grounds series(String name, String before, String after) {
    return new Grounds.RevisedSeries(name, new BigDecimal(before), new BigDecimal(after));
  }

  private static Grounds budget(int year, long amount) {
    return new Grounds.ChangedBudget(Map.of(year, new Rupiah(amount)));
  }

  private List<YearBudget> budgets() {
    return sheets.sheet(world.region(), contract.value()).orElseThrow().budgets();
  }

  private UUID commitment(int year) {
    return contracts.commitment(world, contract.value(), "IZIN", year);
  }

  private BigDecimal target(int year) {
    return sheets.sheet(world.region(), contract.value()).orElseThrow().commitments().stream()
        .filter(each -> each.year() == year).findFirst().orElseThrow().target();
  }

  private Amendment found(AmendmentId amendment) {
    return running.amendment(world.mayor().acting(), amendment).amendment();
  }

  private void at(String moment) {
    ((MovableClock) clock).moveTo(Instant.parse(moment));
  }

  private static void refused(Reason reason, ThrowingCallable act) {
    assertThatThrownBy(act).isInstanceOfSatisfying(Refused.class,
        refused -> assertThat(refused.reason()).isEqualTo(reason));
  }

  private static void refusedAt(String field, Reason reason, ThrowingCallable act) {
    assertThatThrownBy(act).isInstanceOfSatisfying(Refused.class, refused -> {
      assertThat(refused.reason()).isEqualTo(reason);
      assertThat(refused.field()).isEqualTo(field);
    });
  }
}
