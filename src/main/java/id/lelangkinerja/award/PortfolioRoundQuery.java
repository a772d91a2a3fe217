package id.lelangkinerja.award;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.round.RoundId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Finds rounds for those who may weigh their awards together, as {@link Rules#mayWeigh} says. */
@Repository
@Transactional(readOnly = true)
class PortfolioRoundQuery {
  private final JdbcClient jdbc;

  PortfolioRoundQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The round; refused with NOT_FOUND_HERE where there is none whose awards this person may weigh. */
  PortfolioRound round(Acting who, RoundId id) {
    return find(who, id).filter(round -> Rules.mayWeigh(who, round))
        .orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
  }

  /** Whether this person may weigh the round's awards, and there is something to weigh or was. */
  boolean isOpenTo(Acting who, RoundId id) {
    return find(who, id).filter(round -> Rules.mayWeigh(who, round) && (round.weighed() || round.toDecide() > 0))
        .isPresent();
  }

  private Optional<PortfolioRound> find(Acting who, RoundId id) {
    return jdbc.sql("""
        select r.round_id, r.name,
          :seated and exists (select 1 from panel_member_view m
            where m.region_id = r.region_id and m.round_id = r.round_id and m.person_id = :person) panelist,
          exists (select 1 from bid_carrier_view c where c.region_id = r.region_id and c.round_id = r.round_id
            and c.agency_id = any(:agencies)) bidder,
          (select count(*) from lot_view l where l.region_id = r.region_id and l.round_id = r.round_id
            and l.state = 'NEGOTIATING')::int to_decide,
          exists (select 1 from portfolio p where p.region_id = r.region_id and p.round_id = r.round_id) weighed
        from round_view r where r.region_id = :region and r.round_id = :round""")
        .param("region", who.region().value()).param("round", id.value()).param("seated", Rules.seated(who))
        .param("person", who.person().value())
        .param("agencies", who.agencies().stream().map(AgencyId::value).toArray(UUID[]::new))
        .query(Rows.of(PortfolioRound.class)).optional();
  }
}
