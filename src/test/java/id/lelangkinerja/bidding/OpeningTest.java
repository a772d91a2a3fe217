package id.lelangkinerja.bidding;

import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.cast.Player;
import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.database.TestPostgres;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.sealing.ReceiptCode;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@ProgrammeTest
@Import(Auction.class)
class OpeningTest {
  @Autowired
  Worlds worlds;
  @Autowired
  Auction auction;
  @Autowired
  BidQuery bids;
  World world;
  Auction.Open open;
  Links links;

  @BeforeEach
  void found() {
    world = worlds.fresh();
    open = auction.open(world);
    links = world.links();
  }

  @AfterEach
  void back() {
    auction.backToToday();
  }

  @Test
  void bidding_is_closed_by_the_planner_after_the_deadline_and_opened_by_the_secretary() {
    var dinkes = submitted(world.dinkesHead(), "Janji dinkes");
    var dinsos = auction.drafted(open, world.dinsosHead(), BidContent.blank());
    var closing = links.auction().roundBids(open.round().value(), "closing");
    var opening = links.auction().roundBids(open.round().value(), "opening");
    assertThat(world.planner().sends(closing).body()).contains("belum lewat");
    assertThat(world.secretary().sends(opening).status()).isEqualTo(409);
    auction.pastDeadline(open);
    assertThat(world.planner().opens(links.auction().lotBids(open.lot().value())).body()).contains("Tutup pemasukan");
    assertThat(world.planner().opens(closing).body()).contains("Tutup pemasukan penawaran Putaran uji?");
    onlyOneMay(world.planner(), closing);
    assertThat(world.planner().sends(closing).status()).isEqualTo(409);
    assertThat(auction.lotState(open)).isEqualTo("OPENING");
    assertThat(auction.state(open, dinsos)).isEqualTo("NOT_SUBMITTED");
    assertThat(world.dinsosHead().opens(links.bid(dinsos.value())).body()).contains("tidak dikirim");
    var hash = auction.one(world.region(), "select hash from bid_version where bid_id = :id", dinkes.value());
    for (var anyone : List.of(world.dinsosHead(), world.verifier(), world.mayor(), world.observer())) {
      assertThat(anyone.opens(links.auction().lotBids(open.lot().value())).body()).contains(hash);
    }
    assertThat(world.secretary().opens(links.auction().lotBids(open.lot().value())).body()).contains("Buka penawaran")
        .doesNotContain("Dinas Kesehatan");
    onlyOneMay(world.secretary(), opening);
    assertThat(auction.lotState(open)).isEqualTo("CHECKING");
    assertThat(auction.state(open, dinkes)).isEqualTo("OPENED");
    assertThat(world.secretary().sends(opening).status()).isEqualTo(409);
  }

  @Test
  void before_the_opening_nobody_else_learns_that_a_bid_exists_and_afterwards_rivals_still_do_not() {
    var bid = submitted(world.dinkesHead(), "Janji yang tersegel").value();
    submitted(world.dinsosHead(), "Janji pesaing");
    var lot = links.auction().lotBids(open.lot().value());
    for (var other : world.everybody()) {
      if (!other.toString().startsWith("dinkes")) {
        assertThat(other.opens(links.bid(bid)).isRefused()).as(other.toString()).isTrue();
        assertThat(other.opens(lot).body()).doesNotContain("Dinas Kesehatan").doesNotContain("Janji");
      }
    }
    assertThat(world.planner().opens(lot).body()).contains("masih tersegel", "jumlahnya pun tidak");
    auction.opened(open);
    for (var reader : List.of(world.planner(), world.mayor(), world.viceMayor(), world.secretary(), world.expert())) {
      assertThat(reader.opens(links.bid(bid)).body()).as(reader.toString()).contains("Janji yang tersegel",
          links.panel().bidPanel(bid), "mencapai semua batas bawah");
      assertThat(reader.opens(lot).body()).contains("Dinas Kesehatan", "Dinas Sosial");
    }
    assertThat(world.dinkesOperator().opens(links.bid(bid)).body()).contains("Janji yang tersegel");
    for (var other : List.of(world.dinsosHead(), world.dinsosOperator(), world.verifier(), world.monitor(),
        world.administrator(), world.observer(), world.stranger(), world.citizen())) {
      assertThat(other.opens(links.bid(bid)).isRefused()).as(other.toString()).isTrue();
      assertThat(other.opens(lot).body()).doesNotContain("Dinas Kesehatan");
    }
    assertThat(world.planner().inEnglish().opens(links.bid(bid)).body()).contains("offers targets that meet");
    assertThat(world.planner().inEnglish().opens(lot).body()).contains("have been opened");
  }

  @Test
  void what_is_opened_says_exactly_what_was_sealed() {
    var bid = submitted(world.dinkesHead(), "Persis");
    auction.opened(open);
    assertThat(auction.one(world.region(), """
        select (select count(*) from innovation i where i.bid_id = o.bid_id) || ' '
          || (select count(*) from baseline b where b.bid_id = o.bid_id) || ' '
          || (select string_agg(trim_scale(value)::text, ',' order by t.indicator_id = '%s', year)
            from bid_target t where t.bid_id = o.bid_id) || ' '
          || (select sum(amount) from bid_budget u where u.bid_id = o.bid_id)
        from opened_bid o where o.bid_id = :id""".formatted(open.checkUps()), bid.value()))
        .isEqualTo("1 2 20,19,18,17,16,81,82,83,84,85 5000000000");
    var sealed = Auction.complete(open, "Persis");
    var read = bids.content(world.planner().acting(), bid);
    assertThat(read.innovations()).isEqualTo(sealed.innovations());
    assertThat(read.means()).isEqualTo(sealed.means());
  }

  @Test
  void a_bid_exchanged_or_damaged_in_the_database_is_marked_and_the_others_open() throws SQLException {
    var dinkes = submitted(world.dinkesHead(), "Utuh");
    var dinsos = submitted(world.dinsosHead(), "Rusak");
    auction.closed(open);
    // what only the owner of the tables can do: the application's role has no right to it
    asSuperuser("update bid_version set ciphertext = set_byte(ciphertext, 40, get_byte(ciphertext, 40) # 1)"
        + " where bid_id = '" + dinsos.value() + "'");
    assertThat(world.secretary().sends(links.auction().roundBids(open.round().value(), "opening")).status())
        .isEqualTo(303);
    assertThat(auction.state(open, dinkes)).isEqualTo("OPENED");
    assertThat(auction.state(open, dinsos)).isEqualTo("DAMAGED");
    assertThat(auction.one(world.region(), "select reason from bid_move where bid_id = :id and to_state = 'DAMAGED'",
        dinsos.value())).isEqualTo("HASH");
    assertThat(auction.one(world.region(), "select count(*)::text from opened_bid where bid_id = :id",
        dinsos.value())).isEqualTo("0");
    assertThat(world.planner().opens(links.bid(dinsos.value())).body()).contains("tidak dapat dibuka");
    assertThat(world.dinsosHead().opens(links.bid(dinsos.value())).body()).contains("tanda terima");
    assertThat(world.dinkesHead().opens(links.bid(dinsos.value())).isRefused()).isTrue();
  }

  @Test
  void a_whole_document_put_in_the_place_of_another_after_closing_does_not_open() throws SQLException {
    var dinkes = submitted(world.dinkesHead(), "Asli");
    var dinsos = submitted(world.dinsosHead(), "Tiruan");
    auction.closed(open);
    asSuperuser("update bid_version d set ciphertext = s.ciphertext, key_for_round = s.key_for_round,"
        + " key_for_code = s.key_for_code, hash = s.hash from bid_version s where d.bid_id = '" + dinsos.value()
        + "' and s.bid_id = '" + dinkes.value() + "'");
    world.secretary().sends(links.auction().roundBids(open.round().value(), "opening"));
    assertThat(auction.state(open, dinkes)).isEqualTo("OPENED");
    assertThat(auction.state(open, dinsos)).isEqualTo("DAMAGED");
  }

  private BidId submitted(Player head, String sentence) {
    return auction.submitted(open, head, sentence, ReceiptCode.fresh());
  }

  private void onlyOneMay(Player able, String address) {
    for (var other : world.everybody()) {
      if (!other.toString().equals(able.toString())) {
        assertThat(other.opens(address).isRefused()).as(other + " opens " + address).isTrue();
        assertThat(other.sends(address).isRefused()).as(other + " sends " + address).isTrue();
      }
    }
    assertThat(able.sends(address).status()).isEqualTo(303);
  }

  private void asSuperuser(String sql) throws SQLException {
    try (var connection = TestPostgres.shared().superuser().connect(); var statement = connection.createStatement()) {
      assertThat(statement.executeUpdate(sql)).isEqualTo(1);
    }
  }
}
