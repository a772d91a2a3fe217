package id.lelangkinerja.kept;

import id.lelangkinerja.database.PlainRead;
import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.RegionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the stamps of a region. They are to be read before the rows of which something is kept: rows that changed in
 * between are then computed once more, and never missed.
 */
@Repository
@Transactional(readOnly = true)
public class StampQuery {
  private final JdbcClient jdbc;

  StampQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @PlainRead
  public Stamped of(RegionId region) {
    return Stamped.of(jdbc.sql("""
        select subject_id, sum(stamp)::bigint stamp from stamp where region_id = :region group by subject_id""")
        .param("region", region.value()).query(Rows.of(Stamped.Sum.class)).list());
  }

  /** Of everything in the region, as {@link Stamped#all}. */
  @PlainRead
  public long all(RegionId region) {
    return jdbc.sql("select coalesce(sum(stamp), 0)::bigint from stamp where region_id = :region")
        .param("region", region.value()).query(Rows.of(Long.class)).single();
  }
}
