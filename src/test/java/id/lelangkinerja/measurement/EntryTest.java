package id.lelangkinerja.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.cast.Answer;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
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
    assertThat(saved.location()).isEqualTo(url() + "?ends=2019-06-30");
    assertThat(contracts.count(world, "measurement_version")).isEqualTo(1);
    assertThat(world.dinkesHead().opens(url()).body()).contains("value=\"95,5\"", "value=\"Tanpa berkas\"");
    world.dinkesOperator().sends(url(), "value-" + permits, "95,5", "note-" + permits, "Tanpa berkas");
    assertThat(contracts.count(world, "measurement_move")).as("what is written already is not written again")
        .isEqualTo(1);
  }

  @Test
  void mistakes_stand_beside_their_fields_and_nothing_typed_is_lost_nor_saved() {
    var answer = world.dinkesOperator().sends(url(), "value-" + permits, "95", "value-" + deaths, "seratus",
        "numerator-" + coverage, "5", "denominator-" + coverage, "0");
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body()).contains("id=\"value-" + deaths + "-mistake\"",
        "id=\"denominator-" + coverage + "-mistake\"", "value=\"seratus\"", "value=\"95\"");
    assertThat(contracts.count(world, "measurement_version")).isZero();
    var half = world.dinkesOperator().sends(url(), "numerator-" + coverage, "5", "denominator-" + coverage, "");
    assertThat(half.body()).contains("id=\"denominator-" + coverage + "-mistake\"");
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
    return page.split("<tr data-save", -1).length - 1;
  }
}
