package id.lelangkinerja.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.command.Promised;
import id.lelangkinerja.database.Access;
import id.lelangkinerja.database.Connections;
import id.lelangkinerja.database.PublishedJdbc;
import id.lelangkinerja.database.Rows;
import id.lelangkinerja.database.Scope;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What the database itself lets the public pages' role see, whatever they ask. */
@ProgrammeTest
class PublishedScopeTest {
  private static final String RELATIONS = """
      select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p', 'v', 'm', 'f') and n.nspname !~ '^(pg_|information_schema)' and\s""";
  private static final String READABLE = """
      (has_any_column_privilege('lk_portal', c.oid, 'SELECT, INSERT, UPDATE, REFERENCES')
        or has_table_privilege('lk_portal', c.oid, 'DELETE, TRUNCATE, TRIGGER'))""";
  @Autowired
  Worlds worlds;
  @Autowired
  Connections connections;
  @Autowired
  PublishedJdbc published;
  @Autowired
  FrontQuery front;
  @Autowired
  JdbcClient jdbc;
  @Autowired
  TransactionTemplate transaction;
  @Autowired
  Scope scope;
  World world;
  World other;
  Promised promised;

  @BeforeEach
  void found() {
    world = worlds.fresh();
    other = worlds.fresh();
    promised = Promised.in(world, jdbc, transaction, scope);
    Promised.in(other, jdbc, transaction, scope);
  }

  @Test
  void nothing_but_published_views_is_granted_and_they_only_to_be_read() throws SQLException {
    var owner = connections.owner();
    assertThat(list(owner, RELATIONS + READABLE + " and not (c.relkind = 'v' and c.relname like 'published\\_%' and"
        + " c.relowner = 'lk_published'::regrole)")).isEmpty();
    assertThat(list(owner, RELATIONS + READABLE)).hasSizeGreaterThan(20);
    assertThat(list(owner, RELATIONS
        + "has_table_privilege('lk_portal', c.oid, 'INSERT, UPDATE, DELETE, TRUNCATE, REFERENCES, TRIGGER')"))
        .isEmpty();
    assertThat(list(owner, """
        select p.proname from pg_proc p where p.prosecdef and has_function_privilege('lk_portal', p.oid, 'EXECUTE')"""))
        .isEmpty();
    assertThat(list(owner, "select roleid::regrole::text from pg_auth_members where member = 'lk_portal'::regrole"))
        .isEmpty();
  }

  @Test
  void every_table_and_every_view_that_is_not_published_is_refused() throws SQLException {
    var hidden = list(connections.owner(), RELATIONS + "c.relowner <> 'lk_published'::regrole");
    assertThat(hidden).contains("bid_version", "bid_draft", "person", "measurement_view", "contract_view", "act");
    for (var relation : hidden) {
      assertThatThrownBy(() -> list(connections.portal(), "select * from " + relation)).as(relation)
          .hasMessageContaining("permission denied");
    }
  }

  @Test
  void every_published_view_shows_its_region_alone_and_nothing_where_none_is_set() throws SQLException {
    for (var view : views()) {
      assertThat(here("select distinct region_id::text from " + view)).as(view)
          .isSubsetOf("" + world.region().value());
      assertThat(list(connections.portal(), "select region_id::text from " + view)).as(view).isEmpty();
    }
    assertThat(here("select number from published_contract order by number")).containsExactly("01/2018", "02/2018");
  }

  @Test
  void drafts_and_figures_that_are_not_verified_cannot_be_reached() throws SQLException {
    assertThat(here("select title from published_contract")).noneMatch(title -> title.startsWith("Rahasia"));
    assertThat(here("select distinct verified_value::numeric(10, 1)::text from published_figure order by 1"))
        .contains("18.0").doesNotContain("81.0", "70.0");
    assertThat(here("select name from published_proof")).containsExactly("bukti-triwulan-1.pdf");
    assertThat(here("select count(*)::text from published_figure where under_check")).containsExactly("2");
  }

  @Test
  void no_condition_is_tried_on_a_row_that_is_not_published() throws SQLException {
    assertThat(here("""
        select number from published_contract where 1 / (case when title like 'Rahasia%' then 0 else 1 end) = 1"""))
        .hasSize(2);
  }

  @Test
  void of_people_no_more_is_published_than_name_rank_and_office_on_contracts_in_force() throws SQLException {
    assertThat(list(connections.owner(),
        """
            select c.relname || '.' || a.attname from pg_attribute a join pg_class c on c.oid = a.attrelid
            where c.relowner = 'lk_published'::regrole and a.attname ~ '(person|nip|login|password|_by$|sealed|cipher|key|code_hash)'
              -- the days by which an objection is to be answered and codes are revealed, the agency that carries a part on
              and a.attname not in ('answer_by', 'carried_by', 'reveal_by')"""))
        .isEmpty();
    assertThat(here("select name from published_consent order by party")).containsExactly(
        world.dinkesHead().acting().name(), world.mayor().acting().name());
  }

  @Test
  void the_public_pages_read_as_that_role_and_can_write_nothing() {
    assertThat(published.sql("select current_user").query(Rows.of(String.class)).single())
        .isEqualTo(connections.portal().user());
    assertThatThrownBy(() -> published.sql("create table mine (n int)").update()).isInstanceOf(RuntimeException.class);
  }

  @Test
  void two_regions_are_read_one_after_the_other_within_one_transaction_of_the_application() {
    var empty = worlds.fresh();
    transaction.executeWithoutResult(_ -> {
      assertThat(front.counts(world.region()).contracts()).isEqualTo(2);
      assertThat(front.counts(empty.region()).contracts()).isZero();
      assertThat(front.counts(world.region()).contracts()).isEqualTo(2);
    });
  }

  private List<String> views() throws SQLException {
    return list(connections.owner(), RELATIONS + "c.relowner = 'lk_published'::regrole");
  }

  private List<String> here(String sql) throws SQLException {
    return list(connections.portal(), "set lk.region = '" + world.region().value() + "'; " + sql);
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
}
