package id.lelangkinerja.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class RolesTest {
  private final OwnPostgres postgres = TestPostgres.shared();

  @Test
  void only_the_superuser_has_any_of_the_great_rights() throws Exception {
    try (Connection connection = postgres.superuser().connect()) {
      assertThat(column(connection, """
          select rolname from pg_roles
          where rolname !~ '^pg_' and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)"""))
          .containsExactly("lk_super");
    }
  }

  @Test
  void nobody_signs_in_as_the_owner_of_the_published_views() throws Exception {
    try (Connection connection = postgres.superuser().connect()) {
      assertThat(column(connection, """
          select rolcanlogin::text || rolsuper || rolbypassrls from pg_roles where rolname = 'lk_published'"""))
          .containsExactly("falsefalsefalse");
      assertThat(column(connection, """
          select m.member::regrole::text from pg_auth_members m where m.roleid = 'lk_published'::regrole"""))
          .containsExactly("lk_owner");
    }
  }

  @Test
  void the_owner_owns_the_database_and_its_schema() throws Exception {
    try (Connection connection = postgres.owner().connect()) {
      assertThat(column(connection, """
          select datdba::regrole::text from pg_database where datname = current_database()
          union all select nspowner::regrole::text from pg_namespace where nspname = 'public'"""))
          .containsExactly("lk_owner", "lk_owner");
      assertThat(column(connection, "select current_database() || ' ' || current_user"))
          .containsExactly("lelang_kinerja lk_owner");
    }
  }

  @ParameterizedTest
  @EnumSource(value = Role.class, names = {"APP", "LOADER", "PORTAL"})
  void application_loader_and_portal_make_no_tables(Role role) throws Exception {
    try (Connection connection = access(role).connect()) {
      assertThatThrownBy(() -> column(connection, "create table mine (n int)"))
          .hasMessageContaining("permission denied");
      assertThatThrownBy(() -> column(connection, "create temporary table mine (n int)"))
          .hasMessageContaining("permission denied");
      assertThatThrownBy(() -> column(connection, "set role lk_owner")).hasMessageContaining("permission denied");
    }
  }

  @ParameterizedTest
  @EnumSource(value = Role.class, mode = Mode.EXCLUDE, names = "SUPERUSER")
  void no_ordinary_role_enters_another_database(Role role) {
    var elsewhere = new Access(postgres.url().replace("/lelang_kinerja?", "/postgres?"), access(role).user(),
        access(role).password());
    assertThatThrownBy(elsewhere::connect).hasMessageContaining("permission denied for database");
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void a_wrong_password_is_refused(Role role) {
    var guessed = new Access(postgres.url(), role.id(), "guessed");
    assertThatThrownBy(guessed::connect).isInstanceOfSatisfying(SQLException.class,
        e -> assertThat(e.getSQLState()).isEqualTo("28P01"));
  }

  @Test
  void each_role_has_a_password_of_its_own_that_is_never_printed() {
    assertThat(List.of(Role.values())).extracting(role -> access(role).password()).doesNotHaveDuplicates()
        .allSatisfy(password -> assertThat(password).hasSize(32));
    assertThat(postgres.app().toString()).doesNotContain(postgres.app().password()).contains("lk_app");
  }

  @Test
  void the_extensions_that_only_a_superuser_may_add_are_there() throws Exception {
    try (Connection connection = postgres.app().connect()) {
      assertThat(column(connection, "select extname from pg_extension order by 1")).contains("btree_gist", "pg_trgm",
          "unaccent");
    }
  }

  @Test
  void nothing_that_a_user_typed_enters_the_log_when_it_goes_wrong() throws Exception {
    try (Connection connection = postgres.owner().connect()) {
      column(connection, "create table typed (word text primary key, check (word <> 'rahasia-c'))");
      column(connection, "insert into typed values ('rahasia-a') returning 1");
      for (String wrong : List.of("insert into typed values ('rahasia-a')", "insert into typed values ('rahasia-c')",
          "select 'rahasia-d'::int", "select rahasia_e from typed",
          "do $$ begin raise exception 'rahasia-f'; end $$", "do $$ begin raise warning 'rahasia-g'; end $$"))
        try {
          column(connection, wrong);
        } catch (SQLException e) {
          assertThat(e.getSQLState()).isNotBlank();
        }
      column(connection, "drop table typed");
    }
    assertThat(Files.readString(postgres.log())).contains("database system is ready").doesNotContain("rahasia");
  }

  private Access access(Role role) {
    return switch (role) {
      case SUPERUSER -> postgres.superuser();
      case OWNER -> postgres.owner();
      case APP -> postgres.app();
      case LOADER -> postgres.loader();
      case PORTAL -> postgres.portal();
    };
  }

  static List<String> column(Connection connection, String sql) throws SQLException {
    var values = new ArrayList<String>();
    try (var statement = connection.createStatement()) {
      if (statement.execute(sql))
        try (var rows = statement.getResultSet()) {
          while (rows.next())
            values.add(rows.getString(1));
        }
    }
    return values;
  }
}
