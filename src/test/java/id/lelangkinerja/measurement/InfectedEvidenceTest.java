package id.lelangkinerja.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.files.Clamd;
import id.lelangkinerja.files.FileStore;
import id.lelangkinerja.files.Samples;
import id.lelangkinerja.files.Scanned;
import id.lelangkinerja.history.History;
import id.lelangkinerja.platform.MovableClock;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What becomes of evidence in which a virus scanner finds something, at once or later. */
@ProgrammeTest
class InfectedEvidenceTest {
  private static final String NOBODY = "unix:/nowhere/clamd.ctl";
  @Autowired
  Worlds worlds;
  @Autowired
  Contracts contracts;
  @Autowired
  Reports reports;
  @Autowired
  Scanned scanned;
  @Autowired
  Evidenced evidenced;
  @Autowired
  EvidenceRepository evidence;
  @Autowired
  InfectedEvidence infected;
  @Autowired
  FileStore files;
  @Autowired
  History history;
  @Autowired
  Clock clock;
  World world;
  MeasurementId figure;

  @BeforeEach
  void draft() {
    ((MovableClock) clock).moveTo(Instant.parse("2019-04-05T03:00:00Z"));
    world = worlds.fresh();
    figure = contracts.period(world, contracts.signed(world, "dinkes", Contracts.permits()), "IZIN", 1);
    reports.draft(world.dinkesOperator().acting(), figure, "90");
  }

  @AfterEach
  void putTheClockBack() {
    ((MovableClock) clock).moveTo(Instant.now(Clock.systemUTC()));
  }

  @Test
  void an_infected_file_is_refused_kept_nowhere_and_noted_in_the_history() {
    try (var clamd = Clamd.onTcp()) {
      assertThatThrownBy(() -> attach(clamd.address(), "ini EICAR")).isInstanceOfSatisfying(Refused.class, no -> {
        assertThat(no.reason()).isEqualTo(Reason.FILE_INFECTED);
        assertThat(no.values().toString()).contains("Eicar-Test-Signature");
        assertThat(no.field()).isEqualTo("file");
      });
      assertThat(contracts.count(world, "stored_file")).isZero();
      assertThat(page()).contains("Virus ditemukan dalam berkas bukti", "daftar.txt");
      attach(clamd.address(), "daftar izin");
    }
    assertThat(contracts.count(world, "(select region_id from file_scan where outcome = 'CLEAN') s")).isEqualTo(1);
    assertThat(page()).doesNotContain("Belum diperiksa virus");
  }

  @Test
  void while_the_scanner_is_down_a_file_is_taken_in_with_a_warning_and_checked_later() {
    attach(NOBODY, "daftar izin");
    assertThat(page()).contains("Belum diperiksa virus");
    assertThat(rescan(NOBODY)).isZero();
    try (var clamd = Clamd.onTcp()) {
      assertThat(rescan(clamd.address())).isZero();
    }
    assertThat(page()).doesNotContain("Belum diperiksa virus");
  }

  @Test
  void a_file_that_turns_out_to_be_infected_opens_for_nobody_any_more() {
    var file = attach(NOBODY, "ini EICAR");
    var address = world.links().figures().evidence(figure.value(), file);
    assertThat(world.dinkesOperator().opens(address).status()).isEqualTo(200);
    try (var clamd = Clamd.onTcp()) {
      assertThat(rescan(clamd.address())).isEqualTo(1);
    }
    assertThat(world.dinkesOperator().opens(address).status()).isEqualTo(422);
    assertThat(page()).contains("Mengandung virus", "Virus ditemukan dalam berkas bukti");
  }

  private UUID attach(String scanner, String content) {
    return contracts.within(world,
        () -> new AttachingEvidence(evidenced, evidence, scanned.store(scanner), infected, history).attach(
            world.dinkesOperator().acting(), figure, "daftar.txt",
            new ByteArrayInputStream(Samples.text(content))));
  }

  /** How many figures' histories tell of a find after it. */
  private int rescan(String scanner) {
    contracts.within(world, () -> {
      new InfectedEvidence(scanned.scanning(scanner), files, evidence, history).scanAgain(world.region());
      return scanner;
    });
    return contracts.count(world, "(select region_id from act where what = 'measurement.evidence-infected') a");
  }

  private String page() {
    return world.dinkesOperator().opens(world.links().figures().measurement(figure.value())).body();
  }
}
