package id.lelangkinerja.database;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/** Whatever comes first after a transaction was told for whom it speaks is said for them, and nothing after it has ended. */
class PrefacingTest {
  private static final String TOLD = "nullif(current_setting('lk.region', true), '')";
  private final PrefacingSource source = source();
  private final JdbcTemplate jdbc = new JdbcTemplate(source);
  private final Ahead ahead = new Ahead(source);
  private final JdbcClient client = JdbcClient.create(source);
  private final TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(source));

  /** One connection, so that what it keeps is seen by whoever comes next. */
  private static PrefacingSource source() {
    var access = TestPostgres.shared().superuser();
    var pool = new HikariConfig();
    pool.setJdbcUrl(access.url());
    pool.setUsername(access.user());
    pool.setPassword(access.password());
    pool.setMaximumPoolSize(1);
    return new PrefacingSource(new HikariDataSource(pool));
  }

  @AfterEach
  void close() {
    source.close();
  }

  @Test
  void a_query_with_parameters_is_answered_by_its_own_rows() {
    assertThat(told("7", () -> client.sql("select " + TOLD + " || :text || coalesce(cast(:none as text), '-')")
        .param("text", " is told").param("none", null, Types.VARCHAR).query(String.class).list()))
        .containsExactly("7 is told-");
    assertThat(told("8", () -> client.sql("select " + TOLD).query(String.class).list())).containsExactly("8");
  }

  @Test
  void a_change_tells_how_many_rows_it_changed() {
    jdbc.execute("create temporary table told (id int, region text)");
    assertThat(told("7", () -> client.sql("insert into told select g, " + TOLD + " from generate_series(1, :most) g")
        .param("most", 3).update())).isEqualTo(3);
    assertThat(told("8", () -> client.sql("delete from told where region = :region and region <> " + TOLD)
        .param("region", "7").update())).isEqualTo(3);
  }

  @Test
  void several_changes_at_once_a_call_without_parameters_and_the_drivers_own_ways_are_told_first() {
    jdbc.execute("create temporary table many (id int, region text)");
    assertThat(told("7", () -> jdbc.batchUpdate("insert into many values (?, " + TOLD + ")",
        List.of(new Object[]{1}, new Object[]{2})))).hasSize(2);
    assertThat(jdbc.queryForList("select distinct region from many", String.class)).containsExactly("7");
    assertThat(told("8", () -> jdbc.queryForObject("select " + TOLD, String.class))).isEqualTo("8");
    assertThat(told("9", () -> {
      var connection = DataSourceUtils.getConnection(source);
      try {
        return connection.unwrap(PGConnection.class).getParameterStatus("server_version") + jdbc.queryForObject(
            "select " + TOLD, String.class);
      } catch (SQLException failure) {
        throw new IllegalStateException(failure);
      }
    })).endsWith("9");
  }

  @Test
  void a_savepoint_that_is_taken_back_takes_nothing_back_of_it() {
    assertThat(transaction.<String>execute(status -> {
      tell("7");
      var before = status.createSavepoint();
      jdbc.queryForObject("select set_config('lk.region', '9', true)", String.class);
      status.rollbackToSavepoint(before);
      return requireNonNull(jdbc.queryForObject("select " + TOLD, String.class));
    })).isEqualTo("7");
  }

  @Test
  void several_things_are_told_in_their_order_and_the_last_one_counts() {
    assertThat(told("7", () -> {
      ahead.send("select set_config('lk.region', ? || current_setting('lk.region'), true)", "8");
      return client.sql("select " + TOLD + " || :text").param("text", "!").query(String.class).single();
    })).isEqualTo("87!");
  }

  @Test
  void nothing_is_left_of_it_when_the_transaction_has_ended() {
    transaction.executeWithoutResult(_ -> tell("7"));
    assertThat(jdbc.queryForList("select " + TOLD, String.class)).containsExactly((String) null);
    assertThat(told("7", () -> client.sql("select :it").param("it", "x").query(String.class).single())).isEqualTo("x");
    assertThat(jdbc.queryForList("select " + TOLD, String.class)).containsExactly((String) null);
    assertThatThrownBy(() -> told("7", () -> client.sql("select 1 / :no").param("no", 0).query(Integer.class).single()))
        .hasMessageContaining("division by zero");
    assertThat(jdbc.queryForList("select " + TOLD, String.class)).containsExactly((String) null);
  }

  @Test
  void the_plan_of_a_statement_that_is_repeated_speaks_for_whoever_is_told_each_time() {
    for (int region = 1; region <= 20; region++) {
      var each = Integer.toString(region);
      assertThat(told(each, () -> client.sql("select " + TOLD + " || :same").param("same", "!").query(String.class)
          .single())).isEqualTo(each + "!");
    }
  }

  @Test
  void what_is_written_goes_along_with_the_next_statement_or_with_the_commit() {
    jdbc.execute("create temporary table written (region text, word text)");
    assertThat(told("7", () -> {
      write("first");
      return client.sql("select word from written where region = :region").param("region", "7").query(String.class)
          .list();
    })).containsExactly("first");
    transaction.executeWithoutResult(_ -> {
      tell("8");
      write("last");
    });
    assertThat(jdbc.queryForList("select region || word from written order by 1", String.class))
        .containsExactly("7first", "8last");
    assertThat(jdbc.queryForList("select " + TOLD, String.class)).containsExactly((String) null);
  }

  @Test
  void of_changes_in_the_same_words_none_is_lost() {
    jdbc.execute("create temporary table written (region text, word text)");
    transaction.executeWithoutResult(_ -> List.of("one", "two", "two", "three").forEach(this::write));
    assertThat(jdbc.queryForList("select word from written", String.class)).containsExactly("one", "two", "two",
        "three");
  }

  @Test
  void what_was_to_be_written_is_taken_back_with_its_transaction() {
    jdbc.execute("create temporary table written (region text, word text)");
    transaction.executeWithoutResult(status -> {
      write("nothing");
      status.setRollbackOnly();
    });
    transaction.executeWithoutResult(status -> {
      write("before");
      var before = status.createSavepoint();
      write("after");
      status.rollbackToSavepoint(before);
    });
    assertThat(jdbc.queryForList("select word from written", String.class)).containsExactly("before");
    assertThatThrownBy(() -> write("alone")).isInstanceOf(IllegalTransactionStateException.class);
  }

  @Test
  void what_is_refused_with_the_commit_fails_it_and_leaves_nothing_open() {
    jdbc.execute("create temporary table written (region text, word text unique)");
    assertThatThrownBy(() -> transaction.executeWithoutResult(_ -> {
      jdbc.update("insert into written (word) values ('same')");
      write("same");
    })).isInstanceOf(DuplicateKeyException.class);
    assertThat(jdbc.queryForList("select word from written", String.class)).isEmpty();
    assertThat(told("7", () -> client.sql("select " + TOLD).query(String.class).single())).isEqualTo("7");
  }

  private void write(String word) {
    ahead.write("insert into written select current_setting('lk.region', true), cast(? as text)", List.of(word));
  }

  private <T> T told(String region, Supplier<T> act) {
    return requireNonNull(transaction.execute(_ -> {
      tell(region);
      return act.get();
    }));
  }

  private void tell(String region) {
    ahead.send("select set_config('lk.region', ?, true)", region);
  }
}
