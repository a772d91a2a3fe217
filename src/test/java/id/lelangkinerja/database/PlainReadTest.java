package id.lelangkinerja.database;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.platform.RegionId;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** What reads without a transaction around it speaks for its region in each statement, and for nobody after it. */
@ProgrammeTest
class PlainReadTest {
  private static final String REGION = "select coalesce(current_setting('lk.region', true), '')";
  @Autowired
  JdbcClient jdbc;
  @Autowired
  DataSource source;
  @Autowired
  Scope scope;
  @Autowired
  PlatformTransactionManager transactions;
  @Autowired
  Worlds worlds;

  @Test
  void each_statement_is_told_anew() {
    var region = worlds.fresh().region();
    assertThat(this.<String>plainly(region, () -> told() + " " + told()))
        .isEqualTo(region.value() + " " + region.value());
    assertThat(this.<Boolean>plainly(region, () -> jdbc.sql("select exists (select from agency)").query(Boolean.class)
        .single())).isTrue();
    assertThat(told()).isEmpty();
  }

  @Test
  void it_goes_on_for_its_region_after_a_transaction_in_between() {
    var region = worlds.fresh().region();
    var other = worlds.fresh().region();
    assertThat(this.<String>plainly(region, () -> told() + " "
        + within(TransactionDefinition.PROPAGATION_REQUIRED, other, this::told) + " " + told()))
        .isEqualTo(region.value() + " " + other.value() + " " + region.value());
  }

  @Test
  void whoever_was_named_last_is_who_it_speaks_for() throws SQLException {
    try (var face = source.getConnection()) {
      for (var region : List.of("7", "8", "7")) {
        ((Prefaced) face).preface(Prefaced.Preface.told("select set_config('lk.region', ?, true)", region));
      }
      assertThat(((PrefacedConnection) Proxy.getInvocationHandler(face)).waiting()).hasSize(1);
      try (var asking = face.prepareStatement(REGION); var rows = asking.executeQuery()) {
        assertThat(rows.next()).isTrue();
        assertThat(rows.getString(1)).isEqualTo("7");
      }
    }
  }

  @Test
  void within_a_transaction_it_is_a_part_of_that() {
    var region = worlds.fresh().region();
    var number = "select pg_current_xact_id()::text";
    assertThat(this.<Boolean>within(TransactionDefinition.PROPAGATION_REQUIRED, region,
        () -> jdbc.sql(number).query(String.class).single()
            .equals(this.<String>plainly(region, () -> jdbc.sql(number).query(String.class).single()))))
        .isTrue();
    assertThat(this.<Boolean>plainly(region, () -> jdbc.sql(number).query(String.class).single()
        .equals(jdbc.sql(number).query(String.class).single()))).isFalse();
  }

  @Test
  void it_holds_for_statements_that_are_repeated_whatever_their_parameters_are() {
    var regions = List.of(worlds.fresh().region(), worlds.fresh().region());
    for (int time = 0; time < 20; time++) {
      var region = regions.get(time % 2);
      assertThat(this.<List<String>>plainly(region, () -> jdbc.sql("""
          select current_setting('lk.region') || ' ' || name from agency
          where cast(:none as text) is null and (cast(:name as text) is null or name = :name) limit 1""")
          .param("none", null).param("name", null).query(String.class).list())).as("time " + time).hasSize(1)
          .allMatch(row -> row.startsWith(region.value() + " "));
    }
  }

  @Test
  void what_is_refused_leaves_the_connection_as_it_was_and_nothing_is_written() {
    var region = worlds.fresh().region();
    assertThatThrownBy(
        () -> plainly(region, () -> jdbc.sql("select 1 / :no").param("no", 0).query(Integer.class).single()))
        .hasMessageContaining("division by zero");
    assertThatThrownBy(() -> plainly(region, () -> jdbc.sql("delete from agency where name = :name").param("name", "x")
        .update())).hasMessageContaining("read-only");
    for (int time = 0; time < 25; time++) {
      assertThat(this.<String>plainly(region, this::told)).isEqualTo(region.value() + "");
    }
  }

  private String told() {
    return jdbc.sql(REGION).query(String.class).single();
  }

  private <T> T plainly(RegionId region, Supplier<T> reading) {
    return within(TransactionDefinition.PROPAGATION_SUPPORTS, region, reading);
  }

  private <T> T within(int propagation, RegionId region, Supplier<T> reading) {
    var template = new TransactionTemplate(transactions);
    template.setPropagationBehavior(propagation);
    return requireNonNull(template.execute(_ -> {
      scope.of(region);
      return reading.get();
    }));
  }
}
