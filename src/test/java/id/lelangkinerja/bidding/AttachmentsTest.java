package id.lelangkinerja.bidding;

import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.cast.Answer;
import id.lelangkinerja.cast.Player;
import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.database.TestPostgres;
import id.lelangkinerja.files.Samples;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.sealing.ReceiptCode;
import java.sql.SQLException;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProgrammeTest
class AttachmentsTest {
  private static final byte[] TABLE = Samples.text("kelurahan;kasus\nKedungkandang;120\nSukun;98\n");
  @Autowired
  Worlds worlds;
  @Autowired
  Auction auction;
  @Autowired
  Submitting submitting;
  @Autowired
  Withdrawing withdrawing;
  World world;
  Auction.Open open;
  Links links;
  BidId bid;
  String url;
  Player operator;
  private final ReceiptCode code = ReceiptCode.fresh();

  @BeforeEach
  void draft() {
    world = worlds.fresh();
    open = auction.open(world);
    links = world.links();
    operator = world.dinkesOperator();
    bid = auction.drafted(open, world.dinkesHead(), Auction.complete(open, "Dengan lampiran"));
    url = links.bidPart(bid.value(), "attachments");
  }

  @AfterEach
  void back() {
    auction.backToToday();
  }

  @Test
  void people_of_the_agency_attach_files_to_the_draft_and_take_them_away() {
    assertThat(operator.opens(url).body()).contains("Belum ada berkas terlampir");
    assertThat(operator.opens(links.bidPart(bid.value(), "draft")).body()).contains("Lampiran");
    attached("../Kajian stunting.pdf", Samples.pdf(), "");
    attached("kasus.csv", TABLE, open.stunting().toString());
    assertThat(operator.opens(url).body()).contains("2 berkas terlampir", "Kajian stunting.pdf", "kasus.csv",
        "data kondisi awal: Angka STUNTING");
    assertThat(world.dinkesHead().fetches(file(operator, "kasus.csv"))).isEqualTo(TABLE);
    for (var page : new String[]{"check", "preview"}) {
      assertThat(operator.opens(links.bidPart(bid.value(), page)).body()).contains("Kajian stunting.pdf");
    }
    var pdf = file(operator, "Kajian stunting.pdf");
    assertThat(world.dinkesHead().sends(pdf + "/removal").status()).isEqualTo(303);
    assertThat(operator.opens(url).body()).contains("Satu berkas terlampir").doesNotContain("Kajian stunting.pdf");
    assertThat(operator.opens(pdf).status()).isEqualTo(404);
    assertThat(operator.fetches(file(operator, "kasus.csv"))).isEqualTo(TABLE);
  }

  @Test
  void a_table_behind_a_baseline_is_read_in_the_preview_and_one_that_cannot_be_read_stays_a_download() {
    attached("kasus.csv", TABLE, open.stunting().toString());
    attached("rusak.xlsx", Samples.xlsx(), open.stunting().toString());
    attached("lain.csv", Samples.text("a;b\n1;bukan data awal\n"), "");
    var preview = operator.opens(links.bidPart(bid.value(), "preview")).body();
    assertThat(preview).contains("Isi tabel kasus.csv", "<th scope=\"col\">kelurahan</th>", "<td>Kedungkandang</td>",
        "Tabel rusak.xlsx tidak dapat ditampilkan di sini", file(operator, "rusak.xlsx"))
        .doesNotContain("bukan data awal");
    assertThat(world.dinkesHead().inEnglish().opens(links.bidPart(bid.value(), "preview")).body())
        .contains("Content of the table kasus.csv");
  }

  @Test
  void what_is_no_evidence_is_refused_beside_the_field_and_so_is_what_is_too_much() {
    assertThat(sent("halaman.pdf", Samples.text("<html>"), "").body()).contains("file-mistake");
    assertThat(sent("kosong.pdf", new byte[0], "").status()).isEqualTo(422);
    assertThat(sent("kajian.pdf", Samples.pdf(), UUID.randomUUID().toString()).body()).contains("indicator-mistake");
    assertThat(operator.sends(url).body()).contains("file-mistake");
    assertThat(operator.opens(url).body()).contains("Belum ada berkas terlampir");
    attached("besar.txt", Samples.text("a".repeat(9 << 20)), "");
    assertThat(sent("besar lagi.txt", Samples.text("b".repeat(9 << 20)), "").body()).contains("bersama-sama",
        "file-mistake");
    for (int no = 2; no <= Attachment.MOST; no++) {
      attached("kajian " + no + ".pdf", Samples.pdf(), "");
    }
    assertThat(operator.opens(url).body()).contains("Sudah 8 berkas").doesNotContain("type=\"file\"");
    assertThat(sent("kesembilan.pdf", Samples.pdf(), "").body()).contains("Paling banyak 8 lampiran");
  }

  @Test
  void nothing_of_them_is_told_before_the_opening_and_everybody_who_reads_the_bid_opens_them_afterwards() {
    attached("kasus.csv", TABLE, open.stunting().toString());
    var address = file(operator, "kasus.csv");
    for (var other : world.everybody()) {
      if (!other.toString().startsWith("dinkes")) {
        assertThat(other.opens(address).isRefused()).as(other.toString()).isTrue();
        assertThat(other.opens(url).isRefused()).as(other.toString()).isTrue();
      }
    }
    submitting.submit(world.dinkesHead().acting(), bid, code);
    assertThat(operator.opens(address).status()).as("sealed, and no draft of it").isEqualTo(404);
    auction.opened(open);
    for (var reader : new Player[]{world.planner(), world.expert(), world.mayor(), operator}) {
      assertThat(reader.opens(links.bid(bid.value())).body()).contains("kasus.csv", address);
      assertThat(reader.fetches(address)).isEqualTo(TABLE);
    }
    assertThat(world.dinsosHead().opens(address).isRefused()).isTrue();
    assertThat(world.planner().opens(links.bidPart(bid.value(), "attachments/" + UUID.randomUUID())).status())
        .isEqualTo(404);
  }

  @Test
  void the_sealed_files_are_read_with_the_code_and_go_into_the_draft_that_is_made_of_them() {
    attached("kasus.csv", TABLE, "");
    submitting.submit(world.dinkesHead().acting(), bid, code);
    var sealed = links.bidPart(bid.value(), "sealed");
    var read = operator.sends(sealed, "code", code.written()).body();
    assertThat(read).contains("kasus.csv");
    var address = Pattern.compile(sealed + "/attachments/[0-9a-f-]{36}").matcher(read);
    assertThat(address.find()).isTrue();
    assertThat(operator.sends(address.group(), "code", code.written()).body())
        .isEqualTo(new String(TABLE, java.nio.charset.StandardCharsets.UTF_8));
    assertThat(operator.sends(address.group(), "code", ReceiptCode.fresh().written()).status()).isEqualTo(422);
    assertThat(operator.sends(address.group(), "code", "").isRefused()).isTrue();
    assertThat(world.planner().sends(address.group(), "code", code.written()).isRefused()).isTrue();
    assertThat(operator.sends(sealed + "/draft", "code", code.written()).status()).isEqualTo(303);
    assertThat(operator.fetches(file(operator, "kasus.csv"))).isEqualTo(TABLE);
    attached("tambahan.pdf", Samples.pdf(), "");
    assertThat(operator.sends(sealed, "code", code.written()).body()).as("the old version stands")
        .doesNotContain("tambahan.pdf");
    var second = ReceiptCode.fresh();
    submitting.submit(world.dinkesHead().acting(), bid, second);
    assertThat(operator.sends(sealed, "code", second.written()).body()).contains("kasus.csv", "tambahan.pdf");
  }

  @Test
  void the_files_of_a_draft_go_with_it() {
    attached("kasus.csv", TABLE, "");
    assertThat(bundles("bid_draft_bundle")).isEqualTo("1");
    submitting.submit(world.dinkesHead().acting(), bid, code);
    assertThat(bundles("bid_draft_bundle")).isEqualTo("0");
    assertThat(bundles("bid_sealed_bundle")).isEqualTo("1");
    withdrawing.withdraw(world.dinkesHead().acting(), bid);
    assertThat(operator.sends(links.bidPart(bid.value(), "sealed"), "code", code.written()).body())
        .as("withdrawn, its own agency still reads it").contains("kasus.csv");
  }

  @Test
  void a_draft_and_a_sealed_bid_without_any_file_look_like_those_with_some() {
    var without = auction.submitted(open, world.dinsosHead(), "Tanpa lampiran", ReceiptCode.fresh());
    attached("kasus.csv", TABLE, "");
    submitting.submit(world.dinkesHead().acting(), bid, code);
    var length = "select octet_length(content)::text from bid_sealed_bundle where bid_id = :id";
    assertThat(auction.one(world.region(), length, bid.value()))
        .isEqualTo(auction.one(world.region(), length, without.value())).isEqualTo("262144");
  }

  @Test
  void a_damaged_attachment_is_marked_and_the_others_and_the_bid_open() throws SQLException {
    attached("rusak.csv", TABLE, "");
    attached("utuh.pdf", Samples.pdf(), "");
    submitting.submit(world.dinkesHead().acting(), bid, code);
    auction.closed(open);
    asSuperuser("update bid_sealed_bundle set content = set_byte(content, 20, get_byte(content, 20) # 1)"
        + " where bid_id = '" + bid.value() + "'");
    assertThat(world.secretary().sends(links.auction().roundBids(open.round().value(), "opening")).status())
        .isEqualTo(303);
    assertThat(auction.state(open, bid)).isEqualTo("OPENED");
    var page = world.planner().opens(links.bid(bid.value())).body();
    assertThat(page).contains("rusak.csv", "rusak di bawah segel", "Lampiran rusak", "utuh.pdf");
    var opened = Pattern.compile("href=\"(" + url + "/[0-9a-f-]{36})\"").matcher(page);
    assertThat(opened.results().map(each -> each.group(1))).singleElement()
        .satisfies(address -> assertThat(world.planner().fetches(address)).isEqualTo(Samples.pdf()));
  }

  @Test
  void after_the_deadline_nothing_is_attached_and_nothing_taken_away() {
    attached("kasus.csv", TABLE, "");
    var address = file(operator, "kasus.csv");
    auction.pastDeadline(open);
    assertThat(sent("terlambat.pdf", Samples.pdf(), "").status()).isEqualTo(409);
    assertThat(operator.sends(address + "/removal").status()).isEqualTo(409);
    assertThat(operator.fetches(address)).isEqualTo(TABLE);
  }

  private void attached(String name, byte[] content, String indicator) {
    assertThat(sent(name, content, indicator).status()).as(name).isEqualTo(303);
  }

  private Answer sent(String name, byte[] content, String indicator) {
    return operator.sendsFile(url, name, "application/octet-stream", content, "indicator", indicator);
  }

  private String file(Player reader, String name) {
    var link = Pattern.compile("href=\"(" + url + "/[0-9a-f-]{36})\">" + Pattern.quote(name))
        .matcher(reader.opens(url).body());
    assertThat(link.find()).as(name).isTrue();
    return link.group(1);
  }

  private String bundles(String table) {
    return auction.one(world.region(), "select count(*)::text from " + table + " where bid_id = :id", bid.value());
  }

  private static void asSuperuser(String sql) throws SQLException {
    try (var connection = TestPostgres.shared().superuser().connect(); var statement = connection.createStatement()) {
      assertThat(statement.executeUpdate(sql)).isEqualTo(1);
    }
  }
}
