package id.lelangkinerja.measurement;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.round.LotId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads the periods of earlier contracts that tell what was realised of a lot's indicators before its first year. */
@Repository
@Transactional(readOnly = true)
class RealisedQuery {
  private final JdbcClient jdbc;

  RealisedQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Every period that was not dropped, verified or not, of contracts that are or once were in force. An indicator that
   * a contract measured in another unit than today's is another one.
   */
  public List<RealisedPeriod> before(RegionId region, LotId lot) {
    return jdbc
        .sql(
            """
                select k.contract_id, k.number contract_number, k.in_force_at, k.origin_id is not null part,
                  coalesce(p.places, 0) places, p.place, k.agency_id holder_id, a.kind holder_kind, i.indicator_id, i.unit, i.aggregation, m.year, m.period,
                  m.periods, m.agency_id held_by, h.kind held_by_kind, m.verified_value, m.verified_numerator,
                  m.verified_denominator, m.verified_provisional
                from lot_view l
                join lot_indicator_view o on o.region_id = l.region_id and o.lot_id = l.lot_id
                join contract_indicator_view i on i.region_id = o.region_id and i.indicator_id = o.indicator_id
                  and i.unit = o.unit
                join contract_view k on k.region_id = i.region_id and k.contract_id = i.contract_id
                join commitment_view c on c.region_id = i.region_id and c.contract_id = i.contract_id
                  and c.indicator_id = i.indicator_id and c.year < l.first_year
                join measurement_view m on m.region_id = c.region_id and m.commitment_id = c.commitment_id
                left join lateral (
                  select count(*)::int places, min(x.agency_id::text)::uuid place from lot_place_view x
                  where x.region_id = k.region_id and x.lot_id = k.lot_id) p on true
                join agency_view a on a.region_id = k.region_id and a.agency_id = k.agency_id
                join agency_view h on h.region_id = m.region_id and h.agency_id = m.agency_id
                where l.region_id = :region and l.lot_id = :lot and k.in_force_at is not null
                order by i.indicator_id, m.year, k.number, m.period""")
        .param("region", region.value())
        .param("lot", lot.value()).query(Rows.of(RealisedPeriod.class)).list();
  }
}
