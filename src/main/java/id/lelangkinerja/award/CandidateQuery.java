package id.lelangkinerja.award;

import id.lelangkinerja.award.page.AwardPage;
import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.round.LotId;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads the bids of a lot since its opening and what they settled on, for somebody who has been shown the lot's award. */
@Repository
@Transactional(readOnly = true)
class CandidateQuery {
  private final JdbcClient jdbc;

  CandidateQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private record Row(UUID indicatorId, String name, String unit, int decimals, int year, BigDecimal value) {}

  /** By the agency's name. */
  List<Candidate> of(Acting who, LotId lot) {
    return jdbc.sql("""
        select b.bid_id, b.agency_id, b.agency_name, b.state,
          coalesce(p.able, false) and not exists (select 1 from reopened_bid_view r
            where r.region_id = b.region_id and r.bid_id = b.bid_id) able,
          exists (select 1 from every_presentation_view h
            where h.region_id = b.region_id and h.bid_id = b.bid_id and h.held_at is not null) heard
        from bid_view b
        left join opened_bid_view o on o.region_id = b.region_id and o.bid_id = b.bid_id
        left join integrity_pact_view p on p.region_id = b.region_id and p.bid_id = b.bid_id
        where b.region_id = :region and b.lot_id = :lot and (o.bid_id is not null or b.state = 'DAMAGED')
        order by b.agency_name, b.bid_id""")
        .param("region", who.region().value()).param("lot", lot.value()).query(Rows.of(Candidate.class)).list();
  }

  /** The settled targets of a bid, by indicator and year. */
  List<AwardPage.Promise> targets(Acting who, LotId lot, UUID bid) {
    return jdbc.sql("""
        select i.indicator_id, i.name, i.unit, i.decimals, f.year, f.value from final_target_view f
        join lot_indicator_view i
          on i.region_id = f.region_id and i.indicator_id = f.indicator_id and i.lot_id = :lot
        where f.region_id = :region and f.bid_id = :bid order by i.code, f.year""")
        .param("region", who.region().value()).param("lot", lot.value()).param("bid", bid)
        .query(Rows.of(Row.class)).list().stream()
        .collect(Collectors.groupingBy(Row::indicatorId, LinkedHashMap::new, Collectors.toList())).values().stream()
        .map(CandidateQuery::promise).toList();
  }

  private static AwardPage.Promise promise(List<Row> rows) {
    var first = rows.getFirst();
    return new AwardPage.Promise(first.name(), first.unit(), first.decimals(),
        rows.stream().map(row -> new AwardPage.Target(Integer.toString(row.year()), row.value())).toList());
  }
}
