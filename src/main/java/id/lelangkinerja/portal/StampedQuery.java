package id.lelangkinerja.portal;

import id.lelangkinerja.database.PublishedJdbc;
import id.lelangkinerja.database.PublishedQuery;
import id.lelangkinerja.database.Rows;
import id.lelangkinerja.kept.Stamped;
import id.lelangkinerja.platform.RegionId;
import java.util.UUID;

/** Reads the stamps of a region for its public pages, as {@link id.lelangkinerja.kept.StampQuery} does for others. */
@PublishedQuery
class StampedQuery {
  private final PublishedJdbc jdbc;

  StampedQuery(PublishedJdbc jdbc) {
    this.jdbc = jdbc;
  }

  public Stamped of(RegionId region) {
    return Stamped.of(jdbc.sql("select subject_id, stamp from published_stamp where region_id = :region")
        .param("region", region.value()).query(Rows.of(Stamped.Sum.class)).list());
  }

  /** Of one contract together with what all share. */
  public long of(RegionId region, UUID contract) {
    return jdbc.sql("""
        select coalesce(sum(stamp), 0)::bigint from published_stamp
        where region_id = :region and subject_id in (:contract, '00000000-0000-0000-0000-000000000000')""")
        .param("region", region.value()).param("contract", contract).query(Rows.of(Long.class)).single();
  }
}
