package id.lelangkinerja.award;

import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.bidding.BidState;
import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.panel.Accepting;
import id.lelangkinerja.panel.Auction;
import id.lelangkinerja.panel.Refusing;
import id.lelangkinerja.panel.SigningPact;
import id.lelangkinerja.round.LotState;
import id.lelangkinerja.round.RoundId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Everybody reads of each bid that did not win why it lost, once nothing can undo the award; dinkes has 86 points, dinsos 66. */
@ProgrammeTest
class LossTest {
  @Autowired
  Worlds worlds;
  @Autowired
  Auction auction;
  @Autowired
  Accepting accepting;
  @Autowired
  SigningPact signing;
  @Autowired
  Refusing refusing;
  @Autowired
  Proposing proposing;
  @Autowired
  Awarding awarding;
  World world;
  Auction.Lot lot;

  @BeforeEach
  void found() {
    world = worlds.fresh();
    lot = auction.negotiating(world);
  }

  @Test
  void a_bid_behind_the_winner_lost_by_its_place_which_is_told_when_the_award_is_final() {
    sign("dinkes");
    awarding.award(world.mayor().acting(), lot.id(), lot.bid("dinkes"), "paling meyakinkan");
    assertThat(result()).contains("66,0").doesNotContain("Mengapa penawaran lain tidak ditetapkan");
    auction.put(lot, LotState.SIGNING);
    assertThat(result()).contains("Mengapa penawaran lain tidak ditetapkan", "Dinas Sosial",
        "Peringkat 2, 20,00 poin di bawah pemenang.", "paling banyak 1 penawaran")
        .doesNotContain("catatan rahasia", "catatan secretary", "catatan expert");
    assertThat(world.citizen().inEnglish().opens(world.links().open().result(lot.id().value())).body())
        .contains("Place 2, 20.00 points behind the winner. This lot may be awarded to at most 1 bid.");
  }

  @Test
  void a_bid_ahead_of_the_winner_is_passed_over_only_with_a_reason_that_everybody_reads() {
    sign("dinsos");
    var decision = world.links().auction().lotAwardStep(lot.id().value(), lot.bid("dinsos").value().toString());
    assertThat(world.mayor().opens(decision).body()).contains("Peringkatnya di atas, tetapi tidak ditetapkan",
        "name=\"departure\"");
    var answer = world.mayor().sends(decision, "reasons", "lebih murah separuhnya", "departure", "");
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body()).contains("departure-mistake", "lebih murah separuhnya");
    assertThat(auction.state(lot)).isEqualTo(LotState.NEGOTIATING);
    assertThat(world.mayor().sends(decision, "reasons", "lebih murah separuhnya", "departure",
        "Pagu Dinas Kesehatan sudah habis").status()).isEqualTo(303);
    auction.put(lot, LotState.SIGNING);
    assertThat(result()).contains("Peringkat 1, 20,00 poin di atas pemenang", "Pagu Dinas Kesehatan sudah habis");
  }

  @Test
  void what_the_portfolio_said_of_a_bid_is_public_with_the_result() {
    sign("dinkes");
    sign("dinsos");
    proposing.propose(world.mayor().acting(), new RoundId(lot.round()));
    awarding.award(world.mayor().acting(), lot.id(), lot.bid("dinkes"), "paling meyakinkan");
    auction.put(lot, LotState.SIGNING);
    assertThat(result()).contains("Dalam portofolio yang ditimbang bagi seluruh putaran: Bernilai",
        "di bawah penawaran Dinas Kesehatan");
  }

  @Test
  void an_agency_that_was_not_able_is_named_with_its_reason_and_the_next_bid_is_awarded() {
    auction.counter(lot, "dinkes", "10");
    refusing.refuse(world.dinkesHead().acting(), lot.bid("dinkes"), "Tenaga gizi kami hanya tiga orang");
    sign("dinsos");
    awarding.award(world.mayor().acting(), lot.id(), lot.bid("dinsos"), "yang sanggup");
    auction.put(lot, LotState.SIGNING);
    assertThat(result()).contains("menyatakan tidak sanggup", "Tenaga gizi kami hanya tiga orang")
        .doesNotContain("poin di atas pemenang");
  }

  @Test
  void a_bid_that_nobody_could_read_is_named_though_it_has_no_place() {
    auction.put(lot, "dinsos", BidState.DAMAGED);
    sign("dinkes");
    awarding.award(world.mayor().acting(), lot.id(), lot.bid("dinkes"), "satu-satunya");
    auction.put(lot, LotState.SIGNING);
    assertThat(result()).contains("Penawarannya tidak dapat dibuka pada pembukaan");
  }

  private void sign(String agency) {
    accepting.accept(world.mayor().acting(), lot.bid(agency));
    signing.sign(("dinkes".equals(agency) ? world.dinkesHead() : world.dinsosHead()).acting(), lot.bid(agency), null);
  }

  private String result() {
    return world.citizen().opens(world.links().open().result(lot.id().value())).body();
  }
}
