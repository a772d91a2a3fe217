package id.lelangkinerja.ledger;

import id.lelangkinerja.merkle.Growth;
import id.lelangkinerja.merkle.Hash;
import id.lelangkinerja.merkle.Nodes;
import java.sql.Types;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/**
 * The public hashes of the log. They belong to no region, and are only ever added: a place that is taken is taken, so
 * that two who would add at once cannot both.
 */
@Repository
class NodeRepository implements Nodes {
  /** The name of the lock under which the log grows; any number that nothing else in the database uses. */
  private static final long GROWING = 6_962L;
  private static final int BATCH = 5_000;
  private final JdbcTemplate jdbc;

  NodeRepository(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** Waits for whoever lets the log grow just now; until the end of the transaction nobody else does. */
  void lock() {
    jdbc.query("select pg_advisory_xact_lock(?)", _ -> {
    }, GROWING);
  }

  /** How many leaves there are. */
  long size() {
    var last = jdbc.queryForObject("select coalesce(max(place), -1) from ledger_node where level = 0", Long.class);
    return last == null ? 0 : last + 1;
  }

  @Override
  public List<Hash> hashes(int level, long from, int count) {
    var found = jdbc.query("""
        select hash from ledger_node where level = ? and place >= ? and place < ? order by place""",
        (row, _) -> Hash.of(row.getBytes(1)), level, from, from + count);
    if (found.size() != count) {
      throw new IllegalStateException(
          "the log has %d of the %d hashes from %d of level %d".formatted(found.size(), count, from, level));
    }
    return found;
  }

  /** The hashes of the level from this place up to below that one, as far as they are there. */
  Map<Long, Hash> range(int level, long from, long to) {
    var found = new HashMap<Long, Hash>();
    jdbc.query("select place, hash from ledger_node where level = ? and place >= ? and place < ?", row -> {
      found.put(row.getLong(1), Hash.of(row.getBytes(2)));
    }, level, from, to);
    return found;
  }

  void add(List<Growth.Node> nodes) {
    jdbc.batchUpdate("insert into ledger_node (level, place, hash) values (?, ?, ?)", nodes, BATCH, (row, node) -> {
      row.setInt(1, node.level());
      row.setLong(2, node.place());
      row.setObject(3, node.hash().bytes(), Types.BINARY);
    });
  }
}
