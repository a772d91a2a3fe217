package id.lelangkinerja.bidding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Dinkes leads a joint bid with 60 per cent; dinsos is its partner with 40. */
@ProgrammeTest
class ConsortiumTest {
  @Autowired
  Worlds worlds;
  @Autowired
  Auction auction;
  @Autowired
  Drafting drafting;
  @Autowired
  Submitting submitting;
  @Autowired
  StartingBid starting;
  @Autowired
  AskingConsent asking;
  @Autowired
  Consenting consenting;
  @Autowired
  Withdrawing withdrawing;
  @Autowired
  BidQuery bids;
  World world;
  Auction.Open open;
  Links links;
  Player lead;
  Player partner;

  @BeforeEach
  void found() {
    world = worlds.fresh();
    open = auction.open(world);
    links = world.links();
    lead = world.dinkesHead();
    partner = world.dinsosHead();
  }

  @AfterEach
  void back() {
    auction.backToToday();
  }

  @Test
  void a_joint_bid_is_submitted_once_its_partners_head_consented_and_opens_with_its_shares() {
    var bid = joint();
    refused(Reason.BID_INCOMPLETE, () -> submitting.submit(lead.acting(), bid, ReceiptCode.fresh()));
    asking.ask(lead.acting(), bid);
    var page = partner.opens(links.bidPart(bid.value(), "partnership"));
    assertThat(page.body()).contains("Janji bersama", "40%", "Setujui sebagai mitra");
    assertThat(world.dinsosOperator().opens(links.bidPart(bid.value(), "partnership")).body())
        .contains("Janji bersama").doesNotContain("Setujui sebagai mitra");
    consenting.consent(partner.acting(), bid, terms());
    for (var told : List.of(lead, world.dinkesOperator())) {
      assertThat(told.opens(links.notices().all()).body()).contains("Dinas Sosial menyetujui penawaran bersama");
    }
    assertThat(partner.opens(links.notices().all()).body()).doesNotContain("menyetujui penawaran bersama");
    submitting.submit(lead.acting(), bid, ReceiptCode.fresh());
    assertThat(partner.opens(links.bidPart(bid.value(), "partnership")).body()).contains("tersegel")
        .doesNotContain("Janji bersama");
    auction.opened(open);
    var read = bids.content(world.planner().acting(), bid).means().consortium();
    assertThat(read.leadShare()).isEqualByComparingTo("60");
    assertThat(read.partners()).extracting(Consortium.Partner::agency).containsExactly(world.agency("dinsos").value());
    assertThat(auction.one(world.region(), """
        select string_agg(share || ' ' || (consented_at is not null), ', ' order by share) from bid_partner
        where bid_id = :id""", bid.value())).isEqualTo("40.00 true, 60.00 false");
    assertThat(world.planner().opens(links.bid(bid.value())).body()).contains("40%", "60%");
    assertThat(partner.opens(links.bidPart(bid.value(), "partnership")).body())
        .contains("sudah dibuka", "Janji bersama")
        .doesNotContain("Setujui sebagai mitra");
  }

  @Test
  void a_change_of_targets_or_shares_voids_the_consent_and_a_change_of_words_does_not() {
    var bid = joint();
    asking.ask(lead.acting(), bid);
    consenting.consent(partner.acting(), bid, terms());
    save(bid, content -> content.withSummary("Kata lain"));
    assertThat(lead.opens(links.bidPart(bid.value(), "check")).body()).contains("lengkap dan siap dikirim");
    save(bid, content -> content.withTargets(content.targets().stream()
        .map(each -> new BidContent.Target(each.indicator(), each.year(), each.value().add(new BigDecimal("0.5"))))
        .toList(), "sebab"));
    assertThat(lead.opens(links.bidPart(bid.value(), "check")).body()).contains("Kepala mitra belum menyetujui");
    refused(Reason.BID_INCOMPLETE, () -> submitting.submit(lead.acting(), bid, ReceiptCode.fresh()));
    var seen = terms();
    refused(Reason.CHANGED_MEANWHILE, () -> consenting.consent(partner.acting(), bid, seen));
    assertThat(partner.opens(links.bidPart(bid.value(), "partnership")).body()).contains("meminta persetujuan lagi");
    asking.ask(lead.acting(), bid);
    consenting.consent(partner.acting(), bid, terms());
    submitting.submit(lead.acting(), bid, ReceiptCode.fresh());
  }

  @Test
  void only_the_head_of_the_partner_consents_and_only_while_there_is_a_draft() {
    var bid = joint();
    refused(Reason.NOT_FOUND_HERE, () -> consenting.consent(partner.acting(), bid, "x"));
    asking.ask(lead.acting(), bid);
    refused(Reason.NOT_YOURS, () -> consenting.consent(world.dinsosOperator().acting(), bid, terms()));
    for (var other : List.of(lead, world.planner(), world.mayor(), world.verifier())) {
      refused(Reason.NOT_FOUND_HERE, () -> consenting.consent(other.acting(), bid, terms()));
    }
    var seen = terms();
    consenting.consent(partner.acting(), bid, seen);
    submitting.submit(lead.acting(), bid, ReceiptCode.fresh());
    refused(Reason.BID_STATE_WRONG, () -> consenting.decline(partner.acting(), bid, seen));
  }

  @Test
  void an_agency_takes_part_in_one_bid_for_a_lot_and_only_it_is_told_so() {
    var bid = joint();
    asking.ask(lead.acting(), bid);
    var own = starting.start(partner.acting(), open.lot());
    refused(Reason.PARTNER_IN_RIVAL, () -> consenting.consent(partner.acting(), bid, terms()));
    assertThat(lead.opens(links.bidPart(bid.value(), "partners")).body()).contains("menunggu jawaban");
    drafting.save(partner.acting(), own, Auction.complete(open, "Janji sendiri"), 1);
    submitting.submit(partner.acting(), own, ReceiptCode.fresh());
    withdrawing.withdraw(partner.acting(), own);
    consenting.consent(partner.acting(), bid, terms());
    refused(Reason.PARTNER_IN_RIVAL, () -> starting.resume(partner.acting(), own));
    consenting.decline(partner.acting(), bid, terms());
    assertThat(lead.inEnglish().opens(links.notices().all()).body()).contains("does not consent to the joint bid");
    starting.resume(partner.acting(), own);
  }

  @Test
  void who_consented_to_a_joint_bid_starts_none_of_its_own_for_the_lot() {
    var bid = joint();
    asking.ask(lead.acting(), bid);
    consenting.consent(partner.acting(), bid, terms());
    refused(Reason.PARTNER_IN_RIVAL, () -> starting.start(partner.acting(), open.lot()));
  }

  @Test
  void shares_must_be_whole_before_anyone_is_asked_and_a_partner_taken_out_reads_nothing_more() {
    var bid = joint();
    save(bid, content -> content.with(content.means().with(new Consortium("r", new BigDecimal("50"),
        content.means().consortium().partners()))));
    refused(Reason.BID_SHARES_NOT_WHOLE, () -> asking.ask(lead.acting(), bid));
    save(bid, content -> content.with(content.means().with(consortium())));
    asking.ask(lead.acting(), bid);
    save(bid, content -> content.with(content.means().with(Consortium.NONE)));
    assertThat(partner.opens(links.bidPart(bid.value(), "partnership")).status()).isEqualTo(404);
    refused(Reason.BID_STATE_WRONG, () -> asking.ask(lead.acting(), bid));
  }

  private BidId joint() {
    return auction.drafted(open, lead, Auction.complete(open, "Janji bersama").with(Means.NONE.with(consortium())));
  }

  private Consortium consortium() {
    return new Consortium("rahasia", BigDecimal.valueOf(60), List.of(new Consortium.Partner(
        world.agency("dinsos").value(), "Dinas Sosial", BigDecimal.valueOf(40), "Bantuan keluarga")));
  }

  private void save(BidId bid, java.util.function.UnaryOperator<BidContent> change) {
    int revision = Integer.parseInt(
        auction.one(world.region(), "select revision::text from bid_draft where bid_id = :id", bid.value()));
    drafting.save(lead.acting(), bid, List.of("summary"), revision, change);
  }

  /** The terms about which partners are asked now. */
  private String terms() {
    return auction.one(world.region(),
        "select terms_hash from bid_consent where agency_id = :id", world.agency("dinsos").value());
  }

  private static void refused(Reason reason, ThrowingCallable act) {
    assertThatThrownBy(act).isInstanceOfSatisfying(Refused.class,
        refused -> assertThat(refused.reason()).isEqualTo(reason));
  }
}
