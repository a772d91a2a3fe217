package id.lelangkinerja.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.bidding.BidId;
import id.lelangkinerja.bidding.StartingBid;
import id.lelangkinerja.cast.Player;
import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.MovableClock;
import id.lelangkinerja.platform.PersonId;
import id.lelangkinerja.platform.Rupiah;
import id.lelangkinerja.region.AgencyKind;
import id.lelangkinerja.region.RegisteringAgency;
import id.lelangkinerja.round.AddingLot;
import id.lelangkinerja.round.Lot;
import id.lelangkinerja.round.LotHistory;
import id.lelangkinerja.round.LotHistoryQuery;
import id.lelangkinerja.round.LotId;
import id.lelangkinerja.round.LotState;
import id.lelangkinerja.round.NewLot;
import id.lelangkinerja.round.NewRound;
import id.lelangkinerja.round.OpeningRound;
import id.lelangkinerja.round.PlanningRound;
import id.lelangkinerja.round.Round;
import id.lelangkinerja.round.RoundId;
import id.lelangkinerja.round.SteppingBack;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Dinkes held a contract on the deaths of mothers from 2019 on; in January 2023 the year 2023 is auctioned to dinkes,
 * dinsos and a kecamatan. Published were 111 for 2018 and 105 for 2020.
 */
@ProgrammeTest
class OwnHistoryTest {
  @Autowired
  Worlds worlds;
  @Autowired
  Contracts contracts;
  @Autowired
  Reports reports;
  @Autowired
  Verifying verifying;
  @Autowired
  PlanningRound planning;
  @Autowired
  AddingLot adding;
  @Autowired
  OpeningRound opening;
  @Autowired
  SteppingBack stepping;
  @Autowired
  StartingBid starting;
  @Autowired
  LotHistoryQuery histories;
  @Autowired
  RegisteringAgency registering;
  @Autowired
  JdbcClient jdbc;
  @Autowired
  Clock clock;
  World world;
  UUID contract;

  @BeforeEach
  void sign() {
    ((MovableClock) clock).moveTo(Instant.parse("2023-01-20T03:00:00Z"));
    world = worlds.fresh();
    contract = contracts.signed(world, "dinkes", 2022, Contracts.deaths());
    published(2018, "111");
    published(2020, "105");
  }

  @AfterEach
  void putTheClockBack() {
    ((MovableClock) clock).moveTo(Instant.now(Clock.systemUTC()));
  }

  @Test
  void what_was_verified_under_the_first_contract_is_the_ground_of_the_second_round() {
    verified(2019, "108");
    verified(2020, "104");
    verified(2021, "101");
    verified(2022, "97");
    var lot = opened();
    var bid = starting.start(world.dinkesHead().acting(), lot);
    var targets = world.links().bidPart(bid.value(), "targets");
    var open = world.dinkesHead().opens(targets).body();
    assertThat(open).contains("Riwayat sendiri: seri terbitan dan angka terverifikasi dalam kontrak " + contract
        + " (Dinas Kesehatan, 2019–2022).", "Terverifikasi dalam kontrak " + contract + ": Dinas Kesehatan",
        "(terbitan 105,00, tidak dihitung)", "Seri terbitan: BPS uji", "dot verified",
        "Diukur terhadap angka yang terverifikasi dalam kontrak terdahulu pada 1 dari 1 indikator");
    assertThat(open).as("five figures are enough for a trend").contains("Bila tren riwayat ini berlanjut, 2023");
    promised(world.dinkesHead(), bid, "99");
    assertThat(world.dinkesHead().opens(targets).body()).contains("Di bawah yang sudah tercapai",
        "Indikator AKI: target 2023 lebih lemah daripada 97,00 yang sudah tercapai pada 2022 dan terverifikasi dalam"
            + " kontrak " + contract + " (Dinas Kesehatan).");
    promised(world.dinkesHead(), bid, "93");
    var english = world.dinkesHead().inEnglish().opens(targets).body();
    assertThat(english).contains("Verified in contract " + contract + ": Dinas Kesehatan",
        "published: 105.00, does not count").doesNotContain("Below what was reached");
    var rival = starting.start(world.dinsosHead().acting(), lot);
    assertThat(world.dinsosHead().opens(world.links().bidPart(rival.value(), "targets")).body())
        .as("whoever bids is measured against what the region has reached")
        .contains("Terverifikasi dalam kontrak " + contract + ": Dinas Kesehatan");
    assertThat(world.dinsosHead().opens(targets).isRefused()).isTrue();
    assertThat(world.stranger().opens(targets).isRefused()).isTrue();
  }

  @Test
  void only_years_that_are_verified_final_and_whole_count() {
    var quarters = contracts.signed(world, "dinkes", 2022, Contracts.permits());
    for (int quarter = 1; quarter <= 4; quarter++) {
      figure(quarters, "IZIN", 2019, quarter, "100");
      if (quarter < 4) {
        figure(quarters, "IZIN", 2020, quarter, "90");
      }
    }
    verified(2019, "108");
    reports.handIn(world.dinkesOperator().acting(), contracts.period(world, contract, "AKI", 2020, 1), "104");
    var lot = opened("AKI", "IZIN");
    assertThat(own("dinkes", lot, "IZIN")).containsExactly("2019:400.000000");
    assertThat(own("dinkes", lot, "AKI")).containsExactly("2018:111.000000", "2019:108.000000", "2020:105.000000");
  }

  @Test
  void a_provisional_figure_does_not_count() {
    var id = contracts.period(world, contract, "AKI", 2019, 1);
    var operator = world.dinkesOperator();
    assertThat(operator.sends(world.links().figures().measurementDraft(id.value()), "value", "108", "note",
        "Angka BPS", "provisional", "yes").status()).isEqualTo(303);
    reports.submit(operator.acting(), id);
    verifying.verify(world.verifier().acting(), id);
    assertThat(own("dinkes", opened(), "AKI")).containsExactly("2018:111.000000", "2020:105.000000");
  }

  @Test
  void a_territory_is_measured_by_its_own_figures_and_gives_them_to_nobody_else() {
    var klojen = registering.register(world.administrator().acting(), new RegisteringAgency.NewAgency("klojen", null,
        "Kecamatan Klojen", "klojen", AgencyKind.KECAMATAN, null, null, null, "uji"));
    verified(2019, "108");
    contracts.within(world, () -> jdbc.sql("""
        update contract set agency_id = :klojen where region_id = :region and contract_id = :contract""")
        .param("klojen", klojen.value()).param("region", world.region().value()).param("contract", contract).update());
    var lot = opened();
    assertThat(own(klojen, lot, "AKI")).containsExactly("2019:108.000000");
    assertThat(own("dinkes", lot, "AKI")).containsExactly("2018:111.000000", "2020:105.000000");
  }

  @Test
  void what_is_verified_later_moves_nothing_until_the_lot_is_opened_anew() {
    verified(2019, "108");
    var lot = opened();
    verified(2020, "104");
    assertThat(own("dinkes", lot, "AKI")).containsExactly("2018:111.000000", "2019:108.000000", "2020:105.000000");
    stepping.stepBack(world.planner().acting(), lot, LotState.BIDDING, "Target diperbaiki");
    opening.open(world.planner().acting(), round(lot));
    assertThat(own("dinkes", lot, "AKI")).containsExactly("2018:111.000000", "2019:108.000000", "2020:104.000000");
  }

  @Test
  void another_regions_contracts_are_no_ground_here() {
    verified(2019, "108");
    var here = world;
    world = worlds.fresh();
    contract = contracts.signed(world, "dinkes", 2022, Contracts.deaths());
    verified(2020, "104");
    assertThat(own("dinkes", opened(), "AKI")).containsExactly("2020:104.000000");
    world = here;
    assertThat(own("dinkes", opened(), "AKI")).containsExactly("2018:111.000000", "2019:108.000000",
        "2020:105.000000");
  }

  @Test
  void a_contract_for_one_kecamatan_is_the_history_of_the_next_lot_for_it_whoever_bids() {
    var klojen = registering.register(world.administrator().acting(), new RegisteringAgency.NewAgency("klojen", null,
        "Kecamatan Klojen", "klojen", AgencyKind.KECAMATAN, null, null, null, "uji"));
    contracts.within(world, () -> jdbc.sql("""
        insert into lot_place (region_id, lot_id, agency_id)
        select region_id, lot_id, :klojen from contract where region_id = :region and contract_id = :contract""")
        .param("klojen", klojen.value()).param("region", world.region().value()).param("contract", contract).update());
    verified(2019, "108");
    var lot = opened(List.of(klojen), "AKI");
    assertThat(own("dinkes", lot, "AKI")).containsExactly("2019:108.000000");
    assertThat(own("dinsos", lot, "AKI")).isEqualTo(own("dinkes", lot, "AKI"));
    assertThat(contracts.within(world, () -> jdbc.sql("select agency_id from lot_figure where lot_id = :lot")
        .param("lot", lot.value()).query(UUID.class).list())).containsExactly(klojen.value());
  }

  private void promised(Player head, BidId bid, String value) {
    var revision = contracts.within(world, () -> jdbc.sql("select revision from bid_draft where bid_id = :bid")
        .param("bid", bid.value()).query(Integer.class).single());
    assertThat(head.sends(world.links().bidPart(bid.value(), "targets"), "target-AKI-2023", value, "version",
        revision.toString()).status()).isEqualTo(303);
  }

  private void verified(int year, String value) {
    figure(contract, "AKI", year, 1, value);
  }

  private void figure(UUID of, String code, int year, int period, String value) {
    reports.verified(world.dinkesOperator().acting(), world.verifier().acting(),
        contracts.period(world, of, code, year, period), value);
  }

  private void published(int year, String value) {
    contracts.within(world, () -> jdbc.sql("""
        insert into indicator_value (region_id, indicator_id, year, kind, value, source)
        values (:region, :indicator, :year, 'REALISED', :value, 'BPS uji')""").param("region", world.region().value())
        .param("indicator", contracts.indicator(world, "AKI")).param("year", year)
        .param("value", new BigDecimal(value)).update());
  }

  private List<String> own(String agency, LotId lot, String code) {
    return own(world.agency(agency), lot, code);
  }

  private List<String> own(AgencyId agency, LotId lot, String code) {
    return contracts.within(world, () -> histories.of(world.region(), lot).of(agency,
        contracts.indicator(world, code))).stream().map((LotHistory.Year each) -> each.year() + ":" + each.value())
        .toList();
  }

  private RoundId round(LotId lot) {
    return new RoundId(contracts.within(world, () -> jdbc.sql("select round_id from lot where lot_id = :lot")
        .param("lot", lot.value()).query(UUID.class).single()));
  }

  private LotId opened() {
    return opened("AKI");
  }

  /** A round for 2023 with one lot of these indicators, open for bids. */
  private LotId opened(String... codes) {
    return opened(List.of(), codes);
  }

  private LotId opened(List<AgencyId> places, String... codes) {
    var planner = world.planner().acting();
    var now = clock.instant();
    var day = LocalDate.of(2023, 2, 20);
    var round = planning.plan(planner, new NewRound(world.term(), "Putaran kedua", now.minus(Duration.ofHours(1)),
        now.plus(Duration.ofDays(10)), 2023, 2023, List.of(id(world.secretary()), id(world.mayor()),
            id(world.expert())),
        id(world.secretary()), List.of(new NewRound.Criterion("Dampak", new BigDecimal("100"))),
        List.of(new Round.Ceiling(2023, new Rupiah(5_000_000_000L))),
        Round.CALENDAR.stream().map(state -> new Round.Stage(state, day, day.plusDays(3))).toList()));
    var measured = List.of(codes).stream().map(code -> new NewLot.Measured(contracts.indicator(world, code),
        BigDecimal.valueOf(100 / codes.length), false,
        List.of(new Lot.Reserve(2023, new BigDecimal("100"), null)))).toList();
    var lot = adding.add(planner, round, new NewLot("Kesehatan", "Ibu selamat", "Menurunkan kematian ibu",
        world.missions().getFirst(), List.of(problem()), measured,
        List.of(world.agency("dinkes"), world.agency("dinsos")), new NewLot.Terms(1, List.of(), places)));
    opening.open(planner, round);
    return lot;
  }

  private UUID problem() {
    var id = UUID.randomUUID();
    contracts.within(world, () -> jdbc.sql("""
        insert into problem (region_id, problem_id, code, title, class, description, source)
        values (:region, :id, 'K-01', 'Kematian ibu', 'SOCIAL', 'uji', 'uji')""")
        .param("region", world.region().value()).param("id", id).update());
    return id;
  }

  private static PersonId id(Player player) {
    return player.acting().person();
  }
}
