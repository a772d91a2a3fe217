package id.lelangkinerja.bidding;

import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.cast.Answer;
import id.lelangkinerja.cast.Player;
import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.platform.Links;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProgrammeTest
class DraftPagesTest {
  @Autowired
  Worlds worlds;
  @Autowired
  Auction auction;
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
  void an_invited_agency_starts_one_bid_however_often_the_form_is_sent() {
    var page = world.dinkesOperator().opens(links.auction().lotBids(open.lot().value()));
    assertThat(page.body()).contains("Mulai menyusun penawaran");
    var key = UUID.randomUUID().toString();
    var first = start(world.dinkesOperator(), key);
    assertThat(first).startsWith(links.bids()).isEqualTo(start(world.dinkesOperator(), key));
    var again = world.dinkesHead().sends(links.auction().lotBids(open.lot().value()));
    assertThat(again.status()).isEqualTo(409);
    assertThat(again.body()).contains("sudah memiliki penawaran");
    assertThat(world.dinkesHead().opens(links.auction().lotBids(open.lot().value())).body()).contains("konsep")
        .doesNotContain("Mulai menyusun");
  }

  @Test
  void who_is_not_invited_starts_nothing() {
    for (var other : List.of(world.planner(), world.verifier(), world.mayor(), world.stranger(), world.citizen())) {
      assertThat(other.sends(links.auction().lotBids(open.lot().value())).isRefused()).as(other.toString()).isTrue();
    }
  }

  @Test
  void each_section_is_saved_and_shown_again_until_the_bid_is_complete() {
    var bid = started();
    var operator = world.dinkesOperator();
    save(links.bidPart(bid, "summary"), "1", "summary", "Ibu hamil <b>didampingi</b>");
    save(links.bidPart(bid, "innovations/" + 1), "2", "name", "Kader", "kind", "GOVERNANCE", "digital", "YES",
        "description",
        "Mendampingi", "startsOn", "2019-03-01");
    save(links.bidPart(bid, "innovations/" + 2), "3", "name", "Kedua", "kind", "OTHER", "description", "Lain",
        "startsOn",
        "2019-04-01");
    save(links.bidPart(bid, "innovations/" + 2) + "/removal", "4");
    save(links.bidPart(bid, "baselines/" + open.stunting()), "5", "value", "1.021,5", "asOf", "2018-09-30", "source",
        "Laporan",
        "evidence", "Sukun; 98");
    save(links.bidPart(bid, "baselines/" + open.checkUps()), "6", "value", "80", "asOf", "2018-09-30", "source",
        "Laporan",
        "evidence", "Sukun; 98");
    assertThat(operator.opens(links.bid(bid)).body()).contains("4 dari 6 bagian");
    save(links.bidPart(bid, "targets"), "7", targets("25", "90"));
    save(links.bidPart(bid, "budget"), "8", budgets("1.000.000.000"));
    var check = operator.opens(links.bidPart(bid, "check"));
    assertThat(check.body()).contains("1 hal masih kurang", "Alasan target belum mencapai batas bawah belum ditulis",
        "Ibu hamil &lt;b&gt;didampingi", "Kader", "1.021,5", "Rp5.000.000.000", "belum mencapai batas bawah")
        .doesNotContain("Kedua");
    assertThat(operator.opens(links.bidPart(bid, "targets")).body()).contains("value=\"25\"", "21,0");
    assertThat(operator.inEnglish().opens(links.bidPart(bid, "baselines/" + open.stunting())).body())
        .contains("value=\"1021.5\"", "Supporting data");
    save(links.bidPart(bid, "targets"), "9", targets("17", "90"));
    assertThat(operator.opens(links.bidPart(bid, "check")).body()).contains("lengkap dan siap dikirim", "Hanya kepala")
        .doesNotContain("Kode tanda terima");
    assertThat(world.dinkesHead().opens(links.bidPart(bid, "check")).body()).contains("Kode tanda terima");
  }

  @Test
  void bad_input_is_told_beside_its_field_and_stays_in_the_form() {
    var bid = started();
    refused(links.bidPart(bid, "summary"), "summary", "summary", "");
    refused(links.bidPart(bid, "innovations/" + 1), "startsOn", "name", "Kader tetap tertulis", "kind", "GOVERNANCE",
        "description", "x", "startsOn", "31-31-2019");
    refused(links.bidPart(bid, "innovations/" + 1), "kind", "name", "Kader tetap tertulis", "kind", "ADMIN",
        "description", "x",
        "startsOn", "2019-01-01");
    refused(links.bidPart(bid, "baselines/" + open.stunting()), "value", "value", "NaN", "asOf", "2018-09-30", "source",
        "tetap tertulis", "evidence", "x");
    refused(links.bidPart(bid, "targets"), "target-STUNTING-2019", "target-STUNTING-2019", "1e400", "reason",
        "tetap tertulis");
    refused(links.bidPart(bid, "targets"), "target-K6-2020", "target-K6-2020", "1.5", "reason", "tetap tertulis");
    refused(links.bidPart(bid, "budget"), "budget-2019", "budget-2019", "-5", "budget-2020", "12");
    refused(links.bidPart(bid, "budget"), "budget-2019", "budget-2019", "1,5");
    assertThat(auction.one(world.region(), "select revision::text from bid_draft where bid_id = :id", bid))
        .isEqualTo("1");
  }

  @Test
  void what_does_not_exist_is_not_found() {
    var bid = started();
    var head = world.dinkesHead();
    assertThat(head.opens(links.bidPart(bid, "innovations/" + 2)).status()).isEqualTo(404);
    assertThat(head.sends(links.bidPart(bid, "innovations/" + 11), "version", "1", "name", "x").status())
        .isEqualTo(404);
    assertThat(head.sends(links.bidPart(bid, "innovations/" + 1) + "/removal", "version", "1").status())
        .isEqualTo(404);
    assertThat(head.opens(links.bidPart(bid, "baselines/" + UUID.randomUUID())).status()).isEqualTo(404);
    assertThat(head.opens(links.bid(UUID.randomUUID())).status()).isEqualTo(404);
    assertThat(head.opens(links.bids() + "/x").status()).isEqualTo(404);
    assertThat(head.opens(links.auction().lotBids(UUID.randomUUID())).status()).isEqualTo(404);
  }

  @Test
  void who_saves_a_section_that_a_colleague_changed_sees_both_texts_and_loses_neither() {
    var bid = started();
    save(links.bidPart(bid, "summary"), "1", "summary", "Yang pertama");
    var stale = world.dinkesHead().sends(links.bidPart(bid, "summary"), "version", "1", "summary", "Yang kedua");
    assertThat(stale.status()).isEqualTo(409);
    assertThat(stale.body()).contains("Yang kedua", "Yang pertama", "name=\"version\" value=\"2\"", "versi terbaru");
    assertThat(world.dinkesHead().opens(links.bidPart(bid, "summary")).body()).contains("Yang pertama")
        .doesNotContain("Yang kedua");
    save(links.bidPart(bid, "summary"), "2", "summary", "Yang kedua");
  }

  @Test
  void a_stale_row_shows_what_is_saved_beside_each_field_in_which_it_differs() {
    var bid = started();
    save(links.bidPart(bid, "risks"), "1", "text-1", "Banjir", "likelihood-1", "HIGH", "answer-1", "Pompa");
    var stale = world.dinkesHead().inEnglish().sends(links.bidPart(bid, "risks"), "version", "1", "text-1", "Banjir",
        "likelihood-1", "LOW", "answer-1", "Tanggul", "text-2", "Kekeringan", "likelihood-2", "LOW", "answer-2",
        "Sumur");
    assertThat(stale.status()).isEqualTo(409);
    assertThat(stale.body()).contains(": high</p>", ": Pompa</p>", "value=\"Tanggul\"", "value=\"Kekeringan\"")
        .doesNotContain(": Banjir</p>");
  }

  @Test
  void colleagues_save_different_sections_without_hindering_each_other() {
    var bid = started();
    save(links.bidPart(bid, "summary"), "1", "summary", "Ringkasan rekan");
    save(links.bidPart(bid, "budget"), "1", budgets("5"));
    assertThat(world.dinkesHead().opens(links.bidPart(bid, "check")).body()).contains("Ringkasan rekan", "Rp25");
  }

  @Test
  void the_budget_of_a_year_becomes_what_its_programmes_cost_together() {
    var bid = started();
    save(links.bidPart(bid, "budget"), "1", budgets("7"));
    save(links.bidPart(bid, "programmes"), "2", "code-1", "1.02.02", "name-1", "Upaya kesehatan", "amount-2019-1",
        "400",
        "amount-2020-1", "100", "code-2", "", "name-2", "Sumber daya", "amount-2019-2", "250");
    assertThat(world.dinkesHead().opens(links.bidPart(bid, "budget")).body()).contains("value=\"650\"",
        "value=\"100\"").doesNotContain("value=\"7\"");
    assertThat(world.dinkesHead().opens(links.bidPart(bid, "programmes")).body()).contains("Rp650", "Sumber daya");
    refused(links.bidPart(bid, "programmes"), "amount-2019-1", "name-1", "Tanpa anggaran");
  }

  @Test
  void the_page_saves_by_itself_and_that_is_no_act_in_the_history() {
    var bid = started();
    var acts = acts(bid);
    var saved = auto(world.dinkesOperator(), bid, "1", "Sedang ditulis");
    assertThat(saved.status()).isEqualTo(200);
    assertThat(saved.body()).startsWith("Tersimpan otomatis");
    assertThat(auto(world.dinkesOperator(), bid, "2", "").status()).isEqualTo(422);
    assertThat(auto(world.dinkesHead(), bid, "1", "Terlambat").status()).isEqualTo(409);
    assertThat(auto(world.dinsosHead(), bid, "2", "Pesaing").status()).isEqualTo(404);
    assertThat(world.dinkesHead().opens(links.bidPart(bid, "summary")).body()).contains("Sedang ditulis");
    assertThat(acts(bid)).isEqualTo(acts);
  }

  private Answer auto(Player writer, UUID bid, String version, String text) {
    return writer.sends(links.bidPart(bid, "summary") + "?autosave=YES", "version", version, "summary", text);
  }

  private String acts(UUID bid) {
    return auction.one(world.region(), "select count(*)::text from act where object_id = :id", bid);
  }

  @Test
  void a_mistaken_form_stays_based_on_the_revision_that_its_writer_saw() {
    var bid = started();
    save(links.bidPart(bid, "summary"), "1", "summary", "Rekan sudah menulis");
    var mistaken = world.dinkesHead().sends(links.bidPart(bid, "summary"), "version", "1", "summary", "");
    assertThat(mistaken.body()).contains("name=\"version\" value=\"1\"");
  }

  @Test
  void a_draft_exists_for_its_own_agency_alone() {
    var bid = started();
    for (var other : world.everybody()) {
      if (!other.toString().startsWith("dinkes")) {
        for (var address : List.of(links.bid(bid), links.bidPart(bid, "draft"), links.bidPart(bid, "summary"),
            links.bidPart(bid, "check"),
            links.bidPart(bid, "innovations"), links.bidPart(bid, "targets"), links.bidPart(bid, "budget"),
            links.bidPart(bid, "sealed"),
            links.bidPart(bid, "receipt"), links.bidPart(bid, "baselines/" + open.stunting()))) {
          assertThat(other.opens(address).isRefused()).as(other + " opens " + address).isTrue();
        }
        assertThat(other.sends(links.bidPart(bid, "summary"), "version", "1", "summary", "x").isRefused()).isTrue();
        assertThat(other.opens(links.auction().lotBids(open.lot().value())).body()).doesNotContain("Dinas Kesehatan");
      }
    }
  }

  @Test
  void nothing_is_saved_after_the_deadline() {
    var bid = started();
    auction.pastDeadline(open);
    var late = world.dinkesHead().sends(links.bidPart(bid, "summary"), "version", "1", "summary",
        "Terlambat tertulis");
    assertThat(late.status()).isEqualTo(409);
    assertThat(late.body()).contains("sudah lewat", "Terlambat tertulis");
    assertThat(world.dinsosHead().sends(links.auction().lotBids(open.lot().value())).status()).isEqualTo(409);
  }

  private UUID started() {
    var location = start(world.dinkesHead(), UUID.randomUUID().toString());
    return UUID.fromString(location.replaceAll(".*/bids/|/draft", ""));
  }

  private String start(Player player, String key) {
    var answer = player.sends(links.auction().lotBids(open.lot().value()), "key", key);
    assertThat(answer.status()).as(answer.body()).isEqualTo(303);
    return answer.location();
  }

  private void save(String address, String revision, String... fields) {
    var answer = world.dinkesOperator().sends(address, with(revision, fields));
    assertThat(answer.status()).as(address + answer.body()).isEqualTo(303);
  }

  private void refused(String address, String field, String... fields) {
    var answer = world.dinkesOperator().sends(address, with("1", fields));
    assertThat(answer.status()).as(address).isEqualTo(422);
    assertThat(answer.body()).contains("id=\"" + field + "-mistake\"", "href=\"#" + field + "\"");
    for (int at = 1; at < fields.length; at += 2) {
      assertThat(answer.body()).as("what was typed stays, but for a choice that there is not")
          .contains(fields[at].equals("ADMIN") ? "" : fields[at]);
    }
  }

  private static String[] with(String revision, String... fields) {
    var all = new java.util.ArrayList<>(List.of("version", revision));
    all.addAll(List.of(fields));
    return all.toArray(String[]::new);
  }

  private static String[] targets(String stunting, String checkUps) {
    return Auction.years().boxed().flatMap(year -> List.of("target-STUNTING-" + year, stunting, "target-K6-" + year,
        checkUps).stream()).toArray(String[]::new);
  }

  private static String[] budgets(String amount) {
    return Auction.years().boxed().flatMap(year -> List.of("budget-" + year, amount).stream()).toArray(String[]::new);
  }
}
