package id.lelangkinerja.bidding;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lelangkinerja.cast.Player;
import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.MovableClock;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.sealing.ReceiptCode;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProgrammeTest
class CheckingTest {
  @Autowired
  Worlds worlds;
  @Autowired
  Auction auction;
  @Autowired
  Checking checking;
  @Autowired
  Clock clock;
  World world;
  Auction.Open open;
  Links links;
  UUID bid;
  LocalDate term;

  @BeforeEach
  void opened() {
    world = worlds.fresh();
    open = auction.open(world);
    links = world.links();
    bid = auction.submitted(open, world.dinkesHead(), "Janji", ReceiptCode.fresh()).value();
    auction.opened(open);
    term = LocalDate.ofInstant(clock.instant(), ZoneOffset.ofHours(7)).plusDays(3);
  }

  @AfterEach
  void back() {
    auction.backToToday();
  }

  @Test
  void a_complete_bid_is_declared_eligible_by_the_planner_alone() {
    nobodyElse(world.planner(), links.bidPart(bid, "eligibility"), Auction.allMet());
    assertThat(world.planner().opens(links.bid(bid)).body()).contains(links.bidPart(bid, "eligibility"),
        links.bidPart(bid, "completion-request")).doesNotContain(links.bidPart(bid, "rejection"));
    assertThat(world.planner().opens(links.bidPart(bid, "eligibility")).body()).contains("memenuhi syarat?");
    assertThat(world.planner().sends(links.bidPart(bid, "eligibility"), Auction.allMet()).status()).isEqualTo(303);
    assertThat(state()).isEqualTo("ELIGIBLE");
    assertThat(world.planner().sends(links.bidPart(bid, "eligibility"), Auction.allMet()).status()).isEqualTo(409);
    assertThat(world.planner().sends(links.bidPart(bid, "rejection"), "reason", "x").status()).isEqualTo(409);
  }

  @Test
  void a_bid_is_not_complete_while_an_item_of_its_check_is_not_answered() {
    var pass = links.bidPart(bid, "eligibility");
    var nothing = world.planner().sends(pass);
    assertThat(nothing.status()).isEqualTo(422);
    assertThat(nothing.body()).contains("id=\"met-INNOVATIONS-mistake\"", "id=\"met-PARTNERS-mistake\"");
    world.planner().sends(links.bidPart(bid, "checklist"), "met-BUDGET", "MET", "remark-BUDGET", "Sesuai pagu");
    assertThat(world.planner().opens(pass).body()).contains("Sesuai pagu");
    var some = world.planner().sends(pass, "met-TARGETS", "MET", "remark-TARGETS", "Lengkap per tahun");
    assertThat(some.status()).isEqualTo(422);
    assertThat(some.body())
        .contains("id=\"met-PARTNERS-mistake\"", "Nyatakan apakah butir ini terpenuhi: Mitra dan porsinya jelas",
            "Lengkap per tahun", "Sesuai pagu")
        .doesNotContain("id=\"met-TARGETS-mistake\"", "id=\"met-BUDGET-mistake\"");
    assertThat(world.planner().opens(links.bid(bid)).body()).doesNotContain("Lengkap per tahun");
    assertThatThrownBy(() -> checking.pass(world.planner().acting(), new BidId(bid), List.of()))
        .isInstanceOfSatisfying(Refused.class, refused -> {
          assertThat(refused.reason()).isEqualTo(Reason.CHECK_UNANSWERED);
          assertThat(refused.field()).isEqualTo("met-INNOVATIONS");
        });
    assertThat(state()).isEqualTo("OPENED");
  }

  @Test
  void an_item_that_is_not_met_takes_a_remark_holds_the_bid_back_and_becomes_a_reason_to_ask() {
    var checklist = links.bidPart(bid, "checklist");
    nobodyElse(world.planner(), checklist, "met-BASELINES", "MET");
    assertThat(world.planner().opens(checklist).body()).contains("2 dari 2 indikator memiliki data awal",
        "10 dari 10 target tahunan terisi; 0 belum", "0 dari 1 profil terisi");
    assertThat(world.planner().sends(checklist, "met-BASELINES", "UNMET").body())
        .contains("id=\"remark-BASELINES-mistake\"");
    assertThat(world.planner().sends(checklist, "met-BASELINES", "MAYBE").status()).isEqualTo(422);
    assertThat(world.planner().sends(checklist, "met-BASELINES", "UNMET", "remark-BASELINES", "Daftar kasus Sukun",
        "met-BUDGET", "MET").status()).isEqualTo(303);
    assertThat(world.planner().opens(links.bid(bid)).body()).contains("Daftar kasus Sukun", "tidak terpenuhi");
    assertThat(world.dinkesHead().opens(links.bid(bid)).body()).doesNotContain("Daftar kasus Sukun");
    var unmet = Auction.allMet();
    unmet[Arrays.asList(unmet).indexOf("met-BASELINES") + 1] = "UNMET";
    var pass = world.planner().sends(links.bidPart(bid, "eligibility"),
        Stream.concat(Stream.of("remark-BASELINES", "Masih kurang"), Arrays.stream(unmet)).toArray(String[]::new));
    assertThat(pass.status()).isEqualTo(409);
    assertThat(pass.body()).contains("id=\"met-BASELINES-mistake\"", "Masih kurang");
    assertThat(world.planner().opens(links.bidPart(bid, "completion-request")).body())
        .contains("Data awal berbukti, bertanggal, dan bersumber: Daftar kasus Sukun");
    assertThat(world.planner().sends(checklist, "met-BASELINES", "MET").status()).isEqualTo(303);
    assertThat(world.planner().sends(links.bidPart(bid, "eligibility"), Auction.allMet()).status()).isEqualTo(303);
    assertThat(world.planner().sends(checklist, "met-BUDGET", "MET").status()).isEqualTo(409);
  }

  @Test
  void an_incomplete_bid_is_completed_within_its_term_and_then_decided() {
    var request = links.bidPart(bid, "completion-request");
    nobodyElse(world.planner(), request, "request", "Lampirkan data", "dueOn", term.toString());
    assertThat(world.planner().sends(request, "request", "", "dueOn", "kemarin").body()).contains(
        "id=\"request-mistake\"", "id=\"dueOn-mistake\"");
    var past = world.planner().sends(request, "request", "Lampirkan", "dueOn", term.minusDays(9).toString());
    assertThat(past.status()).isEqualTo(422);
    assertThat(past.body()).contains("id=\"dueOn-mistake\"", "Lampirkan");
    assertThat(world.planner().sends(request, "request", "Lampirkan data", "dueOn", term.toString()).status())
        .isEqualTo(303);
    assertThat(world.planner().sends(links.bidPart(bid, "rejection"), "reason", "x").body())
        .contains("masih dapat menjawab");
    assertThat(world.dinkesOperator().opens(links.work()).body()).contains(links.bidPart(bid, "completion"));
    nobodyElse(world.dinkesOperator(), links.bidPart(bid, "completion"), "answer", "Ini datanya");
    assertThat(world.dinkesOperator().sends(links.bidPart(bid, "completion"), "answer", "").status()).isEqualTo(422);
    assertThat(world.dinkesOperator().sends(links.bidPart(bid, "completion"), "answer", "Ini datanya").status())
        .isEqualTo(303);
    assertThat(world.dinkesHead().sends(links.bidPart(bid, "completion"), "answer", "Lagi").status()).isEqualTo(409);
    assertThat(world.planner().opens(links.bid(bid)).body()).contains("Ini datanya", links.bidPart(bid, "rejection"));
    assertThat(world.planner().opens(links.work()).body()).contains(links.bid(bid));
    nobodyElse(world.planner(), links.bidPart(bid, "rejection"), "reason", "Datanya tidak cukup");
    assertThat(world.planner().sends(links.bidPart(bid, "rejection"), "reason", " ").status()).isEqualTo(422);
    assertThat(world.planner().sends(links.bidPart(bid, "rejection"), "reason", "Datanya tidak cukup").status())
        .isEqualTo(303);
    assertThat(state()).isEqualTo("REJECTED");
    assertThat(world.dinkesHead().opens(links.bid(bid)).body()).contains("Datanya tidak cukup");
  }

  @Test
  void the_answer_brings_files_that_the_agency_the_checker_and_the_panel_open_and_nobody_else() {
    world.planner().sends(links.bidPart(bid, "completion-request"), "request", "Lampirkan data", "dueOn",
        term.toString());
    var answer = links.bidPart(bid, "completion");
    var wrong = world.dinkesHead().sendsFiles(answer, Map.of("data.pdf", "<svg></svg>".getBytes(UTF_8)), "answer",
        "Ini datanya");
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.body()).contains("id=\"file-mistake\"", "Ini datanya");
    assertThat(world.dinkesHead().sendsFiles(answer, files(6), "answer", "Ini datanya").body())
        .contains("Paling banyak 5 lampiran", "Ini datanya");
    assertThat(world.dinkesHead().sendsFiles(answer, files(2), "answer", "").body()).contains("id=\"answer-mistake\"");
    assertThat(world.dinkesHead().sendsFiles(answer, files(2), "answer", "Ini datanya").status()).isEqualTo(303);
    var body = world.planner().opens(links.bid(bid)).body();
    var first = Pattern.compile(answer + "/attachments/[0-9a-f-]{36}").matcher(body);
    assertThat(first.find()).isTrue();
    assertThat(body).contains("Ini datanya", "kasus-1.csv", "kasus-2.csv").doesNotContain("kasus-3.csv");
    for (var reader : List.of(world.planner(), world.expert(), world.secretary(), world.dinkesOperator())) {
      assertThat(reader.fetches(first.group())).as(reader.toString()).asString(UTF_8).startsWith("kelurahan;jumlah");
    }
    for (var other : List.of(world.dinsosHead(), world.verifier(), world.monitor(), world.stranger(),
        world.citizen())) {
      assertThat(other.opens(first.group()).isRefused()).as(other.toString()).isTrue();
    }
    var unknown = world.planner().opens(answer + "/attachments/" + UUID.randomUUID());
    assertThat(unknown.status()).isEqualTo(404);
  }

  @Test
  void after_its_term_an_answer_is_too_late_and_the_planner_may_reject() {
    world.planner().sends(links.bidPart(bid, "completion-request"), "request", "Lampirkan data", "dueOn",
        term.toString());
    ((MovableClock) clock).moveTo(clock.instant().plus(Duration.ofDays(5)));
    var late = world.dinkesHead().sendsFiles(links.bidPart(bid, "completion"), files(1), "answer", "Terlambat");
    assertThat(late.status()).isEqualTo(409);
    assertThat(late.body()).contains("habis pada", "Terlambat");
    assertThat(world.planner().opens(links.bid(bid)).body()).doesNotContain("kasus-1.csv");
    assertThat(world.planner().sends(links.bidPart(bid, "rejection"), "reason", "Tidak dijawab").status())
        .isEqualTo(303);
  }

  @Test
  void everyone_finds_what_waits_for_them_and_nothing_of_others() {
    var fresh = worlds.fresh();
    var other = auction.open(fresh);
    var otherLinks = fresh.links();
    auction.backToToday();
    var next = auction.open(worlds.fresh());
    assertThat(next.world().dinkesHead().opens(next.world().links().work()).body())
        .contains(next.world().links().auction().lotBids(next.lot().value()));
    assertThat(next.world().planner().opens(next.world().links().work()).body())
        .doesNotContain(next.lot().value().toString());
    var draft = auction.drafted(next, next.world().dinkesHead(), BidContent.blank());
    assertThat(next.world().dinkesOperator().opens(next.world().links().work()).body())
        .contains(next.world().links().bidPart(draft.value(), "draft"));
    auction.pastDeadline(next);
    assertThat(next.world().planner().opens(next.world().links().work()).body())
        .contains(next.world().links().auction().roundBids(next.round().value(), "closing"));
    auction.closed(next);
    assertThat(next.world().secretary().opens(next.world().links().work()).body())
        .contains(next.world().links().auction().roundBids(next.round().value(), "opening"));
    assertThat(fresh.secretary().opens(otherLinks.work()).body()).doesNotContain(other.round().value().toString());
  }

  private static Map<String, byte[]> files(int count) {
    return IntStream.rangeClosed(1, count).boxed().collect(Collectors.toMap("kasus-%d.csv"::formatted,
        no -> ("kelurahan;jumlah\nSukun;" + no).getBytes(UTF_8)));
  }

  private void nobodyElse(Player able, String address, String... fields) {
    for (var other : world.everybody()) {
      if (!other.toString().startsWith(able.toString().replaceAll("-.*", ""))) {
        assertThat(other.opens(address).isRefused()).as(other + " opens " + address).isTrue();
        assertThat(other.sends(address, fields).isRefused()).as(other + " sends " + address).isTrue();
      }
    }
  }

  private String state() {
    return auction.state(open, new BidId(bid));
  }
}
