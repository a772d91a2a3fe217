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
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProgrammeTest
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
  void bids_are_opened_before_their_planned_day_for_a_reason_that_every_reader_of_the_lot_reads() {
    submitted(world.dinkesHead(), "Janji dinkes");
    auction.plannedOpening(open, 2);
    auction.closed(open);
    var opening = links.auction().roundBids(open.round().value(), "opening");
    assertThat(world.secretary().opens(opening).body()).contains("Alasan lebih awal dari kalender");
    var answer = world.secretary().sends(opening, "reason", " ");
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body()).contains("id=\"reason-mistake\"");
    assertThat(auction.lotState(open)).isEqualTo("OPENING");
    assertThat(world.secretary().sends(opening, "reason", "Semua sudah hadir").status()).isEqualTo(303);
    assertThat(auction.lotState(open)).isEqualTo("CHECKING");
    assertThat(world.dinsosHead().opens(links.auction().lot(open.lot().value())).body()).contains("Semua sudah hadir");
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

  @Test
  void after_the_deadline_everyone_finds_the_hash_on_a_receipt_and_the_key_in_public_and_before_it_nobody() {
    var bid = submitted(world.dinkesHead(), "Janji");
    var round = open.round().value();
    var page = links.open().hashes(round);
    assertThat(world.citizen().opens(page).status()).isEqualTo(404);
    assertThat(world.citizen().opens(links.open().hashesCsv(round)).status()).isEqualTo(404);
    auction.pastDeadline(open);
    assertThat(world.citizen().opens(page).status()).as("not closed yet").isEqualTo(404);
    auction.closed(open);
    var hash = auction.one(world.region(), "select hash from bid_version where bid_id = :id", bid.value());
    var key = auction.one(world.region(), "select fingerprint from round_key where round_id = :id", round);
    assertThat(world.citizen().opens(page).body()).contains("1 penawaran Putaran uji tersegel", hash, key,
        "Kunci instalasi").doesNotContain("Dinas Kesehatan").doesNotContain("tidak ada dalam daftar");
    assertThat(world.citizen().opens(page + "?hash=%20" + hash.toUpperCase(Locale.ROOT)).body())
        .contains("Sidik ini ada dalam daftar");
    assertThat(world.citizen().inEnglish().opens(page + "?hash=" + key).body())
        .contains("1 sealed bid of Putaran uji", "This hash is not in the list");
    assertThat(world.citizen().opens(links.open().hashesCsv(round)).body()).contains(hash, key);
    assertThat(world.citizen().opens(links.open().results()).body()).contains(page,
        "Putaran uji: 1 penawaran tersegel");
    assertThat(world.mayor().opens(links.seals().seal(round)).body()).contains(page);
  }

  @Test
  void what_the_public_page_says_was_signed_is_what_the_installation_signed() {
    submitted(world.dinkesHead(), "Janji");
    auction.closed(open);
    var round = open.round().value();
    var statement = Pattern.compile("<code>(lelang kinerja: round key[^<]+)</code>");
    var told = statement.matcher(world.citizen().opens(links.open().hashes(round)).body());
    var signed = statement.matcher(world.mayor().opens(links.seals().seal(round)).body());
    assertThat(told.find()).isTrue();
    assertThat(signed.find()).isTrue();
    assertThat(told.group(1)).isEqualTo(signed.group(1));
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
