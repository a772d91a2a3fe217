package id.lelangkinerja.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.lelangkinerja.bidding.BidState;
import id.lelangkinerja.cast.Answer;
import id.lelangkinerja.cast.Player;
import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.panel.Accepting;
import id.lelangkinerja.panel.Auction;
import id.lelangkinerja.panel.BeginningNegotiation;
import id.lelangkinerja.panel.SigningPact;
import id.lelangkinerja.platform.MovableClock;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.round.LotState;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProgrammeTest
class AwardTest {
  @Autowired
  Worlds worlds;
  @Autowired
  Auction auction;
  @Autowired
  Accepting accepting;
  @Autowired
  SigningPact signing;
  @Autowired
  BeginningNegotiation negotiation;
  @Autowired
  Awarding awarding;
  @Autowired
  MovingOn movingOn;
  @Autowired
  Clock clock;
  World world;

  @AfterEach
  void putTheClockBack() {
    ((MovableClock) clock).moveTo(Instant.now(Clock.systemUTC()));
  }

  @BeforeEach
  void found() {
    world = worlds.fresh();
  }

  @Test
  void the_sheets_of_a_judge_who_came_to_work_for_a_bidder_since_do_not_count_and_the_page_says_so() {
    var lot = auction.presented(world);
    for (var member : List.of(world.mayor(), world.secretary())) {
      auction.handIn(lot, member, "dinkes", "90", "80");
      auction.handIn(lot, member, "dinsos", "70", "60");
    }
    auction.handIn(lot, world.expert(), "dinkes", "30", "20");
    auction.handIn(lot, world.expert(), "dinsos", "100", "100");
    negotiation.begin(world.secretary().acting(), lot.id(), null);
    var url = world.links().auction().lotAward(lot.id().value());
    assertThat(world.planner().opens(url).body()).contains("66,00", "77,33").doesNotContain("tidak dihitung");
    auction.belongs(world, world.expert(), "dinsos");
    assertThat(world.planner().opens(url).body()).contains("86,00", "66,00",
        "Lembar nilai satu penguji tidak dihitung");
    accepting.accept(world.mayor().acting(), lot.bid("dinkes"));
    signing.sign(world.dinkesHead().acting(), lot.bid("dinkes"), null);
    awarding.award(world.mayor().acting(), lot.id(), lot.bid("dinkes"), "terbaik");
    assertThat(auction.text(lot, "select score::text from ranking_view where region_id = :region and bid_id = :id",
        lot.bid("dinkes").value())).startsWith("86");
    // what counted at the award goes on counting
    auction.belongs(world, world.secretary(), "dinsos");
    assertThat(world.planner().opens(url).body()).contains("86,00", "66,00",
        "Lembar nilai satu penguji tidak dihitung");
    assertThat(auction.text(lot, """
        select count(distinct person_id)::text from score_view where region_id = :region and bid_id = :id""",
        lot.bid("dinsos").value())).isEqualTo("2");
  }

  @Test
  void a_lot_is_awarded_to_an_accepted_bid_with_a_signed_pact_and_the_others_end() {
    var lot = auction.negotiating(world);
    var mayor = world.mayor().acting();
    refused(Reason.AWARD_NOT_ACCEPTED, () -> awarding.award(mayor, lot.id(), lot.bid("dinkes"), "terbaik"));
    accepting.accept(mayor, lot.bid("dinkes"));
    refused(Reason.AWARD_NOT_ACCEPTED, () -> awarding.award(mayor, lot.id(), lot.bid("dinkes"), "terbaik"));
    signing.sign(world.dinkesHead().acting(), lot.bid("dinkes"), null);
    refused(Reason.REASON_MISSING, () -> awarding.award(mayor, lot.id(), lot.bid("dinkes"), " "));
    awarding.award(mayor, lot.id(), lot.bid("dinkes"), "terbaik");
    assertThat(auction.state(lot)).isEqualTo(LotState.AWARDED);
    assertThat(auction.state(lot, "dinkes")).isEqualTo(BidState.AWARDED);
    assertThat(auction.state(lot, "dinsos")).isEqualTo(BidState.REJECTED);
    assertThat(ranking(lot)).isEqualTo("1:86, 2:66");
    refused(Reason.AWARD_CLOSED, () -> awarding.award(mayor, lot.id(), lot.bid("dinsos"), "lagi"));
  }

  @Test
  void no_lot_is_awarded_over_a_counter_offer_that_is_still_open() {
    var lot = accepted();
    auction.counter(lot, "dinsos", "10");
    refused(Reason.AWARD_STILL_COUNTERED,
        () -> awarding.award(world.mayor().acting(), lot.id(), lot.bid("dinkes"), "terbaik"));
  }

  @Test
  void a_bid_of_another_lot_is_not_awarded_here() {
    var lot = accepted();
    var other = accepted(worlds.fresh());
    refused(Reason.NOT_FOUND_HERE,
        () -> awarding.award(world.mayor().acting(), lot.id(), other.bid("dinkes"), "salah paket"));
  }

  @Test
  void a_refused_bid_keeps_its_place_in_the_ranking_and_the_next_may_be_awarded() {
    var lot = auction.negotiating(world);
    accepting.accept(world.mayor().acting(), lot.bid("dinsos"));
    signing.sign(world.dinsosHead().acting(), lot.bid("dinsos"), null);
    var page = world.mayor().opens(decision(lot, "dinsos"));
    assertThat(page.body()).contains("Bukan peringkat pertama", "Peringkat 2");
    awarding.award(world.mayor().acting(), lot.id(), List.of(lot.bid("dinsos")),
        new Awarding.Words("yang sanggup", "Dinas Kesehatan menarik diri", null));
    assertThat(ranking(lot)).isEqualTo("1:86, 2:66");
  }

  @Test
  void bids_that_no_rounding_may_part_are_shown_as_a_tie() {
    var lot = auction.presented(world);
    // 60 x 160 + 40 x 140 on both sides, from sheets that differ throughout
    tie(lot, world.mayor(), "100", "0", "66.67", "40.01");
    tie(lot, world.secretary(), "33.33", "66.66", "66.67", "26.64");
    tie(lot, world.expert(), "26.67", "73.34", "26.66", "73.35");
    negotiation.begin(world.secretary().acting(), lot.id(), null);
    var page = world.mayor().opens(award(lot)).body();
    assertThat(page).contains("nilai sama");
    sign(lot, "dinkes");
    sign(lot, "dinsos");
    assertThat(world.mayor().opens(decision(lot, "dinkes")).body()).contains("bernilai sama persis");
    awarding.award(world.mayor().acting(), lot.id(), lot.bid("dinsos"), "undian");
    assertThat(auction.text(lot, """
        select string_agg(rank::text, ',') from ranking_view where region_id = :region and lot_id = :id""",
        lot.id().value())).isEqualTo("1,1");
    assertThat(auction.state(lot, "dinkes")).isEqualTo(BidState.REJECTED);
  }

  @Test
  void a_hundredth_decides_where_the_shown_scores_are_equal() {
    var lot = auction.presented(world);
    tie(lot, world.mayor(), "80", "80", "80", "80");
    tie(lot, world.secretary(), "80", "80", "80", "80");
    tie(lot, world.expert(), "80", "80", "80", "80.01");
    negotiation.begin(world.secretary().acting(), lot.id(), null);
    assertThat(world.mayor().opens(award(lot)).body()).contains("80,00").doesNotContain("nilai sama", "80,01");
  }

  @Test
  void fifty_parallel_awards_have_one_effect() throws Exception {
    var lot = accepted();
    sign(lot, "dinsos");
    Callable<Integer> first = () -> sendAward(lot, "dinkes").status();
    Callable<Integer> second = () -> sendAward(lot, "dinsos").status();
    try (var people = Executors.newFixedThreadPool(50)) {
      var answers = people.invokeAll(IntStream.range(0, 50).mapToObj(each -> each % 2 == 0 ? first : second).toList());
      var won = 0;
      for (var answer : answers) {
        assertThat(answer.get()).isIn(303, 409);
        won += answer.get() == 303 ? 1 : 0;
      }
      assertThat(won).isEqualTo(1);
    }
    assertThat(auction.text(lot, "select count(*) from award_view where region_id = :region and lot_id = :id",
        lot.id().value())).isEqualTo("1");
    assertThat(auction.text(lot, """
        select count(*) from bid_view where region_id = :region and lot_id = :id and state = 'AWARDED'""",
        lot.id().value())).isEqualTo("1");
    assertThat(ranking(lot)).isEqualTo("1:86, 2:66");
  }

  @Test
  void before_the_award_the_ranking_exists_for_panel_and_offices_alone() {
    var lot = accepted();
    onlyThese(insiders(), award(lot));
    onlyThese(Set.of(world.mayor()), decision(lot, "dinkes"));
    for (var other : world.everybody()) {
      if (other != world.mayor()) {
        assertThat(other.sends(decision(lot, "dinkes"), "reasons", "curang").isRefused()).as("%s", other).isTrue();
      }
    }
    assertThat(auction.state(lot)).isEqualTo(LotState.NEGOTIATING);
  }

  @Test
  void after_the_award_bidders_read_ranking_reasons_and_targets_and_nothing_of_their_rivals_bids() {
    var lot = awarded();
    var permitted = new java.util.HashSet<>(insiders());
    permitted.addAll(List.of(world.dinkesHead(), world.dinkesOperator(), world.dinsosHead(), world.dinsosOperator()));
    onlyThese(permitted, award(lot));
    var page = world.dinsosHead().opens(award(lot)).body();
    assertThat(page).contains("Paket ditetapkan kepada Dinas Kesehatan", "86,00", "66,00", "paling meyakinkan",
        "Indikator STUNTING", "12,0").doesNotContain(lot.address("dinkes"), "90,00", "catatan");
    assertThat(page).as("the own means by criterion, and the way to the winner").contains(lot.address("dinsos"),
        "Kebaruan", "70,00", "60,00", "20,00", "diumumkan sesudah masa sanggah");
    assertThat(world.dinsosHead().opens(lot.address("dinkes")).status()).isEqualTo(404);
    assertThat(world.planner().opens(award(lot)).body()).contains("Kebaruan", "90,00", lot.address("dinkes"));
  }

  @Test
  void the_partners_of_a_joint_bid_that_won_are_read_by_all_and_those_of_one_that_lost_by_insiders() {
    var lot = accepted();
    auction.joint(lot, "dinkes", "kominfo");
    auction.joint(lot, "dinsos", "inspektorat");
    assertThat(world.planner().opens(award(lot)).body()).contains("Penawaran bersama", "Inspektorat 30,0%");
    awarding.award(world.mayor().acting(), lot.id(), lot.bid("dinkes"), "paling meyakinkan");
    var loser = world.dinsosHead().opens(award(lot)).body();
    assertThat(loser).contains("Dinas Kesehatan 70,0%, Dinas Komunikasi dan Informatika 30,0%", "Inspektorat 30,0%");
    assertThat(world.dinkesHead().opens(award(lot)).body()).doesNotContain("Inspektorat 30,0%");
    assertThat(world.citizen().opens(world.links().open().result(lot.id().value())).body())
        .contains("Dikerjakan bersama", "Dinas Komunikasi dan Informatika</a> 30,0%").doesNotContain("Inspektorat");
  }

  @Test
  void whoever_belongs_to_a_bidding_agency_reads_no_ranking_before_the_award_whatever_the_office() {
    auction.belongs(world, world.viceMayor(), "dinsos");
    auction.belongs(world, world.expert(), "dinsos");
    var lot = auction.presented(world);
    assertThat(world.viceMayor().opens(award(lot)).status()).isEqualTo(404);
    assertThat(world.expert().opens(award(lot)).status()).isEqualTo(404);
  }

  @Test
  void whoever_belongs_to_a_partner_of_a_bid_reads_ranking_proposal_and_minutes_no_more_than_its_lead_does() {
    var lot = accepted();
    auction.joint(lot, "dinsos", "kominfo");
    var round = world.links().auction().roundPortfolio(lot.round());
    var minutes = world.links().minutes().ofRound(lot.round());
    for (var address : List.of(award(lot), round, minutes)) {
      assertThat(world.expert().opens(address).status()).as(address).isEqualTo(200);
    }
    List.of(world.expert(), world.viceMayor(), world.planner())
        .forEach(each -> auction.belongs(world, each, "kominfo"));
    for (var address : List.of(award(lot), round, minutes)) {
      onlyThese(Set.of(world.mayor(), world.secretary()), address);
    }
  }

  @Test
  void after_the_award_the_people_of_a_partner_read_of_the_joint_bid_what_its_lead_reads() {
    var lot = accepted();
    auction.joint(lot, "dinsos", "kominfo");
    var operator = world.observer();
    auction.belongs(world, operator, "kominfo");
    assertThat(operator.opens(award(lot)).status()).isEqualTo(404);
    awarding.award(world.mayor().acting(), lot.id(), lot.bid("dinkes"), "paling meyakinkan");
    var page = operator.opens(award(lot)).body();
    assertThat(page).contains("Paket ditetapkan kepada Dinas Kesehatan", "86,00", "66,00", "Dinas Sosial 70,0%",
        "70,00", "60,00").doesNotContain("90,00", lot.address("dinsos"), lot.address("dinkes"));
  }

  @Test
  void the_planner_alone_moves_an_awarded_lot_on_and_skips_nothing() {
    var lot = awarded();
    refused(Reason.AWARD_CLOSED, () -> movingOn.toSigning(world.planner().acting(), lot.id(), null));
    var last = auction.today().plusDays(7);
    for (var step : List.of("objection", "signing")) {
      var address = world.links().auction().lotAwardStep(lot.id().value(), step);
      for (var other : world.everybody()) {
        if (other != world.planner()) {
          assertThat(other.sends(address, "until", last.toString()).isRefused()).as("%s", other).isTrue();
        }
      }
      assertThat(world.planner().sends(address, "until", last.toString()).status()).isEqualTo(303);
      assertThat(world.planner().sends(address, "until", last.toString()).status()).isEqualTo(409);
      ((MovableClock) clock).moveTo(clock.instant().plus(Duration.ofDays(8)));
    }
    assertThat(auction.state(lot)).isEqualTo(LotState.SIGNING);
  }

  @Test
  void an_award_without_reasons_is_told_so_and_both_languages_show_it() {
    var lot = accepted();
    var answer = world.mayor().sends(decision(lot, "dinkes"), "reasons", " ");
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body()).contains("reasons-mistake", "Tetapkan paket 1 kepada Dinas Kesehatan?");
    assertThat(world.mayor().sends(decision(lot, "dinkes"), "reasons", "x".repeat(2001)).status()).isEqualTo(422);
    assertThat(world.mayor().inEnglish().opens(decision(lot, "dinkes")).body()).contains("Award lot 1", "86.00");
    assertThat(world.mayor().inEnglish().opens(award(lot)).body()).contains("bids in the ranking");
  }

  @Test
  void what_waits_is_shown_to_the_mayor_and_then_to_the_planner() {
    var lot = accepted();
    assertThat(world.mayor().opens(world.links().work()).body()).doesNotContain("Paket siap ditetapkan");
    sign(lot, "dinsos");
    assertThat(world.mayor().opens(world.links().work()).body()).contains("Paket siap ditetapkan");
    awarding.award(world.mayor().acting(), lot.id(), lot.bid("dinkes"), "terbaik");
    assertThat(world.planner().opens(world.links().work()).body()).contains("Masa sanggah dapat dimulai");
    movingOn.toObjection(world.planner().acting(), lot.id(), auction.today().plusDays(7), null);
    assertThat(world.planner().opens(world.links().work()).body()).doesNotContain("Masa sanggah berakhir");
    ((MovableClock) clock).moveTo(clock.instant().plus(Duration.ofDays(8)));
    assertThat(world.planner().opens(world.links().work()).body()).contains("Masa sanggah berakhir");
  }

  private Auction.Lot accepted() {
    return accepted(world);
  }

  private Auction.Lot accepted(World there) {
    var lot = auction.negotiating(there);
    accepting.accept(there.mayor().acting(), lot.bid("dinkes"));
    signing.sign(there.dinkesHead().acting(), lot.bid("dinkes"), null);
    return lot;
  }

  private Auction.Lot awarded() {
    var lot = accepted();
    awarding.award(world.mayor().acting(), lot.id(), lot.bid("dinkes"), "paling meyakinkan");
    return lot;
  }

  private void sign(Auction.Lot lot, String agency) {
    accepting.accept(world.mayor().acting(), lot.bid(agency));
    var head = "dinkes".equals(agency) ? world.dinkesHead() : world.dinsosHead();
    signing.sign(head.acting(), lot.bid(agency), null);
  }

  private void tie(Auction.Lot lot, Player member, String first, String second, String third, String fourth) {
    auction.handIn(lot, member, "dinkes", first, second);
    auction.handIn(lot, member, "dinsos", third, fourth);
  }

  private Set<Player> insiders() {
    return Set.of(world.planner(), world.mayor(), world.viceMayor(), world.secretary(), world.expert());
  }

  private void onlyThese(Set<Player> permitted, String address) {
    for (var player : world.everybody()) {
      var answer = player.opens(address);
      if (permitted.contains(player)) {
        assertThat(answer.status()).as("%s opens %s", player, address).isEqualTo(200);
      } else {
        assertThat(answer.isRefused()).as("%s opens %s", player, address).isTrue();
      }
    }
  }

  private Answer sendAward(Auction.Lot lot, String agency) {
    return world.mayor().sends(decision(lot, agency), "reasons", "bersamaan", "departure", "keduanya sanggup");
  }

  private String award(Auction.Lot lot) {
    return world.links().auction().lotAward(lot.id().value());
  }

  private String decision(Auction.Lot lot, String agency) {
    return world.links().auction().lotAwardStep(lot.id().value(), lot.bid(agency).value().toString());
  }

  private String ranking(Auction.Lot lot) {
    return auction.text(lot, """
        select string_agg(rank || ':' || round(score), ', ' order by rank) from ranking_view
        where region_id = :region and lot_id = :id""", lot.id().value());
  }

  private static void refused(Reason reason, ThrowingCallable act) {
    assertThatExceptionOfType(Refused.class).isThrownBy(act).extracting(Refused::reason).isEqualTo(reason);
  }
}
