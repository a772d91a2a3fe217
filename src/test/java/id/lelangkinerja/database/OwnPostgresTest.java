package id.lelangkinerja.database;

import static id.lelangkinerja.database.RolesTest.column;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lelangkinerja.platform.DataHome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Every test has a home that nobody has used, or asks the server that all share what it may ask without harm. */
class OwnPostgresTest {
  private final TestHome home = TestHome.withPrograms();

  @AfterEach
  void delete_the_home() {
    home.close();
  }

  @Test
  void what_was_written_is_there_at_the_next_start_at_the_same_address() throws Exception {
    String address;
    String password;
    try (var first = OwnPostgres.start(home.home())) {
      address = first.url();
      password = first.app().password();
      query(first.owner(), "create table kept (n int)");
      query(first.owner(), "insert into kept values (7)");
    }
    Path folder = home.home().database();
    Files.createDirectories(folder.resolve("data.new.4711").resolve("base"));
    Files.createFile(folder.resolve("data.new.4711.password"));
    try (var second = OwnPostgres.start(home.home())) {
      assertThat(query(second.owner(), "select n from kept")).containsExactly("7");
      assertThat(second.url()).isEqualTo(address);
      assertThat(second.app().password()).isEqualTo(password);
      assertThat(names(folder)).containsExactlyInAnyOrder("data", "programs", "passwords.properties", "port",
          "postgres.log");
    }
  }

  @Test
  void the_server_keeps_what_it_confirmed_and_answers_this_machine_alone() throws Exception {
    try (var postgres = OwnPostgres.start(home.home())) {
      assertThat(query(postgres.superuser(), """
          select name || '=' || setting from pg_settings where name in ('fsync', 'full_page_writes',
            'synchronous_commit', 'data_checksums', 'listen_addresses', 'unix_socket_directories', 'ssl',
            'password_encryption', 'server_encoding', 'log_statement', 'log_min_error_statement',
            'log_parameter_max_length_on_error') order by name collate "C\""""))
          .containsExactly("data_checksums=on", "fsync=on", "full_page_writes=on",
              "listen_addresses=127.0.0.1", "log_min_error_statement=panic", "log_parameter_max_length_on_error=0",
              "log_statement=none", "password_encryption=scram-sha-256", "server_encoding=UTF8", "ssl=off",
              "synchronous_commit=on", "unix_socket_directories=");
      assertThat(query(postgres.superuser(), "select distinct auth_method from pg_hba_file_rules"))
          .containsExactly("scram-sha-256");
      assertThat(query(postgres.superuser(), "select distinct left(rolpassword, 13) from pg_authid where rolcanlogin"))
          .containsExactly("SCRAM-SHA-256");
      assertThat(query(postgres.app(), """
          select datlocprovider::text || ' ' || datlocale from pg_database where datname = current_database()"""))
          .containsExactly("i id-ID");
    }
  }

  @Test
  void passwords_and_log_are_read_by_their_owner_alone() throws Exception {
    var postgres = TestPostgres.shared();
    for (Path file : List.of(postgres.dataDirectory().resolveSibling("passwords.properties"), postgres.log()))
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(postgres.dataDirectory())))
        .isEqualTo("rwx------");
  }

  @Test
  void a_home_has_one_owner_at_a_time() throws Exception {
    var taken = new DataHome(TestPostgres.shared().dataDirectory().resolve("../..").normalize());
    assertThatThrownBy(() -> OwnPostgres.start(taken)).isInstanceOf(DatabaseNotStarted.class)
        .hasMessageContaining(taken.path().toString()).hasMessageContaining("in use by another running program")
        .hasMessageContaining("LK_HOME");
    assertThat(query(TestPostgres.shared().app(), "select 1")).as("the owner is not disturbed").containsExactly("1");
  }

  @Test
  void a_closed_server_is_gone_and_closing_again_does_nothing() throws Exception {
    var postgres = OwnPostgres.start(home.home(), Durability.NONE);
    try (var open = postgres.app().connect()) {
      postgres.close();
      postgres.close();
      assertThatThrownBy(() -> column(open, "select 1")).isInstanceOf(SQLException.class);
    }
    assertThatThrownBy(() -> postgres.app().connect()).isInstanceOf(SQLException.class);
    assertThat(postgres.dataDirectory().resolve("postmaster.pid")).doesNotExist();
    assertThat(Files.readString(postgres.log())).contains("database system is shut down");
  }

  @Test
  void a_process_that_only_bears_the_number_of_the_old_server_is_left_in_peace() throws Exception {
    try (var postgres = OwnPostgres.start(home.home(), Durability.NONE)) {
      query(postgres.owner(), "create table kept (n int)");
    }
    var stranger = new ProcessBuilder("sleep", "60").start();
    try {
      Files.writeString(home.home().database().resolve("data").resolve("postmaster.pid"), stranger.pid() + "\n"
          + home.home().database().resolve("data") + "\n1700000000\n5432\n\n127.0.0.1\n");
      try (var postgres = OwnPostgres.start(home.home(), Durability.NONE)) {
        assertThat(query(postgres.owner(), "select count(*) from kept")).containsExactly("0");
      }
      assertThat(stranger.isAlive()).isTrue();
    } finally {
      stranger.destroyForcibly().waitFor();
    }
  }

  @Test
  void data_without_their_passwords_are_refused_with_the_way_out() throws Exception {
    OwnPostgres.start(home.home(), Durability.NONE).close();
    Files.delete(home.home().database().resolve("passwords.properties"));
    assertThatThrownBy(() -> OwnPostgres.start(home.home(), Durability.NONE)).isInstanceOf(DatabaseNotStarted.class)
        .hasMessageContaining("passwords.properties");
    assertThat(home.home().database().resolve("data").resolve("postmaster.pid")).as("no server is left").doesNotExist();
  }

  @Test
  void a_server_that_cannot_start_says_so_in_the_words_of_its_log() throws Exception {
    OwnPostgres.start(home.home(), Durability.NONE).close();
    Files.writeString(home.home().database().resolve("data").resolve("PG_VERSION"), "9\n");
    assertThatThrownBy(() -> OwnPostgres.start(home.home(), Durability.NONE)).isInstanceOf(DatabaseNotStarted.class)
        .hasMessageContaining("postgres.log").hasMessageContaining("incompatible");
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> paths = Files.list(folder)) {
      return paths.map(path -> path.getFileName().toString()).toList();
    }
  }

  private static List<String> query(Access access, String sql) throws SQLException {
    try (Connection connection = access.connect()) {
      return column(connection, sql);
    }
  }
}
