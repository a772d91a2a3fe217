package id.lelangkinerja.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.lelangkinerja.bidding.BidState;
import id.lelangkinerja.cast.Player;
import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.panel.Accepting;
import id.lelangkinerja.panel.Auction;
import id.lelangkinerja.panel.SigningPact;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.WorkingDays;
import id.lelangkinerja.round.LotState;
import id.lelangkinerja.round.RoundId;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A lot with room for two winners; the bids: dinkes 86 points, kominfo 76, dinsos 66. */
@ProgrammeTest
class SharedLotTest {
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
  MovingOn movingOn;
  @Autowired
  Objecting objecting;
  @Autowired
  AnsweringObjection answering;
  World world;
  Auction.Lot lot;

  @BeforeEach
  void agree() {
    world = worlds.fresh();
    lot = auction.negotiatingShared(world);
    List.of("dinkes", "kominfo", "dinsos").forEach(this::sign);
  }

  @Test
  void both_winners_are_awarded_and_read_their_targets_and_the_third_ends() {
    assertThat(world.mayor().opens(decision("dinkes")).body()).contains("Ditetapkan bersama",
        "Dinas Komunikasi dan Informatika (peringkat 2, nilai 76,00)", "paling banyak 1 pemenang lagi");
    assertThat(world.mayor().sends(decision("dinkes"), "reasons", "saling melengkapi", "also", id("kominfo")).status())
        .isEqualTo(303);
    assertThat(states()).containsExactly(BidState.AWARDED, BidState.AWARDED, BidState.REJECTED);
    assertThat(world.dinsosHead().opens(award()).body()).contains(
        "Paket ditetapkan kepada Dinas Kesehatan; Dinas Komunikasi dan Informatika",
        "Target yang disepakati dengan Dinas Kesehatan",
        "Target yang disepakati dengan Dinas Komunikasi dan Informatika", "10,00");
    assertThat(world.citizen().opens(world.links().open().result(lot.id().value())).body()).contains(
        "paling banyak 2 pemenang", "Dinas Kesehatan; Dinas Komunikasi dan Informatika");
  }

  @Test
  void no_lot_is_awarded_to_more_bids_than_it_has_room_for_and_what_was_ticked_stays() {
    var answer = world.mayor().sends(decision("dinkes"), "reasons", "semua", "also", id("kominfo"), "also",
        id("dinsos"));
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body()).contains("also-mistake", "paling banyak mempunyai 2 pemenang", "checked");
    assertThat(auction.state(lot)).isEqualTo(LotState.NEGOTIATING);
  }

  @Test
  void an_exclusive_lot_has_one_winner_whatever_is_sent() {
    var exclusive = auction.negotiating(worlds.fresh());
    var there = exclusive.world();
    List.of("dinkes", "dinsos").forEach(agency -> {
      accepting.accept(there.mayor().acting(), exclusive.bid(agency));
      signing.sign(("dinkes".equals(agency) ? there.dinkesHead() : there.dinsosHead()).acting(), exclusive.bid(agency),
          null);
    });
    refused(Reason.AWARD_TOO_MANY, () -> awarding.award(there.mayor().acting(), exclusive.id(),
        List.of(exclusive.bid("dinkes"), exclusive.bid("dinsos")), new Awarding.Words("berdua", "", null)));
  }

  @Test
  void a_bid_that_is_not_agreed_upon_wins_beside_nobody() {
    auction.put(lot, "kominfo", BidState.PRESENTED);
    refused(Reason.AWARD_NOT_ACCEPTED, () -> award("dinkes", "kominfo"));
    assertThat(world.mayor().opens(decision("dinkes")).body()).doesNotContain("(peringkat 2");
  }

  @Test
  void the_two_best_are_proposed_together_and_ticked_and_fewer_ask_for_a_reason() {
    proposing.propose(mayor(), new RoundId(lot.round()));
    assertThat(world.mayor().opens(world.links().auction().roundPortfolio(lot.round())).body())
        .contains("2 penawaran diusulkan dari 3", "Paling banyak 2 pemenang",
            "di bawah penawaran Dinas Komunikasi dan Informatika");
    assertThat(world.mayor().opens(decision("dinkes")).body())
        .containsPattern("value=\"" + id("kominfo") + "\" checked")
        .doesNotContainPattern("value=\"" + id("dinsos") + "\" checked");
    refused(Reason.REASON_MISSING, () -> award("dinkes"));
    award("dinkes", "kominfo");
    assertThat(auction.state(lot)).isEqualTo(LotState.AWARDED);
  }

  @Test
  void each_winner_waits_for_a_contract_of_its_own() {
    award("dinkes", "kominfo");
    auction.put(lot, "dinsos", BidState.REFUSED);
    openObjections();
    movingOn.toSigning(world.planner().acting(), lot.id(), null);
    assertThat(world.planner().opens(world.links().contracts().contractDrafts()).body()).contains("Dinas Kesehatan",
        "Dinas Komunikasi dan Informatika").doesNotContain("Dinas Sosial");
  }

  @Test
  void an_objection_names_the_winner_that_it_contests() {
    award("dinkes", "kominfo");
    openObjections();
    var url = world.links().auction().lotObjection(lot.id().value());
    assertThat(world.dinsosHead().opens(url).body()).contains("Penetapan yang disanggah");
    var answer = world.dinsosHead().sends(url, "against", "", "reasons", "Nilai tidak adil");
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body()).contains("against-mistake", "Nilai tidak adil");
    assertThat(world.dinsosHead().sends(url, "against", id("dinsos"), "reasons", "Nilai tidak adil").status())
        .isEqualTo(422);
    assertThat(world.dinsosHead().sends(url, "against", id("kominfo"), "reasons", "Nilai tidak adil").status())
        .isEqualTo(303);
    assertThat(world.secretary().opens(award()).body())
        .contains("Terhadap penetapan kepada Dinas Komunikasi dan Informatika");
  }

  @Test
  void an_objection_that_is_upheld_undoes_the_contested_award_and_the_other_winner_stays() {
    undo("kominfo");
    assertThat(auction.state(lot)).isEqualTo(LotState.NEGOTIATING);
    assertThat(states()).containsExactly(BidState.AWARDED, BidState.REJECTED, BidState.REJECTED);
    assertThat(standing()).isEqualTo(id("dinkes"));
    assertThat(world.dinkesHead().opens(award()).body()).contains("tetap ditetapkan kepada Dinas Kesehatan");
    assertThat(world.citizen().opens(world.links().open().result(lot.id().value())).body())
        .contains("Terhadap penetapan kepada Dinas Komunikasi dan Informatika").doesNotContain("dibatalkan sanggahan");
    auction.counter(lot, "dinsos", "11");
    accepting.accept(world.dinsosHead().acting(), lot.bid("dinsos"));
    assertThat(world.mayor().opens(decision("dinsos")).body())
        .contains("Tetap menang dari penetapan sebelumnya: Dinas Kesehatan");
    award("dinsos");
    assertThat(states()).containsExactly(BidState.AWARDED, BidState.REJECTED, BidState.AWARDED);
    assertThat(auction.text(lot, "select count(*) from award_view where region_id = :region and lot_id = :id",
        lot.id().value())).isEqualTo("2");
  }

  @Test
  void a_reopened_lot_that_is_cancelled_ends_the_award_that_stood_and_its_winner_is_told_why() {
    undo("kominfo");
    var url = world.links().auction().lotCancellation(lot.id().value());
    assertThat(world.planner().sends(url, "reason", " ").status()).isEqualTo(422);
    assertThat(states().getFirst()).isEqualTo(BidState.AWARDED);
    assertThat(world.planner().sends(url, "reason", "Kewenangan\npindah ke provinsi").status()).isEqualTo(303);
    assertThat(auction.state(lot)).isEqualTo(LotState.CANCELLED);
    assertThat(states()).containsExactly(BidState.REJECTED, BidState.REJECTED, BidState.REJECTED);
    assertThat(auction.text(lot, "select reason from bid_move where region_id = :region and bid_id = :id"
        + " and to_state = 'REJECTED'", lot.bid("dinkes").value())).isEqualTo("Kewenangan\npindah ke provinsi");
    assertThat(world.dinkesHead().opens(world.links().notices().all()).body())
        .contains("penetapan untuk Dinas Kesehatan berakhir. Alasan: Kewenangan pindah ke provinsi");
    assertThat(world.dinsosHead().opens(world.links().notices().all()).body()).doesNotContain("berakhir. Alasan");
    assertThat(world.dinkesHead().opens(award()).body()).contains("Paket dibatalkan; penetapannya tidak berlaku lagi");
    assertThat(world.citizen().opens(world.links().open().result(lot.id().value())).body())
        .contains("penetapan untuk Dinas Kesehatan; Dinas Komunikasi dan Informatika tidak berlaku lagi");
    assertThat(auction.text(lot, "select count(*) from award_view where region_id = :region and lot_id = :id",
        lot.id().value())).isEqualTo("0");
  }

  @Test
  void where_an_award_was_undone_the_remaining_winner_may_stay_the_only_one() {
    undo("kominfo");
    award("dinkes");
    assertThat(auction.state(lot)).isEqualTo(LotState.AWARDED);
    assertThat(standing()).isEqualTo(id("dinkes"));
  }

  @Test
  void a_proposal_after_an_objection_fills_the_place_that_became_free_alone() {
    undo("kominfo");
    for (var agency : List.of("kominfo", "dinsos")) {
      auction.counter(lot, agency, "11");
      accepting.accept(head(agency).acting(), lot.bid(agency));
    }
    proposing.propose(mayor(), new RoundId(lot.round()));
    assertThat(world.mayor().opens(world.links().auction().roundPortfolio(lot.round())).body())
        .contains("1 penawaran diusulkan dari 2");
  }

  private void undo(String contested) {
    award("dinkes", "kominfo");
    openObjections();
    objecting.object(world.dinsosHead().acting(), lot.id(), lot.bid(contested), "Nilai tidak adil", null);
    answering.answer(world.secretary().acting(), lot.id(), UUID.fromString(auction.text(lot,
        "select objection_id::text from objection where region_id = :region and lot_id = :id", lot.id().value())), true,
        "Sudah ditimbang");
  }

  private void openObjections() {
    movingOn.toObjection(world.planner().acting(), lot.id(), WorkingDays.after(auction.today(), 5), null);
  }

  private void award(String... agencies) {
    awarding.award(mayor(), lot.id(), List.of(agencies).stream().map(lot::bid).toList(),
        new Awarding.Words("saling melengkapi", "", null));
  }

  private void sign(String agency) {
    accepting.accept(mayor(), lot.bid(agency));
    signing.sign(head(agency).acting(), lot.bid(agency), null);
  }

  private Player head(String agency) {
    return switch (agency) {
      case "dinkes" -> world.dinkesHead();
      case "kominfo" -> world.monitor();
      default -> world.dinsosHead();
    };
  }

  private Acting mayor() {
    return world.mayor().acting();
  }

  private List<BidState> states() {
    return List.of(auction.state(lot, "dinkes"), auction.state(lot, "kominfo"), auction.state(lot, "dinsos"));
  }

  private String standing() {
    return auction.text(lot, "select bid_id::text from award_view where region_id = :region and lot_id = :id",
        lot.id().value());
  }

  private String id(String agency) {
    return lot.bid(agency).value().toString();
  }

  private String decision(String agency) {
    return world.links().auction().lotAwardStep(lot.id().value(), id(agency));
  }

  private String award() {
    return world.links().auction().lotAward(lot.id().value());
  }

  private static void refused(Reason reason, ThrowingCallable act) {
    assertThatExceptionOfType(Refused.class).isThrownBy(act).extracting(Refused::reason).isEqualTo(reason);
  }
}
