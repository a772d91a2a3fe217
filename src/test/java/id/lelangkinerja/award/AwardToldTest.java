package id.lelangkinerja.award;

import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.cast.Player;
import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.panel.Accepting;
import id.lelangkinerja.panel.Auction;
import id.lelangkinerja.panel.SigningPact;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whom an award is told: kominfo carries the bid of dinkes, the inspectorate that of dinsos, each as a partner. */
@ProgrammeTest
class AwardToldTest {
  private static final String WON = "ditetapkan untuk Dinas Kesehatan";
  private static final String LOST = "penawaran Dinas Sosial tidak terpilih";
  @Autowired
  Worlds worlds;
  @Autowired
  Auction auction;
  @Autowired
  Accepting accepting;
  @Autowired
  SigningPact signing;
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
  void award() {
    world = worlds.fresh();
    lot = auction.negotiating(world);
    auction.belongs(world, world.monitor(), "kominfo");
    auction.belongs(world, world.verifier(), "inspektorat");
    auction.joint(lot, "dinkes", "kominfo");
    auction.joint(lot, "dinsos", "inspektorat");
    accepting.accept(world.mayor().acting(), lot.bid("dinkes"));
    signing.sign(world.dinkesHead().acting(), lot.bid("dinkes"), null);
    awarding.award(world.mayor().acting(), lot.id(), lot.bid("dinkes"), "paling meyakinkan");
  }

  @Test
  void lead_and_partner_hear_of_their_own_bid_and_find_the_award_and_not_of_the_other() {
    assertThat(notices(world.dinkesHead())).contains(WON).doesNotContain(LOST);
    assertThat(notices(world.monitor())).contains(WON).doesNotContain(LOST);
    assertThat(notices(world.dinsosHead())).contains(LOST).doesNotContain(WON);
    assertThat(notices(world.verifier())).contains(LOST).doesNotContain(WON);
    assertThat(world.verifier().opens(world.links().auction().lotAward(lot.id().value())).status()).isEqualTo(200);
  }

  @Test
  void that_a_lost_bid_may_be_objected_for_lead_and_partner_hear_and_not_the_winners() {
    movingOn.toObjection(world.planner().acting(), lot.id(), auction.today().plusDays(7), null);
    var said = "dapat disanggah oleh Dinas Sosial";
    for (var told : new Player[]{world.dinsosHead(), world.verifier()}) {
      assertThat(notices(told)).as(told.toString()).contains(said);
    }
    for (var other : new Player[]{world.dinkesHead(), world.monitor()}) {
      assertThat(notices(other)).as(other.toString()).doesNotContain(said);
    }
  }

  @Test
  void that_an_objection_undid_the_award_the_partner_of_the_winner_hears_too() {
    movingOn.toObjection(world.planner().acting(), lot.id(), auction.today().plusDays(7), null);
    objecting.object(world.dinsosHead().acting(), lot.id(), null, "Nilai tidak adil", null);
    var objection = UUID.fromString(auction.text(lot,
        "select objection_id::text from objection where region_id = :region and lot_id = :id", lot.id().value()));
    answering.answer(world.secretary().acting(), lot.id(), objection, true, "Data awal keliru");
    for (var told : new Player[]{world.dinkesHead(), world.monitor(), world.dinsosHead(), world.verifier()}) {
      assertThat(notices(told)).as(told.toString()).contains("Sanggahan Dinas Sosial diterima");
    }
  }

  private String notices(Player person) {
    return person.opens(world.links().notices().all()).body();
  }
}
