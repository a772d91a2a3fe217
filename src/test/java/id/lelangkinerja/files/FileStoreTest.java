package id.lelangkinerja.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.platform.DataHome;
import id.lelangkinerja.platform.MovableClock;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProgrammeTest
class FileStoreTest {
  @Autowired
  Worlds worlds;
  @Autowired
  FileStore store;
  @Autowired
  DataHome home;
  @Autowired
  Clock clock;
  World world;

  @BeforeEach
  void found() {
    world = worlds.fresh();
  }

  @Test
  void what_was_kept_comes_back_unchanged() throws IOException {
    var id = keep("../Kartu posyandu.pdf", Samples.pdf());
    var file = store.find(world.region(), id);
    assertThat(file.name()).isEqualTo("Kartu posyandu.pdf");
    assertThat(file.mediaType()).isEqualTo("application/pdf");
    assertThat(file.size()).isEqualTo(Samples.pdf().length);
    try (var content = store.open(world.region(), id)) {
      assertThat(content.readAllBytes()).isEqualTo(Samples.pdf());
    }
  }

  @Test
  void the_same_content_is_kept_once_however_often_it_is_handed_in() throws IOException {
    keep("satu.png", Samples.png());
    keep("dua.png", Samples.png());
    try (var kept = Files.walk(home.files().resolve(world.here().code()))) {
      assertThat(kept.filter(Files::isRegularFile)).hasSize(1);
    }
  }

  @Test
  void a_forgotten_file_leaves_the_disk_a_day_later_unless_another_has_the_same_content() throws IOException {
    var once = keep("satu.pdf", Samples.pdf());
    var twice = keep("dua.png", Samples.png());
    keep("dua lagi.png", Samples.png());
    store.forget(world.region(), once);
    store.forget(world.region(), twice);
    assertThatThrownBy(() -> store.find(world.region(), once)).isInstanceOf(Refused.class);
    store.sweep(world.region());
    assertThat(contents()).as("a backup may have read the row and not yet the content").isEqualTo(2);
    var moved = (MovableClock) clock;
    moved.moveTo(clock.instant().plus(Duration.ofHours(25)));
    try {
      store.sweep(world.region());
      assertThat(contents()).isEqualTo(1);
      store.sweep(world.region());
      assertThat(keep("satu.pdf", Samples.pdf())).isNotEqualTo(once);
      assertThat(contents()).isEqualTo(2);
    } finally {
      moved.moveTo(Clock.systemUTC().instant());
    }
  }

  private long contents() throws IOException {
    try (var kept = Files.walk(home.files().resolve(world.here().code()))) {
      return kept.filter(Files::isRegularFile).count();
    }
  }

  @Test
  void nothing_of_a_refused_file_stays() throws IOException {
    assertRefused("kosong.pdf", new byte[0], Reason.FILE_EMPTY);
    assertRefused("gambar.png", Samples.text("<svg onload='alert(1)'/>"), Reason.FILE_TYPE);
    assertRefused("besar.txt", "a".repeat(11 << 20).getBytes(java.nio.charset.StandardCharsets.UTF_8),
        Reason.FILE_TOO_LARGE);
    assertThat(home.files().resolve(world.here().code())).doesNotExist();
    try (var left = Files.list(home.files())) {
      assertThat(left.filter(path -> path.toString().endsWith(".part"))).isEmpty();
    }
  }

  @Test
  void a_full_disk_is_said_to_be_full_and_keeps_nothing() throws IOException {
    var cut = new java.io.SequenceInputStream(new java.io.ByteArrayInputStream(Samples.pdf()),
        new java.io.InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("No space left on device");
          }

          @Override
          public int read(byte[] block, int from, int most) throws IOException {
            return read();
          }
        });
    assertThatThrownBy(() -> store.store(world.dinkesHead().acting(), "bukti.pdf", cut))
        .isInstanceOfSatisfying(Refused.class, no -> {
          assertThat(no.reason()).isEqualTo(Reason.DISK_FULL);
          assertThat(no.reason().kind().status()).isEqualTo(507);
        });
    try (var left = Files.list(home.files())) {
      assertThat(left.filter(path -> path.toString().endsWith(".part"))).isEmpty();
    }
  }

  @Test
  void a_file_of_another_region_does_not_exist() {
    var id = keep("foto.jpg", Samples.jpeg());
    assertThatThrownBy(() -> store.find(worlds.fresh().region(), id))
        .isInstanceOfSatisfying(Refused.class, no -> assertThat(no.reason()).isEqualTo(Reason.NOT_FOUND_HERE));
    assertThatThrownBy(() -> store.open(world.region(), UUID.randomUUID())).isInstanceOf(Refused.class);
  }

  @Test
  void content_that_vanished_from_the_disk_is_noticed() throws IOException {
    var id = keep("foto.jpg", Samples.jpeg());
    var hash = store.find(world.region(), id).sha256();
    Files.delete(home.files().resolve(world.here().code()).resolve(hash.substring(0, 2)).resolve(hash));
    assertThatThrownBy(() -> store.open(world.region(), id)).isInstanceOf(UncheckedIOException.class);
  }

  @Test
  void a_download_is_an_attachment_of_exact_type_with_a_safe_name() throws IOException {
    var id = keep("Capaian \u2013 \"Agustus\".csv", Samples.text("a;b\n1;2\n"));
    var file = store.find(world.region(), id);
    try (var content = store.open(world.region(), id)) {
      var headers = Download.of(file, content).getHeaders();
      assertThat(headers.getFirst("Content-Disposition")).startsWith("attachment; ")
          .contains("filename*=UTF-8''Capaian%20%E2%80%93%20_Agustus_.csv");
      assertThat(headers.getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
      assertThat(headers.getFirst("Content-Type")).isEqualTo("text/csv");
    }
  }

  private UUID keep(String name, byte[] content) {
    return store.store(world.dinkesOperator().acting(), name, new ByteArrayInputStream(content));
  }

  private void assertRefused(String name, byte[] content, Reason reason) {
    assertThatThrownBy(() -> keep(name, content))
        .isInstanceOfSatisfying(Refused.class, no -> assertThat(no.reason()).isEqualTo(reason));
  }
}
