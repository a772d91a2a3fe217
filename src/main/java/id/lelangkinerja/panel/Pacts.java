package id.lelangkinerja.panel;

import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.signing.Consenting;
import id.lelangkinerja.signing.DocumentKind;
import id.lelangkinerja.signing.Party;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The integrity pacts: one a bid, each with the text that was consented to, word for word. */
@Repository
class Pacts {
  private final JdbcClient jdbc;
  private final Consenting consenting;
  private final History history;
  private final Clock clock;

  Pacts(JdbcClient jdbc, Consenting consenting, History history, Clock clock) {
    this.jdbc = jdbc;
    this.consenting = consenting;
    this.history = history;
    this.clock = clock;
  }

  /** Keeps the head's statement of ability, or of inability with its reason, and the consent to exactly that text. */
  void sign(Acting who, PanelBid bid, PactText text, @Nullable String reason) {
    var pact = UUID.randomUUID();
    jdbc.sql("""
        insert into integrity_pact (region_id, pact_id, bid_id, able, reason, document, document_hash, signed_at)
        values (:region, :pact, :bid, :able, :reason, :document, :hash, :at)""")
        .param("region", who.region().value()).param("pact", pact).param("bid", bid.bidId())
        .param("able", reason == null).param("reason", reason).param("document", text.text())
        .param("hash", text.hash()).param("at", clock.instant().atOffset(ZoneOffset.UTC)).update();
    consenting.consentAsHead(who, bid.agency(), Party.FIRST, DocumentKind.INTEGRITY_PACT, pact, text.hash());
    history.recordDocument(who, reason == null ? "pact.signed" : "pact.not-able", Kind.BID, bid.bidId(), text.hash());
  }

  /** The text signed must be the one that was shown: refused with PACT_CHANGED where it is another. */
  static void sameAsShown(PactText text, @Nullable String shownHash) {
    Refused.unless(shownHash == null || shownHash.equals(text.hash()), Reason.PACT_CHANGED);
  }
}
