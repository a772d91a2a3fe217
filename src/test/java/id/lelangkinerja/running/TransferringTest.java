package id.lelangkinerja.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lelangkinerja.cast.Player;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.contract.ContractId;
import id.lelangkinerja.contract.ContractQuery;
import id.lelangkinerja.identity.Appointing;
import id.lelangkinerja.measurement.AchievementQuery;
import id.lelangkinerja.measurement.Basis;
import id.lelangkinerja.measurement.Contracts;
import id.lelangkinerja.measurement.MeasurementId;
import id.lelangkinerja.measurement.Reports;
import id.lelangkinerja.measurement.Verifying;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.MovableClock;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.RefusalKind;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.Role;
import id.lelangkinerja.region.RegisteringAgency;
import id.lelangkinerja.scoring.Score;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A contract whose agency is followed by another: dinsos takes over from dinkes in the middle of 2019. */
@RunningTest
class TransferringTest {
  private static final LocalDate JULY = LocalDate.of(2019, 7, 1);
  @Autowired
  Worlds worlds;
  @Autowired
  Contracts contracts;
  @Autowired
  Reports reports;
  @Autowired
  Verifying verifying;
  @Autowired
  Transferring transferring;
  @Autowired
  RegisteringAgency agencies;
  @Autowired
  Appointing appointing;
  @Autowired
  ContractQuery sheets;
  @Autowired
  AchievementQuery achievements;
  @Autowired
  Clock clock;
  World world;
  ContractId contract;

  @BeforeEach
  void signAndReportHalfTheYear() {
    at("2019-07-05T03:00:00Z");
    world = worlds.fresh();
    contract = new ContractId(contracts.signed(world, "dinkes", Contracts.permits()));
    reports.verified(world.dinkesOperator().acting(), world.verifier().acting(), permits(1), "90");
  }

  @AfterEach
  void putTheClockBack() {
    ((MovableClock) clock).moveTo(Instant.now(Clock.systemUTC()));
  }

  @Test
  void from_the_day_on_the_successor_s_people_report_what_is_still_owed_and_the_predecessor_s_do_not() {
    follow();
    transfer(JULY);
    var second = permits(2);
    notFound(world.dinkesOperator(), () -> reports.draft(world.dinkesOperator().acting(), second, "80"));
    reports.handIn(world.dinsosOperator().acting(), second, "80");
    var holders = sheets.holders(world.region(), contract.value());
    assertThat(holders).extracting(each -> new AgencyId(each.agencyId())).containsExactly(world.agency("dinkes"),
        world.agency("dinsos"));
    assertThat(holders.getFirst().toDay()).isEqualTo(LocalDate.of(2019, 6, 30));
    assertThat(holders.getLast().fromDay()).isEqualTo(JULY);
    assertThat(holders.getLast().basis()).isEqualTo("Perda 5/2019");
  }

  @Test
  void each_period_counts_for_who_held_the_contract_at_its_end_and_none_counts_twice() {
    follow();
    transfer(JULY);
    var reporter = world.dinsosOperator().acting();
    var verifier = world.verifier().acting();
    reports.verified(reporter, verifier, permits(2), "70");
    at("2020-01-05T03:00:00Z");
    reports.verified(reporter, verifier, permits(3), "100");
    reports.verified(reporter, verifier, permits(4), "50");
    // Of 100 a quarter: 90 and 70 before, 100 and 50 after.
    assertThat(of("dinkes")).isEqualByComparingTo("80");
    assertThat(of("dinsos")).isEqualByComparingTo("75");
    assertThat(reported(achievements.ofContract(world.region(), contract.value()).ofContract(contract.value(), 2019, 4,
        Basis.VERIFIED))).isEqualByComparingTo("77.5");
    var all = achievements.ofRegion(world.region(), 2019);
    assertThat(all.coverage(world.agency("dinkes").value(), 2019, 1).awaited()
        + all.coverage(world.agency("dinkes").value(), 2019, 2).awaited()
        + all.coverage(world.agency("dinsos").value(), 2019, 3).awaited()
        + all.coverage(world.agency("dinsos").value(), 2019, 4).awaited()).isEqualTo(4);
    assertThat(all.coverage(world.agency("dinsos").value(), 2019, 1).awaited()).isZero();
  }

  @Test
  void a_contract_passes_only_to_who_has_followed_its_holder() {
    refused(Reason.NO_SUCCESSOR, () -> transfer(JULY));
    follow();
    refused(Reason.NO_SUCCESSOR, () -> transferring.transfer(world.planner().acting(), contract,
        world.agency("kominfo"), JULY, "Perda 5/2019", null));
    refused(Reason.TRANSFER_TOO_LATE, () -> transfer(LocalDate.of(2019, 7, 6)));
    refused(Reason.TRANSFER_TOO_EARLY, () -> transfer(LocalDate.of(2018, 12, 7)));
    refused(Reason.REASON_MISSING, () -> transferring.transfer(world.planner().acting(), contract,
        world.agency("dinsos"), JULY, " ", null));
    assertThat(contracts.count(world, "contract_transfer")).isZero();
    transfer(JULY);
    refused(Reason.NO_SUCCESSOR, () -> transfer(JULY));
  }

  @Test
  void it_passes_on_once_more_but_never_back_in_time() {
    follow();
    transfer(JULY);
    agencies.succeed(Acting.installation(world.region()), world.agency("dinsos"), world.agency("kominfo"));
    refused(Reason.TRANSFER_TOO_EARLY, () -> transferring.transfer(world.planner().acting(), contract,
        world.agency("kominfo"), JULY, "Perda 6/2019", null));
    transferring.transfer(world.planner().acting(), contract, world.agency("kominfo"), JULY.plusDays(1),
        "Perda 6/2019", null);
    assertThat(sheets.holders(world.region(), contract.value())).extracting(each -> each.toDay())
        .containsExactly(LocalDate.of(2019, 6, 30), JULY, null);
  }

  @Test
  void only_a_planner_who_belongs_to_neither_agency_hands_over() {
    follow();
    for (var player : world.everybody()) {
      if (player != world.planner() && player != world.citizen()) {
        notFound(player,
            () -> transferring.transfer(player.acting(), contract, world.agency("dinsos"), JULY, "Perda", null));
      }
    }
    appointing.appoint(Acting.installation(world.region()), world.planner().acting().person(), new Appointing.Office(
        Role.AGENCY_OPERATOR, world.agency("dinsos"), "Jabatan kedua", false, LocalDate.of(2018, 1, 1), null));
    notFound(world.planner(), () -> transfer(JULY));
  }

  @Test
  void who_belongs_to_the_former_holder_verifies_none_of_its_figures() {
    follow();
    transfer(JULY);
    reports.handIn(world.dinsosOperator().acting(), permits(2), "70");
    appointing.appoint(Acting.installation(world.region()), world.verifier().acting().person(), new Appointing.Office(
        Role.AGENCY_OPERATOR, world.agency("dinkes"), "Jabatan kedua", false, LocalDate.of(2018, 1, 1), null));
    notFound(world.verifier(), () -> verifying.verify(world.verifier().acting(), permits(2)));
  }

  private MeasurementId permits(int quarter) {
    return contracts.period(world, contract.value(), "IZIN", quarter);
  }

  private void follow() {
    agencies.succeed(Acting.installation(world.region()), world.agency("dinkes"), world.agency("dinsos"));
  }

  private void transfer(LocalDate from) {
    transferring.transfer(world.planner().acting(), contract, world.agency("dinsos"), from, "Perda 5/2019", null);
  }

  private BigDecimal of(String agency) {
    return reported(achievements.ofAgency(world.region(), world.agency(agency)).ofAgency(world.agency(agency).value(),
        2019, 4, Basis.VERIFIED));
  }

  private static BigDecimal reported(Score score) {
    return score.reported().orElseThrow();
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
