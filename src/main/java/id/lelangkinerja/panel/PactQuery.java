package id.lelangkinerja.panel;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Acting;
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
}
