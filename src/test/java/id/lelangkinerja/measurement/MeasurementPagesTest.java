package id.lelangkinerja.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.cast.Answer;
import id.lelangkinerja.cast.Player;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.files.Samples;
import id.lelangkinerja.platform.MovableClock;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages of measurements, opened and sent by the whole cast. */
@MeasurementTest
class MeasurementPagesTest {
  @Autowired
  Worlds worlds;
  @Autowired
  Contracts contracts;
  @Autowired
  Reports reports;
  @Autowired
  Verifying verifying;
  @Autowired
  Clock clock;
  World world;
  UUID contract;
  UUID first;

  @BeforeEach
  void sign() {
    ((MovableClock) clock).moveTo(Instant.parse("2019-04-05T03:00:00Z"));
    world = worlds.fresh();
    contract = contracts.signed(world, "dinkes", Contracts.permits(), Contracts.coverage());
    first = contracts.period(world, contract, "IZIN", 1).value();
  }

  @AfterEach
  void putTheClockBack() {
    ((MovableClock) clock).moveTo(Instant.now(Clock.systemUTC()));
  }

  @Test
  void the_page_and_list_are_for_the_own_agency_and_those_who_see_all() {
    var page = world.links().figures().measurement(first);
    for (var player : readers()) {
      assertThat(player.opens(page).status()).as(player.toString()).isEqualTo(200);
      assertThat(player.opens(world.links().figures().measurements()).body()).as(player.toString()).contains(page);
      assertThat(player.opens(world.links().figures().measurementsCsv()).body()).as(player.toString())
          .contains("Indikator IZIN");
    }
    for (var player : others(readers())) {
      assertThat(player.opens(page).isRefused()).as(player.toString()).isTrue();
      assertThat(player.opens(world.links().figures().measurements()).body()).as(player.toString())
          .doesNotContain(page);
      assertThat(player.opens(world.links().figures().measurementsCsv()).body()).as(player.toString())
          .doesNotContain("Indikator IZIN");
    }
  }

  @Test
  void a_figure_is_written_down_and_handed_in_by_its_agency_alone() {
    var own = List.of(world.dinkesOperator(), world.dinkesHead());
    for (var player : others(own)) {
      assertThat(player.sends(world.links().figures().measurementDraft(first), "value", "90", "note", "").isRefused())
          .as(player.toString()).isTrue();
    }
    var saved = world.dinkesOperator().sends(world.links().figures().measurementDraft(first), "value", "1.234,5",
        "note",
        "sebab");
    assertThat(saved.status()).isEqualTo(303);
    assertThat(world.dinkesHead().opens(saved.location()).body())
        .contains("seribu dua ratus tiga puluh empat koma lima", "1.234,50", "name=\"answer-range\"")
        .doesNotContain("name=\"explanation\"");
    assertThat(world.verifier().opens(world.links().figures().measurement(first)).body()).doesNotContain("1.234,50");
    for (var player : others(own)) {
      assertThat(player.sends(world.links().figures().measurementSubmission(first)).isRefused()).as(player.toString())
          .isTrue();
    }
    var silent = world.dinkesHead().sends(world.links().figures().measurementSubmission(first), "answer-range", " ");
    assertThat(silent.status()).isEqualTo(422);
    assertThat(silent.body()).contains("id=\"answer-range-mistake\"");
    assertThat(world.dinkesHead().sends(world.links().figures().measurementSubmission(first), "answer-range",
        "Izin lama dicatat serentak").status()).isEqualTo(303);
    assertThat(world.verifier().opens(world.links().figures().measurement(first)).body())
        .contains("Di luar kisaran wajar</b>: Izin lama dicatat serentak");
  }

  @Test
  void a_figure_is_verified_by_the_verifier_alone_and_corrected_by_its_agency() {
    handIn();
    var queue = world.links().figures().verification();
    assertThat(world.verifier().opens(queue).body()).contains(world.links().figures().measurement(first));
    assertThat(world.secretary().opens(queue).body()).doesNotContain(world.links().figures().measurement(first));
    for (var player : others(List.of(world.verifier()))) {
      assertThat(player.sends(world.links().figures().measurementVerification(first), "version", "1").isRefused())
          .as(player.toString()).isTrue();
      assertThat(player.sends(world.links().figures().measurementReturn(first), "reason", "ulang").isRefused())
          .as(player.toString()).isTrue();
      if (player != world.secretary()) {
        assertThat(player.opens(queue).isRefused()).as(player.toString()).isTrue();
      }
    }
    var verified = world.verifier().sends(world.links().figures().measurementVerification(first), "version", "1");
    assertThat(verified.location()).isEqualTo(queue);
    for (var player : others(List.of(world.dinkesHead(), world.dinkesOperator()))) {
      assertThat(player.sends(world.links().figures().measurementCorrection(first), "reason", "salah").isRefused())
          .as(player.toString()).isTrue();
    }
    assertThat(
        world.dinkesOperator().sends(world.links().figures().measurementCorrection(first), "reason", "salah").status())
        .isEqualTo(303);
  }

  @Test
  void a_return_asks_for_its_reason_beside_the_field() {
    handIn();
    var answer = world.verifier().sends(world.links().figures().measurementReturn(first), "reason", " ");
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body()).contains("id=\"reason-mistake\"");
    assertThat(
        world.verifier().sends(world.links().figures().measurementReturn(first), "reason", "Bukti kurang").status())
        .isEqualTo(303);
    assertThat(world.dinkesOperator().opens(world.links().figures().measurement(first)).body())
        .contains("Bukti kurang");
  }

  @Test
  void evidence_is_public_once_its_figure_is_verified_and_not_before() {
    draft();
    world.dinkesOperator().sendsFile(world.links().figures().measurementEvidence(first), "bukti.pdf", "application/pdf",
        Samples.pdf());
    var file = evidence();
    for (var player : others(List.of(world.dinkesHead(), world.dinkesOperator()))) {
      assertThat(player.opens(file).status()).as(player.toString()).isEqualTo(404);
    }
    world.dinkesOperator().sends(world.links().figures().measurementSubmission(first));
    assertThat(world.verifier().opens(file).status()).isEqualTo(200);
    assertThat(world.citizen().opens(file).status()).isEqualTo(404);
    assertThat(world.dinsosHead().opens(file).status()).isEqualTo(404);
    verifying.verify(world.verifier().acting(), new MeasurementId(first));
    for (var player : world.everybody()) {
      assertThat(player.opens(file).status()).as(player.toString()).isEqualTo(200);
    }
    var elsewhere = worlds.fresh();
    assertThat(elsewhere.citizen().opens(file.replace(world.links().region() + "/", elsewhere.links().region() + "/"))
        .status()).isEqualTo(404);
  }

  @Test
  void evidence_is_laid_down_and_taken_away_by_its_agency_alone_while_it_drafts() {
    draft();
    var add = world.links().figures().measurementEvidence(first);
    var own = List.of(world.dinkesHead(), world.dinkesOperator());
    for (var player : others(own)) {
      assertThat(player.sendsFile(add, "a.pdf", "application/pdf", Samples.pdf()).isRefused()).as(player.toString())
          .isTrue();
    }
    assertThat(world.dinkesHead().sendsFile(add, "a.pdf", "application/pdf", Samples.pdf()).status()).isEqualTo(303);
    for (var player : others(own)) {
      assertThat(player.sends(evidence() + "/removal").isRefused()).as(player.toString()).isTrue();
    }
    assertThat(world.dinkesOperator().sends(evidence() + "/removal").status()).isEqualTo(303);
    assertThat(contracts.count(world, "evidence")).isZero();
  }

  @Test
  void hostile_files_are_refused_beside_the_field_and_nothing_stays() {
    draft();
    assertRefusedFile("gambar.svg", "image/svg+xml", Samples.text("<svg xmlns='x' onload='alert(1)'/>"));
    assertRefusedFile("laporan.pdf", "application/pdf", Samples.text("<html><script>alert(1)</script>"));
    assertRefusedFile("data.xlsx", "application/zip", Samples.zip("a.txt", "bukan lembar kerja"));
    assertRefusedFile("foto.png", "image/png", polyglot());
    assertRefusedFile("kosong.pdf", "application/pdf", new byte[0]);
    assertRefusedFile("besar.txt", "text/plain", "a".repeat(11 << 20).getBytes(StandardCharsets.UTF_8));
    assertThat(contracts.count(world, "stored_file")).isZero();
  }

  @Test
  void a_name_with_a_path_or_nul_is_harmless() {
    draft();
    var answer = world.dinkesOperator().sendsFile(world.links().figures().measurementEvidence(first),
        "../../<b>x\0.pdf", "application/pdf", Samples.pdf());
    assertThat(answer.status()).isEqualTo(303);
    assertThat(world.dinkesOperator().opens(world.links().figures().measurement(first)).body()).contains("_b_x.pdf")
        .doesNotContain("../", "<b>x", "\0");
  }

  @ParameterizedTest
  @ValueSource(strings = {"NaN", "1e400", "1,000.5", "sembilan", "123456789012345678901", "1.2.3", "", "<b>"})
  void what_is_no_number_is_refused_and_stays_to_be_corrected(String typed) {
    var answer = world.dinkesOperator().sends(world.links().figures().measurementDraft(first), "value", typed, "note",
        "catatan");
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body()).contains("id=\"value-mistake\"", ">catatan</textarea>").doesNotContain("<b>\"");
    assertThat(contracts.count(world, "measurement_version")).isZero();
  }

  @Test
  void an_english_reader_types_and_reads_english_numbers() {
    var english = world.dinkesOperator().inEnglish();
    assertThat(
        english.sends(world.links().figures().measurementDraft(first), "value", "1,000.5", "note", "why").status())
        .isEqualTo(303);
    assertThat(english.opens(world.links().figures().measurement(first)).body()).contains("one thousand point five",
        "Check, then hand in", "Quarter 1, 2019");
  }

  @Test
  void a_rate_is_asked_for_by_its_parts_and_computed() {
    var id = contracts.period(world, contract, "CAKUPAN", 1).value();
    var page = world.dinkesOperator().opens(world.links().figures().measurement(id)).body();
    assertThat(page).contains("name=\"numerator\"", "name=\"denominator\"").doesNotContain("name=\"value\"");
    assertThat(
        world.dinkesOperator().sends(world.links().figures().measurementDraft(id), "value", "99", "note", "").status())
        .isEqualTo(422);
    world.dinkesOperator().sends(world.links().figures().measurementDraft(id), "numerator", "3", "denominator", "4",
        "note", "");
    assertThat(world.dinkesOperator().opens(world.links().figures().measurement(id)).body())
        .contains("tujuh puluh lima (%)");
  }

  @Test
  void the_same_form_sent_five_times_has_one_effect() {
    var key = UUID.randomUUID().toString();
    for (int time = 0; time < 5; time++) {
      assertThat(
          world.dinkesOperator()
              .sends(world.links().figures().measurementDraft(first), "value", "90", "note", "", "key", key)
              .status())
          .isEqualTo(303);
    }
    var upload = UUID.randomUUID().toString();
    for (int time = 0; time < 5; time++) {
      assertThat(world.dinkesOperator()
          .sendsFile(world.links().figures().measurementEvidence(first), "a.pdf", "application/pdf",
              Samples.pdf(), "key", upload)
          .status()).isEqualTo(303);
    }
    assertThat(contracts.count(world, "evidence")).isEqualTo(1);
    assertThat(contracts.count(world, "measurement_move")).isEqualTo(1);
    assertThat(
        world.dinkesOperator().sendsFile(world.links().figures().measurementEvidence(first), "b.png", "image/png",
            Samples.png(), "key", upload).status())
        .isEqualTo(409);
  }

  @Test
  void the_list_can_be_narrowed_and_downloaded_and_tells_what_is_late() {
    ((MovableClock) clock).moveTo(Instant.parse("2019-07-20T03:00:00Z"));
    var list = world.links().figures().measurements();
    assertThat(world.monitor().opens(list).body()).contains("<h1>3 realisasi lewat tenggat</h1>");
    assertThat(world.monitor().opens(list + "?state=OVERDUE&year=2019").body()).contains("3 realisasi lewat tenggat");
    assertThat(world.monitor().opens(list + "?state=VERIFIED&span=WHOLE").body())
        .contains("Tidak ada realisasi yang cocok");
    assertThat(world.monitor().opens(list + "?agency=bukan&year=x&state='--&page=-1&span=x").status()).isEqualTo(200);
    assertThat(world.monitor().opens(world.links().figures().measurementsCsv() + "?state=OVERDUE").body().lines())
        .hasSize(4);
    assertThat(world.monitor().inEnglish().opens(list).body()).contains("3 measurements are overdue");
  }

  @Test
  void the_list_looks_45_days_ahead_unless_all_periods_are_asked_for() {
    ((MovableClock) clock).moveTo(Instant.parse("2019-03-01T03:00:00Z"));
    var list = world.links().figures().measurements();
    var soon = world.monitor().opens(list).body();
    var whole = world.monitor().opens(list + "?span=WHOLE").body();
    assertThat(soon).contains("1 realisasi jatuh tempo dalam 45 hari, tidak ada yang lewat tenggat");
    assertThat(rows(soon)).isEqualTo(1);
    assertThat(rows(whole)).isEqualTo(6);
    assertThat(world.monitor().opens(list + "?state=VERIFIED").body()).contains("state=VERIFIED&amp;span=WHOLE");
  }

  private static long rows(String page) {
    return Pattern.compile("<th scope=\"row\">").matcher(page).results().count();
  }

  private void assertRefusedFile(String name, String type, byte[] content) {
    var answer = world.dinkesOperator().sendsFile(world.links().figures().measurementEvidence(first), name, type,
        content);
    assertThat(answer.status()).as(name).isEqualTo(422);
    assertThat(answer.body()).as(name).contains("id=\"file-mistake\"");
  }

  private static byte[] polyglot() {
    var png = Samples.png();
    var zip = Samples.zip("a.txt", "a");
    var both = java.util.Arrays.copyOf(png, png.length + zip.length);
    System.arraycopy(zip, 0, both, png.length, zip.length);
    return both;
  }

  private void draft() {
    reports.draft(world.dinkesOperator().acting(), new MeasurementId(first), "90");
  }

  private void handIn() {
    reports.handIn(world.dinkesOperator().acting(), new MeasurementId(first), "90");
  }

  /** The address of the only file beside the figure. */
  private String evidence() {
    Answer page = world.dinkesOperator().opens(world.links().figures().measurement(first));
    var found = Pattern.compile("href=\"(" + world.links().figures().measurementEvidence(first) + "/[0-9a-f-]{36})\"")
        .matcher(page.body());
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  private List<Player> readers() {
    return List.of(world.dinkesHead(), world.dinkesOperator(), world.verifier(), world.monitor(), world.planner(),
        world.mayor(), world.viceMayor(), world.secretary());
  }

  private List<Player> others(List<Player> allowed) {
    return world.everybody().stream().filter(player -> !allowed.contains(player)).toList();
  }
}
