package id.lelangkinerja.database;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.Worlds;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** What is written ahead stands before another transaction begins in between: whoever would write the same waits, as for any row. */
@ProgrammeTest
class WrittenAheadTest {
  private static final String WRITTEN = """
      insert into posting (region_id, person_id, route, key, content_hash, at)
      values (cast(? as int), cast(? as uuid), 'ahead', cast(? as uuid), '-', now())""";
  @Autowired
  JdbcClient jdbc;
  @Autowired
  Ahead ahead;
  @Autowired
  Scope scope;
  @Autowired
  PlatformTransactionManager transactions;
  @Autowired
  Worlds worlds;

  @Test
  void it_is_sent_before_another_transaction_begins_in_between() {
    var who = worlds.fresh().verifier().acting();
    var row = List.of(Integer.toString(who.region().value()), who.person().value().toString(),
        UUID.randomUUID().toString());
    var inBetween = new TransactionTemplate(transactions);
    inBetween.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    assertThatThrownBy(() -> new TransactionTemplate(transactions).executeWithoutResult(_ -> {
      scope.of(who);
      ahead.write(WRITTEN, row);
      inBetween.executeWithoutResult(_ -> {
        scope.of(who);
        jdbc.sql("set local lock_timeout = '200ms'").update();
        jdbc.sql(WRITTEN).params(row).update();
      });
    })).hasMessageContaining("lock timeout");
  }
}
