package id.lelangkinerja.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lelangkinerja.cast.Player;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.contract.Commitment;
import id.lelangkinerja.contract.ContractId;
import id.lelangkinerja.contract.ContractQuery;
import id.lelangkinerja.contract.ContractVersion;
import id.lelangkinerja.history.HistoryQuery;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.identity.Appointing;
import id.lelangkinerja.measurement.AchievementQuery;
import id.lelangkinerja.measurement.Basis;
import id.lelangkinerja.measurement.Contracts;
import id.lelangkinerja.measurement.Reports;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.MovableClock;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.RefusalKind;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.Role;
import id.lelangkinerja.web.page.ActRow;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Targets that change while the contract runs, by the use cases, on the database as the bound role. */
@RunningTest
class AmendingTest {
  private static final String REASON = "Pandemi menutup layanan selama empat bulan";
  @Autowired
  Worlds worlds;
  @Autowired
  Contracts contracts;
  @Autowired
  Reports reports;
  @Autowired
  Amending amending;
  @Autowired
  Deciding deciding;
  @Autowired
  Addenda addenda;
  @Autowired
  ContractQuery sheets;
  @Autowired
  RunningQuery running;
  @Autowired
  AchievementQuery achievements;
  @Autowired
  HistoryQuery history;
  @Autowired
  Appointing appointing;
  @Autowired
  Clock clock;
  World world;
  ContractId contract;

  @BeforeEach
  void signForThreeYears() {
    at("2020-06-01T03:00:00Z");
    world = worlds.fresh();
    contract = new ContractId(contracts.signed(world, "dinkes", 2021, Contracts.permits(), Contracts.deaths()));
  }

  @AfterEach
  void putTheClockBack() {
    ((MovableClock) clock).moveTo(Instant.now(Clock.systemUTC()));
  }

  @Test
  void a_signed_amendment_is_the_next_version_and_the_first_one_stays_readable() {
    addenda.inForce(world, proposed("IZIN", 2020, "300"));
    at("2021-02-01T03:00:00Z");
    addenda.inForce(world, proposed("IZIN", 2021, "350"));
    assertThat(sheets.versions(world.region(), contract.value())).extracting(ContractVersion::effectiveOn)
        .containsExactly(LocalDate.of(2018, 12, 8), LocalDate.of(2020, 6, 1), LocalDate.of(2021, 2, 1));
    assertThat(target(1, 2020)).isEqualByComparingTo("400");
    assertThat(target(2, 2020)).isEqualByComparingTo("300");
    assertThat(target(2, 2021)).isEqualByComparingTo("400");
    assertThat(target(3, 2021)).isEqualByComparingTo("350");
    assertThat(sheets.sheet(world.region(), contract.value(), 4)).isEmpty();
    var inForce = sheets.sheet(world.region(), contract.value()).orElseThrow();
    assertThat(inForce.commitments()).filteredOn(Commitment::isAmended).extracting(each -> each.signed().intValue())
        .containsExactly(400, 400);
    assertThat(running.inForce(world.region(), contract.value())).extracting(each -> each.amendment().version())
        .containsExactly(3, 2);
    assertThat(history.of(world.region(), Kind.CONTRACT, contract.value())).extracting(ActRow::what)
        .contains("act.amendment.proposed", "act.amendment.approved", "act.amendment.signed", "act.amendment.in-force");
  }

  @Test
  void figures_are_measured_against_the_target_that_is_in_force_for_their_year() {
    reports.handIn(operator(), contracts.period(world, contract.value(), "IZIN", 2019, 1), "90");
    reports.handIn(operator(), contracts.period(world, contract.value(), "IZIN", 2020, 1), "75");
    assertThat(score(2020)).isEqualByComparingTo("75");
    addenda.inForce(world, proposed("IZIN", 2020, "300"));
    assertThat(score(2020)).isEqualByComparingTo("100");
    assertThat(score(2019)).isEqualByComparingTo("90");
  }

  @Test
  void a_year_that_is_over_is_not_amended_neither_when_proposed_nor_when_decided() {
    refused(Reason.AMENDMENT_YEAR_OVER, () -> proposed("IZIN", 2019, "300"));
    var late = proposed("IZIN", 2020, "300");
    at("2021-01-01T03:00:00Z");
    refused(Reason.AMENDMENT_YEAR_OVER, () -> deciding.approve(mayor(), late));
    assertThat(target(1, 2020)).isEqualByComparingTo("400");
    deciding.refuse(mayor(), late, "Tahunnya sudah lewat");
    assertThat(sheets.versions(world.region(), contract.value())).hasSize(1);
  }

  @Test
  void a_contract_has_one_open_amendment_however_many_ask_at_once() throws Exception {
    try (var pool = Executors.newFixedThreadPool(8)) {
      var attempts = IntStream.range(0, 8).<Callable<Boolean>>mapToObj(_ -> () -> {
        try {
          proposed("IZIN", 2020, "300");
          return true;
        } catch (Refused refused) {
          assertThat(refused.reason()).isEqualTo(Reason.AMENDMENT_OPEN);
          return false;
        }
      }).toList();
      int done = 0;
      for (var attempt : pool.invokeAll(attempts)) {
        done += attempt.get() ? 1 : 0;
      }
      assertThat(done).isEqualTo(1);
    }
    assertThat(contracts.count(world, "amendment")).isEqualTo(1);
  }

  @Test
  void refused_or_taken_back_it_changes_nothing_and_another_may_be_proposed() {
    var first = proposed("IZIN", 2020, "300");
    refused(Reason.REASON_MISSING, () -> deciding.refuse(mayor(), first, " "));
    deciding.refuse(mayor(), first, "Target masih terjangkau");
    refused(Reason.AMENDMENT_DECIDED, () -> deciding.approve(mayor(), first));
    var second = proposed("IZIN", 2020, "320");
    amending.withdraw(world.dinkesHead().acting(), second);
    refused(Reason.AMENDMENT_DECIDED, () -> deciding.approve(mayor(), second));
    refused(Reason.AMENDMENT_DECIDED, () -> amending.withdraw(world.dinkesHead().acting(), second));
    assertThat(target(1, 2020)).isEqualByComparingTo("400");
    assertThat(running.inForce(world.region(), contract.value())).isEmpty();
    assertThat(running.amendments(world.planner().acting(), contract)).extracting(each -> each.amendment().state())
        .containsExactly(AmendmentState.WITHDRAWN, AmendmentState.REFUSED);
  }

  @Test
  void the_holder_s_head_or_a_planner_proposes_and_only_the_mayor_decides() {
    for (var player : world.everybody()) {
      if (player != world.dinkesHead() && player != world.planner() && player != world.citizen()) {
        notFound(player, () -> propose(player.acting(), "IZIN", 2020, "300"));
      }
    }
    var amendment = propose(world.planner().acting(), "IZIN", 2020, "300");
    for (var player : world.everybody()) {
      if (player != world.mayor() && player != world.citizen()) {
        notFound(player, () -> deciding.approve(player.acting(), amendment));
        notFound(player, () -> deciding.refuse(player.acting(), amendment, "Tidak"));
      }
    }
    notFound(world.dinsosHead(), () -> running.amendment(world.dinsosHead().acting(), amendment));
    assertThat(running.amendment(world.dinkesOperator().acting(), amendment).changes()).hasSize(1);
  }

  @Test
  void nobody_decides_what_oneself_proposed_or_what_the_own_agency_wants() {
    also(world.mayor(), Role.PLANNER, null);
    var own = propose(world.mayor().acting(), "IZIN", 2020, "300");
    refused(Reason.AMENDMENT_OWN, () -> deciding.approve(world.mayor().acting(), own));
    amending.withdraw(world.planner().acting(), own);
    also(world.planner(), Role.AGENCY_OPERATOR, "dinkes");
    notFound(world.planner(), () -> propose(world.planner().acting(), "IZIN", 2020, "300"));
    var theirs = proposed("IZIN", 2020, "300");
    also(world.mayor(), Role.AGENCY_OPERATOR, "dinkes");
    notFound(world.mayor(), () -> deciding.approve(world.mayor().acting(), theirs));
  }

  @Test
  void an_amendment_needs_a_reason_and_at_least_one_other_target_in_the_indicator_s_decimals() {
    var head = world.dinkesHead().acting();
    var targets = Map.of(commitment("IZIN", 2020), new BigDecimal("300"));
    refused(Reason.REASON_MISSING,
        () -> amending.propose(head, contract, new Asked(new Grounds.Other(), " ", targets, null)));
    refused(Reason.AMENDMENT_UNCHANGED, () -> proposed("IZIN", 2020, "400.00"));
    refused(Reason.AMENDMENT_UNCHANGED, () -> amending.propose(head, contract,
        new Asked(new Grounds.Other(), REASON, Map.of(), null)));
    refused(Reason.TOO_MANY_DECIMALS, () -> proposed("IZIN", 2020, "300.125"));
    refused(Reason.OUT_OF_RANGE, () -> proposed("IZIN", 2020, "1e400"));
    refused(Reason.NOT_FOUND_HERE, () -> amending.propose(head, contract,
        new Asked(new Grounds.Other(), REASON, Map.of(UUID.randomUUID(), BigDecimal.ONE), null)));
    assertThat(contracts.count(world, "amendment")).isZero();
  }

  private AmendmentId proposed(String indicator, int year, String target) {
    return propose(world.dinkesHead().acting(), indicator, year, target);
  }

  private AmendmentId propose(Acting who, String indicator, int year, String target) {
    return amending.propose(who, contract,
        new Asked(new Grounds.ForceMajeure("Gempa", LocalDate.of(2019, 1, 2)), REASON,
            Map.of(commitment(indicator, year), new BigDecimal(target)), null));
  }

  private UUID commitment(String indicator, int year) {
    return contracts.commitment(world, contract.value(), indicator, year);
  }

  private BigDecimal target(int version, int year) {
    var commitment = commitment("IZIN", year);
    return sheets.sheet(world.region(), contract.value(), version).orElseThrow().commitments().stream()
        .filter(each -> each.commitmentId().equals(commitment)).findFirst().orElseThrow().target();
  }

  private BigDecimal score(int year) {
    return achievements.ofContract(world.region(), contract.value()).ofContract(contract.value(), year, 4,
        Basis.REPORTED).reported().orElseThrow();
  }

  private Acting mayor() {
    return world.mayor().acting();
  }

  private Acting operator() {
    return world.dinkesOperator().acting();
  }

  private void also(Player player, Role role, @org.jspecify.annotations.Nullable String agency) {
    appointing.appoint(Acting.installation(world.region()), player.acting().person(), new Appointing.Office(role,
        agency == null ? null : world.agency(agency), "Jabatan kedua", false, LocalDate.of(2018, 1, 1), null));
  }

  private void at(String moment) {
    ((MovableClock) clock).moveTo(Instant.parse(moment));
  }

  private static void refused(Reason reason, ThrowingCallable act) {
    assertThatThrownBy(act).isInstanceOfSatisfying(Refused.class,
        refused -> assertThat(refused.reason()).isEqualTo(reason));
  }

  private static void notFound(Player player, ThrowingCallable act) {
    assertThatThrownBy(act).as(player.toString()).isInstanceOfSatisfying(Refused.class,
        refused -> assertThat(refused.reason().kind()).isEqualTo(RefusalKind.NOT_FOUND));
  }
}
