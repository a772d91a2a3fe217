package id.lelangkinerja.house;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.database.Access;
import id.lelangkinerja.database.Connections;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the database itself holds, whatever the program asks: tried as the application's own role. */
@ProgrammeTest
class ScopesTest {
  private static final List<String> GLOBAL = List.of("region", "region_code", "person", "sign_in_throttle",
      "spring_session", "spring_session_attributes", "clock_mover", "flyway_schema_history", "letter",
      "scheduled_task", "one_time_link", "demo_mark", "ledger_node", "ledger_checkpoint",
      "ledger_check");
  private static final String POLICIES = """
      select concat_ws(' ', c.relname, c.relforcerowsecurity, p.polname, pg_get_expr(p.polqual, c.oid),
        pg_get_expr(p.polwithcheck, c.oid))
      from pg_class c left join pg_policy p on p.polrelid = c.oid
      where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' order by 1""";
  @Autowired
  Worlds worlds;
  @Autowired
  Connections connections;
  World world;

  @BeforeEach
  void found() {
    world = worlds.fresh();
  }

  @Test
  void every_table_but_the_global_ones_is_bound_by_forced_row_level_security() throws SQLException {
    var unbound = list(connections.owner(), """
        select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
        and not (relrowsecurity and relforcerowsecurity) order by relname""");
    assertThat(unbound).containsExactlyInAnyOrderElementsOf(GLOBAL);
  }

  @Test
  void the_application_sees_nothing_where_no_region_is_set() throws SQLException {
    assertThat(list(connections.app(), "select name from agency")).isEmpty();
    assertThat(list(connections.owner(), "select name from agency")).isEmpty();
  }

  @Test
  void the_application_sees_the_rows_of_the_region_that_is_set_and_no_others() throws SQLException {
    var region = world.region().value();
    assertThat(inRegion(region, "select distinct region_id::text from agency")).containsExactly("" + region);
    assertThat(inRegion(region, "select distinct region_id::text from agency_view")).containsExactly("" + region);
  }

  @Test
  void a_row_of_another_region_cannot_be_written() {
    assertThatThrownBy(() -> inRegion(world.region().value(), """
        insert into region_setting (region_id, key, value, valid_from) values (9999, 'x', 'y', '2020-01-01')
        returning key""")).isInstanceOf(SQLException.class).hasMessageContaining("row-level security");
  }

  @Test
  void the_application_owns_no_table_and_can_neither_rewrite_history_nor_change_the_schema() {
    for (var forbidden : List.of("update act set what = 'x'", "delete from act",
        "update ledger_leaf set content = 'x'", "delete from ledger_leaf", "update ledger_node set hash = hash",
        "delete from ledger_node", "delete from ledger_check", "update ledger_fault set told = ''",
        "update ledger_checkpoint set note = 'x'", "delete from ledger_checkpoint",
        "delete from bid_version",
        "update bid_version set hash = 'x'", "update consent set name = 'x'", "delete from contract",
        "drop table act", "create table mine (x int)", "alter table act disable row level security",
        "insert into clock_mover values ('lk_app')")) {
      assertThatThrownBy(() -> run(connections.app(), forbidden)).as(forbidden).isInstanceOf(SQLException.class)
          .hasMessageMatching("(?s).*(permission denied|must be owner).*");
    }
  }

  @Test
  void the_application_cannot_move_the_programme_clock_and_the_loader_can() throws SQLException {
    var moved = "set lk.clock_shift = '-1000 days'; select (programme_time() < now() - interval '900 days')::text";
    assertThat(list(connections.app(), moved)).containsExactly("false");
    assertThat(list(connections.loader(), moved)).containsExactly("true");
  }

  @Test
  void offices_are_read_by_their_holder_before_a_region_is_chosen_and_by_nobody_else() throws SQLException {
    var person = world.planner().acting().person().value();
    var own = "set lk.person = '" + person + "'; select distinct person_id::text from appointment";
    assertThat(list(connections.app(), own)).containsExactly(person.toString());
    assertThat(list(connections.app(), "select person_id::text from appointment")).isEmpty();
  }

  @Test
  void a_start_locks_no_table_whose_scope_stands_and_mends_those_whose_scope_does_not() throws Exception {
    try (Connection owner = connections.owner().connect(); var statement = owner.createStatement()) {
      owner.setAutoCommit(false);
      statement.execute(scopes());
      assertThat(column(statement, """
          select relation::regclass::text from pg_locks
          where pid = pg_backend_pid() and mode = 'AccessExclusiveLock' and relation is not null""")).isEmpty();
      var before = column(statement, POLICIES);
      statement.execute("""
          alter policy by_region on agency using (true);
          drop policy by_region on problem;
          alter table region_setting no force row level security;
          alter policy own_offices on appointment using (true)""");
      assertThat(column(statement, POLICIES)).isNotEqualTo(before);
      statement.execute(scopes());
      assertThat(column(statement, POLICIES)).isEqualTo(before);
      owner.rollback();
    }
  }

  private static String scopes() throws IOException {
    try (var script = ScopesTest.class.getResourceAsStream("/db/migration/R__scopes.sql")) {
      return new String(requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static List<String> column(Statement statement, String sql) throws SQLException {
    var found = new ArrayList<String>();
    try (var result = statement.executeQuery(sql)) {
      while (result.next()) {
        found.add(result.getString(1));
      }
    }
    return found;
  }

  private List<String> inRegion(int region, String sql) throws SQLException {
    return list(connections.app(), "set lk.region = '" + region + "'; " + sql);
  }

  private static List<String> list(Access access, String sql) throws SQLException {
    try (Connection connection = access.connect(); var statement = connection.createStatement()) {
      var found = new ArrayList<String>();
      boolean rows = statement.execute(sql);
      while (!rows) {
        rows = statement.getMoreResults();
      }
      try (var result = statement.getResultSet()) {
        while (result.next()) {
          found.add(result.getString(1));
        }
      }
      return found;
    }
  }

  private static void run(Access access, String sql) throws SQLException {
    try (Connection connection = access.connect(); var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
