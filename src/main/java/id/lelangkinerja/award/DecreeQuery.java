package id.lelangkinerja.award;

import id.lelangkinerja.award.page.DecreePage;
import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.region.RegionQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads what a decree says of an award that stands, for somebody who has been shown it. */
@Repository
@Transactional(readOnly = true)
class DecreeQuery {
  private final JdbcClient jdbc;

  private final RegionQuery regions;

  DecreeQuery(JdbcClient jdbc, RegionQuery regions) {
    this.jdbc = jdbc;
    this.regions = regions;
  }

  /** The decision that stands, and the term whose plan it serves. */
  record Standing(String reasons, @Nullable String departure, Instant decidedAt, String decidedBy, UUID termId) {}

  Optional<Standing> standing(Acting who, AwardLot lot) {
    return jdbc.sql("""
        select v.reasons, v.departure, v.decided_at, p.name decided_by, l.term_id
        from award_view v
        join award a on a.region_id = v.region_id and a.lot_id = v.lot_id and a.decision = v.decision
          and a.bid_id = v.bid_id
        join person_view p on p.person_id = a.decided_by
        join lot_view l on l.region_id = v.region_id and l.lot_id = v.lot_id
        where v.region_id = :region and v.lot_id = :lot limit 1""").param("region", who.region().value())
        .param("lot", lot.lotId()).query(Rows.of(Standing.class)).optional();
  }

  RegionQuery.Term term(Acting who, Standing standing) {
    return regions.terms(who.region()).stream().filter(each -> each.termId().equals(standing.termId())).findFirst()
        .orElseThrow();
  }

  List<DecreePage.Budget> budgets(Acting who, UUID bid) {
    return jdbc
        .sql("select year, amount from bid_budget_view where region_id = :region and bid_id = :bid order by year")
        .param("region", who.region().value()).param("bid", bid).query(Rows.of(DecreePage.Budget.class)).list();
  }
}
