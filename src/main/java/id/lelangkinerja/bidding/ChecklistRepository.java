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

  /** Each item at most once; what was noted of it before is replaced. */
  void note(Acting who, BidId bid, List<Checked> checked) {
    jdbc.sql("""
        insert into bid_check_item (region_id, bid_id, item, met, remark, checked_by, checked_at)
        select :region, :bid, item, met, remark, :person, programme_time()
        from unnest(cast(:items as text[]), cast(:met as boolean[]), cast(:remarks as text[])) as t (item, met, remark)
        on conflict (region_id, bid_id, item) do update set met = excluded.met, remark = excluded.remark,
          checked_by = excluded.checked_by, checked_at = excluded.checked_at""")
        .param("region", who.region().value()).param("bid", bid.value()).param("person", who.person().value())
        .param("items", checked.stream().map(each -> each.item().name()).toArray(String[]::new))
        .param("met", checked.stream().map(Checked::met).toArray(Boolean[]::new))
        .param("remarks", checked.stream().map(Checked::remark).toArray(String[]::new)).update();
  }
}
