package id.lelangkinerja.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.cast.Answer;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.planning.AskingBreakdown;
import id.lelangkinerja.planning.Dimension;
import id.lelangkinerja.platform.MovableClock;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The figures that an agency owes, written down one below the other. */
@MeasurementTest
class EntryTest {
  @Autowired
  Worlds worlds;
  @Autowired
  Contracts contracts;
  @Autowired
  AskingBreakdown asking;
  @Autowired
  Clock clock;
  World world;
  UUID contract;
  UUID permits;
  UUID coverage;
  UUID deaths;

  @BeforeEach
  void sign() {
    ((MovableClock) clock).moveTo(Instant.parse("2019-07-05T03:00:00Z"));
    world = worlds.fresh();
    contract = contracts.signed(world, "dinkes", Contracts.permits(), Contracts.coverage(), Contracts.deaths());
    permits = contracts.period(world, contract, "IZIN", 2).value();
    coverage = contracts.period(world, contract, "CAKUPAN", 1).value();
    deaths = contracts.period(world, contract, "AKI", 1).value();
  }

  @AfterEach
  void putTheClockBack() {
    ((MovableClock) clock).moveTo(Instant.now(Clock.systemUTC()));
  }

  @Test
  void the_grid_shows_what_the_agency_owes_of_periods_that_have_begun() {
    var page = world.dinkesOperator().opens(url()).body();
    // Both quarters and the half-year are over; the third quarter, the second half and the year run, the fourth quarter has not begun.
    assertThat(page).contains("<h1>3 realisasi ditunggu, 3 lagi periodenya masih berjalan</h1>", "value-" + permits,
        "numerator-" + coverage, "denominator-" + coverage, "value-" + deaths);
    assertThat(rows(page)).isEqualTo(6);
    assertThat(rows(world.dinkesHead().opens(url() + "?ends=2019-06-30").body())).isEqualTo(2);
    assertThat(rows(world.dinkesHead().opens(url() + "?ends=kemarin&page=x").body())).isEqualTo(6);
    assertThat(world.dinkesHead().inEnglish().opens(url()).body()).contains("3 figures are awaited, 3 more");
  }

  @Test
  void the_grid_is_for_who_reports_and_shows_the_own_figures_alone() {
    assertThat(world.dinsosHead().opens(url()).body()).contains("Tidak ada realisasi yang perlu diisi")
        .doesNotContain(permits.toString());
    for (var player : List.of(world.mayor(), world.verifier(), world.monitor(), world.citizen(), world.stranger())) {
      assertThat(player.opens(url()).isRefused()).as(player.toString()).isTrue();
      assertThat(player.sends(url(), "value-" + permits, "90").isRefused()).as(player.toString()).isTrue();
    }
    assertThat(world.dinsosHead().sends(url(), "value-" + permits, "90").status()).isEqualTo(404);
    assertThat(world.dinsosHead().sends(row(permits), "value", "90", "note", "").isRefused()).isTrue();
    assertThat(contracts.count(world, "measurement_version")).isZero();
  }

  @Test
  void filled_rows_are_saved_together_and_empty_ones_left_alone() {
    var saved = world.dinkesOperator().sends(url(), "ends", "2019-06-30", "value-" + permits, "95,5", "note-" + permits,
        "Tanpa berkas", "numerator-" + coverage, "", "denominator-" + coverage, "", "note-" + coverage, "");
    assertThat(saved.status()).isEqualTo(303);
    assertThat(saved.location()).isEqualTo(url() + "?saved=1&ends=2019-06-30");
    assertThat(contracts.count(world, "measurement_version")).isEqualTo(1);
    assertThat(world.dinkesHead().opens(url()).body()).contains("value=\"95,5\"", "value=\"Tanpa berkas\"");
    world.dinkesOperator().sends(url(), "value-" + permits, "95,5", "note-" + permits, "Tanpa berkas");
    assertThat(contracts.count(world, "measurement_move")).as("what is written already is not written again")
        .isEqualTo(1);
  }

  @Test
  void after_saving_the_page_tells_how_many_figures_were_saved_and_handed_in() {
    var clerk = world.dinkesOperator();
    var saved = clerk.sends(url(), "value-" + permits, "95", "note-" + permits, "Tanpa berkas", "value-" + deaths,
        "90");
    assertThat(clerk.opens(saved.location()).body()).contains("role=\"status\">2 angka disimpan. </p>");
    assertThat(clerk.inEnglish().opens(saved.location()).body()).contains("2 figures saved.");
    var same = clerk.sends(url(), "value-" + permits, "95", "note-" + permits, "Tanpa berkas");
    assertThat(clerk.opens(same.location()).body()).contains("Tidak ada perubahan yang belum tersimpan.");
    var none = clerk.sends(url(), "value-" + permits, "95", "note-" + permits, "Tanpa berkas", "act", "HAND_IN");
    assertThat(clerk.opens(none.location()).body()).contains("tidak ada baris yang dicentang");
    var handedIn = clerk.sends(url(), "value-" + permits, "95", "note-" + permits, "Tanpa berkas", "chosen",
        permits.toString(), "act", "HAND_IN");
    assertThat(clerk.opens(handedIn.location()).body())
        .contains("role=\"status\">1 angka diserahkan untuk diverifikasi.")
        .doesNotContain("Tidak ada perubahan");
    assertThat(clerk.opens(url() + "?saved=banyak").body()).doesNotContain("card tell");
  }

  @Test
  void handing_in_is_offered_where_a_row_can_be_ticked_and_explained_where_none_can() {
    assertThat(world.dinkesOperator().opens(url()).body()).contains("value=\"HAND_IN\"");
    assertThat(world.dinkesOperator().opens(url() + "?ends=2019-09-30").body()).contains("name=\"value-")
        .contains("baru dapat diserahkan setelah periodenya berakhir").doesNotContain("value=\"HAND_IN\"");
  }

  @Test
  void mistakes_stand_beside_their_fields_and_nothing_typed_is_lost_nor_saved() {
    var answer = world.dinkesOperator().sends(url(), "value-" + permits, "95", "value-" + deaths, "seratus",
        "numerator-" + coverage, "5", "denominator-" + coverage, "0");
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body()).contains("id=\"value-" + deaths + "-mistake\"",
        "id=\"denominator-" + coverage + "-mistake\"", "value=\"seratus\"", "value=\"95\"");
    assertThat(answer.body()).as("the summary says of which figure it speaks")
        .containsPattern("<a href=\"#value-" + deaths + "\">[^<]*, Tahun 2019: Ini bukan angka");
    assertThat(contracts.count(world, "measurement_version")).isZero();
    var half = world.dinkesOperator().sends(url(), "numerator-" + coverage, "5", "denominator-" + coverage, "");
    assertThat(half.body()).contains("id=\"denominator-" + coverage + "-mistake\"");
  }

  @Test
  void a_number_with_too_many_digits_is_told_from_what_is_no_number() {
    for (var number : List.of("123456789012345678", "1,2345678", "123.456.789.012.345.678")) {
      assertThat(world.dinkesOperator().sends(url(), "value-" + permits, number).body()).as(number)
          .contains("“" + number + "” terlalu panjang: paling banyak 14 angka sebelum dan 6 angka di belakang koma");
    }
    assertThat(world.dinkesOperator().sends(url(), "value-" + permits, "9".repeat(200)).body())
        .contains("“" + "9".repeat(30) + "…” terlalu panjang");
    assertThat(world.dinkesOperator().inEnglish().sends(url(), "value-" + permits, "1.2345678").body())
        .contains("at most 14 digits before and 6 after the decimal sign");
    for (var text : List.of("1,2,3", "12.34", "seribu")) {
      assertThat(world.dinkesOperator().sends(url(), "value-" + permits, text).body()).as(text)
          .contains("Ini bukan angka");
    }
  }

  @Test
  void emptying_what_was_saved_is_told_beside_its_field_and_nothing_typed_is_lost() {
    var clerk = world.dinkesOperator();
    clerk.sends(url(), "value-" + permits, "95,5", "note-" + permits, "", "numerator-" + coverage, "510",
        "denominator-" + coverage, "600");
    var emptied = clerk.sends(url(), "value-" + permits, "", "note-" + permits, "", "mark-" + permits, mark(permits),
        "numerator-" + coverage, "", "denominator-" + coverage, "", "mark-" + coverage, mark(coverage),
        "value-" + deaths, "90", "mark-" + deaths, mark(deaths));
    assertThat(emptied.status()).isEqualTo(422);
    assertThat(emptied.body()).contains("id=\"value-" + permits + "-mistake\">95,5 sudah tersimpan dan tidak dihapus",
        "id=\"numerator-" + coverage + "-mistake\">510 sudah", "id=\"denominator-" + coverage + "-mistake\">600 sudah",
        "name=\"value-" + permits + "\" value=\"\"", "value=\"90\"");
    assertThat(contracts.count(world, "measurement_version")).isEqualTo(2);
    assertThat(clerk.opens(url()).body()).contains("value=\"95,5\"");
  }

  @Test
  void a_row_that_was_shown_empty_stays_so_where_another_saved_it_meanwhile() {
    var mark = mark(permits);
    world.dinkesHead().sends(url(), "value-" + permits, "96", "note-" + permits, "");
    assertThat(world.dinkesOperator().sends(url(), "value-" + permits, "", "note-" + permits, "", "mark-" + permits,
        mark, "value-" + deaths, "90", "mark-" + deaths, mark(deaths)).status()).isEqualTo(303);
    assertThat(world.dinkesHead().opens(url()).body()).contains("value=\"96\"", "value=\"90\"");
  }

  @Test
  void a_note_without_its_number_is_told_and_not_lost() {
    var answer = world.dinkesOperator().sends(url(), "value-" + permits, "", "note-" + permits, "Data menyusul");
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body()).contains("id=\"value-" + permits + "-mistake\"", "value=\"Data menyusul\"");
  }

  @Test
  void ticked_rows_are_handed_in_and_others_stay_drafts() {
    var answer = send("95");
    assertThat(answer.status()).isEqualTo(303);
    assertThat(world.verifier().opens(world.links().figures().verification()).body()).contains(permits.toString())
        .doesNotContain(deaths.toString());
  }

  @Test
  void a_row_that_raises_questions_unfolds_them_and_is_handed_in_with_their_answers() {
    var refused = send("950");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body()).contains("id=\"answer-range-" + permits + "-mistake\"", "value=\"950\"");
    assertThat(contracts.count(world, "measurement_version")).as("nothing of it is kept").isZero();
    var answered = world.dinkesOperator().sends(url(), "value-" + permits, "950", "note-" + permits, "Tanpa berkas",
        "answer-range-" + permits, "Izin massal", "chosen", permits.toString(), "act", "HAND_IN");
    assertThat(answered.status()).isEqualTo(303);
    assertThat(world.verifier().opens(world.links().figures().measurement(permits)).body()).contains("Izin massal");
  }

  @Test
  void what_is_written_down_and_asks_shows_its_questions_below_its_row() {
    world.dinkesOperator().sends(url(), "value-" + permits, "10", "note-" + permits, "Tanpa berkas");
    assertThat(world.dinkesOperator().opens(url()).body()).contains("id=\"answer-range-" + permits + "\"",
        "id=\"explanation-" + permits + "\"");
  }

  @Test
  void every_row_that_cannot_be_handed_in_says_why_and_then_nothing_is() {
    var second = contracts.period(world, contract, "IZIN", 1).value();
    var third = contracts.period(world, contract, "IZIN", 3).value();
    var refused = world.dinkesOperator().sends(url(), "value-" + permits, "95", "note-" + permits, "Tanpa berkas",
        "value-" + second, "96", "note-" + second, "", "value-" + third, "97", "note-" + third, "Tanpa berkas",
        "chosen",
        permits.toString(), "chosen", second.toString(), "chosen", third.toString(), "act", "HAND_IN");
    assertThat(refused.status()).isIn(409, 422);
    assertThat(refused.body()).contains("id=\"figure-" + second + "-mistake\"", "id=\"figure-" + third + "-mistake\"",
        "jelaskan dalam catatan mengapa tidak ada", "Periode ini belum berakhir", "value=\"95\"")
        .doesNotContain("id=\"figure-" + permits + "-mistake\"");
    assertThat(contracts.count(world, "measurement_version")).as("nothing of it is kept").isZero();
  }

  @Test
  void the_page_saves_a_row_by_itself_and_tells_why_not() {
    assertThat(world.dinkesOperator().sends(row(permits), "value", "95", "note", "").body())
        .contains("Tersimpan otomatis");
    assertThat(world.dinkesOperator().sends(row(permits), "value", "96", "note", "").status()).isEqualTo(200);
    assertThat(world.dinkesOperator().sends(row(permits), "value", "x", "note", "").status()).isEqualTo(422);
    assertThat(world.dinkesHead().opens(url()).body()).contains("value=\"96\"");
  }

  @Test
  void a_row_that_asks_for_parts_opens_them_and_both_are_saved_and_handed_in_together() {
    ask("IZIN", "Klojen", "Blimbing");
    assertThat(world.dinkesOperator().opens(url()).body()).contains("Rincian: 2 bagian<", "name=\"part-1-" + permits,
        "data-part=\"part-2\"");
    var differs = parts("95", "40", "54");
    assertThat(differs.status()).isEqualTo(422);
    assertThat(differs.body()).contains("id=\"part-1-" + permits + "-mistake\"", "Jumlah rincian 94", "value=\"54\"",
        "<details open");
    var missing = parts("95", "40", "");
    assertThat(missing.body()).contains("id=\"part-2-" + permits + "-mistake\"", "value=\"40\"");
    assertThat(contracts.count(world, "measurement_part")).isZero();
    assertThat(parts("95", "40", "55").status()).isEqualTo(303);
    assertThat(world.dinkesHead().opens(url()).body()).contains("Rincian: 2 bagian, 2 terisi", "value=\"55\"");
    var handedIn = world.dinkesOperator().sends(url(), "chosen", permits.toString(), "act", "HAND_IN",
        "value-" + permits,
        "95", "note-" + permits, "Tanpa berkas", "part-1-" + permits, "41", "part-2-" + permits, "54");
    assertThat(handedIn.status()).isEqualTo(303);
    assertThat(contracts.count(world, "measurement_part")).isEqualTo(2);
  }

  @Test
  void a_figure_that_is_left_empty_is_the_sum_of_its_parts_and_a_rate_the_ratio_of_the_sums() {
    ask("IZIN", "Klojen", "Blimbing");
    ask("CAKUPAN", "Klojen", "Blimbing");
    assertThat(parts("", "40", "55,5").status()).isEqualTo(303);
    var rate = world.dinkesOperator().sends(url(), "numerator-" + coverage, "", "denominator-" + coverage, "",
        "part-numerator-1-" + coverage, "60", "part-denominator-1-" + coverage, "100", "part-numerator-2-" + coverage,
        "450", "part-denominator-2-" + coverage, "500");
    assertThat(rate.status()).isEqualTo(303);
    assertThat(world.dinkesHead().opens(url()).body()).contains("value=\"95,5\"", "value=\"510\"", "value=\"600\"");
    assertThat(world.dinkesOperator().opens(world.links().figures().measurement(coverage)).body())
        .contains("<b>85,00</b>");
  }

  @Test
  void parts_are_kept_while_they_are_typed_and_asked_for_when_handed_in() {
    ask("IZIN", "Klojen", "Blimbing");
    assertThat(
        world.dinkesOperator().sends(row(permits), "value", "95", "note", "Tanpa berkas", "part-1", "40", "part-2", "")
            .status())
        .isEqualTo(200);
    assertThat(world.dinkesHead().opens(url()).body()).contains("value=\"40\"", "Rincian: 2 bagian, 1 terisi");
    var refused = world.dinkesOperator().sends(url(), "chosen", permits.toString(), "act", "HAND_IN");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body()).contains("id=\"part-2-" + permits + "-mistake\"");
    world.dinkesOperator().sends(row(permits), "value", "95", "note", "Tanpa berkas", "part-1", "", "part-2", "");
    assertThat(contracts.count(world, "measurement_part")).isZero();
    assertThat(world.dinkesOperator().sends(row(permits), "value", "", "note", "", "part-1", "40", "part-2", "")
        .status()).as("a sum needs all of them").isEqualTo(422);
  }

  @Test
  void what_another_saved_meanwhile_is_shown_beside_what_was_typed_and_gives_way_when_it_is_saved_again() {
    var mark = mark(permits);
    world.dinkesHead().sends(url(), "value-" + permits, "96", "note-" + permits, "");
    var kept = world.dinkesOperator().sends(row(permits), "value", "95", "note", "", "mark", mark);
    assertThat(kept.status()).isEqualTo(409);
    assertThat(kept.body()).contains("menyimpan 96");
    var saved = world.dinkesOperator().sends(url(), "value-" + permits, "95", "note-" + permits, "", "mark-" + permits,
        mark);
    assertThat(saved.status()).isEqualTo(409);
    assertThat(saved.body()).contains("id=\"figure-" + permits + "-mistake\"", "menyimpan 96", "value=\"95\"");
    assertThat(world.dinkesOperator().sends(url(), "value-" + permits, "95", "note-" + permits, "", "mark-" + permits,
        markIn(saved.body(), permits)).status()).isEqualTo(303);
    assertThat(world.dinkesHead().opens(url()).body()).contains("value=\"95\"");
  }

  @Test
  void a_row_that_was_not_touched_leaves_what_another_saved_meanwhile() {
    world.dinkesHead().sends(url(), "value-" + permits, "90", "note-" + permits, "");
    var mark = mark(permits);
    world.dinkesHead().sends(url(), "value-" + permits, "96", "note-" + permits, "");
    assertThat(world.dinkesOperator().sends(url(), "value-" + permits, "90", "note-" + permits, "", "mark-" + permits,
        mark, "value-" + deaths, "105", "mark-" + deaths, mark(deaths)).status()).isEqualTo(303);
    assertThat(world.dinkesHead().opens(url()).body()).contains("value=\"96\"", "value=\"105\"");
  }

  @Test
  void a_figure_is_said_to_be_provisional_or_final_in_its_row() {
    world.dinkesOperator().sends(url(), "value-" + permits, "90", "note-" + permits, "", "mark-" + permits,
        mark(permits),
        "provisional-" + permits, "yes");
    assertThat(ticked(permits)).isTrue();
    world.dinkesOperator().sends(row(permits), "value", "91", "note", "", "mark", mark(permits));
    assertThat(ticked(permits)).as("what is not asked stays").isTrue();
    world.dinkesOperator().sends(row(permits), "value", "91", "note", "", "mark", mark(permits), "provisional", "no");
    assertThat(ticked(permits)).isFalse();
  }

  @Test
  void what_another_saved_is_told_also_when_the_form_came_back_for_another_mistake_first() {
    world.dinkesHead().sends(url(), "value-" + permits, "90", "note-" + permits, "");
    var mark = mark(permits);
    world.dinkesHead().sends(url(), "value-" + permits, "96", "note-" + permits, "");
    var refused = world.dinkesOperator().sends(url(), "value-" + permits, "91", "mark-" + permits, mark,
        "value-" + deaths, "abc", "mark-" + deaths, mark(deaths));
    assertThat(refused.status()).isEqualTo(422);
    var told = world.dinkesOperator().sends(url(), "value-" + permits, "91", "mark-" + permits,
        markIn(refused.body(), permits), "value-" + deaths, "105", "mark-" + deaths, markIn(refused.body(), deaths));
    assertThat(told.status()).isEqualTo(409);
    assertThat(told.body()).contains("menyimpan 96", "value=\"91\"");
    assertThat(world.dinkesOperator().sends(url(), "value-" + permits, "91", "mark-" + permits,
        markIn(told.body(), permits), "value-" + deaths, "105", "mark-" + deaths, markIn(told.body(), deaths)).status())
        .isEqualTo(303);
    assertThat(world.dinkesHead().opens(url()).body()).contains("value=\"91\"", "value=\"105\"");
  }

  @Test
  void parts_that_another_saved_meanwhile_are_neither_deleted_nor_replaced_unasked() {
    ask("IZIN", "Klojen", "Blimbing");
    world.dinkesHead().sends(url(), "value-" + permits, "100", "note-" + permits, "");
    var mark = mark(permits);
    world.dinkesHead().sends(url(), "value-" + permits, "100", "note-" + permits, "", "part-1-" + permits, "70",
        "part-2-" + permits, "30");
    var kept = world.dinkesOperator().sends(row(permits), "value", "100", "note", "", "part-1", "", "part-2", "",
        "mark", mark);
    assertThat(kept.status()).isEqualTo(409);
    assertThat(kept.body()).contains("menyimpan rincian yang lain");
    assertThat(world.dinkesOperator()
        .sends(url(), "value-" + permits, "100", "note-" + permits, "", "part-1-" + permits,
            "", "part-2-" + permits, "", "mark-" + permits, mark)
        .status()).as("blank ones replace none").isEqualTo(303);
    assertThat(world.dinkesHead().opens(url()).body()).contains("value=\"70\"", "value=\"30\"");
    var told = world.dinkesOperator().sends(url(), "value-" + permits, "100", "note-" + permits, "",
        "part-1-" + permits, "60", "part-2-" + permits, "40", "mark-" + permits, mark);
    assertThat(told.status()).isEqualTo(409);
    assertThat(told.body()).contains("menyimpan rincian yang lain", "value=\"60\"");
    assertThat(world.dinkesOperator().sends(url(), "value-" + permits, "100", "note-" + permits, "",
        "part-1-" + permits, "60", "part-2-" + permits, "40", "mark-" + permits, markIn(told.body(), permits)).status())
        .isEqualTo(303);
    assertThat(world.dinkesHead().opens(url()).body()).contains("value=\"60\"", "value=\"40\"");
  }

  @Test
  void parts_that_are_only_begun_do_not_hold_up_the_other_rows() {
    ask("IZIN", "Klojen", "Blimbing");
    world.dinkesOperator().sends(row(permits), "value", "95", "note", "", "part-1", "40", "part-2", "");
    assertThat(world.dinkesOperator().sends(url(), "value-" + permits, "95", "note-" + permits, "", "part-1-" + permits,
        "40", "part-2-" + permits, "", "mark-" + permits, mark(permits), "value-" + deaths, "105").status())
        .isEqualTo(303);
    assertThat(world.dinkesHead().opens(url()).body()).contains("value=\"40\"", "value=\"105\"");
    var touched = world.dinkesOperator().sends(url(), "value-" + permits, "95", "note-" + permits, "",
        "part-1-" + permits, "41", "part-2-" + permits, "", "mark-" + permits, mark(permits));
    assertThat(touched.body()).contains("id=\"part-2-" + permits + "-mistake\"");
  }

  @Test
  void a_part_of_which_one_half_is_missing_stays_as_it_stands() {
    ask("CAKUPAN", "Klojen", "Blimbing");
    halves("60", "100", "450", "500");
    var saved = halves("61", "", "449", "500");
    assertThat(saved.status()).isEqualTo(200);
    assertThat(world.dinkesHead().opens(url()).body()).contains("value=\"60\"", "value=\"100\"", "value=\"449\"");
    var whole = world.dinkesOperator().sends(url(), "numerator-" + coverage, "510", "denominator-" + coverage, "600",
        "part-numerator-1-" + coverage, "61", "part-denominator-1-" + coverage, "", "part-numerator-2-" + coverage,
        "449", "part-denominator-2-" + coverage, "500", "mark-" + coverage, mark(coverage));
    assertThat(whole.body()).contains("id=\"part-denominator-1-" + coverage + "-mistake\"");
    halves("", "", "449", "500");
    assertThat(contracts.count(world, "measurement_part")).as("what is cleared goes").isEqualTo(1);
  }

  @Test
  void a_form_that_is_sent_twice_is_answered_as_the_first_time_also_where_its_figure_is_handed_in() {
    var fields = new String[]{"key", UUID.randomUUID().toString(), "value-" + permits, "95", "note-" + permits,
        "Tanpa berkas", "chosen", permits.toString(), "act", "HAND_IN"};
    var first = world.dinkesOperator().sends(url(), fields);
    assertThat(first.status()).isEqualTo(303);
    var second = world.dinkesOperator().sends(url(), fields);
    assertThat(second.status()).isEqualTo(303);
    assertThat(second.location()).isEqualTo(first.location());
    assertThat(world.dinkesOperator().sends(url(), "value-" + permits, "95").status()).isEqualTo(404);
  }

  private Answer halves(String above, String below, String second, String among) {
    return world.dinkesOperator().sends(row(coverage), "numerator", "510", "denominator", "600", "note", "",
        "part-numerator-1", above, "part-denominator-1", below, "part-numerator-2", second, "part-denominator-2",
        among);
  }

  private boolean ticked(UUID figure) {
    var page = world.dinkesHead().opens(url()).body();
    int at = page.indexOf("name=\"provisional-" + figure);
    return page.substring(at, page.indexOf('>', at)).contains(" checked");
  }

  private String mark(UUID figure) {
    return markIn(world.dinkesOperator().opens(url()).body(), figure);
  }

  private static String markIn(String page, UUID figure) {
    var before = "name=\"mark-" + figure + "\" value=\"";
    int at = page.indexOf(before) + before.length();
    return page.substring(at, page.indexOf('"', at));
  }

  private void ask(String code, String... categories) {
    asking.ask(world.planner().acting(), contracts.indicator(world, code), Dimension.CUSTOM, List.of(categories));
  }

  private Answer parts(String whole, String first, String second) {
    return world.dinkesOperator().sends(url(), "value-" + permits, whole, "note-" + permits, "Tanpa berkas",
        "part-1-" + permits, first, "part-2-" + permits, second);
  }

  private Answer send(String value) {
    return world.dinkesOperator().sends(url(), "value-" + permits, value, "note-" + permits, "Tanpa berkas",
        "value-" + deaths, "105", "chosen", permits.toString(), "act", "HAND_IN");
  }

  private String url() {
    return world.links().figures().entry();
  }

  private String row(UUID figure) {
    return world.links().figures().entry(figure);
  }

  private static int rows(String page) {
    return page.split("<tbody data-save", -1).length - 1;
  }
}
