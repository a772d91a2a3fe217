package id.lelangkinerja.bidding;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.RegionId;
import java.util.Comparator;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was found at the administrative check of a bid, item by item. */
@Repository
class ChecklistRepository {
  private final JdbcClient jdbc;

  ChecklistRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** In the order of the list. */
  List<Checked> of(RegionId region, BidId bid) {
    return jdbc.sql("select item, met, remark from bid_check_item where region_id = :region and bid_id = :bid")
        .param("region", region.value()).param("bid", bid.value()).query(Rows.of(Checked.class)).list().stream()
        .sorted(Comparator.comparing(Checked::item)).toList();
  }

  void note(Acting who, BidId bid, Checked checked) {
    jdbc.sql("""
        insert into bid_check_item (region_id, bid_id, item, met, remark, checked_by, checked_at)
        values (:region, :bid, :item, :met, :remark, :person, programme_time())
        on conflict (region_id, bid_id, item) do update set met = excluded.met, remark = excluded.remark,
          checked_by = excluded.checked_by, checked_at = excluded.checked_at""")
        .param("region", who.region().value()).param("bid", bid.value()).param("item", checked.item().name())
        .param("met", checked.met()).param("remark", checked.remark()).param("person", who.person().value()).update();
  }
}
