package id.lelangkinerja.bidding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.lelangkinerja.cast.Player;
import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.sealing.ReceiptCode;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who may hold while there are partners, and what holders are told. Dinsos is invited to nothing. */
@ProgrammeTest
class HoldersToldTest {
  @Autowired
  Worlds worlds;
  @Autowired
  Auction auction;
  @Autowired
  Holders holders;
  @Autowired
  Drafting drafting;
  @Autowired
  StartingBid starting;
  @Autowired
  AskingConsent asking;
  @Autowired
  Consenting consenting;
  @Autowired
  DraftQuery drafts;
  @Autowired
  JdbcClient jdbc;
  World world;
  Links links;
  Holders.Held held;
  String page;

  @BeforeEach
  void found() {
    world = worlds.fresh();
    links = world.links();
    held = holders.open(world);
    page = links.seals().substitute(held.open().round().value());
    auction.within(world.region(), () -> jdbc.sql("delete from lot_invitation where agency_id = :agency")
        .param("agency", world.agency("dinsos").value()).update());
  }

  @AfterEach
  void back() {
    auction.backToToday();
  }

  @Test
  void the_head_of_a_partner_holds_no_part_of_the_key_that_opens_its_bid() {
    var head = id(world.dinsosHead());
    assertThat(world.planner().opens(page).body()).contains(head);
    var bid = joint();
    asking.ask(world.dinkesHead().acting(), bid);
    assertThat(world.planner().opens(page).body()).doesNotContain(head).doesNotContain(id(world.dinsosOperator()));
    assertThat(name(world.dinsosHead())).isEqualTo(422);
    consenting.consent(world.dinsosHead().acting(), bid, terms(bid));
    assertThat(name(world.dinsosHead())).isEqualTo(422);
    consenting.decline(world.dinsosHead().acting(), bid, terms(bid));
    assertThat(name(world.dinsosHead())).isEqualTo(303);
  }

  @Test
  void whose_head_is_to_hold_a_part_is_no_partner_until_the_planner_withdraws_them() {
    assertThat(name(world.dinsosHead())).isEqualTo(303);
    var bid = joint();
    var lead = world.dinkesHead();
    var refused = lead.sends(links.bidPart(bid.value(), "consent-request"));
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.body()).contains("Dinas Sosial memegang satu bagian kunci");
    assertThat(world.dinsosHead().opens(links.work()).body()).contains("Siapkan diri sebagai pemegang kunci");
    assertThat(world.planner().sends(page + "/withdrawal").status()).isEqualTo(303);
    assertThat(world.planner().sends(page + "/withdrawal").status()).as("nobody is named").isEqualTo(404);
    assertThat(world.dinsosHead().opens(links.work()).body()).doesNotContain("Siapkan diri sebagai pemegang kunci");
    assertThat(lead.sends(links.bidPart(bid.value(), "consent-request")).status()).isEqualTo(303);
    assertThat(world.planner().opens(links.auction().round(held.open().round().value())).body())
        .contains("Penunjukan pengganti pemegang kunci ditarik");
  }

  @Test
  void one_who_was_asked_before_consents_to_nothing_once_they_hold_a_part() {
    var bid = joint();
    asking.ask(world.dinkesHead().acting(), bid);
    auction.within(world.region(), () -> jdbc.sql("""
        insert into key_holder (region_id, round_id, holder_no, substitute, person_id, reason)
        values (:region, :round, 1, true, :person, 'uji')""").param("region", world.region().value())
        .param("round", held.open().round().value()).param("person", world.dinsosHead().acting().person().value())
        .update());
    assertThatExceptionOfType(Refused.class)
        .isThrownBy(() -> consenting.consent(world.dinsosHead().acting(), bid, terms(bid)))
        .extracting(Refused::reason).isEqualTo(Reason.PARTNER_HOLDS_KEY);
  }

  @Test
  void holders_are_told_when_they_are_named_when_they_must_act_and_when_they_hold_no_more() {
    assertThat(told(world.verifier())).containsExactly("notice.text.holder-named");
    assertThat(name(world.administrator())).isEqualTo(303);
    assertThat(told(world.administrator())).containsExactly("notice.text.substitute-named");
    world.planner().sends(page + "/withdrawal");
    assertThat(told(world.administrator())).containsExactly("notice.text.holder-released",
        "notice.text.substitute-named");
    auction.submitted(held.open(), world.dinkesHead(), "Janji", ReceiptCode.fresh());
    assertThat(world.verifier().opens(links.work()).body()).doesNotContain("Hadir dengan enam kata");
    auction.closed(held.open());
    for (var holder : Holders.of(world)) {
      assertThat(told(holder)).as(holder.toString()).contains("notice.text.holder-sitting");
      assertThat(holder.opens(links.work()).body()).contains("Hadir dengan enam kata");
    }
    assertThat(told(world.expert())).doesNotContain("notice.text.holder-sitting");
    var round = held.open().round().value();
    assertThat(world.verifier().opens(links.seals().seal(round)).status()).isEqualTo(200);
    world.secretary().sends(links.auction().roundBids(round, "opening"), held.present(1, 2));
    assertThat(world.verifier().opens(links.work()).body()).doesNotContain("Hadir dengan enam kata");
  }

  /** Named in the place of the first holder. */
  private int name(Player person) {
    return world.planner().sends(page, "no", "1", "person", id(person), "reason", "Uji").status();
  }

  private BidId joint() {
    var lead = world.dinkesHead().acting();
    var bid = starting.start(lead, held.open().lot());
    var content = Auction.complete(held.open(), "Janji bersama");
    drafting.save(lead, bid, content.with(content.means().with(new Consortium(ConsentTerms.secret(),
        new BigDecimal("60"), List.of(new Consortium.Partner(world.agency("dinsos").value(), "Dinas Sosial",
            new BigDecimal("40"), "Pendampingan"))))),
        1);
    return bid;
  }

  private String terms(BidId bid) {
    return ConsentTerms.hash(bid, drafts.partnership(world.dinsosHead().acting(), bid).draft().orElseThrow().content());
  }

  private List<String> told(Player person) {
    return auction.within(world.region(), () -> jdbc.sql("""
        select distinct text_key from notice where person_id = :person and kind = 'KEY_HOLDER' order by text_key""")
        .param("person", person.acting().person().value()).query(String.class).list());
  }

  private static String id(Player player) {
    return player.acting().person().value().toString();
  }
}
