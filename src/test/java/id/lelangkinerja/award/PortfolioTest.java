package id.lelangkinerja.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.lelangkinerja.cast.Player;
import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.panel.Accepting;
import id.lelangkinerja.panel.Auction;
import id.lelangkinerja.panel.ReopeningScores;
import id.lelangkinerja.panel.SigningPact;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.round.LotState;
import id.lelangkinerja.round.RoundId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.Condition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The bids: dinkes 86 points, dinsos 66; both offer more than the reserve, which has no stretch above it. */
@ProgrammeTest
class PortfolioTest {
  @Autowired
  Worlds worlds;
  @Autowired
  Auction auction;
  @Autowired
  Accepting accepting;
  @Autowired
  SigningPact signing;
  @Autowired
  Proposing proposing;
  @Autowired
  Awarding awarding;
  @Autowired
  ReopeningScores reopening;
  @Autowired
  ContenderQuery contenders;
  World world;
  Auction.Lot lot;

  @BeforeEach
  void negotiate() {
    world = worlds.fresh();
    lot = auction.negotiating(world);
  }

  @Test
  void nothing_is_weighed_before_a_pact_is_signed() {
    assertThatExceptionOfType(Refused.class).isThrownBy(() -> proposing.propose(mayor(), round()))
        .extracting(Refused::reason).isEqualTo(Reason.AWARD_NONE_ACCEPTED);
    assertThat(world.mayor().opens(page()).body()).contains("Belum ada penawaran yang disepakati")
        .doesNotContain("Hitung usulan");
  }

  @Test
  void the_better_bid_of_an_exclusive_lot_is_proposed_and_the_other_is_told_by_how_much_it_is_worth_less() {
    sign("dinkes");
    sign("dinsos");
    assertThat(world.secretary().sends(page()).status()).isEqualTo(303);
    var body = world.mayor().opens(page()).body();
    assertThat(body).contains("1 penawaran diusulkan dari 2 yang disepakati",
        "tidak ada pilihan lain yang bernilai lebih",
        "di bawah penawaran Dinas Kesehatan");
    assertThat(world.planner().inEnglish().opens(page()).body()).contains("One bid is proposed of 2 agreed upon");
  }

  @Test
  void targets_beyond_the_plausible_are_worth_nothing_until_another_place_shows_that_they_can_be_reached() {
    auction.stretched(lot);
    sign("dinkes");
    assertThat(contenders.ambitions(world.region(), round())).containsOnlyKeys(lot.bid("dinkes").value())
        .hasValueSatisfying(worth("0"));
    auction.peer(lot, "120");
    assertThat(contenders.ambitions(world.region(), round())).hasValueSatisfying(worth("0.5"));
  }

  @Test
  void what_goes_on_from_what_a_bidder_verifiably_reached_is_plausible_for_it_and_not_for_a_rival() {
    auction.stretched(lot);
    sign("dinkes");
    sign("dinsos");
    for (int year = 2015; year <= 2018; year++) {
      auction.realised(lot, "dinkes", year, Integer.toString(110 + 2 * (year - 2015)), false);
    }
    var ambitions = contenders.ambitions(world.region(), round());
    assertThat(ambitions.get(lot.bid("dinsos").value())).as("nothing makes its targets plausible")
        .isEqualByComparingTo("0");
    assertThat(ambitions.get(lot.bid("dinkes").value())).as("120 in 2020 is what its trend brings")
        .isEqualByComparingTo("0.5");
  }

  private static Condition<BigDecimal> worth(String ambition) {
    return new Condition<>(each -> each.compareTo(new BigDecimal(ambition)) == 0, "an ambition of %s", ambition);
  }

  @Test
  void a_bid_that_the_ceiling_does_not_allow_is_left_out_with_the_year_and_what_is_missing() {
    ceiling(2019, 100);
    budget("dinkes", 2019, 150);
    budget("dinsos", 2019, 90);
    sign("dinkes");
    sign("dinsos");
    proposing.propose(mayor(), round());
    assertThat(world.mayor().opens(page()).body())
        .contains("Menggantikan penawaran Dinas Sosial, pagu 2019 terlampaui Rp50");
  }

  @Test
  void an_award_above_the_ceiling_asks_for_a_reason_even_where_nothing_was_proposed() {
    ceiling(2019, 100);
    budget("dinkes", 2019, 150);
    sign("dinkes");
    var decision = world.links().auction().lotAwardStep(lot.id().value(), lot.bid("dinkes").value().toString());
    assertThat(world.mayor().opens(decision).body()).contains("Melampaui pagu", "pada tahun 2019");
    var answer = world.mayor().sends(decision, "reasons", "paling siap", "departure", " ");
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body()).contains("departure-mistake", "Melampaui pagu tahun 2019", "paling siap");
    assertThat(auction.state(lot)).isEqualTo(LotState.NEGOTIATING);
    assertThat(
        world.mayor().sends(decision, "reasons", "paling siap", "departure", "pagu perubahan disetujui").status())
        .isEqualTo(303);
    assertThat(world.dinsosHead().opens(world.links().auction().lotAward(lot.id().value())).body())
        .contains("pagu perubahan disetujui");
  }

  @Test
  void a_bid_whose_scores_were_opened_again_is_not_weighed_until_they_are_confirmed() {
    sign("dinsos");
    auction.counter(lot, "dinkes", "10");
    accepting.accept(world.dinkesHead().acting(), lot.bid("dinkes"));
    assertThat(contenders.bids(world.region(), round())).extracting(ContenderQuery.Bid::bidId)
        .contains(lot.bid("dinkes").value());
    reopening.reopen(world.secretary().acting(), lot.bid("dinkes"), "Target stunting naik");
    assertThat(contenders.bids(world.region(), round())).extracting(ContenderQuery.Bid::bidId)
        .containsExactly(lot.bid("dinsos").value());
    assertThat(contenders.ambitions(world.region(), round())).containsOnlyKeys(lot.bid("dinsos").value());
    assertThat(contenders.budgets(world.region(), round())).doesNotContainKey(lot.bid("dinkes").value());
  }

  @Test
  void a_proposal_grows_old_when_others_can_be_awarded() {
    sign("dinsos");
    proposing.propose(mayor(), round());
    assertThat(world.mayor().opens(page()).body()).doesNotContain("sudah berubah");
    sign("dinkes");
    assertThat(world.mayor().opens(page()).body()).contains("sudah berubah", "Hitung ulang");
    awarding.award(mayor(), lot.id(), List.of(lot.bid("dinsos")),
        new Awarding.Words("lebih murah", "Dinas Kesehatan menyusul terlambat", null));
    assertThat(world.mayor().opens(page()).body())
        .contains("1 penawaran diusulkan dari 1 yang disepakati").doesNotContain("sudah berubah", "Hitung ulang");
  }

  @Test
  void a_decision_that_departs_from_the_newest_proposal_says_why_and_the_loser_reads_both() {
    sign("dinkes");
    sign("dinsos");
    proposing.propose(mayor(), round());
    var decision = world.links().auction().lotAwardStep(lot.id().value(), lot.bid("dinsos").value().toString());
    assertThat(world.mayor().opens(decision).body()).contains("Berbeda dari usulan", "mengusulkan Dinas Kesehatan");
    var answer = world.mayor().sends(decision, "reasons", "lebih murah", "departure", " ");
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body()).contains("departure-mistake", "lebih murah");
    assertThat(auction.state(lot)).isEqualTo(LotState.NEGOTIATING);
    assertThat(world.mayor().sends(decision, "reasons", "lebih murah", "departure", "Pagu tahun depan turun").status())
        .isEqualTo(303);
    var award = world.links().auction().lotAward(lot.id().value());
    assertThat(world.dinkesHead().opens(award).body()).contains("lebih murah", "Pagu tahun depan turun",
        "Diusulkan dalam portofolio penetapan", "-20,00").doesNotContain("di bawah penawaran");
    assertThat(world.citizen().opens(world.links().open().result(lot.id().value())).body())
        .contains("Pagu tahun depan turun");
  }

  @Test
  void the_loser_reads_why_it_was_not_proposed_and_its_rivals_only_when_the_award_is_final() {
    sign("dinkes");
    sign("dinsos");
    proposing.propose(mayor(), round());
    awarding.award(mayor(), lot.id(), lot.bid("dinkes"), "terbaik");
    var award = world.links().auction().lotAward(lot.id().value());
    assertThat(world.dinsosHead().opens(award).body()).contains("Tidak diusulkan dalam portofolio penetapan",
        "di bawah penawaran Dinas Kesehatan", "20,00");
    assertThat(world.dinkesHead().opens(award).body()).doesNotContain("di bawah penawaran", "70,00");
    auction.put(lot, LotState.SIGNING);
    assertThat(world.dinkesHead().opens(award).body()).contains("di bawah penawaran", "70,00");
  }

  @Test
  void a_lot_that_needs_another_without_a_winner_is_not_proposed_and_its_award_asks_for_a_reason() {
    var needed = auction.needs(lot);
    sign("dinkes");
    proposing.propose(mayor(), round());
    assertThat(world.mayor().opens(page()).body()).contains("0 penawaran diusulkan dari 1",
        "hanya ditetapkan bersama paket 2. Puskesmas buka malam");
    var decision = world.links().auction().lotAwardStep(lot.id().value(), lot.bid("dinkes").value().toString());
    assertThat(world.mayor().opens(decision).body()).contains("ketergantungan belum terpenuhi",
        "Paket 2: Puskesmas buka malam");
    assertThat(world.mayor().sends(decision, "reasons", "terbaik").body()).contains("departure-mistake");
    assertThat(world.mayor().sends(decision, "reasons", "terbaik", "departure", "Puskesmas menyusul").status())
        .isEqualTo(303);
    assertThat(world.dinkesHead().opens(world.links().auction().lotAward(lot.id().value())).body())
        .contains("Puskesmas menyusul", "ketergantungan belum terpenuhi");
    auction.awarded(lot, needed);
    assertThat(world.dinkesHead().opens(world.links().auction().lotAward(lot.id().value())).body())
        .doesNotContain("ketergantungan belum terpenuhi");
  }

  @Test
  void a_need_without_a_winner_is_explained_even_where_nothing_was_proposed() {
    auction.needs(lot);
    sign("dinkes");
    assertThatExceptionOfType(Refused.class)
        .isThrownBy(() -> awarding.award(mayor(), lot.id(), lot.bid("dinkes"), "terbaik"))
        .extracting(Refused::reason).isEqualTo(Reason.REASON_MISSING);
  }

  @Test
  void a_lot_is_proposed_as_soon_as_the_one_it_needs_has_a_winner() {
    auction.awarded(lot, auction.needs(lot));
    sign("dinkes");
    proposing.propose(mayor(), round());
    assertThat(world.mayor().opens(page()).body()).contains("1 penawaran diusulkan dari 1");
    awarding.award(mayor(), lot.id(), lot.bid("dinkes"), "terbaik");
    assertThat(auction.state(lot)).isEqualTo(LotState.AWARDED);
  }

  @Test
  void a_cover_that_is_met_is_said_to_be() {
    auction.covers(lot, 1);
    sign("dinkes");
    proposing.propose(mayor(), round());
    assertThat(world.mayor().opens(page()).body()).contains("Cakupan minimum",
        "1. Layanan dasar yang mudah dijangkau", "tercapai");
  }

  @Test
  void a_cover_that_is_not_reached_is_explained_in_words() {
    auction.covers(lot, 2);
    sign("dinkes");
    proposing.propose(mayor(), round());
    assertThat(world.mayor().opens(page()).body()).contains("Kurang 1: hanya 1 paketnya");
    ceiling(2019, 100);
    budget("dinkes", 2019, 150);
    proposing.propose(mayor(), round());
    assertThat(world.mayor().opens(page()).body()).contains("Kurang 2: hanya 1 paketnya");
  }

  @Test
  void a_cover_that_the_ceiling_does_not_allow_is_told_so() {
    auction.covers(lot, 1);
    ceiling(2019, 100);
    budget("dinkes", 2019, 150);
    sign("dinkes");
    proposing.propose(mayor(), round());
    assertThat(world.mayor().opens(page()).body()).contains("Kurang 1: penawarannya ada, tetapi pagu");
    assertThat(world.mayor().inEnglish().opens(page()).body()).contains("Lacks 1: there are bids");
  }

  @Test
  void panel_and_offices_alone_read_it_and_those_who_decide_have_it_worked_out() {
    sign("dinkes");
    var readers = Set.of(world.planner(), world.mayor(), world.viceMayor(), world.secretary(), world.expert());
    for (var player : world.everybody()) {
      assertThat(player.opens(page()).status() == 200).as("%s", player).isEqualTo(readers.contains(player));
      assertThat(player.sends(page()).status() == 303).as("%s", player)
          .isEqualTo(List.of(world.planner(), world.mayor(), world.secretary()).contains(player));
    }
  }

  @Test
  void whoever_belongs_to_a_bidding_agency_reads_it_in_no_office() {
    sign("dinkes");
    auction.belongs(world, world.secretary(), "dinsos");
    assertThat(world.secretary().opens(page()).status()).isEqualTo(404);
    assertThat(world.secretary().sends(page()).isRefused()).isTrue();
  }

  @Test
  void the_round_leads_to_it_while_there_is_something_to_decide() {
    var address = world.links().auction().round(lot.round());
    assertThat(world.mayor().opens(address).body()).contains(page());
    assertThat(world.dinkesHead().opens(address).body()).doesNotContain(page());
  }

  private Acting mayor() {
    return world.mayor().acting();
  }

  private RoundId round() {
    return new RoundId(lot.round());
  }

  private String page() {
    return world.links().auction().roundPortfolio(lot.round());
  }

  private void sign(String agency) {
    accepting.accept(mayor(), lot.bid(agency));
    Player head = "dinkes".equals(agency) ? world.dinkesHead() : world.dinsosHead();
    signing.sign(head.acting(), lot.bid(agency), null);
  }

  private void ceiling(int year, long amount) {
    auction.costs(lot, "ceiling", "round_id", lot.round(), year, amount);
  }

  private void budget(String agency, int year, long amount) {
    auction.costs(lot, "bid_budget", "bid_id", lot.bid(agency).value(), year, amount);
  }
}
