package id.lelangkinerja.panel;

import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.bidding.BidState;
import id.lelangkinerja.cast.Player;
import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.document.VeraPdf;
import id.lelangkinerja.round.LotState;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProgrammeTest
class PanelPagesTest {
  @Autowired
  Worlds worlds;
  @Autowired
  Auction auction;
  @Autowired
  Answering answering;
  @Autowired
  Accepting accepting;
  @Autowired
  LotPanelPages lots;
  World world;

  @BeforeEach
  void found() {
    world = worlds.fresh();
  }

  @Test
  void a_bid_before_the_panel_exists_for_panel_offices_and_its_own_agency_and_for_nobody_else() {
    var lot = auction.countered(world, "dinkes");
    for (var step : List.of("", "/pact")) {
      if (!step.isEmpty()) {
        accepting.accept(world.dinkesHead().acting(), lot.bid("dinkes"));
      }
      onlyThese(Set.of(world.planner(), world.mayor(), world.viceMayor(), world.secretary(), world.expert(),
          world.dinkesHead(), world.dinkesOperator()), lot.address("dinkes") + step);
    }
  }

  @Test
  void the_sheets_page_exists_for_panel_and_offices_and_never_for_an_agency() {
    var lot = auction.presented(world);
    auction.declare(lot);
    onlyThese(Set.of(world.planner(), world.mayor(), world.viceMayor(), world.secretary(), world.expert()),
        sheet(lot, "dinkes"));
    var submission = sheet(lot, "dinkes") + "/submission";
    lot.panel().forEach(member -> assertThat(member.opens(submission).status()).as("%s", member).isEqualTo(200));
    assertThat(world.planner().opens(submission).status()).isEqualTo(409);
    assertThat(world.dinkesHead().opens(submission).status()).isEqualTo(404);
  }

  @Test
  void a_lot_before_the_panel_shows_an_agency_its_own_bid_alone() {
    var lot = auction.presented(world);
    var address = world.links().panel().lotPanel(lot.id().value());
    onlyThese(Set.of(world.planner(), world.mayor(), world.viceMayor(), world.secretary(), world.expert(),
        world.dinkesHead(), world.dinkesOperator(), world.dinsosHead(), world.dinsosOperator()), address);
    assertThat(world.dinkesHead().opens(address).body()).contains("Dinas Kesehatan")
        .doesNotContain("Dinas Sosial", "Lembar nilai");
    assertThat(world.secretary().opens(address).body()).contains("Dinas Kesehatan", "Dinas Sosial", "0 dari 3");
  }

  @Test
  void how_many_sheets_of_each_bid_are_in_is_live_on_the_page_of_the_lot_for_those_who_read_the_panels_work() {
    var lot = auction.presented(world);
    var address = world.links().panel().lotPanel(lot.id().value());
    var stream = world.links().panel().lotPanelProgress(lot.id().value());
    onlyThese(Set.of(world.planner(), world.mayor(), world.viceMayor(), world.secretary(), world.expert()), stream);
    assertThat(world.dinkesHead().opens(address).body()).doesNotContain(stream, "0/3");
    var before = world.secretary().opens(address).body();
    assertThat(before).contains("data-live=\"" + stream + "\"", "0 dari 3");
    auction.handIn(lot, world.expert(), "dinkes", "90", "80");
    var after = lots.state(world.secretary().acting(), lot.id());
    assertThat(before).doesNotContain(after);
    assertThat(world.secretary().opens(address + "?order=-agency").body()).contains("data-state=\"" + after,
        "1 dari 3");
    assertThat(after).contains("1/3 1 3", "0/3 0 3");
    assertThat(world.planner().opens(stream).body()).contains("data:" + after);
  }

  @Test
  void each_step_is_confirmed_only_by_those_who_may_take_it() {
    var lot = auction.countered(world, "dinkes");
    for (var step : List.of("counter-offer", "acceptance", "rejection")) {
      onlyThese(Set.of(world.mayor(), world.secretary()), lot.address("dinsos") + "/" + step);
    }
    for (var step : List.of("answer", "acceptance", "refusal")) {
      onlyThese(Set.of(world.dinkesHead()), lot.address("dinkes") + "/" + step);
    }
    accepting.accept(world.mayor().acting(), lot.bid("dinsos"));
    onlyThese(Set.of(world.dinsosHead()), lot.address("dinsos") + "/pact");
  }

  @Test
  void a_form_that_is_sent_by_somebody_else_changes_nothing() {
    var lot = auction.presenting(world);
    var schedule = lot.address("dinkes") + "/schedule";
    everybodyBut(Set.of(world.planner(), world.secretary()), other -> assertThat(
        other.sends(schedule, "date", auction.today().toString(), "time", "23:59", "place", "Aula").isRefused())
        .as("%s", other).isTrue());
    assertThat(world.planner().sends(schedule, "date", auction.today().toString(), "time", "23:59", "place", "Aula")
        .status()).isEqualTo(303);
    everybodyBut(Set.of(world.secretary(), world.mayor()), other -> assertThat(
        other.sends(lot.address("dinkes") + "/holding", "notes", "").isRefused()).as("%s", other).isTrue());
    assertThat(world.secretary().sends(lot.address("dinkes") + "/holding", "notes", "").status()).isEqualTo(303);
    everybodyBut(new HashSet<>(lot.panel()), other -> assertThat(
        other.sends(sheet(lot, "dinkes"), "note", "menyusup").isRefused()).as("%s", other).isTrue());
    everybodyBut(Set.of(world.secretary()), other -> assertThat(
        other.sends(world.links().panel().lotPanelStep(lot.id().value(), "negotiation")).isRefused()).as("%s", other)
        .isTrue());
    everybodyBut(Set.of(world.planner()), other -> assertThat(
        other.sends(world.links().panel().lotPanelStep(lot.id().value(), "presentations")).isRefused()).as("%s", other)
        .isTrue());
    assertThat(auction.state(lot)).isEqualTo(LotState.PRESENTING);
  }

  @Test
  void the_whole_way_can_be_walked_by_forms() {
    var lot = auction.checked(world);
    auction.put(lot, "dinsos", BidState.REJECTED);
    var lotPanel = world.links().panel().lotPanel(lot.id().value());
    done(world.planner().sends(lotPanel + "/presentations").status());
    done(world.planner().sends(lot.address("dinkes") + "/schedule", "date", auction.today().plusDays(1).toString(),
        "time", "09.30", "place", "Ngalam Command Center").status());
    done(world.secretary().sends(lot.address("dinkes") + "/holding", "notes", "dua pertanyaan").status());
    for (var member : lot.panel()) {
      assertThat(member.opens(sheet(lot, "dinkes")).body()).contains("Adakah benturan kepentingan")
          .doesNotContain("name=\"note\"");
      done(member.sends(sheet(lot, "dinkes") + "/no-conflict").status());
      var saved = member.sends(sheet(lot, "dinkes"), score(lot, 0), "87,5", score(lot, 1), "90", "note", "baik", "next",
          "submission");
      assertThat(saved.location()).isEqualTo(sheet(lot, "dinkes") + "/submission");
      assertThat(member.opens(saved.location()).body()).contains("87,5", "tidak dapat diubah");
      done(member.sends(saved.location(), score(lot, 0), "87,5", score(lot, 1), "90", "note", "baik").status());
    }
    done(world.secretary().sends(lotPanel + "/negotiation").status());
    done(world.mayor().sends(lot.address("dinkes") + "/counter-offer",
        offer(lot, "10,5", "answerBy", auction.today().plusDays(2).toString())).status());
    done(world.dinkesHead().sends(lot.address("dinkes") + "/answer", offer(lot, "11")).status());
    assertThat(world.secretary().opens(lot.address("dinkes") + "/acceptance").body())
        .contains("value=\"" + auction.today().plusDays(7) + "\"");
    for (var day : List.of("", auction.today().minusDays(1).toString())) {
      assertThat(world.secretary().sends(lot.address("dinkes") + "/acceptance", "turn", "2", "answerBy", day).body())
          .contains("answerBy-mistake");
    }
    done(world.secretary().sends(lot.address("dinkes") + "/acceptance", "turn", "2", "answerBy",
        auction.today().plusDays(1).toString()).status());
    var page = world.dinkesHead().opens(lot.address("dinkes") + "/pact").body();
    var hash = page.replaceAll("(?s).*name=\"hash\" value=\"([0-9a-f]{64})\".*", "$1");
    done(world.dinkesHead().sends(lot.address("dinkes") + "/pact", "hash", hash).status());
    assertThat(world.planner().opens(lot.address("dinkes") + "/pact").body()).contains("menyatakan sanggup", hash,
        "Jabatan dinkes-head", "/panel/pact.pdf");
    assertThat(new String(world.planner().fetches(lot.address("dinkes") + "/pact.pdf"), StandardCharsets.ISO_8859_1))
        .startsWith("%PDF");
    VeraPdf.assertArchival(world.dinkesHead().fetches(lot.address("dinkes") + "/pact.pdf"));
    var code = auction.text(lot, """
        select c.code from document_code c join integrity_pact p on p.region_id = c.region_id
          and p.pact_id = c.document_id and p.bid_id = :id
        where c.region_id = :region and c.document_kind = 'INTEGRITY_PACT'""", lot.bid("dinkes").value());
    assertThat(world.citizen().opens(world.links().signing().document(code)).body())
        .contains("Pakta Integritas", "Jabatan dinkes-head", "naskah yang disetujui")
        .doesNotContain("/panel/");
    assertThat(world.dinsosHead().opens(lot.address("dinkes") + "/pact.pdf").status()).isEqualTo(404);
    assertThat(world.planner().opens(lot.address("dinsos") + "/pact.pdf").status()).isEqualTo(404);
  }

  @Test
  void the_head_accepts_by_the_form_that_carries_what_was_shown() {
    var lot = auction.countered(world, "dinkes");
    var address = lot.address("dinkes") + "/acceptance";
    var page = world.dinkesHead().opens(address).body();
    assertThat(page).contains("PAKTA INTEGRITAS", "tahun 2020: 10,0 persen");
    assertThat(world.dinkesHead().sends(address, "turn", "1", "hash", "0".repeat(64)).status()).isEqualTo(409);
    assertThat(world.dinkesHead().sends(address, "turn", "1").status()).isEqualTo(409);
    var hash = page.replaceAll("(?s).*name=\"hash\" value=\"([0-9a-f]{64})\".*", "$1");
    done(world.dinkesHead().sends(address, "turn", "1", "hash", hash).status());
    assertThat(auction.state(lot, "dinkes")).isEqualTo(BidState.ACCEPTED);
  }

  @Test
  void scores_stay_hidden_from_everybody_until_all_are_in_and_then_open_at_once() {
    var lot = auction.presented(world);
    var readers = List.of(world.mayor(), world.expert(), world.secretary(), world.planner(), world.viceMayor());
    auction.handIn(lot, world.mayor(), "dinkes", "91.25", "33.75");
    auction.handIn(lot, world.expert(), "dinkes", "81.25", "43.75");
    for (var before : readers) {
      assertThat(before.opens(sheet(lot, "dinkes")).body()).as("%s", before)
          .contains("2 dari 3 lembar nilai sudah diserahkan")
          .doesNotContain("91,25", "33,75", "68,25", "catatan mayor");
    }
    auction.handIn(lot, world.secretary(), "dinkes", "0", "0");
    for (var after : readers) {
      assertThat(after.opens(sheet(lot, "dinkes")).body()).as("%s", after).contains("91,25", "33,75", "catatan mayor",
          "2 nilai jauh dari median");
    }
  }

  @Test
  void a_sheet_is_saved_while_it_is_filled_in_and_two_devices_see_both_of_what_they_hold() {
    var lot = auction.presented(world);
    auction.declare(lot);
    var sheet = sheet(lot, "dinkes");
    assertThat(world.expert().opens(sheet).body()).contains("data-autosave=\"" + sheet + "/draft\"",
        "name=\"version\" value=\"0\"", "/assets/autosave");
    var saved = world.expert().sends(sheet + "/draft", score(lot, 0), "77,5", "version", "0");
    assertThat(saved.status()).isEqualTo(200);
    assertThat(saved.body()).contains("Tersimpan otomatis pukul");
    var unreadable = world.expert().sends(sheet + "/draft", score(lot, 0), "tujuh", "version", "1");
    assertThat(unreadable.status()).isEqualTo(422);
    assertThat(unreadable.body()).startsWith("Belum tersimpan");
    assertThat(world.expert().sends(sheet + "/draft", score(lot, 0), "12,5", "version", "0").status()).isEqualTo(409);
    var both = world.expert().sends(sheet, score(lot, 0), "12,5", "note", "dari telepon", "version", "0");
    assertThat(both.status()).isEqualTo(409);
    assertThat(both.body()).contains("value=\"12,5\"", "dari telepon", "Tersimpan di perangkat lain: 77,5",
        "name=\"version\" value=\"1\"");
    done(world.expert().sends(sheet, score(lot, 0), "12,5", "note", "dari telepon", "version", "1").status());
    assertThat(world.expert().opens(sheet).body()).contains("value=\"12,5\"", "dari telepon");
    auction.handIn(lot, world.expert(), "dinkes", "1", "1");
    assertThat(world.expert().opens(sheet).body()).doesNotContain("/assets/autosave");
    assertThat(world.expert().sends(sheet + "/draft", score(lot, 0), "1", "version", "3").status()).isEqualTo(409);
  }

  @Test
  void the_stream_tells_how_many_sheets_are_in_and_nothing_else() {
    var lot = auction.presented(world);
    var stream = sheet(lot, "dinkes") + "/progress";
    assertThat(world.planner().opens(sheet(lot, "dinkes")).body()).contains("data-live=\"" + stream + "\"",
        "data-state=\"0/3 0 3 PRESENTED 0.0\"", "/assets/live");
    auction.handIn(lot, world.mayor(), "dinkes", "91.25", "33.75");
    assertThat(world.planner().opens(stream).body()).isEqualTo("event:state\ndata:1/3 1 3 PRESENTED 0.0\n\n");
    onlyThese(Set.of(world.planner(), world.mayor(), world.viceMayor(), world.secretary(), world.expert()), stream);
    auction.handIn(lot, world.expert(), "dinkes", "1", "1");
    auction.handIn(lot, world.secretary(), "dinkes", "1", "1");
    assertThat(world.planner().opens(stream).body()).contains("data:3/3 3 3 open PRESENTED 0.0");
    assertThat(world.planner().opens(sheet(lot, "dinkes")).body()).doesNotContain("data-live=", "/assets/live");
  }

  @Test
  void a_member_of_the_panel_whose_agency_bids_scores_neither_it_nor_its_rivals() {
    auction.belongs(world, world.expert(), "dinkes");
    var lot = auction.presented(world);
    assertThat(world.expert().opens(sheet(lot, "dinkes")).status()).isEqualTo(404);
    assertThat(world.expert().sends(sheet(lot, "dinkes"), score(lot, 0), "100").status()).isEqualTo(404);
    assertThat(world.expert().opens(lot.address("dinkes")).body()).doesNotContain("catatan rahasia");
    assertThat(world.expert().opens(sheet(lot, "dinsos")).status()).isEqualTo(404);
    for (var member : List.of(world.mayor(), world.secretary())) {
      auction.handIn(lot, member, "dinkes", "1", "1");
      auction.handIn(lot, member, "dinsos", "1", "1");
    }
    done(world.secretary().sends(world.links().panel().lotPanelStep(lot.id().value(), "negotiation")).status());
  }

  @Test
  void the_turns_of_a_negotiation_stand_side_by_side_with_what_each_changed() {
    var lot = auction.countered(world, "dinkes");
    assertThat(world.dinkesHead().opens(lot.address("dinkes")).body()).doesNotContain("Yang berubah pada tiap giliran");
    answering.answer(world.dinkesHead().acting(), lot.bid("dinkes"), auction.targets(lot, "11"), "sebelas");
    auction.counter(lot, "dinkes", "10.5");
    for (var reader : List.of(world.dinkesHead(), world.planner())) {
      var page = reader.opens(lot.address("dinkes")).body();
      assertThat(page.substring(page.indexOf("Yang berubah pada tiap giliran"))).containsSubsequence("1. Tim penguji",
          "2. Perangkat daerah", "3. Tim penguji", "<b>10,0</b>", "-2,0", "<b>11,0</b>", "+1,0", "<b>10,5</b>", "-0,5");
    }
  }

  @Test
  void an_agency_reads_neither_notes_of_the_panel_nor_scores() {
    var lot = auction.countered(world, "dinkes");
    assertThat(world.secretary().opens(lot.address("dinkes")).body()).contains("catatan rahasia penguji");
    assertThat(world.dinkesHead().opens(lot.address("dinkes")).body())
        .contains("turunkan stunting lebih cepat", "12,0", "10,0", "-2,0")
        .doesNotContain("catatan rahasia penguji", "/sheet", "86,00", "catatan mayor");
  }

  @Test
  void what_is_wrong_with_a_form_is_told_and_what_was_typed_stays() {
    var lot = auction.presenting(world);
    auction.declare(lot);
    var answer = world.planner().sends(lot.address("dinkes") + "/schedule", "date", "31-12-2026", "time", "25:00",
        "place", "");
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body()).contains("value=\"31-12-2026\"", "value=\"25:00\"", "date-mistake", "time-mistake",
        "place-mistake");
    assertThat(world.planner().sends(lot.address("dinkes") + "/schedule", "date", "2018-01-01", "time", "08:00",
        "place", "Aula").body()).contains("date-mistake", "Hari itu sudah lewat");
    for (var score : List.of("101", "-1", "1e3", "NaN", "1.5", "sembilan", "9,123")) {
      var sheet = world.expert().sends(sheet(lot, "dinkes"), score(lot, 0), score, "note", "tetap");
      assertThat(sheet.status()).as(score).isEqualTo(422);
      assertThat(sheet.body()).as(score).contains("value=\"" + score + "\"", "tetap");
    }
    assertThat(world.expert().sends(sheet(lot, "dinkes"), "note", "x".repeat(4001)).status()).isEqualTo(422);
  }

  @Test
  void what_is_wrong_with_an_offer_a_reason_or_a_turn_is_told() {
    var lot = auction.negotiating(world);
    var counter = lot.address("dinkes") + "/counter-offer";
    var answer = world.secretary().sends(counter, offer(lot, "sepuluh", "answerBy", "besok"));
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body()).contains("value=\"sepuluh\"", "value=\"besok\"", "answerBy-mistake");
    assertThat(world.secretary().sends(counter, offer(lot, "10", "answerBy", "2018-01-01")).body())
        .contains("answerBy-mistake");
    assertThat(world.secretary().sends(counter, offer(lot, "12", "answerBy", auction.today().toString())).body())
        .contains("sama dengan yang terakhir");
    assertThat(world.secretary().sends(lot.address("dinkes") + "/rejection", "reason", " ").status()).isEqualTo(422);
    assertThat(world.secretary().sends(lot.address("dinkes") + "/acceptance", "turn", "nol").status()).isEqualTo(422);
    assertThat(world.secretary().opens(lot.address("dinkes") + "/lapse").status()).isEqualTo(409);
    assertThat(world.secretary().opens(world.links().panel().bidPanel(UUID.randomUUID())).status()).isEqualTo(404);
    assertThat(world.secretary().opens(world.links().bids() + "/x/panel").status()).isEqualTo(404);
    assertThat(auction.state(lot, "dinkes")).isEqualTo(BidState.PRESENTED);
  }

  @Test
  void the_same_form_sent_twice_takes_one_turn() {
    var lot = auction.negotiating(world);
    var key = UUID.randomUUID().toString();
    var fields = offer(lot, "10", "answerBy", auction.today().toString(), "key", key);
    done(world.secretary().sends(lot.address("dinkes") + "/counter-offer", fields).status());
    done(world.secretary().sends(lot.address("dinkes") + "/counter-offer", fields).status());
    assertThat(auction.text(lot, "select count(*) from counter_offer_view where region_id = :region and bid_id = :id",
        lot.bid("dinkes").value())).isEqualTo("1");
  }

  @Test
  void what_waits_is_shown_to_those_who_may_do_it() {
    auction.checked(world);
    waits(world.planner(), "Paket siap dipaparkan");
    auction.presenting(world);
    waits(world.planner(), "Paparan perlu dijadwalkan");
    auction.presented(world);
    waits(world.expert(), "Lembar nilai perlu diserahkan");
    var lot = auction.countered(world, "dinkes");
    waits(world.dinkesHead(), "Penawaran target perlu dijawab");
    waits(world.secretary(), "Penawaran perlu diterima");
    answering.answer(world.dinkesHead().acting(), lot.bid("dinkes"), auction.targets(lot, "11"), "sebelas");
    waits(world.secretary(), "Jawaban perangkat daerah perlu diputuskan");
    accepting.accept(world.secretary().acting(), lot.bid("dinkes"));
    waits(world.dinkesHead(), "Pakta integritas perlu ditandatangani");
    assertThat(world.dinsosHead().opens(world.links().work()).body()).doesNotContain("Pakta integritas");
  }

  @Test
  void every_page_reads_in_english() {
    var lot = auction.countered(world, "dinkes");
    var head = world.dinkesHead().inEnglish();
    var chair = world.secretary().inEnglish();
    assertThat(head.opens(lot.address("dinkes")).body()).contains("can be answered until");
    assertThat(head.opens(lot.address("dinkes") + "/answer").body()).contains("Other targets from");
    assertThat(head.opens(lot.address("dinkes") + "/acceptance").body()).contains("Accept and sign",
        "PAKTA INTEGRITAS");
    assertThat(head.opens(lot.address("dinkes") + "/refusal").body()).contains("Declare not able");
    assertThat(chair.opens(lot.address("dinsos") + "/counter-offer").body()).contains("Counter-offer for");
    assertThat(chair.opens(lot.address("dinsos") + "/rejection").body()).contains("Reject the bid");
    assertThat(chair.opens(sheet(lot, "dinsos")).body()).contains("The panel gives", "66.00");
    assertThat(chair.opens(world.links().panel().lotPanel(lot.id().value())).body()).contains("have been presented");
  }

  /** The permitted get the page; for everyone else it does not exist. */
  private void onlyThese(Set<Player> permitted, String address) {
    for (var player : world.everybody()) {
      var answer = player.opens(address);
      if (permitted.contains(player)) {
        assertThat(answer.status()).as("%s opens %s", player, address).isEqualTo(200);
      } else {
        assertThat(answer.isRefused()).as("%s opens %s", player, address).isTrue();
      }
    }
  }

  private void everybodyBut(Set<Player> permitted, java.util.function.Consumer<Player> others) {
    world.everybody().stream().filter(player -> !permitted.contains(player)).forEach(others);
  }

  private void waits(Player who, String text) {
    assertThat(who.opens(world.links().work()).body()).as("%s", who).contains(text);
  }

  private static void done(int status) {
    assertThat(status).isEqualTo(303);
  }

  private String sheet(Auction.Lot lot, String agency) {
    return world.links().panel().bidSheet(lot.bid(agency).value());
  }

  private static String score(Auction.Lot lot, int criterion) {
    return "score." + lot.criteria().get(criterion);
  }

  private static String[] offer(Auction.Lot lot, String stunting, String... more) {
    var fields = new ArrayList<>(List.of("target." + lot.stunting() + ".2019", "14",
        "target." + lot.stunting() + ".2020", stunting, "target." + lot.visits() + ".2019", "100",
        "target." + lot.visits() + ".2020", "120", "message", "pesan"));
    fields.addAll(List.of(more));
    return fields.toArray(String[]::new);
  }
}
