package id.lelangkinerja.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerLogTest {
  private static final int LARGE = 9 << 20;
  @TempDir
  private Path folder;

  @Test
  void a_small_log_goes_on_growing() throws Exception {
    var log = log();
    log.rotate();
    Files.writeString(log.file(), "first\n");
    log.rotate();
    assertThat(log.file()).hasContent("first\n");
    assertThat(old()).doesNotExist();
  }

  @Test
  void a_large_log_steps_aside_and_only_one_old_one_is_kept() throws Exception {
    var log = log();
    Files.writeString(old(), "older");
    Files.writeString(log.file(), "x".repeat(LARGE));
    log.rotate();
    assertThat(log.file()).isEmptyFile();
    assertThat(old()).hasSize(LARGE);
  }

  @Test
  void the_tail_is_the_last_lines_of_a_log_of_any_length() throws Exception {
    var log = log();
    Files.writeString(log.file(), "");
    assertThat(log.tail()).isEmpty();
    Files.writeString(log.file(), "line\n".repeat(10_000) + "last words\n");
    assertThat(log.tail()).endsWith("line\nlast words").hasLineCount(12);
  }

  private ServerLog log() {
    return new ServerLog(folder.resolve("postgres.log"));
  }

  private Path old() {
    return folder.resolve("postgres.log.old");
  }
}
