package id.lelangkinerja.bidding;

import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.cast.Player;
import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.database.TestPostgres;
import id.lelangkinerja.identity.Appointing;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Role;
import id.lelangkinerja.round.Cancelling;
import id.lelangkinerja.sealing.ReceiptCode;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who hears what became of a bid: those who carry it, and no rival. */
@ProgrammeTest
class VerdictsToldTest {
  @Autowired
  Worlds worlds;
  @Autowired
  Auction auction;
  @Autowired
  StartingBid starting;
  @Autowired
  Drafting drafting;
  @Autowired
  DraftQuery drafts;
  @Autowired
  AskingConsent asking;
  @Autowired
  Consenting consenting;
  @Autowired
  Submitting submitting;
  @Autowired
  Cancelling cancelling;
  @Autowired
  Appointing appointing;
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
  void that_a_bid_is_eligible_hear_its_agency_and_its_partner_each_where_they_read_it() {
    var bid = joint();
    auction.opened(open);
    assertThat(world.planner().sends(links.bidPart(bid.value(), "eligibility"), Auction.allMet()).status())
        .isEqualTo(303);
    var said = "penawaran untuk paket Bebas stunting memenuhi syarat";
    for (var told : List.of(world.dinkesHead(), world.dinkesOperator(), world.dinsosHead(), world.dinsosOperator())) {
      assertThat(notices(told)).as(told.toString()).contains("Dinas Kesehatan: " + said);
    }
    assertThat(url(world.dinkesHead())).isEqualTo(links.bid(bid.value()));
    assertThat(url(world.dinsosHead())).isEqualTo(links.bidPart(bid.value(), "partnership"));
    assertThat(world.dinsosHead().opens(links.bidPart(bid.value(), "partnership")).status()).isEqualTo(200);
    for (var other : List.of(world.planner(), world.verifier(), world.monitor())) {
      assertThat(notices(other)).as(other.toString()).doesNotContain(said);
    }
    assertThat(world.dinkesHead().inEnglish().opens(links.notices().all()).body())
        .contains("the bid for lot Bebas stunting is eligible");
  }

  @Test
  void that_a_bid_was_completed_its_checker_hears_and_that_it_was_rejected_its_agency_and_its_rival_neither() {
    var bid = auction.submitted(open, world.dinkesHead(), "Janji", ReceiptCode.fresh()).value();
    auction.submitted(open, world.dinsosHead(), "Lain", ReceiptCode.fresh());
    auction.opened(open);
    world.planner().sends(links.bidPart(bid, "completion-request"), "request", "Lampirkan data", "dueOn",
        LocalDate.ofInstant(open.closesAt(), ZoneOffset.ofHours(7)).plusDays(3).toString());
    world.dinkesHead().sends(links.bidPart(bid, "completion"), "answer", "Tidak ada");
    var answered = "Dinas Kesehatan sudah melengkapi penawarannya untuk paket Bebas stunting";
    assertThat(notices(world.planner())).contains(answered);
    assertThat(notices(world.dinsosHead())).doesNotContain(answered);
    assertThat(world.planner().sends(links.bidPart(bid, "rejection"), "reason", "Datanya\ntidak cukup").status())
        .isEqualTo(303);
    assertThat(notices(world.dinkesOperator()))
        .contains("penawaran untuk paket Bebas stunting ditolak. Alasan: Datanya tidak cukup");
    assertThat(notices(world.dinsosHead())).doesNotContain("ditolak");
  }

  @Test
  void that_a_bid_is_damaged_its_agency_hears_and_nobody_else() throws SQLException {
    auction.submitted(open, world.dinkesHead(), "Utuh", ReceiptCode.fresh());
    var bid = auction.submitted(open, world.dinsosHead(), "Rusak", ReceiptCode.fresh());
    auction.closed(open);
    // what only the owner of the tables can do: the application's role has no right to it
    try (var connection = TestPostgres.shared().superuser().connect(); var statement = connection.createStatement()) {
      statement.execute("update bid_version set ciphertext = set_byte(ciphertext, 40, get_byte(ciphertext, 40) # 1)"
          + " where bid_id = '" + bid.value() + "'");
    }
    world.secretary().sends(links.auction().roundBids(open.round().value(), "opening"));
    assertThat(auction.state(open, bid)).isEqualTo("DAMAGED");
    assertThat(notices(world.dinsosHead())).contains("Dinas Sosial: penawaran untuk paket Bebas stunting rusak");
    assertThat(notices(world.dinkesHead())).doesNotContain("rusak");
  }

  @Test
  void that_a_lot_is_cancelled_and_why_hear_all_who_were_invited_to_it() {
    auction.submitted(open, world.dinkesHead(), "Janji", ReceiptCode.fresh());
    cancelling.cancel(world.planner().acting(), open.lot(), "Kewenangan pindah ke provinsi");
    for (var told : List.of(world.dinkesHead(), world.dinkesOperator(), world.dinsosHead())) {
      assertThat(notices(told)).as(told.toString())
          .contains("Paket Bebas stunting dibatalkan. Alasan: Kewenangan pindah ke provinsi");
      assertThat(told.opens(links.auction().lot(open.lot().value())).status()).isEqualTo(200);
    }
    assertThat(notices(world.monitor())).doesNotContain("Kewenangan pindah");
  }

  @Test
  void that_a_lot_is_cancelled_hears_the_partner_of_a_bid_that_is_still_sealed_though_it_was_not_invited() {
    appointing.appoint(Acting.installation(world.region()), world.monitor().acting().person(), new Appointing.Office(
        Role.AGENCY_OPERATOR, world.agency("kominfo"), "Operator", false, LocalDate.of(2018, 1, 1), null));
    var lead = world.dinkesHead().acting();
    var bid = starting.start(lead, open.lot());
    var content = Auction.complete(open, "Janji bersama");
    drafting.save(lead, bid, content.with(content.means().with(with("kominfo"))), 1);
    asking.ask(lead, bid);
    cancelling.cancel(world.planner().acting(), open.lot(), "Kewenangan pindah ke provinsi");
    assertThat(notices(world.monitor())).contains("Paket Bebas stunting dibatalkan", "2 pemberitahuan belum Anda baca");
    assertThat(world.monitor().opens(links.auction().lot(open.lot().value())).status()).isEqualTo(200);
    assertThat(notices(world.verifier())).doesNotContain("Kewenangan pindah");
  }

  @Test
  void that_a_draft_was_cancelled_nobody_hears() {
    var next = auction.planned(worlds.fresh());
    cancelling.cancel(next.world().planner().acting(), next.lot(), "Digabung dengan paket lain");
    assertThat(next.world().dinkesHead().opens(next.world().links().notices().all()).body())
        .doesNotContain("Digabung");
  }

  private BidId joint() {
    var lead = world.dinkesHead().acting();
    var partner = world.dinsosHead().acting();
    var bid = starting.start(lead, open.lot());
    var content = Auction.complete(open, "Janji bersama");
    drafting.save(lead, bid, content.with(content.means().with(with("dinsos"))), 1);
    asking.ask(lead, bid);
    consenting.consent(partner, bid,
        ConsentTerms.hash(bid, drafts.partnership(partner, bid).draft().orElseThrow().content()));
    submitting.submit(lead, bid, ReceiptCode.fresh());
    return bid;
  }

  /** The lead carries 60 per cent, the partner the rest. */
  private Consortium with(String partner) {
    return new Consortium(ConsentTerms.secret(), new BigDecimal("60"), List.of(new Consortium.Partner(
        world.agency(partner).value(), "Mitra", new BigDecimal("40"), "Pendampingan")));
  }

  private String notices(Player person) {
    return person.opens(links.notices().all()).body();
  }

  private String url(Player person) {
    return auction.one(world.region(), "select url from notice where person_id = :id and kind = 'BID_VERDICT'",
        person.acting().person().value());
  }
}
