package id.lelangkinerja.running;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lelangkinerja.cast.Player;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.contract.Commitment;
import id.lelangkinerja.contract.Contract;
import id.lelangkinerja.contract.ContractId;
import id.lelangkinerja.contract.ContractQuery;
import id.lelangkinerja.contract.ContractState;
import id.lelangkinerja.contract.Succession;
import id.lelangkinerja.contract.YearBudget;
import id.lelangkinerja.database.Rows;
import id.lelangkinerja.files.Samples;
import id.lelangkinerja.identity.Appointing;
import id.lelangkinerja.measurement.AchievementQuery;
import id.lelangkinerja.measurement.Basis;
import id.lelangkinerja.measurement.Contracts;
import id.lelangkinerja.measurement.MeasurementId;
import id.lelangkinerja.measurement.Reports;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.MovableClock;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.RefusalKind;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.Role;
import id.lelangkinerja.region.RegisteringAgency;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A contract of dinkes goes on in contracts of dinsos and kominfo, among which the city split dinkes at the new year of 2020. */
@RunningTest
class DividingTest {
  private static final LocalDate NEW_YEAR = LocalDate.of(2020, 1, 1);
  private static final String THIRD = "33.33";
  private static final String REST = "66.67";
  @Autowired
  Worlds worlds;
  @Autowired
  Contracts contracts;
  @Autowired
  Reports reports;
  @Autowired
  Dividing dividing;
  @Autowired
  Transferring transferring;
  @Autowired
  Amending amending;
  @Autowired
  HandoverQuery handovers;
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
  Clock clock;
  World world;
  ContractId contract;

  @BeforeEach
  void signForThreeYearsAndReportTheFirst() {
    at("2020-01-20T03:00:00Z");
    world = worlds.fresh();
    contract = new ContractId(contracts.signed(world, "dinkes", 2021, Contracts.permits(), Contracts.coverage()));
    for (int year = 2019; year <= 2021; year++) {
      budget(year, 1_000_000_001);
    }
    for (int quarter = 1; quarter <= 3; quarter++) {
      reports.verified(world.dinkesOperator().acting(), world.verifier().acting(), permits(2019, quarter), "90");
    }
  }

  @AfterEach
  void putTheClockBack() {
    ((MovableClock) clock).moveTo(Instant.now(Clock.systemUTC()));
  }

  @Test
  void the_city_promises_and_pays_for_the_same_before_and_after_and_the_score_of_the_year_behind_stays() {
    var promised = total("select coalesce(sum(c.target), 0) from commitment_view c join indicator i"
        + " on i.region_id = c.region_id and i.indicator_id = c.indicator_id"
        + " where i.code = 'IZIN' and c.region_id = :region");
    var money = total("select sum(amount) from contract_budget_view where region_id = :region");
    var score = score(2019);
    var cityScore = achievements.ofRegion(world.region(), 2019).ofAgency(world.agency("dinkes").value(), 2019, 4,
        Basis.VERIFIED);
    divide();
    assertThat(total("select coalesce(sum(c.target), 0) from commitment_view c join indicator i"
        + " on i.region_id = c.region_id and i.indicator_id = c.indicator_id"
        + " where i.code = 'IZIN' and c.region_id = :region")).isEqualByComparingTo(promised)
        .isEqualByComparingTo("1200");
    assertThat(total("select sum(amount) from contract_budget_view where region_id = :region"))
        .isEqualByComparingTo(money).isEqualByComparingTo("3000000003");
    assertThat(score(2019)).isEqualByComparingTo(score);
    assertThat(achievements.ofRegion(world.region(), 2019).ofAgency(world.agency("dinkes").value(), 2019, 4,
        Basis.VERIFIED)).isEqualTo(cityScore);
  }

  @Test
  void counts_and_money_are_divided_and_ratios_hold_for_each_successor_as_they_stand() {
    var heirs = divide();
    var dinsos = sheets.sheet(world.region(), heirs.getFirst().contractId()).orElseThrow();
    var kominfo = sheets.sheet(world.region(), heirs.getLast().contractId()).orElseThrow();
    assertThat(dinsos.contract().agencyId()).isEqualTo(world.agency("dinsos").value());
    assertThat(dinsos.commitments()).extracting(Commitment::year).containsExactly(2020, 2021, 2020, 2021);
    assertThat(dinsos.commitments()).extracting(Commitment::target).usingElementComparator(BigDecimal::compareTo)
        .containsExactly(number("266.68"), number("266.68"), number("80"), number("80"));
    assertThat(kominfo.commitments()).extracting(Commitment::target).usingElementComparator(BigDecimal::compareTo)
        .containsExactly(number("133.32"), number("133.32"), number("80"), number("80"));
    assertThat(dinsos.indicators().getFirst().baseline().add(kominfo.indicators().getFirst().baseline()))
        .isEqualByComparingTo("360");
    assertThat(dinsos.budgets()).containsExactly(new YearBudget(2020, 666_700_001), new YearBudget(2021, 666_700_001));
    assertThat(kominfo.budgets()).containsExactly(new YearBudget(2020, 333_300_000), new YearBudget(2021, 333_300_000));
  }

  @Test
  void each_contract_tells_the_others_and_everybody_reads_by_which_share_and_decree() {
    var heirs = divide();
    var origin = sheets.find(world.region(), contract.value()).orElseThrow();
    assertThat(origin.state()).isEqualTo(ContractState.TRANSFERRED);
    assertThat(origin.passedOn()).isEqualTo(NEW_YEAR);
    assertThat(heirs).extracting(Contract::originId).containsOnly(contract.value());
    assertThat(heirs).extracting(Contract::number).containsExactlyInAnyOrder("001/KK/2020", "002/KK/2020");
    var links = world.links();
    var before = world.citizen().opens(links.contracts().contract(contract.value())).body();
    assertThat(before).contains("002/KK/2020", "66,67%", links.contracts().contract(heirs.getFirst().contractId()),
        "Perda 5/2019");
    var page = world.citizen().opens(links.contracts().contract(heirs.getFirst().contractId())).body();
    assertThat(page).contains(origin.number(), "melanjutkan 66,67%");
    var decree = requireNonNull(sheets.holders(world.region(), heirs.getFirst().contractId()).getLast().fileId());
    assertThat(page).contains(links.running().decree(heirs.getFirst().contractId(), decree));
    assertThat(world.citizen().opens(links.running().decree(heirs.getFirst().contractId(), decree)).status())
        .isEqualTo(200);
    assertThat(world.citizen().opens(links.running().decree(UUID.randomUUID(), decree)).status()).isEqualTo(404);
    assertThat(world.planner().opens(links.running().course(contract.value())).body())
        .contains("dilanjutkan dalam kontrak para penerusnya", "001/KK/2020", "002/KK/2020");
  }

  @Test
  void the_successor_of_the_largest_share_completes_what_is_behind_and_each_reports_what_is_ahead() {
    var heirs = divide();
    var dinsos = world.dinsosOperator().acting();
    notFound(world.dinkesOperator(), () -> reports.draft(world.dinkesOperator().acting(), permits(2019, 4), "90"));
    reports.verified(dinsos, world.verifier().acting(), permits(2019, 4), "90");
    assertThat(score(2019)).isEqualByComparingTo("90");
    assertThat(contracts.within(world, () -> jdbc.sql("""
        select count(*) from measurement_view where region_id = :region and contract_id = :contract and year > 2019""")
        .param("region", world.region().value()).param("contract", contract.value()).query(Rows.of(Integer.class))
        .single())).isZero();
    at("2020-04-03T03:00:00Z");
    reports.verified(dinsos, world.verifier().acting(),
        contracts.period(world, heirs.getFirst().contractId(), "IZIN", 2020, 1), "66.67");
    var others = contracts.period(world, heirs.getLast().contractId(), "IZIN", 2020, 1);
    notFound(world.dinsosOperator(), () -> reports.draft(dinsos, others, "30"));
    assertThat(achievements.ofAgency(world.region(), world.agency("dinsos"))
        .ofAgency(world.agency("dinsos").value(), 2020, 1, Basis.VERIFIED).reported().orElseThrow())
        .isEqualByComparingTo("100");
  }

  @Test
  void who_is_named_by_the_texts_of_the_successors_contracts_signs_those_and_owes_no_other_act() {
    var heirs = divide();
    assertThat(handovers.owed(world.region())).extracting(Duty::contractId)
        .doesNotContainAnyElementsOf(heirs.stream().map(Contract::contractId).toList());
    appointing.appoint(Acting.installation(world.region()), world.expert().acting().person(), new Appointing.Office(
        Role.AGENCY_HEAD, world.agency("dinsos"), "Plt. Kepala Dinas", true, LocalDate.of(2020, 2, 1),
        LocalDate.of(2020, 12, 31)));
    at("2020-02-03T03:00:00Z");
    assertThat(handovers.owedBy(world.expert().acting())).extracting(Duty::contractId)
        .contains(heirs.getFirst().contractId());
  }

  @Test
  void shares_that_do_not_make_a_whole_or_a_day_within_a_year_divide_nothing() {
    follow();
    refused(Reason.SHARES_NOT_100, () -> divide(plan(NEW_YEAR, "66.66", THIRD)));
    refused(Reason.SHARE_UNFIT, () -> divide(plan(NEW_YEAR, "33.333", "66.667")));
    refused(Reason.SHARE_UNFIT, () -> divide(plan(NEW_YEAR, "-10", "110")));
    refused(Reason.SPLIT_NEEDS_SEVERAL, () -> divide(plan(NEW_YEAR, "0", "100")));
    refused(Reason.NO_SUCCESSOR, () -> divide(new DivisionPlan(NEW_YEAR,
        Map.of(world.agency("dinkes").value(), number("50"), world.agency("dinsos").value(), number("50")), Set.of())));
    refused(Reason.DIVISION_DAY, () -> divide(plan(NEW_YEAR.plusDays(1), REST, THIRD)));
    refused(Reason.TRANSFER_TOO_LATE, () -> divide(plan(NEW_YEAR.plusYears(1), REST, THIRD)));
    refused(Reason.TRANSFER_TOO_EARLY, () -> divide(plan(LocalDate.of(2018, 1, 1), REST, THIRD)));
    refused(Reason.REASON_MISSING, () -> dividing.divide(world.planner().acting(), contract,
        plan(NEW_YEAR, REST, THIRD), " ", null));
    refused(Reason.FILE_TYPE, () -> dividing.divide(world.planner().acting(), contract, plan(NEW_YEAR, REST, THIRD),
        "Perda 5/2019", new Decree("perda.exe", new ByteArrayInputStream(new byte[]{'M', 'Z', 0, 1}))));
    at("2022-01-05T03:00:00Z");
    refused(Reason.CONTRACT_TERM_OVER, () -> divide(plan(LocalDate.of(2022, 1, 1), REST, THIRD)));
    assertThat(sheets.heirs(world.region(), contract.value())).isEmpty();
  }

  @Test
  void a_contract_with_an_amendment_on_its_way_or_a_figure_of_the_year_is_not_divided() {
    follow();
    var amendment = amending.propose(world.dinkesHead().acting(), contract, new Asked(new Grounds.Other(), "Uji",
        Map.of(contracts.commitment(world, contract.value(), "IZIN", 2021), number("300")), null));
    refused(Reason.AMENDMENT_OPEN, () -> divide(plan(NEW_YEAR, REST, THIRD)));
    amending.withdraw(world.dinkesHead().acting(), amendment);
    at("2020-04-03T03:00:00Z");
    reports.draft(world.dinkesOperator().acting(), permits(2020, 1), "10");
    refused(Reason.DIVISION_REPORTED, () -> divide(plan(NEW_YEAR, REST, THIRD)));
  }

  @Test
  void only_a_planner_who_belongs_to_none_of_the_agencies_divides() {
    follow();
    for (var player : world.everybody()) {
      if (player != world.planner() && player != world.citizen()) {
        notFound(player, () -> dividing.divide(player.acting(), contract, plan(NEW_YEAR, REST, THIRD), "Perda", null));
      }
    }
    appointing.appoint(Acting.installation(world.region()), world.planner().acting().person(), new Appointing.Office(
        Role.AGENCY_OPERATOR, world.agency("kominfo"), "Jabatan kedua", false, LocalDate.of(2018, 1, 1), null));
    notFound(world.planner(), () -> divide(plan(NEW_YEAR, REST, THIRD)));
  }

  @Test
  void what_has_passed_on_is_neither_divided_nor_handed_over_again() {
    divide();
    refused(Reason.CONTRACT_NOT_RUNNING, () -> divide(plan(NEW_YEAR, REST, THIRD)));
  }

  @Test
  void a_contract_that_one_successor_took_over_whole_within_a_year_is_divided_among_all_at_the_next() {
    at("2020-07-10T03:00:00Z");
    follow();
    refused(Reason.DIVISION_DAY, () -> divide(plan(LocalDate.of(2020, 7, 1), REST, THIRD)));
    transferring.transfer(world.planner().acting(), contract, world.agency("dinsos"), LocalDate.of(2020, 7, 1),
        "Perda 2/2020", null);
    var links = world.links().running();
    assertThat(world.planner().opens(links.course(contract.value())).body()).contains(links.transfer(contract.value()));
    assertThat(world.planner().opens(links.transfer(contract.value())).body())
        .contains(links.division(contract.value()));
    assertThat(world.planner().opens(links.division(contract.value())).body())
        .contains("alihkan dahulu kontraknya seutuhnya kepada salah satu penerus");
    refused(Reason.TRANSFER_TOO_EARLY, () -> divide(plan(NEW_YEAR, REST, THIRD)));
    reports.verified(world.dinsosOperator().acting(), world.verifier().acting(), permits(2020, 1), "90");
    at("2021-01-10T03:00:00Z");
    var behind = score(2019);
    var last = score(2020);
    divide(plan(LocalDate.of(2021, 1, 1), REST, THIRD));
    assertThat(score(2019)).isEqualByComparingTo(behind);
    assertThat(score(2020)).isEqualByComparingTo(last);
    var heirs = sheets.heirs(world.region(), contract.value());
    assertThat(heirs).extracting(Contract::agencyId).containsExactly(world.agency("dinsos").value(),
        world.agency("kominfo").value());
    assertThat(sheets.find(world.region(), contract.value()).orElseThrow().agencyId())
        .isEqualTo(world.agency("dinsos").value());
    assertThat(sheets.sheet(world.region(), heirs.getFirst().contractId()).orElseThrow().succession())
        .isEqualTo(new Succession(sheets.find(world.region(), contract.value()).orElseThrow().number(), "Dinas Sosial",
            number(REST), LocalDate.of(2021, 1, 1), "Perda 5/2019"));
    assertThat(sheets.holders(world.region(), heirs.getLast().contractId())).hasSize(2);
  }

  @Test
  void the_planner_looks_at_what_each_would_get_before_anything_is_done() {
    var links = world.links().running();
    assertThat(world.planner().opens(links.division(contract.value())).status()).isEqualTo(404);
    follow();
    var dinsos = DivisionPlan.field(world.agency("dinsos").value());
    var kominfo = DivisionPlan.field(world.agency("kominfo").value());
    assertThat(world.planner().opens(links.transfer(contract.value())).body())
        .contains(links.division(contract.value()));
    var empty = world.planner().opens(links.division(contract.value())).body();
    assertThat(empty).contains(dinsos, kominfo, "Indikator IZIN").doesNotContain("Tetapkan pembagian");
    var izin = contracts.within(world, () -> jdbc.sql("""
        select indicator_id from indicator where region_id = :region and code = 'IZIN'""")
        .param("region", world.region().value()).query(Rows.of(UUID.class)).single());
    var asked = links.division(contract.value()) + "?from=2020-01-01&divided=" + izin + "&" + kominfo + "=";
    assertThat(world.planner().opens(asked + "33,33&" + dinsos + "=66,67").body()).contains("133,32", "266,68",
        "Rp333.300.000", "Rp666.700.001", "Tahun 2019: 90,0%", "Tetapkan pembagian");
    assertThat(world.planner().opens(asked + "33,33&" + dinsos + "=66").body())
        .contains("Bagian semua penerus harus berjumlah 100 persen").doesNotContain("Tetapkan pembagian");
    assertThat(sheets.heirs(world.region(), contract.value())).isEmpty();
    var sent = world.planner().sends(links.division(contract.value()), "from", "2020-01-01", kominfo, "33,33", dinsos,
        "66,67", "divided", izin.toString(), "basis", "");
    assertThat(sent.status()).isEqualTo(422);
    assertThat(sent.body()).contains("Rp333.300.000");
    assertThat(world.planner().sends(links.division(contract.value()), "from", "2020-01-01", kominfo, "33,33", dinsos,
        "66,67", "divided", izin.toString(), "basis", "Perda 5/2019").status()).isEqualTo(303);
    assertThat(sheets.heirs(world.region(), contract.value())).hasSize(2);
  }

  private List<Contract> divide() {
    follow();
    divide(plan(NEW_YEAR, REST, THIRD));
    return sheets.heirs(world.region(), contract.value());
  }

  private void divide(DivisionPlan plan) {
    dividing.divide(world.planner().acting(), contract, plan, "Perda 5/2019",
        new Decree("perda.pdf", new ByteArrayInputStream(Samples.pdf())));
  }

  private DivisionPlan plan(LocalDate from, String dinsos, String kominfo) {
    var izin = contracts.within(world, () -> jdbc.sql("""
        select indicator_id from indicator where region_id = :region and code = 'IZIN'""")
        .param("region", world.region().value()).query(Rows.of(UUID.class)).single());
    return new DivisionPlan(from, Map.of(world.agency("dinsos").value(), number(dinsos),
        world.agency("kominfo").value(), number(kominfo)), Set.of(izin));
  }

  private void follow() {
    agencies.succeed(Acting.installation(world.region()), world.agency("dinkes"), world.agency("dinsos"));
    agencies.succeed(Acting.installation(world.region()), world.agency("dinkes"), world.agency("kominfo"));
    appointing.appoint(Acting.installation(world.region()), world.expert().acting().person(), new Appointing.Office(
        Role.AGENCY_HEAD, world.agency("kominfo"), "Kepala Dinas Kominfo", false, LocalDate.of(2019, 1, 1), null));
  }

  private MeasurementId permits(int year, int quarter) {
    return contracts.period(world, contract.value(), "IZIN", year, quarter);
  }

  private void budget(int year, long amount) {
    contracts.within(world, () -> jdbc.sql(
        """
            insert into contract_budget (region_id, contract_id, year, amount) values (:region, :contract, :year, :amount)""")
        .param("region", world.region().value()).param("contract", contract.value()).param("year", year)
        .param("amount", amount).update());
  }

  private BigDecimal total(String select) {
    return contracts.within(world, () -> jdbc.sql(select).param("region", world.region().value())
        .query(Rows.of(BigDecimal.class)).single());
  }

  private BigDecimal score(int year) {
    return achievements.ofContract(world.region(), contract.value())
        .ofContract(contract.value(), year, 4, Basis.VERIFIED).reported().orElseThrow();
  }

  private static BigDecimal number(String text) {
    return new BigDecimal(text);
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
