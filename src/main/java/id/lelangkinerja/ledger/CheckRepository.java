package id.lelangkinerja.ledger;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.RegionId;
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

  /** A check of the whole log: up to which size, how many acts differ, and what is wrong with the tree. */
  record Check(Instant checkedAt, long size, int actFaults, String treeFaults) {
    boolean isClean() {
      return actFaults == 0 && treeFaults.isEmpty();
    }
  }

  /** An act that differed, in the region that asks. */
  record Found(UUID actId, Fault.Kind kind, String told) {}

  void add(Check check) {
    jdbc.sql("""
        insert into ledger_check (checked_at, size, act_faults, tree_faults) values (:at, :size, :acts, :tree)""")
        .param("at", check.checkedAt().atOffset(ZoneOffset.UTC)).param("size", check.size())
        .param("acts", check.actFaults()).param("tree", check.treeFaults()).update();
  }

  Optional<Check> newest() {
    return jdbc.sql("""
        select checked_at, size, act_faults, tree_faults from ledger_check order by recorded_at desc limit 1""")
        .query(Rows.of(Check.class)).optional();
  }

  void add(RegionId region, Instant at, List<Fault> faults) {
    batch.batchUpdate("""
        insert into ledger_fault (region_id, checked_at, act_id, kind, told) values (?, ?, ?, ?, ?)""", faults,
        faults.size(), (row, fault) -> {
          row.setInt(1, region.value());
          row.setObject(2, at.atOffset(ZoneOffset.UTC));
          row.setObject(3, fault.actId());
          row.setString(4, fault.kind().name());
          row.setString(5, fault.told());
        });
  }

  /** What that check found in the region. */
  List<Found> found(RegionId region, Instant at) {
    return jdbc.sql("""
        select act_id, kind, told from ledger_fault where region_id = :region and checked_at = :at
        order by kind, act_id limit 200""").param("region", region.value()).param("at", at.atOffset(ZoneOffset.UTC))
        .query(Rows.of(Found.class)).list();
  }

  /** How many that check found in the region. */
  int count(RegionId region, Instant at) {
    return jdbc.sql("""
        select count(*)::int from ledger_fault where region_id = :region and checked_at = :at""")
        .param("region", region.value()).param("at", at.atOffset(ZoneOffset.UTC)).query(Rows.of(Integer.class))
        .single();
  }
}
