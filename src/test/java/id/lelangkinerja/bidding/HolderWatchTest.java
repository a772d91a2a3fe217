package id.lelangkinerja.bidding;

import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.cast.Player;
import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.identity.Appointing;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Role;
import id.lelangkinerja.round.BecomingHolder;
import id.lelangkinerja.sealing.Passphrase;
import id.lelangkinerja.sealing.ReceiptCode;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Offices and panels change after the secretary, the verifier and the monitor were named: they are asked again. */
@ProgrammeTest
class HolderWatchTest {
  @Autowired
  Worlds worlds;
  @Autowired
  Auction auction;
  @Autowired
  Holders holders;
  @Autowired
  BecomingHolder becoming;
  @Autowired
  Appointing appointing;
  @Autowired
  JdbcClient jdbc;
  World world;
  Links links;

  @BeforeEach
  void found() {
    world = worlds.fresh();
    links = world.links();
  }

  @AfterEach
  void back() {
    auction.backToToday();
  }

  @Test
  void a_holder_who_came_to_work_for_a_bidder_opens_nothing_and_two_others_still_do() {
    var held = holders.open(world);
    auction.submitted(held.open(), world.dinkesHead(), "Janji", ReceiptCode.fresh());
    auction.closed(held.open());
    worksFor(world.monitor(), "dinsos");
    var opening = links.auction().roundBids(held.open().round().value(), "opening");
    var refused = world.secretary().sends(opening, held.present(1, 3));
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.body()).contains("href=\"#holder-3\"", name(world.monitor())
        + " kini bekerja pada perangkat daerah yang dapat menawar di sini");
    assertThat(world.secretary().sends(opening, held.present(1, 2)).status()).isEqualTo(303);
  }

  @Test
  void a_substitute_who_came_to_work_for_a_bidder_or_leaves_nobody_outside_the_panel_is_not_let_in() {
    var held = holders.open(world);
    var round = held.open().round().value();
    var page = links.seals().substitute(round);
    world.planner().sends(page, "no", "1", "person", id(world.administrator()), "reason", "Pensiun");
    becoming.makeReady(world.administrator().acting(), held.open().round(), Passphrase.fresh());
    worksFor(world.administrator(), "dinsos");
    var refused = world.planner().sends(page + "/entry", held.present(2, 3));
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.body()).contains(name(world.administrator()) + " kini bekerja pada");
    world.planner().sends(page, "no", "3", "person", id(world.mayor()), "reason", "Pensiun");
    becoming.makeReady(world.mayor().acting(), held.open().round(), Passphrase.fresh());
    judges(held, world.verifier());
    assertThat(world.planner().sends(page + "/entry", held.present(1, 2)).body()).contains("di luar tim penguji");
  }

  @Test
  void no_sitting_opens_bids_with_a_key_of_which_every_holder_judges_them() {
    var held = holders.open(world);
    auction.submitted(held.open(), world.dinkesHead(), "Janji", ReceiptCode.fresh());
    auction.closed(held.open());
    judges(held, world.verifier());
    judges(held, world.monitor());
    var answer = world.secretary().sends(links.auction().roundBids(held.open().round().value(), "opening"),
        held.present(1, 2));
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body()).contains("di luar tim penguji");
  }

  private void worksFor(Player player, String agency) {
    appointing.appoint(Acting.installation(world.region()), player.acting().person(), new Appointing.Office(
        Role.AGENCY_OPERATOR, world.agency(agency), "Operator", false, LocalDate.of(2018, 1, 1), null));
  }

  /** Sits on the panel by now, however that came to be so. */
  private void judges(Holders.Held held, Player player) {
    auction.within(world.region(), () -> jdbc.sql("""
        insert into panel_member (region_id, round_id, person_id, chair) values (:region, :round, :person, false)""")
        .param("region", world.region().value()).param("round", held.open().round().value())
        .param("person", player.acting().person().value()).update());
  }

  private String name(Player player) {
    return auction.one(world.region(), "select name from person where person_id = :id",
        player.acting().person().value());
  }

  private static String id(Player player) {
    return player.acting().person().value().toString();
  }
}
