package id.lelangkinerja.bidding;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.RegionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When each section of a draft was last changed, counted in the draft's revisions. */
@Repository
class DraftSectionRepository {
  /** Stands for all sections: a draft that was written as a whole. */
  static final String WHOLE = "";
  private final JdbcClient jdbc;

  DraftSectionRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Whether the section was changed after this revision. */
  boolean isChangedSince(RegionId region, BidId bid, String section, int revision) {
    return jdbc.sql("""
        select exists (select 1 from bid_draft_section where region_id = :region and bid_id = :bid
          and section in (:section, '') and revision > :revision)""").param("region", region.value())
        .param("bid", bid.value()).param("section", section).param("revision", revision)
        .query(Rows.of(Boolean.class)).single();
  }

  void changed(RegionId region, BidId bid, String section, int revision) {
    jdbc.sql("""
        insert into bid_draft_section (region_id, bid_id, section, revision)
        values (:region, :bid, :section, :revision)
        on conflict (region_id, bid_id, section) do update set revision = excluded.revision""")
        .param("region", region.value()).param("bid", bid.value()).param("section", section)
        .param("revision", revision).update();
  }
}
