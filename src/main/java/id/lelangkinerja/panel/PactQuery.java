package id.lelangkinerja.panel;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.RegionId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads the pact of a bid that the asker has already been shown. */
@Repository
@Transactional(readOnly = true)
class PactQuery {
  private final JdbcClient jdbc;

  PactQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A pact as it was signed. */
  record Pact(UUID pactId, boolean able, String document, String documentHash) {}

  Optional<Pact> of(Acting who, PanelBid bid) {
    return jdbc.sql("""
        select pact_id, able, document, document_hash from integrity_pact_view
        where region_id = :region and bid_id = :bid""")
        .param("region", who.region().value()).param("bid", bid.bidId()).query(Rows.of(Pact.class)).optional();
  }

  /** A pact that was given, whether or not it still holds. */
  record Given(String agency, String lot, String documentHash, Instant signedAt, boolean holds) {}

  Optional<Given> given(RegionId region, UUID pact) {
    return jdbc.sql("""
        select b.agency_name agency, b.lot_title lot, p.document_hash, p.signed_at,
          exists (select 1 from integrity_pact_view v
            where v.region_id = p.region_id and v.pact_id = p.pact_id) holds
        from integrity_pact p
        join bid_view b on b.region_id = p.region_id and b.bid_id = p.bid_id
        where p.region_id = :region and p.pact_id = :pact""").param("region", region.value()).param("pact", pact)
        .query(Rows.of(Given.class)).optional();
  }
}
