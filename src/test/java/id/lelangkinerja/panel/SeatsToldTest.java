package id.lelangkinerja.panel;

import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.cast.Player;
import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who of a panel is told of what a bid's agency does. */
@ProgrammeTest
class SeatsToldTest {
  @Autowired
  Worlds worlds;
  @Autowired
  Auction auction;
  @Autowired
  Answering answering;
  World world;
  Auction.Lot lot;

  @BeforeEach
  void counter() {
    world = worlds.fresh();
    lot = auction.negotiating(world);
    auction.counter(lot, "dinkes", "10");
  }

  @Test
  void a_member_who_belongs_to_a_partner_of_a_rival_bid_is_told_nothing() {
    auction.joint(lot, "dinsos", "kominfo");
    auction.belongs(world, world.expert(), "kominfo");
    answer();
    assertThat(answers(world.secretary())).isEqualTo(1);
    assertThat(answers(world.expert())).isZero();
  }

  @Test
  void a_member_who_belongs_to_a_partner_of_the_bid_itself_is_told() {
    auction.joint(lot, "dinkes", "kominfo");
    auction.belongs(world, world.expert(), "kominfo");
    answer();
    assertThat(answers(world.expert())).isEqualTo(1);
  }

  @Test
  void whose_seat_ended_with_its_office_is_told_nothing() {
    auction.belongs(world, world.expert(), "inspektorat");
    assertThat(auction.text(lot, """
        update appointment set valid_to = '2018-11-01'
        where region_id = :region and role = 'PANEL_MEMBER' and person_id = :id returning 'ended'""",
        world.expert().acting().person().value())).isEqualTo("ended");
    answer();
    assertThat(answers(world.mayor())).isEqualTo(1);
    assertThat(answers(world.expert())).isZero();
  }

  private void answer() {
    answering.answer(world.dinkesHead().acting(), lot.bid("dinkes"), auction.targets(lot, "11"), "sebelas");
  }

  private int answers(Player member) {
    return Integer.parseInt(auction.text(lot, """
        select count(*)::text from notice
        where region_id = :region and person_id = :id and text_key = 'notice.text.answer'""",
        member.acting().person().value()));
  }
}
