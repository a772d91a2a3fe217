package id.lelangkinerja.panel;

import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.cast.Player;
import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who hears how a bid fared before the panel: dinkes carries it with kominfo, for which the monitor works. */
@ProgrammeTest
class OutcomesToldTest {
  @Autowired
  Worlds worlds;
  @Autowired
  Auction auction;
  @Autowired
  Rejecting rejecting;
  @Autowired
  Accepting accepting;
  @Autowired
  SigningPact signing;
  @Autowired
  Refusing refusing;
  World world;

  @BeforeEach
  void found() {
    world = worlds.fresh();
    auction.belongs(world, world.monitor(), "kominfo");
  }

  @Test
  void that_the_panel_turned_a_bid_away_and_why_hears_whoever_carries_it() {
    var lot = auction.negotiating(world);
    auction.joint(lot, "dinkes", "kominfo");
    rejecting.reject(world.secretary().acting(), lot.bid("dinkes"), "Tidak meyakinkan");
    hears("Dinas Kesehatan: penawaran untuk paket Anak sehat ditolak. Alasan: Tidak meyakinkan", world.dinkesHead(),
        world.dinkesOperator(), world.monitor());
    hearsNothing("Tidak meyakinkan", world.dinsosHead(), world.dinsosOperator(), world.secretary());
  }

  @Test
  void that_the_panel_took_the_offer_hears_the_agency_whose_pact_then_goes_to_chair_and_planner() {
    var lot = auction.negotiating(world);
    auction.joint(lot, "dinkes", "kominfo");
    accepting.accept(world.secretary().acting(), lot.bid("dinkes"));
    hears("menerima target yang ditawarkan untuk paket Anak sehat", world.dinkesHead(), world.dinkesOperator(),
        world.monitor());
    hearsNothing("menerima target yang ditawarkan", world.dinsosHead(), world.planner());
    signing.sign(world.dinkesHead().acting(), lot.bid("dinkes"), null);
    hears("Dinas Kesehatan: pakta integritas untuk paket Anak sehat sudah ditandatangani", world.secretary(),
        world.planner());
    hearsNothing("pakta integritas untuk paket Anak sehat sudah", world.dinsosHead(), world.dinkesHead(),
        world.verifier());
  }

  @Test
  void a_planner_who_works_for_a_rival_hears_of_no_pact() {
    var lot = auction.countered(world, "dinkes");
    auction.belongs(world, world.planner(), "dinsos");
    accepting.accept(world.dinkesHead().acting(), lot.bid("dinkes"));
    hears("pakta integritas untuk paket Anak sehat sudah ditandatangani", world.secretary());
    hearsNothing("pakta integritas untuk paket Anak sehat", world.planner());
  }

  @Test
  void a_refusal_goes_to_the_mayor_once_and_to_the_panel_and_whoever_carries_the_bid() {
    var lot = auction.countered(world, "dinkes");
    auction.joint(lot, "dinkes", "kominfo");
    refusing.refuse(world.dinkesHead().acting(), lot.bid("dinkes"), "Tenaga gizi kurang");
    hears("tidak sanggup mencapai target yang diminta untuk paket Anak sehat. Alasan: Tenaga gizi kurang",
        world.mayor(), world.secretary(), world.expert(), world.dinkesOperator(), world.monitor());
    assertThat(auction.text(lot, """
        select count(*)::text from notice
        where region_id = :region and person_id = :id and text_key = 'notice.text.offer-refused'""",
        world.mayor().acting().person().value())).isEqualTo("1");
    hearsNothing("Tenaga gizi kurang", world.dinsosHead(), world.dinsosOperator(), world.verifier());
  }

  private void hears(String said, Player... people) {
    List.of(people).forEach(each -> assertThat(notices(each)).as(each.toString()).contains(said));
  }

  private void hearsNothing(String said, Player... people) {
    List.of(people).forEach(each -> assertThat(notices(each)).as(each.toString()).doesNotContain(said));
  }

  private String notices(Player person) {
    return person.opens(world.links().notices().all()).body();
  }
}
