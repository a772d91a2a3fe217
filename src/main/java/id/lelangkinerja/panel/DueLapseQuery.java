package id.lelangkinerja.panel;

import id.lelangkinerja.bidding.BidId;
import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.round.LotId;
import id.lelangkinerja.web.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Whose word on what the panel offered or took is awaited, and who let its term pass, by the database's clock. */
@Repository
@Transactional(readOnly = true)
class DueLapseQuery {
  /** The bids of the region whose head's word is awaited: an answer to the panel's last turn, or the signature of a pact. */
  private static final String AWAITED = """
      with awaited as (
        select b.region_id, b.bid_id, b.lot_id, b.agency_id, b.agency_name, b.lot_title, last.turn, last.answer_by,
          false pact
        from bid_view b
        join lateral (select c.turn, c.side, c.answer_by from counter_offer c
          where c.region_id = b.region_id and c.bid_id = b.bid_id order by c.turn desc limit 1) last on true
        where b.region_id = :region and b.state = 'COUNTERED' and last.side = 'PANEL'
        union all
        select b.region_id, b.bid_id, b.lot_id, b.agency_id, b.agency_name, b.lot_title, t.turn, t.sign_by, true
        from bid_view b
        join pact_term t on t.region_id = b.region_id and t.bid_id = b.bid_id
          and t.turn = (select coalesce(max(c.turn), 0) from counter_offer c
            where c.region_id = b.region_id and c.bid_id = b.bid_id)
        where b.region_id = :region and b.state = 'ACCEPTED' and not exists (select 1 from integrity_pact_view p
          where p.region_id = b.region_id and p.bid_id = b.bid_id))
      """;
  private final JdbcClient jdbc;

  DueLapseQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Whether any bid of the lot waits for its head's word. */
  public boolean isWordAwaited(RegionId region, LotId lot) {
    return jdbc.sql(AWAITED + "select exists (select 1 from awaited where lot_id = :lot)")
        .param("region", region.value()).param("lot", lot.value()).query(Rows.of(Boolean.class)).single();
  }

  public List<BidId> bids(RegionId region) {
    return jdbc.sql(AWAITED + """
        select b.bid_id from awaited b
        join lot_view l on l.region_id = b.region_id and l.lot_id = b.lot_id and l.state = 'NEGOTIATING'
        where programme_time() >= (b.answer_by + 1)::timestamp at time zone :zone order by b.bid_id""")
        .param("region", region.value()).param("zone", Texts.ZONE.getId()).query(Rows.of(UUID.class)).list().stream()
        .map(BidId::new).toList();
  }

  /** A bid whose term ends today or tomorrow; {@code pact} where a signature is awaited. */
  record Ending(UUID bidId, UUID agencyId, String agencyName, String lotTitle, int turn, LocalDate answerBy,
      boolean pact) {}

  public List<Ending> ending(RegionId region) {
    return jdbc.sql(AWAITED + """
        select b.bid_id, b.agency_id, b.agency_name, b.lot_title, b.turn, b.answer_by, b.pact from awaited b
        join lot_view l on l.region_id = b.region_id and l.lot_id = b.lot_id and l.state = 'NEGOTIATING'
        cross join (select (programme_time() at time zone :zone)::date as day) today
        where b.answer_by between today.day and today.day + 1 order by b.bid_id""")
        .param("region", region.value()).param("zone", Texts.ZONE.getId()).query(Rows.of(Ending.class)).list();
  }
}
