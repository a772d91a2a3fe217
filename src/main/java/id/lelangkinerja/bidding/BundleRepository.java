package id.lelangkinerja.bidding;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.sealing.Bundle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The encrypted files of drafts and of the newest sealed versions, a bundle each. */
@Repository
class BundleRepository {
  private final JdbcClient jdbc;

  BundleRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Of a draft; one that was begun before files could be attached has none yet. */
  Bundle ofDraft(RegionId region, BidId bid) {
    return bundle("select content from bid_draft_bundle where region_id = :region and bid_id = :bid", region, bid);
  }

  Bundle ofSealed(RegionId region, BidId bid) {
    return bundle("select content from bid_sealed_bundle where region_id = :region and bid_id = :bid", region, bid);
  }

  void keep(RegionId region, BidId bid, Bundle bundle) {
    statement("""
        insert into bid_draft_bundle (region_id, bid_id, content) values (:region, :bid, :content)
        on conflict (region_id, bid_id) do update set content = excluded.content""", region, bid)
        .param("content", bundle.bytes()).update();
  }

  /** The draft's bundle becomes that of the sealed version, in place of an earlier one. */
  void seal(RegionId region, BidId bid) {
    statement("""
        insert into bid_sealed_bundle (region_id, bid_id, content)
        select :region, :bid, coalesce((select content from bid_draft_bundle
          where region_id = :region and bid_id = :bid), :blank)
        on conflict (region_id, bid_id) do update set content = excluded.content""", region, bid)
        .param("blank", Bundle.blank().bytes()).update();
  }

  /** A draft that was made of the sealed version gets a copy of its bundle. */
  void reopen(RegionId region, BidId bid) {
    statement("""
        insert into bid_draft_bundle (region_id, bid_id, content)
        select region_id, bid_id, content from bid_sealed_bundle where region_id = :region and bid_id = :bid
        on conflict (region_id, bid_id) do update set content = excluded.content""", region, bid).update();
  }

  private Bundle bundle(String sql, RegionId region, BidId bid) {
    return statement(sql, region, bid).query(Rows.of(byte[].class)).optional().map(Bundle::of)
        .orElseGet(Bundle::blank);
  }

  private JdbcClient.StatementSpec statement(String sql, RegionId region, BidId bid) {
    return jdbc.sql(sql).param("region", region.value()).param("bid", bid.value());
  }
}
