package id.lelangkinerja.bidding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lelangkinerja.cast.Answer;
import id.lelangkinerja.cast.Player;
import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.sealing.ReceiptCode;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProgrammeTest
class SubmittingTest {
  private static final Pattern CODE = Pattern.compile("name=\"code\" value=\"([^\"]+)\"");
  @Autowired
  Worlds worlds;
  @Autowired
  Auction auction;
  @Autowired
  Submitting submitting;
  World world;
  Auction.Open open;
  Links links;
  UUID bid;

  @BeforeEach
  void draft() {
    world = worlds.fresh();
    open = auction.open(world);
    links = world.links();
    bid = auction.drafted(open, world.dinkesHead(), Auction.complete(open, "Turunkan stunting")).value();
  }

  @AfterEach
  void back() {
    auction.backToToday();
  }

  @Test
  void the_head_submits_once_however_often_the_form_is_sent() {
    var code = shownCode();
    var key = UUID.randomUUID().toString();
    var first = submit(world.dinkesHead(), code, "key", key);
    assertThat(first.status()).isEqualTo(303);
    assertThat(first.location()).isEqualTo(links.bidPart(bid, "receipt"));
    assertThat(submit(world.dinkesHead(), code, "key", key).location()).isEqualTo(first.location());
    assertThat(submit(world.dinkesHead(), code).status()).isEqualTo(409);
    assertThat(submit(world.dinkesHead(), ReceiptCode.fresh().written(), "key", key).status()).isIn(409, 422);
    assertThat(count("bid_version")).isEqualTo("1");
    assertThat(count("bid_draft")).isEqualTo("0");
    assertThat(auction.state(open, new BidId(bid))).isEqualTo("SUBMITTED");
  }

  @Test
  void fifty_parallel_submissions_of_a_bid_have_one_effect() throws Exception {
    var code = shownCode();
    Callable<Integer> submission = () -> submit(world.dinkesHead(), code).status();
    var won = 0;
    try (var tabs = Executors.newFixedThreadPool(50)) {
      for (var answer : tabs.invokeAll(Collections.nCopies(50, submission))) {
        assertThat(answer.get()).isIn(303, 409);
        won += answer.get() == 303 ? 1 : 0;
      }
    }
    assertThat(won).isEqualTo(1);
    assertThat(count("bid_version")).isEqualTo("1");
    assertThat(count("bid_draft")).isEqualTo("0");
    assertThat(auction.state(open, new BidId(bid))).isEqualTo("SUBMITTED");
  }

  @Test
  void the_receipt_proves_the_submission_and_never_holds_the_code() {
    var code = shownCode();
    submit(world.dinkesHead(), code);
    var hash = auction.one(world.region(), "select hash from bid_version where bid_id = :id", bid);
    for (var address : List.of(links.bidPart(bid, "receipt"), links.bidPart(bid, "receipt") + "/text")) {
      var receipt = world.dinkesOperator().opens(address);
      assertThat(receipt.body()).contains(hash).doesNotContain(code).doesNotContain("Turunkan stunting");
      assertThat(world.dinkesOperator().inEnglish().opens(address).body()).contains("Receipt for a bid");
      assertThat(world.dinsosHead().opens(address).isRefused()).isTrue();
    }
    assertThat(world.dinkesHead().opens(links.bidPart(bid, "receipt") + "/text").body())
        .contains("lelang kinerja: round key|INSTALLATION|", "Kunci verifikasi instalasi");
    assertThat(world.dinkesHead().opens(links.bid(bid)).body()).contains("tersegel").doesNotContain("Turunkan");
  }

  @Test
  void only_the_head_submits_and_withdraws() {
    var code = ReceiptCode.fresh().written();
    for (var other : world.everybody()) {
      if (!other.toString().equals("dinkes-head")) {
        assertThat(submit(other, code).isRefused()).as(other.toString()).isTrue();
      }
    }
    submit(world.dinkesHead(), shownCode());
    for (var other : world.everybody()) {
      if (!other.toString().equals("dinkes-head")) {
        assertThat(other.sends(links.bidPart(bid, "withdrawal")).isRefused()).as(other.toString()).isTrue();
      }
    }
    assertThat(auction.state(open, new BidId(bid))).isEqualTo("SUBMITTED");
  }

  @Test
  void a_submission_after_the_deadline_of_the_database_changes_nothing() {
    var code = shownCode();
    auction.pastDeadline(open);
    var late = submit(world.dinkesHead(), code);
    assertThat(late.status()).isEqualTo(409);
    assertThat(late.body()).contains("sudah lewat", code);
    assertThat(auction.state(open, new BidId(bid))).isEqualTo("DRAFT");
    assertThat(count("bid_version")).isEqualTo("0");
    assertThat(count("bid_draft")).isEqualTo("1");
  }

  @Test
  void a_bid_with_gaps_or_a_revision_that_is_no_longer_the_newest_is_not_submitted() {
    var other = auction.drafted(open, world.dinsosHead(), BidContent.blank()).value();
    var gaps = world.dinsosHead().sends(links.bidPart(other, "submission"), "revision", "2", "code",
        ReceiptCode.fresh().written());
    assertThat(gaps.status()).isEqualTo(422);
    assertThat(gaps.body()).contains("belum lengkap");
    var stale = world.dinkesHead().sends(links.bidPart(bid, "submission"), "revision", "1", "code",
        ReceiptCode.fresh().written());
    assertThat(stale.status()).isEqualTo(409);
    assertThat(submit(world.dinkesHead(), "bukan kode").status()).isEqualTo(422);
    assertThat(count("bid_version")).isEqualTo("0");
  }

  @Test
  void the_agency_reads_its_sealed_bid_with_the_code_alone() {
    var code = shownCode();
    submit(world.dinkesHead(), code);
    var head = world.dinkesHead();
    assertThat(head.opens(links.bidPart(bid, "sealed")).body()).doesNotContain("Turunkan stunting");
    var read = head.sends(links.bidPart(bid, "sealed"), "code", code.toLowerCase(java.util.Locale.ROOT));
    assertThat(read.status()).isEqualTo(200);
    assertThat(read.body()).contains("Turunkan stunting", "Ubah penawaran ini");
    assertThat(head.sends(links.bidPart(bid, "sealed"), "code", ReceiptCode.fresh().written()).body())
        .contains("tidak membuka penawaran ini").doesNotContain("Turunkan stunting");
    assertThat(head.sends(links.bidPart(bid, "sealed"), "code", "salah").status()).isEqualTo(422);
    assertThat(head.sends(links.bidPart(bid, "sealed"), "code", "").body()).contains("id=\"code-mistake\"");
    for (var other : List.of(world.dinsosHead(), world.planner(), world.secretary(), world.mayor(), world.expert(),
        world.administrator(), world.stranger(), world.citizen())) {
      assertThat(other.sends(links.bidPart(bid, "sealed"), "code", code).isRefused()).as(other.toString()).isTrue();
    }
  }

  @Test
  void a_change_leaves_the_sealed_version_standing_until_it_is_submitted_itself() {
    var code = shownCode();
    var head = world.dinkesHead();
    submit(head, code);
    assertThat(head.sends(links.bidPart(bid, "sealed") + "/draft", "code", ReceiptCode.fresh().written()).status())
        .isEqualTo(422);
    assertThat(head.sends(links.bidPart(bid, "sealed") + "/draft", "code", code).status()).isEqualTo(303);
    assertThat(head.sends(links.bidPart(bid, "sealed") + "/draft", "code", code).status()).isEqualTo(409);
    assertThat(auction.state(open, new BidId(bid))).isEqualTo("SUBMITTED");
    assertThat(head.opens(links.bidPart(bid, "draft")).body()).contains("tetap berlaku");
    head.sends(links.bidPart(bid, "summary"), "version", "1", "summary", "Versi kedua");
    var second = shownCode();
    assertThat(head.sends(links.bidPart(bid, "submission"), "revision", "2", "code", second).status()).isEqualTo(303);
    assertThat(head.opens(links.bidPart(bid, "receipt")).body()).contains("<dd>2</dd>");
    assertThat(head.sends(links.bidPart(bid, "sealed"), "code", second).body()).contains("Versi kedua");
    assertThat(head.sends(links.bidPart(bid, "sealed"), "code", code).status()).isEqualTo(422);
  }

  @Test
  void a_withdrawn_bid_is_taken_up_again_before_the_deadline_only() {
    var code = shownCode();
    var head = world.dinkesHead();
    submit(head, code);
    assertThat(head.opens(links.bidPart(bid, "withdrawal")).body())
        .contains("Tarik kembali penawaran untuk Bebas stunting?");
    assertThat(head.sends(links.bidPart(bid, "withdrawal")).status()).isEqualTo(303);
    assertThat(auction.state(open, new BidId(bid))).isEqualTo("WITHDRAWN");
    assertThat(head.opens(links.bid(bid)).body()).contains("ditarik kembali", "Susun lagi");
    assertThat(head.sends(links.bidPart(bid, "withdrawal")).status()).isEqualTo(409);
    assertThat(head.sends(links.bidPart(bid, "sealed") + "/draft", "code", code).status()).isEqualTo(303);
    assertThat(auction.state(open, new BidId(bid))).isEqualTo("DRAFT");
    assertThat(head.sends(links.bidPart(bid, "submission"), "revision", "1", "code", shownCode()).status())
        .isEqualTo(303);
    head.sends(links.bidPart(bid, "withdrawal"));
    assertThat(world.dinsosHead().sends(links.bid(bid) + "/resumption").isRefused()).isTrue();
    auction.pastDeadline(open);
    assertThat(head.sends(links.bid(bid) + "/resumption").status()).isEqualTo(409);
    auction.backToToday();
    assertThat(head.sends(links.bid(bid) + "/resumption").status()).isEqualTo(303);
    assertThat(head.opens(links.bidPart(bid, "draft")).body()).contains("0 dari 6");
  }

  @Test
  void a_use_case_called_directly_asks_the_same() {
    assertThatThrownBy(() -> submitting.submit(world.dinkesOperator().acting(), new BidId(bid), ReceiptCode.fresh()))
        .isInstanceOfSatisfying(Refused.class,
            refused -> assertThat(refused.reason()).isEqualTo(Reason.NOT_YOURS));
    var receipt = submitting.submit(world.dinkesHead().acting(), new BidId(bid), ReceiptCode.fresh());
    assertThat(receipt.version()).isEqualTo(1);
    assertThat(receipt.hash()).hasSize(64);
    assertThat(receipt.fingerprint()).isEqualTo(
        auction.one(world.region(), "select fingerprint from round_key where round_id = :id", open.round().value()));
  }

  private String shownCode() {
    var shown = CODE.matcher(world.dinkesHead().opens(links.bidPart(bid, "check")).body());
    assertThat(shown.find()).isTrue();
    return shown.group(1);
  }

  private Answer submit(Player player, String code, String... more) {
    var fields = new java.util.ArrayList<>(List.of("revision", "2", "code", code));
    fields.addAll(List.of(more));
    return player.sends(links.bidPart(bid, "submission"), fields.toArray(String[]::new));
  }

  private String count(String table) {
    return auction.one(world.region(), "select count(*)::text from " + table + " where bid_id = :id", bid);
  }
}
