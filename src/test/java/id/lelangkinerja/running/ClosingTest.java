package id.lelangkinerja.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lelangkinerja.cast.Player;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.contract.ContractId;
import id.lelangkinerja.contract.ContractQuery;
import id.lelangkinerja.contract.ContractState;
import id.lelangkinerja.database.Rows;
import id.lelangkinerja.identity.Appointing;
import id.lelangkinerja.measurement.Contracts;
import id.lelangkinerja.measurement.Correcting;
import id.lelangkinerja.measurement.Reports;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.MovableClock;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.RefusalKind;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.Role;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The end of a contract and what stands frozen from then on. */
@RunningTest
class ClosingTest {
  @Autowired
  Worlds worlds;
  @Autowired
  Contracts contracts;
  @Autowired
  Reports reports;
  @Autowired
  Closing closing;
  @Autowired
  Amending amending;
  @Autowired
  Correcting correcting;
  @Autowired
  ContractQuery sheets;
  @Autowired
  RunningQuery running;
  @Autowired
  Appointing appointing;
  @Autowired
  JdbcClient jdbc;
  @Autowired
  Clock clock;
  World world;
  ContractId contract;

  @BeforeEach
  void signForTwoYears() {
    at("2020-12-31T03:00:00Z");
    world = worlds.fresh();
    contract = new ContractId(contracts.signed(world, "dinkes", 2020, Contracts.deaths()));
  }

  @AfterEach
  void putTheClockBack() {
    ((MovableClock) clock).moveTo(Instant.now(Clock.systemUTC()));
  }

  @Test
  void a_contract_all_of_whose_figures_are_verified_is_closed_with_its_score_by_year_and_of_all_years() {
    verified(2019, "120");
    verified(2020, "100");
    closing.close(world.planner().acting(), contract, "");
    var closed = running.closed(world.region(), contract.value()).orElseThrow();
    assertThat(closed.missing()).isZero();
    assertThat(closed.years()).extracting(year -> number(year.score())).containsExactly("80", "100");
    assertThat(number(closed.score())).isEqualTo("90");
    assertThat(number(closed.scoreWithMissing())).isEqualTo("90");
    assertThat(sheets.find(world.region(), contract.value()).orElseThrow().state()).isEqualTo(ContractState.CLOSED);
    assertThat(lotState()).isEqualTo("CLOSED");
  }

  @Test
  void what_is_missing_holds_the_closing_up_until_the_term_is_over_and_then_needs_a_note() {
    verified(2019, "120");
    reports.handIn(world.dinkesOperator().acting(), contracts.period(world, contract.value(), "AKI", 2020, 1), "100");
    refused(Reason.CONTRACT_TERM_RUNNING, () -> closing.close(world.planner().acting(), contract, "Selesai"));
    at("2021-01-01T03:00:00Z");
    refused(Reason.REASON_MISSING, () -> closing.close(world.planner().acting(), contract, " "));
    closing.close(world.planner().acting(), contract, "Angka 2020 tidak terverifikasi");
    var closed = running.closed(world.region(), contract.value()).orElseThrow();
    assertThat(closed.missing()).isEqualTo(1);
    assertThat(closed.note()).isEqualTo("Angka 2020 tidak terverifikasi");
    assertThat(number(closed.score())).isEqualTo("80");
    assertThat(number(closed.scoreWithMissing())).isEqualTo("40");
    assertThat(closed.years()).extracting(FinalScore::missing).containsExactly(0, 1);
    assertThat(closed.years().getLast().score()).isNull();
  }

  @Test
  void after_the_closing_no_figure_is_reported_corrected_or_verified_and_no_target_changes() {
    verified(2019, "120");
    at("2021-01-01T03:00:00Z");
    closing.close(world.planner().acting(), contract, "Angka 2020 belum ada");
    var operator = world.dinkesOperator().acting();
    refused(Reason.MEASUREMENT_CLOSED,
        () -> reports.draft(operator, contracts.period(world, contract.value(), "AKI", 2020, 1), "100"));
    assertThatThrownBy(() -> correcting.correct(operator, contracts.period(world, contract.value(), "AKI", 2019, 1),
        "Salah ketik")).isInstanceOf(Refused.class);
    refused(Reason.CONTRACT_NOT_RUNNING, () -> amending.propose(world.dinkesHead().acting(), contract,
        new Asked(new Grounds.Other(), "Terlambat",
            Map.of(contracts.commitment(world, contract.value(), "AKI", 2020), BigDecimal.TEN), null)));
    refused(Reason.CONTRACT_NOT_RUNNING, () -> closing.close(world.planner().acting(), contract, "Lagi"));
  }

  @Test
  void an_open_amendment_is_decided_before_the_contract_is_closed() {
    amending.propose(world.dinkesHead().acting(), contract, new Asked(new Grounds.Other(), "Alasan",
        Map.of(contracts.commitment(world, contract.value(), "AKI", 2020), BigDecimal.TEN), null));
    at("2021-01-01T03:00:00Z");
    refused(Reason.AMENDMENT_OPEN, () -> closing.close(world.planner().acting(), contract, "Selesai"));
  }

  @Test
  void only_a_planner_who_does_not_belong_to_the_agency_closes() {
    at("2021-01-01T03:00:00Z");
    for (var player : world.everybody()) {
      if (player != world.planner() && player != world.citizen()) {
        notFound(player, () -> closing.close(player.acting(), contract, "Selesai"));
      }
    }
    appointing.appoint(Acting.installation(world.region()), world.planner().acting().person(), new Appointing.Office(
        Role.AGENCY_OPERATOR, world.agency("dinkes"), "Jabatan kedua", false, LocalDate.of(2018, 1, 1), null));
    notFound(world.planner(), () -> closing.close(world.planner().acting(), contract, "Selesai"));
  }

  private void verified(int year, String value) {
    reports.verified(world.dinkesOperator().acting(), world.verifier().acting(),
        contracts.period(world, contract.value(), "AKI", year, 1), value);
  }

  private String lotState() {
    return contracts.within(world, () -> jdbc.sql("""
        select l.state from lot l join contract c on c.region_id = l.region_id and c.lot_id = l.lot_id
        where c.region_id = :region and c.contract_id = :contract""").param("region", world.region().value())
        .param("contract", contract.value()).query(Rows.of(String.class)).single());
  }

  private void at(String moment) {
    ((MovableClock) clock).moveTo(Instant.parse(moment));
  }

  private static String number(@org.jspecify.annotations.Nullable BigDecimal score) {
    return score == null ? "" : score.stripTrailingZeros().toPlainString();
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
