package id.lelangkinerja.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.cast.Answer;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.files.Samples;
import id.lelangkinerja.platform.FigureLinks;
import id.lelangkinerja.platform.MovableClock;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Pages elsewhere as evidence, files that are used again, and who sees that they are. */
@MeasurementTest
class CitedEvidenceTest {
  private static final String URL = "https://malangkota.bps.go.id/tabel/3";
  @Autowired
  Worlds worlds;
  @Autowired
  Contracts contracts;
  @Autowired
  Reports reports;
  @Autowired
  AttachingEvidence attaching;
  @Autowired
  Submitting submitting;
  @Autowired
  Clock clock;
  World world;
  MeasurementId first;
  MeasurementId second;
  FigureLinks links;

  @BeforeEach
  void draft() {
    ((MovableClock) clock).moveTo(Instant.parse("2019-07-05T03:00:00Z"));
    world = worlds.fresh();
    links = world.links().figures();
    var contract = contracts.signed(world, "dinkes", Contracts.permits());
    first = contracts.period(world, contract, "IZIN", 1);
    second = contracts.period(world, contract, "IZIN", 2);
    reports.draft(world.dinkesOperator().acting(), second, "90");
  }

  @AfterEach
  void putTheClockBack() {
    ((MovableClock) clock).moveTo(Instant.now(Clock.systemUTC()));
  }

  @Test
  void a_link_proves_a_figure_as_a_file_does_and_goes_along_with_its_versions() {
    assertThat(cite(URL, "2019-07-04").status()).isEqualTo(303);
    assertThat(page(second)).contains("href=\"" + URL + "\" rel=\"noopener noreferrer nofollow external\"",
        "tautan ke malangkota.bps.go.id, dibaca 4 Juli 2019", "Jumlah izin");
    submitting.submit(world.dinkesOperator().acting(), second, Replies.toAll("Sudah diperiksa"));
    assertThat(world.verifier().opens(links.verification()).body()).contains("1 bukti");
    world.verifier().sends(links.measurementReturn(second.value()), "reason", "Perjelas");
    reports.draft(world.dinkesOperator().acting(), second, "91");
    assertThat(contracts.count(world, "evidence_link")).isEqualTo(2);
    assertThat(world.dinkesOperator().sends(removal()).status()).isEqualTo(303);
    assertThat(contracts.count(world, "evidence_link")).as("the version that was handed in keeps it").isEqualTo(1);
    assertThat(world.dinkesOperator().sends(links.linkRemoval(second.value(), UUID.randomUUID())).status())
        .isEqualTo(404);
  }

  @Test
  void a_link_that_is_none_or_was_read_tomorrow_is_refused_beside_its_field() {
    var http = cite("http://malang.go.id", "2019-07-04");
    assertThat(http.status()).isEqualTo(422);
    assertThat(http.body()).contains("id=\"link-mistake\"", "value=\"http://malang.go.id\"",
        "<details class=\"drill\" open");
    assertThat(cite(URL, "2019-07-06").body()).contains("id=\"link-read-mistake\"");
    assertThat(world.dinkesOperator().sends(links.measurementLinks(second.value()), "link", URL).body())
        .contains("id=\"link-title-mistake\"", "id=\"link-proves-mistake\"");
    assertThat(contracts.count(world, "evidence_link")).isZero();
  }

  @Test
  void evidence_of_the_period_before_is_used_again_without_a_new_file_and_says_so() {
    reports.handIn(world.dinkesOperator().acting(), first, "90");
    var file = ticked();
    assertThat(world.dinkesOperator().sends(links.evidenceCopies(second.value())).body())
        .contains("id=\"copies-mistake\"");
    assertThat(world.dinkesOperator().sends(links.evidenceCopies(second.value()), "copies", UUID.randomUUID()
        .toString()).status()).isEqualTo(422);
    assertThat(world.dinkesOperator().sends(links.evidenceCopies(second.value()), "copies", file).status())
        .isEqualTo(303);
    assertThat(page(second)).contains("Salinan dari Triwulan 1 2019").doesNotContain("name=\"copies\"");
    assertThat(contracts.count(world, "stored_file")).isEqualTo(1);
    submitting.submit(world.dinkesOperator().acting(), second, Replies.toAll("Sudah diperiksa"));
    assertThat(repeated()).contains("Dinyatakan salinan").doesNotContain("tanpa pernyataan</span>");
    assertThat(world.verifier().opens(links.repeatedEvidence() + "?only=UNDECLARED").body())
        .contains("Tidak ada yang cocok");
    assertThat(world.verifier().opens(links.measurement(second.value())).body()).doesNotContain("Juga bukti");
  }

  @Test
  void the_same_content_of_two_agencies_is_shown_to_the_verifier_beside_the_file_and_in_the_list() {
    reports.handIn(world.dinkesOperator().acting(), first, "90");
    assertThat(repeated()).contains("Tidak ada bukti yang dipakai berulang");
    var theirs = contracts.period(world, contracts.signed(world, "dinsos", Contracts.permits()), "IZIN", 1);
    reports.draft(world.dinsosHead().acting(), theirs, "80");
    attaching.attach(world.dinsosHead().acting(), theirs, "lain.pdf", new ByteArrayInputStream(Samples.pdf()));
    assertThat(repeated()).as("what was not handed in is its agency's alone").contains("Tidak ada bukti");
    submitting.submit(world.dinsosHead().acting(), theirs, Replies.toAll("Sudah diperiksa"));
    var list = repeated();
    assertThat(list).contains("1 berkas menjadi bukti lebih dari satu angka", "1 tanpa pernyataan");
    var uses = Pattern.compile("href=\"(" + links.repeatedEvidence() + "/[0-9a-f]{64})\"").matcher(list);
    assertThat(uses.find()).isTrue();
    assertThat(world.verifier().opens(uses.group(1)).body()).contains("bukti 2 angka dari 2 perangkat daerah",
        links.measurement(first.value()), links.measurement(theirs.value()), "lain.pdf", "laporan.pdf");
    for (var figure : new MeasurementId[]{first, theirs}) {
      assertThat(world.verifier().opens(links.measurement(figure.value())).body()).contains("Juga bukti 1 angka lain",
          uses.group(1));
    }
    assertThat(page(first)).as("a rival's files are none of the agency's business").doesNotContain("Juga bukti");
    assertThat(world.verifier().opens(links.repeatedEvidenceCsv()).body().lines()).hasSize(2);
    assertThat(world.verifier().opens(links.repeatedEvidence("0".repeat(64))).status()).isEqualTo(404);
    assertThat(world.dinkesHead().opens(uses.group(1)).isRefused()).isTrue();
  }

  private Answer cite(String url, String read) {
    return world.dinkesOperator().sends(links.measurementLinks(second.value()), "link", url, "link-title", "Tabel 3",
        "link-proves", "Jumlah izin", "link-read", read);
  }

  private String page(MeasurementId figure) {
    return world.dinkesOperator().opens(links.measurement(figure.value())).body();
  }

  private String repeated() {
    return world.verifier().opens(links.repeatedEvidence()).body();
  }

  private String removal() {
    var found = Pattern.compile("action=\"([^\"]+/links/[^\"]+/removal)\"").matcher(page(second));
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  private String ticked() {
    var found = Pattern.compile("name=\"copies\" value=\"([0-9a-f-]{36})\"").matcher(page(second));
    assertThat(found.find()).isTrue();
    return found.group(1);
  }
}
