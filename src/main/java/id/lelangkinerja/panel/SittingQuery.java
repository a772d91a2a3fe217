package id.lelangkinerja.panel;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Acting;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads why the panel sat again on a bid that the asker has already been shown. */
@Repository
@Transactional(readOnly = true)
class SittingQuery {
  private final JdbcClient jdbc;

  SittingQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** For what the panel sits again: another presentation, or the offer as the negotiation has changed it. */
  enum Kind {
    PRESENTATION, OFFER
  }

  /**
   * A sitting after the first; {@code earlierOpen} where the sheets of the one before lay open when it was asked for.
   */
  record Sitting(int sitting, Kind kind, String reason, boolean earlierOpen, String askedBy, Instant askedAt) {}

  /** The sittings after the first, in their order. */
  List<Sitting> of(Acting who, PanelBid bid) {
    return jdbc.sql("""
        select k.sitting, k.kind, k.reason, k.earlier_open, p.name asked_by, k.asked_at from bid_sitting k
        join person_view p on p.person_id = k.asked_by
        where k.region_id = :region and k.bid_id = :bid order by k.sitting""")
        .param("region", who.region().value()).param("bid", bid.bidId()).query(Rows.of(Sitting.class)).list();
  }
}
