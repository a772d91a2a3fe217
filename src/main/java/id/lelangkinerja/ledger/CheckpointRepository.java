package id.lelangkinerja.ledger;

import id.lelangkinerja.database.Rows;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The signed heads of the log; they belong to no region. */
@Repository
class CheckpointRepository {
  private final JdbcClient jdbc;

  CheckpointRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A checkpoint as it was signed. */
  record Kept(long size, String note, Instant madeAt) {}

  Optional<Kept> newest() {
    return jdbc.sql("select size, note, made_at from ledger_checkpoint order by size desc limit 1")
        .query(Rows.of(Kept.class)).optional();
  }

  /** Shows every checkpoint, the oldest first. */
  void all(Consumer<Kept> each) {
    long after = 0;
    while (true) {
      var some = jdbc.sql("""
          select size, note, made_at from ledger_checkpoint where size > :after order by size limit 5000""")
          .param("after", after).query(Rows.of(Kept.class)).list();
      if (some.isEmpty()) {
        return;
      }
      some.forEach(each);
      after = some.getLast().size();
    }
  }

  /** Adds it, unless another node has signed the log at this size. */
  void add(Kept kept) {
    jdbc.sql("""
        insert into ledger_checkpoint (size, note, made_at) values (:size, :note, :at) on conflict (size) do nothing""")
        .param("size", kept.size()).param("note", kept.note()).param("at", kept.madeAt().atOffset(ZoneOffset.UTC))
        .update();
  }
}
