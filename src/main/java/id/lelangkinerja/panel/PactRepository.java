package id.lelangkinerja.panel;

import id.lelangkinerja.platform.Acting;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The integrity pacts, each with the text that was consented to, word for word: only ever added. */
@Repository
class PactRepository {
  private final JdbcClient jdbc;
  private final Clock clock;

  PactRepository(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  void add(Acting who, PanelBid bid, UUID pact, PactText text, @Nullable String reason) {
    jdbc.sql("""
        insert into integrity_pact (region_id, pact_id, bid_id, turn, able, reason, document, document_hash, signed_at)
        values (:region, :pact, :bid, :turn, :able, :reason, :document, :hash, :at)""")
        .param("region", who.region().value()).param("pact", pact).param("bid", bid.bidId()).param("turn", bid.turn())
        .param("able", reason == null).param("reason", reason).param("document", text.text())
        .param("hash", text.hash()).param("at", clock.instant().atOffset(ZoneOffset.UTC)).update();
  }
}
