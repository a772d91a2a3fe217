package id.lelangkinerja.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lelangkinerja.database.OwnPostgres;
import id.lelangkinerja.database.TestHome;
import id.lelangkinerja.platform.DataHome;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Backs up homes in use and restores them elsewhere, with real servers and files. */
class BackupTest {
  private static final Clock MORNING = Clock.fixed(Instant.parse("2026-03-01T05:00:00Z"), ZoneOffset.UTC);
  private final TestHome home = TestHome.withPrograms();
  private final TestHome other = TestHome.withPrograms();

  @AfterEach
  void delete_the_homes() {
    home.close();
    other.close();
  }

  @Test
  void a_backup_under_load_brings_back_every_row_confirmed_before_it_and_every_file_and_key() throws Exception {
    var written = new AtomicInteger();
    BackingUp.Written archive;
    int confirmedBefore;
    try (var postgres = OwnPostgres.start(home.home())) {
      run(postgres, "create table note (no int primary key, filler text)");
      var stopping = new AtomicBoolean();
      var writer = Thread.ofPlatform().start(() -> writeUntil(stopping, postgres, written));
      while (written.get() < 300) {
        Thread.onSpinWait();
      }
      Files.createDirectories(home.home().files().resolve("3573/ab"));
      Files.writeString(home.home().files().resolve("3573/ab/abcd"), "bukti");
      Files.writeString(home.home().files().resolve("incoming1.part"), "half");
      Files.writeString(home.home().keys().resolve("installation.key"), "secret");
      Files.writeString(home.home().log().resolve("checkpoints"), "signed");
      confirmedBefore = written.get();
      archive = new BackingUp(MORNING).backUp(home.home(), home.folder().resolve("safe"), true);
      stopping.set(true);
      writer.join();
    }
    assertThat(archive.archive()).hasFileName("lelang-kinerja-2026-03-01T050000Z.tar.gz");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(archive.archive()))).isEqualTo("rw-------");

    new Restoring().restore(archive.archive(), other.home());

    assertThat(other.home().files().resolve("3573/ab/abcd")).hasContent("bukti");
    assertThat(other.home().files().resolve("incoming1.part")).doesNotExist();
    assertThat(other.home().keys().resolve("installation.key")).hasContent("secret");
    assertThat(other.home().log().resolve("checkpoints")).hasContent("signed");
    try (var postgres = OwnPostgres.start(other.home())) {
      int rows = number(postgres, "select count(*) from note");
      assertThat(rows).isBetween(confirmedBefore, written.get());
      assertThat(number(postgres, "select max(no) from note")).as("no row in between is missing").isEqualTo(rows);
      assertThat(number(postgres, "select count(*) from note where length(filler) <> 400")).isZero();
      run(postgres, "reindex table note");
    }
  }

  @Test
  void a_home_whose_program_does_not_run_is_backed_up_as_well_by_the_same_command() throws Exception {
    try (var postgres = OwnPostgres.start(home.home())) {
      run(postgres, "create table kept as select 7 as n");
    }
    assertThat(command(home.home(), "backup", home.folder().resolve("safe").toString())).contains("Backed up");
    var archive = onlyFile(home.folder().resolve("safe"));
    assertThat(command(other.home(), "restore", archive.toString())).contains("has mended itself");
    try (var postgres = OwnPostgres.start(other.home())) {
      assertThat(number(postgres, "select n from kept")).isEqualTo(7);
    }
  }

  @Test
  void a_home_that_holds_anything_is_never_overwritten() throws Exception {
    Files.writeString(home.home().keys().resolve("installation.key"), "secret");
    var archive = new BackingUp(MORNING).backUp(home.home(), home.folder().resolve("safe"), false).archive();
    Files.writeString(other.home().keys().resolve("installation.key"), "theirs");
    assertThatThrownBy(() -> new Restoring().restore(archive, other.home())).isInstanceOf(IOException.class)
        .hasMessageContaining("empty home only");
    assertThat(other.home().keys().resolve("installation.key")).hasContent("theirs");
  }

  @Test
  void a_damaged_or_cut_archive_is_refused_and_leaves_the_home_empty() throws Exception {
    Files.writeString(home.home().keys().resolve("installation.key"), "secret ".repeat(2000));
    var archive = new BackingUp(MORNING).backUp(home.home(), home.folder().resolve("safe"), false).archive();
    var cut = Files.copy(archive, home.folder().resolve("cut.tar.gz"));
    try (var file = new RandomAccessFile(cut.toFile(), "rw")) {
      file.setLength(file.length() / 2);
    }
    for (var bad : List.of(cut, Files.writeString(home.folder().resolve("text.tar.gz"), "no archive"))) {
      assertThatThrownBy(() -> new Restoring().restore(bad, other.home())).isInstanceOf(IOException.class);
      assertThat(other.home().keys()).isEmptyDirectory();
      assertThat(other.home().path().resolve("restoring")).doesNotExist();
    }
  }

  @Test
  void somebody_elses_database_is_left_to_its_own_tools_and_that_is_said() throws Exception {
    var out = new ByteArrayOutputStream();
    int result = new BackupCommand(
        Map.of("LK_HOME", home.home().path().toString(), "LK_DATABASE_URL", "jdbc:postgresql://db/kota"), MORNING,
        new PrintStream(out, true, StandardCharsets.UTF_8))
        .run(List.of("backup", home.folder().resolve("safe").toString()));
    assertThat(result).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("The database is not in it");
  }

  @Test
  void a_command_that_cannot_says_why_in_one_sentence() {
    var out = new ByteArrayOutputStream();
    var command = new BackupCommand(Map.of("LK_HOME", home.home().path().toString()), MORNING,
        new PrintStream(out, true, StandardCharsets.UTF_8));
    assertThat(command.run(List.of("backup", home.folder().resolve("safe").toString()))).isEqualTo(1);
    assertThat(command.run(List.of("backup"))).isEqualTo(2);
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("Failed: There is no database in ").contains("Call: ");
  }

  private static String command(DataHome home, String... words) {
    var out = new ByteArrayOutputStream();
    int result = new BackupCommand(Map.of("LK_HOME", home.path().toString()), MORNING,
        new PrintStream(out, true, StandardCharsets.UTF_8)).run(List.of(words));
    assertThat(result).as(() -> out.toString(StandardCharsets.UTF_8)).isZero();
    return out.toString(StandardCharsets.UTF_8);
  }

  private static Path onlyFile(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.reduce((one, two) -> {
        throw new AssertionError("more than one archive");
      }).orElseThrow();
    }
  }

  private static void writeUntil(AtomicBoolean stopping, OwnPostgres postgres, AtomicInteger written) {
    try (Connection connection = postgres.owner().connect();
        var insert = connection.prepareStatement("insert into note values (?, repeat('x', 400))")) {
      while (!stopping.get()) {
        insert.setInt(1, written.get() + 1);
        insert.executeUpdate();
        written.incrementAndGet();
      }
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static void run(OwnPostgres postgres, String sql) throws SQLException {
    try (Connection connection = postgres.owner().connect(); var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static int number(OwnPostgres postgres, String sql) throws SQLException {
    try (Connection connection = postgres.owner().connect();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getInt(1);
    }
  }
}
