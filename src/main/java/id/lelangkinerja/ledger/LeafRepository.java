package id.lelangkinerja.ledger;

import id.lelangkinerja.merkle.Hash;
import id.lelangkinerja.platform.RegionId;
import java.sql.Types;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** What the leaves hide, by region: each act has one, and each place of the log one act. */
@Repository
class LeafRepository {
  private static final int BATCH = 5_000;
  private final JdbcTemplate jdbc;

  LeafRepository(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** What is kept of an act that the log took up. */
  record Leaf(UUID actId, long position, Hash salt, Hash personSalt, String content) {}

  void add(RegionId region, List<Leaf> leaves) {
    jdbc.batchUpdate("""
        insert into ledger_leaf (region_id, act_id, position, salt, person_salt, content)
        values (?, ?, ?, ?, ?, ?)""", leaves, BATCH, (row, leaf) -> {
      row.setInt(1, region.value());
      row.setObject(2, leaf.actId());
      row.setLong(3, leaf.position());
      row.setObject(4, leaf.salt().bytes(), Types.BINARY);
      row.setObject(5, leaf.personSalt().bytes(), Types.BINARY);
      row.setString(6, leaf.content());
    });
  }
}
