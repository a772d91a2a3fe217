package id.lelangkinerja.database;

import static id.lelangkinerja.database.RolesTest.column;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Kills a program in the midst of writing, with its database and without, and holds the next start to its word. */
@Timeout(value = 120, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class KilledTest {
  private static final int ROUNDS = 4;
  private static final int ENOUGH = 300;
  private final TestHome home = TestHome.withPrograms();

  @AfterEach
  void delete_the_home() {
    home.close();
  }

  @Test
  void no_row_that_was_confirmed_is_lost_when_the_program_is_killed_with_its_database_or_alone() throws Exception {
    Set<String> confirmed = new HashSet<>();
    for (int round = 0; round < ROUNDS; round++) {
      Process program = startWriters("round" + round);
      try (BufferedReader ledger = program.inputReader(US_ASCII)) {
        read(ledger, confirmed, ENOUGH);
        if (round % 2 == 1)
          postmaster().destroyForcibly();
        program.toHandle().destroyForcibly(); // the process itself would close the ledger before we have read it all
        read(ledger, confirmed, Integer.MAX_VALUE);
      } finally {
        program.destroyForcibly();
      }
      try (var postgres = OwnPostgres.start(home.home()); Connection connection = postgres.owner().connect()) {
        assertThat(column(connection, "select row from written")).as("after round " + round).containsAll(confirmed);
      }
    }
    assertThat(confirmed).hasSizeGreaterThanOrEqualTo(ROUNDS * ENOUGH);
  }

  @Test
  @EnabledOnOs(value = OS.LINUX, disabledReason = "only Linux tells a child that its parent died")
  void the_database_ends_by_itself_when_the_program_is_killed() throws Exception {
    Process program = startWriters("alone");
    try (BufferedReader ledger = program.inputReader(US_ASCII)) {
      read(ledger, new HashSet<>(), 1);
      ProcessHandle postmaster = postmaster();
      program.destroyForcibly();
      assertThat(postmaster.onExit().get(30, TimeUnit.SECONDS).isAlive()).isFalse();
    } finally {
      program.destroyForcibly();
    }
    assertThat(dataFile("postmaster.pid")).as("it ended in good order").doesNotExist();
  }

  @Test
  void a_database_that_is_killed_alone_comes_back_at_the_same_address_with_all_it_confirmed() throws Exception {
    try (var postgres = OwnPostgres.start(home.home())) {
      try (Connection connection = postgres.owner().connect()) {
        column(connection, "create table kept as select 7 as n");
      }
      postmaster().destroyForcibly();
      assertThat(onceItIsBack(postgres.owner(), "select n from kept")).containsExactly("7");
    }
    assertThat(dataFile("postmaster.pid")).as("it was stopped in good order").doesNotExist();
    var killed = OwnPostgres.start(home.home());
    postmaster().destroyForcibly();
    killed.close();
    try (var next = OwnPostgres.start(home.home()); Connection connection = next.owner().connect()) {
      assertThat(column(connection, "select n from kept")).as("closed in the midst of coming back")
          .containsExactly("7");
    }
  }

  private static List<String> onceItIsBack(Access access, String sql) throws SQLException {
    var patience = new Patience(Duration.ofSeconds(60));
    while (true)
      try (Connection connection = access.connect()) {
        return column(connection, sql);
      } catch (SQLException e) {
        if (!patience.rest())
          throw e;
      }
  }

  private Process startWriters(String round) throws IOException {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    var call = new ProcessBuilder(java.toString(), "-Xmx128m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC",
        Writers.class.getName(), home.home().path().toString(), round);
    call.environment().put("CLASSPATH", System.getProperty("java.class.path"));
    return call.redirectError(home.folder().resolve("writers.err").toFile()).start();
  }

  /** Line by line; so short a line reaches a pipe whole or not at all. What the program logs stands between them. */
  private void read(BufferedReader ledger, Set<String> confirmed, int rows) throws IOException {
    for (int i = 0; i < rows;) {
      String line = ledger.readLine();
      if (line == null) {
        assertThat(rows).as(() -> "the writers ended early: " + complaints()).isEqualTo(Integer.MAX_VALUE);
        return;
      }
      if (line.startsWith(Writers.CONFIRMED)) {
        confirmed.add(line.substring(Writers.CONFIRMED.length()));
        i++;
      }
    }
  }

  private String complaints() {
    try {
      return Files.readString(home.folder().resolve("writers.err"));
    } catch (IOException e) {
      return e.toString();
    }
  }

  private ProcessHandle postmaster() throws IOException {
    long number = Long.parseLong(Files.readAllLines(dataFile("postmaster.pid")).getFirst().strip());
    return ProcessHandle.of(number).orElseThrow();
  }

  private Path dataFile(String name) throws IOException {
    return home.home().database().resolve("data").resolve(name);
  }
}
