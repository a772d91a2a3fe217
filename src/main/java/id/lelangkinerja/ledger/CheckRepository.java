package id.lelangkinerja.ledger;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.RegionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the checks of the log found: of the whole log, and of each region's acts. */
@Repository
class CheckRepository {
  private final JdbcClient jdbc;
  private final JdbcTemplate batch;

  CheckRepository(JdbcClient jdbc, JdbcTemplate batch) {
    this.jdbc = jdbc;
    this.batch = batch;
  }

  /** A check of the whole log: up to which size, how many acts, and rows or files, differ, and what is wrong with the tree. */
  record Check(Instant checkedAt, long size, int actFaults, int rowFaults, String treeFaults) {
    boolean isClean() {
      return actFaults == 0 && rowFaults == 0 && treeFaults.isEmpty();
    }
  }

  /** How many acts differed in a region, and how many rows and files. */
  record Count(int acts, int rows) {}

  void add(Check check) {
    jdbc.sql("""
        insert into ledger_check (checked_at, size, act_faults, row_faults, tree_faults)
        values (:at, :size, :acts, :rows, :tree)""")
        .param("at", check.checkedAt().atOffset(ZoneOffset.UTC)).param("size", check.size())
        .param("acts", check.actFaults()).param("rows", check.rowFaults()).param("tree", check.treeFaults()).update();
  }

  Optional<Check> newest() {
    return jdbc.sql(
        """
            select checked_at, size, act_faults, row_faults, tree_faults from ledger_check order by recorded_at desc limit 1""")
        .query(Rows.of(Check.class)).optional();
  }

  void add(RegionId region, Instant at, List<Fault> faults) {
    batch.batchUpdate("""
        insert into ledger_fault (region_id, checked_at, act_id, kind, told, place, object_kind, object_id, object_name)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""", faults, faults.size(), (row, fault) -> {
      var where = fault.where();
      row.setInt(1, region.value());
      row.setObject(2, at.atOffset(ZoneOffset.UTC));
      row.setObject(3, fault.actId());
      row.setString(4, fault.kind().name());
      row.setString(5, fault.told());
      row.setString(6, where == null ? null : where.place());
      row.setString(7, where == null ? null : where.objectKind());
      row.setObject(8, where == null ? null : where.objectId());
      row.setString(9, where == null ? null : where.name());
    });
  }

  /** What that check found in the region. */
  List<Fault> found(RegionId region, Instant at) {
    return jdbc.sql("""
        select act_id, kind, told, place, object_kind, object_id, object_name from ledger_fault
        where region_id = :region and checked_at = :at
        order by kind, place, object_name, act_id limit 200""").param("region", region.value())
        .param("at", at.atOffset(ZoneOffset.UTC)).query((row, _) -> fault(row)).list();
  }

  private static Fault fault(ResultSet row) throws SQLException {
    var place = row.getString("place");
    return new Fault(row.getObject("act_id", UUID.class), Fault.Kind.valueOf(row.getString("kind")),
        row.getString("told"), place == null
            ? null
            : new Fault.Where(place, row.getString("object_kind"), row.getObject("object_id", UUID.class),
                row.getString("object_name")));
  }

  /** How many that check found in the region. */
  Count count(RegionId region, Instant at) {
    return jdbc.sql("""
        select count(*) filter (where kind like 'ACT%' or kind like 'LEAF%')::int acts,
          count(*) filter (where kind like 'ROWS%' or kind like 'FILE%')::int rows
        from ledger_fault where region_id = :region and checked_at = :at""")
        .param("region", region.value()).param("at", at.atOffset(ZoneOffset.UTC)).query(Rows.of(Count.class))
        .single();
  }
}
