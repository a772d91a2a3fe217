package id.lelangkinerja.bidding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lelangkinerja.cast.Player;
import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.database.TestPostgres;
import id.lelangkinerja.files.FileStore;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.WorkingDays;
import id.lelangkinerja.sealing.ReceiptCode;
import id.lelangkinerja.web.Texts;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProgrammeTest
class HoldersTest {
  private static final Pattern WORDS = Pattern.compile("name=\"passphrase\" value=\"([^\"]+)\"");
  @Autowired
  Worlds worlds;
  @Autowired
  Auction auction;
  @Autowired
  Holders holders;
  @Autowired
  FileStore files;
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
  void a_round_opens_for_bids_when_three_holders_are_ready_and_no_planner_sees_their_words() {
    var planned = auction.planned(world);
    var round = planned.round().value();
    var planner = world.planner();
    assertThat(planner.opens(links.auction().round(round)).body()).contains("Kunci instalasi",
        links.seals().holders(round));
    assertThat(planner.sends(links.seals().holders(round), chosen(Holders.of(world))).status()).isEqualTo(303);
    assertThat(planner.opens(links.auction().roundCheck(round)).body()).contains("Pemegang kunci belum siap");
    assertThat(planner.sends(links.auction().roundOpening(round), "confirmed", "yes").status()).isEqualTo(409);
    for (var holder : Holders.of(world)) {
      assertThat(holder.opens(links.work()).body()).contains(links.seals().holder(round));
      makeReady(holder, round);
      assertThat(holder.opens(links.seals().holder(round)).body()).contains("Anda siap")
          .doesNotContain("name=\"passphrase\"");
      assertThat(holder.opens(links.work()).body()).doesNotContain(links.seals().holder(round));
    }
    assertThat(planner.opens(links.seals().holder(round)).isRefused()).isTrue();
    assertThat(planner.sends(links.auction().roundOpening(round), "confirmed", "yes").status()).isEqualTo(303);
    var seal = world.dinsosOperator().opens(links.seals().seal(round)).body();
    assertThat(seal).contains("Kunci terbagi pada tiga pemegang", "tanda tangan instalasi sah",
        auction.one(world.region(), "select fingerprint from round_key where round_id = :id", round));
    assertThat(planner.inEnglish().opens(links.seals().seal(round)).body()).contains("Key shared by three holders");
    assertThat(planner.sends(links.seals().holders(round), "way", "INSTALLATION").status()).isEqualTo(409);
  }

  @Test
  void the_words_are_typed_back_before_they_count() {
    var planned = auction.planned(world);
    var round = planned.round().value();
    world.planner().sends(links.seals().holders(round), chosen(Holders.of(world)));
    var page = links.seals().holder(round);
    var words = words(world.verifier().opens(page).body());
    var refused = world.verifier().sends(page, "passphrase", words, "again", "baku baku baku baku baku baku");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body()).contains("Tidak sama dengan enam kata", words);
    assertThat(auction.one(world.region(), "select count(ready_at)::text from key_holder where round_id = :id", round))
        .isEqualTo("0");
    assertThat(world.verifier().sends(page, "passphrase", words, "again", words.toUpperCase(Locale.ROOT))
        .status()).isEqualTo(303);
    var fresh = words(world.verifier().opens(page + "?new=1").body());
    assertThat(fresh).isNotEqualTo(words);
    assertThat(world.verifier().sends(page, "passphrase", fresh, "again", fresh).status()).isEqualTo(303);
  }

  @Test
  void holders_are_three_people_none_of_a_bidding_agency_and_not_all_on_the_panel() {
    var planned = auction.planned(world);
    var page = links.seals().holders(planned.round().value());
    var planner = world.planner();
    assertThat(planner.opens(page).body()).doesNotContain(id(world.dinkesHead())).doesNotContain(
        id(world.dinsosOperator())).doesNotContain(id(world.observer())).contains(id(world.verifier()) + "\" selected");
    assertThat(planner.sends(page, chosen(List.of(world.secretary(), world.verifier(), world.dinkesHead()))).status())
        .isEqualTo(422);
    assertThat(planner.sends(page, chosen(List.of(world.secretary(), world.verifier(), world.verifier()))).body())
        .contains("sudah menjadi pemegang");
    assertThat(planner.sends(page, chosen(List.of(world.secretary(), world.mayor(), world.expert()))).body())
        .contains("di luar tim penguji");
    assertThat(planner.sends(page, "way", "SPLIT").status()).isEqualTo(422);
    assertThat(planner.sends(page, chosen(Holders.of(world))).status()).isEqualTo(303);
    assertThat(planner.sends(page, "way", "INSTALLATION").status()).isEqualTo(303);
    auction.begin(planned);
    auction.opened(planned);
  }

  @Test
  void two_holders_open_in_one_sitting_and_the_minutes_name_them() {
    var held = holders.open(world);
    var bid = auction.submitted(held.open(), world.dinkesHead(), "Janji", ReceiptCode.fresh());
    auction.closed(held.open());
    var opening = links.auction().roundBids(held.open().round().value(), "opening");
    var secretary = world.secretary();
    assertThat(secretary.opens(opening).body()).contains("type=\"password\"", "dua pemegang");
    assertThat(secretary.sends(opening).body()).contains("Dua pemegang harus hadir");
    assertThat(secretary.sends(opening, "holder-1", held.words(1)).status()).isEqualTo(422);
    var wrong = secretary.sends(opening, "holder-1", held.words(1), "holder-2", held.words(3));
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.body()).contains("href=\"#holder-2\"", "tidak membuka bagian").doesNotContain(held.words(3));
    assertThat(secretary.sends(opening, "holder-1", "bukan frasa", "holder-2", held.words(2)).body())
        .contains("enam kata, masing-masing empat huruf");
    assertThat(auction.state(held.open(), bid)).isEqualTo("SUBMITTED");
    assertThat(secretary.sends(opening, held.present(1, 3)).status()).isEqualTo(303);
    assertThat(auction.state(held.open(), bid)).isEqualTo("OPENED");
    var seal = links.seals().seal(held.open().round().value());
    var hash = auction.one(world.region(), "select hash from bid_version where bid_id = :id", bid.value());
    assertThat(world.mayor().opens(seal).body()).contains("Risalah pembukaan", "1 dibuka, 0 rusak", "Dinas Kesehatan",
        hash);
    assertThat(world.dinsosHead().opens(seal).body()).contains("Risalah pembukaan").doesNotContain("Dinas Kesehatan");
    assertThat(auction.one(world.region(), """
        select p.name || '; ' || q.name from opening_view o join person p on p.person_id = o.first_holder
        join person q on q.person_id = o.second_holder where o.round_id = :id""", held.open().round().value()))
        .isEqualTo(auction.one(world.region(), "select detail from act where object_id = :id"
            + " and what = 'round.bids-opened'", held.open().round().value()));
  }

  @Test
  void the_paper_of_the_opening_names_the_key_its_three_holders_and_the_two_who_were_present() throws IOException {
    var held = holders.open(world);
    auction.submitted(held.open(), world.dinkesHead(), "Janji", ReceiptCode.fresh());
    auction.closed(held.open());
    var round = held.open().round().value();
    world.secretary().sends(links.auction().roundBids(round, "opening"), held.present(1, 3));
    assertThat(world.planner().sends(links.minutes().opening(round)).status()).isEqualTo(303);
    var paper = paper(round);
    assertThat(paper).contains("Jenis kunci: Kunci terbagi pada tiga pemegang", "Dengan dua pemegang kunci",
        "yang hadir: %s dan %s.".formatted(name(world.secretary()), name(world.monitor())),
        "1 penawaran terbuka, 0 rusak");
    assertThat(paper).contains("Pemegang kunci: " + String.join("; ",
        Holders.of(world).stream().map(this::name).toList()));
    assertThat(paper.replace(" ", "")).contains(
        auction.one(world.region(), "select fingerprint from round_key where round_id = :id", round));
  }

  private String name(Player player) {
    return auction.one(world.region(), "select name from person where person_id = :id",
        player.acting().person().value());
  }

  /** The words of the round's minutes, in one line. */
  private String paper(UUID round) throws IOException {
    var file = UUID.fromString(
        auction.one(world.region(), "select file_id::text from minutes where round_id = :id", round));
    try (var stream = files.open(world.region(), file); var pdf = Loader.loadPDF(stream.readAllBytes())) {
      return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
    }
  }

  @Test
  void guessing_a_passphrase_is_slowed_as_sign_in_is() {
    var held = holders.open(world);
    auction.closed(held.open());
    var opening = links.auction().roundBids(held.open().round().value(), "opening");
    for (int times = 0; times < 5; times++) {
      assertThat(world.secretary().sends(opening, "holder-1", held.words(2), "holder-2", held.words(2)).status())
          .isEqualTo(422);
    }
    assertThat(world.secretary().sends(opening, held.present(1, 2)).status()).isEqualTo(429);
    assertThat(world.secretary().sends(opening, held.present(2, 3)).status()).isEqualTo(303);
  }

  @Test
  void a_lost_passphrase_is_replaced_by_two_present_and_the_old_parts_are_void() {
    var held = holders.open(world);
    var round = held.open().round().value();
    var bid = auction.submitted(held.open(), world.dinkesHead(), "Janji", ReceiptCode.fresh());
    var planner = world.planner();
    var page = links.seals().substitute(round);
    assertThat(planner.sends(page, "no", "3", "person", id(world.verifier()), "reason", "Lupa").status())
        .isEqualTo(422);
    assertThat(planner.sends(page, "no", "3", "person", id(world.monitor()), "reason", "").status()).isEqualTo(422);
    assertThat(planner.sends(page, "no", "3", "person", id(world.monitor()), "reason", "Lupa frasa").status())
        .isEqualTo(303);
    assertThat(planner.sends(page + "/entry", held.present(1, 2)).body()).contains("Belum siap sebagai pemegang");
    var fresh = makeReady(world.monitor(), round);
    assertThat(planner.opens(page).body()).contains("Masukkan pengganti");
    assertThat(planner.sends(page + "/entry", "holder-1", held.words(1), "holder-2", held.words(1)).status())
        .isEqualTo(422);
    assertThat(planner.sends(page + "/entry", held.present(1, 2)).status()).isEqualTo(303);
    assertThat(auction.one(world.region(), "select string_agg(distinct generation::text, ',') from key_holder"
        + " where round_id = :id", round)).isEqualTo("2");
    assertThat(planner.opens(links.auction().round(round)).body()).contains("Lupa frasa",
        "Pemegang kunci diganti dengan dua pemegang hadir");
    auction.closed(held.open());
    var opening = links.auction().roundBids(round, "opening");
    assertThat(world.secretary().sends(opening, held.present(1, 3)).status()).as("the old words").isEqualTo(422);
    assertThat(world.secretary().sends(opening, "holder-3", fresh, "holder-2", held.words(2)).status())
        .isEqualTo(303);
    assertThat(auction.state(held.open(), bid)).isEqualTo("OPENED");
    assertThat(planner.sends(page, "no", "1", "person", id(world.mayor()), "reason", "Terlambat").status())
        .isEqualTo(409);
  }

  @Test
  void another_person_takes_a_holders_place() {
    var held = holders.open(world);
    var round = held.open().round().value();
    var page = links.seals().substitute(round);
    world.planner().sends(page, "no", "1", "person", id(world.administrator()), "reason", "Pensiun");
    var fresh = makeReady(world.administrator(), round);
    assertThat(world.planner().sends(page + "/entry", held.present(2, 3)).status()).isEqualTo(303);
    assertThat(world.secretary().opens(links.seals().holder(round)).isRefused()).isTrue();
    auction.closed(held.open());
    assertThat(world.secretary().sends(links.auction().roundBids(round, "opening"), "holder-1", fresh, "holder-3",
        held.words(3)).status()).isEqualTo(303);
  }

  @Test
  void a_damaged_bid_stops_no_other_and_a_damaged_share_no_two_others() throws SQLException {
    var held = holders.open(world);
    var whole = auction.submitted(held.open(), world.dinkesHead(), "Utuh", ReceiptCode.fresh());
    var broken = auction.submitted(held.open(), world.dinsosHead(), "Rusak", ReceiptCode.fresh());
    auction.closed(held.open());
    asSuperuser("update bid_version set key_for_round = set_byte(key_for_round, 40, get_byte(key_for_round, 40) # 1)"
        + " where bid_id = '" + broken.value() + "'");
    asSuperuser("update key_holder set sealed_share = set_byte(sealed_share, 40, get_byte(sealed_share, 40) # 1)"
        + " where holder_no = 1 and round_id = '" + held.open().round().value() + "'");
    var opening = links.auction().roundBids(held.open().round().value(), "opening");
    assertThat(world.secretary().sends(opening, held.present(1, 2)).body()).contains("Bagian kunci pemegang ini rusak");
    assertThat(world.secretary().sends(opening, held.present(2, 3)).status()).isEqualTo(303);
    assertThat(auction.state(held.open(), whole)).isEqualTo("OPENED");
    assertThat(auction.state(held.open(), broken)).isEqualTo("DAMAGED");
    assertThat(world.mayor().opens(links.seals().seal(held.open().round().value())).body())
        .contains("1 dibuka, 1 rusak", "sidik tidak cocok");
  }

  @Test
  void a_public_key_exchanged_in_the_database_seals_and_opens_nothing_and_is_recorded() throws SQLException {
    var held = holders.open(world);
    var round = held.open().round().value();
    var other = holders.open(worlds.fresh()).open().round().value();
    var draft = auction.drafted(held.open(), world.dinkesHead(), Auction.complete(held.open(), "Janji"));
    asSuperuser("""
        update round_key k set public_key = o.public_key, fingerprint = o.fingerprint, signature = o.signature
        from round_key o where k.round_id = '%s' and o.round_id = '%s'""".formatted(round, other));
    var check = world.dinkesHead().opens(links.bidPart(draft.value(), "check")).body();
    var answer = world.dinkesHead().sends(links.bidPart(draft.value(), "submission"), "revision", "2", "code",
        found("name=\"code\" value=\"([^\"]+)\"", check));
    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.body()).contains("bukan kunci yang dibuat instalasi ini");
    assertThat(auction.state(held.open(), draft)).isEqualTo("DRAFT");
    assertThat(auction.one(world.region(), "select count(*)::text from act where object_id = :id"
        + " and what = 'round.key-exchanged'", round)).isEqualTo("1");
    assertThat(world.mayor().opens(links.seals().seal(round)).body()).contains("bukan buatan instalasi ini");
    auction.closed(held.open());
    assertThat(world.secretary().sends(links.auction().roundBids(round, "opening"), held.present(1, 2)).status())
        .isEqualTo(409);
  }

  @Test
  void a_lock_put_into_the_database_is_no_holder_who_is_ready() throws SQLException {
    var planned = auction.planned(world);
    var round = planned.round().value();
    world.planner().sends(links.seals().holders(round), chosen(Holders.of(world)));
    Holders.of(world).forEach(holder -> makeReady(holder, round));
    asSuperuser("update key_holder set public_key = set_byte(public_key, 4, get_byte(public_key, 4) # 1)"
        + " where holder_no = 2 and round_id = '" + round + "'");
    assertThat(world.planner().opens(links.auction().roundCheck(round)).body()).contains("Pemegang kunci belum siap");
    assertThatThrownBy(() -> auction.begin(planned)).isInstanceOfSatisfying(Refused.class,
        refused -> assertThat(refused.reason()).isEqualTo(Reason.ROUND_HAS_GAPS));
  }

  @Test
  void when_two_parts_are_lost_each_agency_opens_its_own_bid_with_its_code() {
    var held = holders.open(world);
    var round = held.open().round().value();
    var code = ReceiptCode.fresh();
    var own = auction.submitted(held.open(), world.dinkesHead(), "Janji", code);
    var left = auction.submitted(held.open(), world.dinsosHead(), "Diam", ReceiptCode.fresh());
    auction.closed(held.open());
    var byCode = links.bidPart(own.value(), "code-opening");
    assertThat(world.dinkesHead().sends(byCode, "code", code.written()).status()).isEqualTo(409);
    var loss = links.auction().roundBids(round, "loss");
    var today = today(held.open());
    assertThat(world.secretary().sends(loss, "reason", "Dua hilang", "until", today.toString()).status())
        .isEqualTo(422);
    var shortTerm = world.secretary().sends(loss, "reason", "Dua hilang", "until",
        WorkingDays.after(today, 2).toString());
    assertThat(shortTerm.status()).isEqualTo(422);
    assertThat(shortTerm.body()).contains("id=\"until-mistake\"", "paling sedikit 3 hari kerja");
    assertThat(world.dinkesHead().opens(links.notices().all()).body()).doesNotContain("hilang: buka penawaran Anda");
    assertThat(
        world.secretary().sends(loss, "reason", "Dua hilang", "until", WorkingDays.after(today, 3).toString()).status())
        .isEqualTo(303);
    for (var told : List.of(world.dinkesHead(), world.dinsosHead(), world.dinsosOperator())) {
      assertThat(told.opens(links.notices().all()).body()).as(told.toString()).contains("hilang: buka penawaran Anda");
    }
    assertThat(world.monitor().opens(links.notices().all()).body()).doesNotContain("hilang: buka penawaran Anda");
    assertThat(
        world.secretary().sends(loss, "reason", "Lagi", "until", WorkingDays.after(today, 3).toString()).status())
        .isEqualTo(409);
    assertThat(world.dinkesHead().opens(links.work()).body()).contains(byCode);
    assertThat(world.dinkesHead().sends(byCode, "code", ReceiptCode.fresh().written()).body()).contains("href=\"#code");
    assertThat(world.dinsosHead().sends(byCode, "code", code.written()).isRefused()).isTrue();
    assertThat(world.dinkesOperator().sends(byCode, "code", code.written()).status()).isEqualTo(303);
    assertThat(auction.state(held.open(), own)).isEqualTo("OPENED");
    var end = links.auction().roundBids(round, "codes-end");
    assertThat(world.secretary().sends(end).status()).isEqualTo(409);
    auction.later(Duration.ofDays(7));
    auction.plannedOpening(held.open(), 60);
    assertThat(world.secretary().opens(end).body()).contains("Alasan lebih awal dari kalender");
    assertThat(world.secretary().sends(end, "reason", " ").body()).contains("reason-mistake");
    assertThat(world.secretary().sends(end, "reason", "Semua sudah membukanya").status()).isEqualTo(303);
    assertThat(auction.state(held.open(), left)).isEqualTo("DAMAGED");
    assertThat(auction.lotState(held.open())).isEqualTo("CHECKING");
    assertThat(world.mayor().opens(links.seals().seal(round)).body()).contains("Dua hilang", "1 dibuka, 1 rusak",
        "tidak dibuka dengan kode");
    assertThat(world.mayor().inEnglish().opens(links.seals().seal(round)).body()).contains("not opened with a code");
  }

  @Test
  void an_agency_finds_the_hash_of_its_receipt_in_the_published_list() {
    var open = auction.open(world);
    var bid = auction.submitted(open, world.dinkesHead(), "Janji", ReceiptCode.fresh());
    auction.closed(open);
    var receipt = world.dinkesHead().opens(links.bidPart(bid.value(), "receipt")).body();
    var address = found("href=\"([^\"]*/seal\\?hash=[0-9a-f]{64})\"", receipt);
    assertThat(world.dinkesHead().opens(address).body()).contains("Sidik ini ada dalam daftar");
    assertThat(world.dinkesHead().opens(links.seals().seal(open.round().value()) + "?hash=abc").body())
        .contains("Sidik ini tidak ada dalam daftar");
  }

  private String makeReady(Player holder, UUID round) {
    var page = links.seals().holder(round);
    var words = words(holder.opens(page).body());
    assertThat(holder.sends(page, "passphrase", words, "again", words).status()).as(holder.toString()).isEqualTo(303);
    return words;
  }

  private static String words(String page) {
    return found(WORDS.pattern(), page);
  }

  private static String found(String pattern, String page) {
    var found = Pattern.compile(pattern).matcher(page);
    assertThat(found.find()).as(pattern).isTrue();
    return found.group(1);
  }

  private static String[] chosen(List<Player> three) {
    var fields = new ArrayList<>(List.of("way", "SPLIT"));
    for (int no = 1; no <= 3; no++) {
      fields.addAll(List.of("holder-" + no, id(three.get(no - 1))));
    }
    return fields.toArray(String[]::new);
  }

  private static LocalDate today(Auction.Open open) {
    return open.closesAt().atZone(Texts.ZONE).toLocalDate();
  }

  private static String id(Player player) {
    return player.acting().person().value().toString();
  }

  private static void asSuperuser(String sql) throws SQLException {
    try (var connection = TestPostgres.shared().superuser().connect(); var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
