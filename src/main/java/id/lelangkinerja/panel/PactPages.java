package id.lelangkinerja.panel;

import id.lelangkinerja.bidding.BidId;
import id.lelangkinerja.database.Rows;
import id.lelangkinerja.panel.page.PactPage;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.signing.ConsentQuery;
import id.lelangkinerja.signing.DocumentKind;
import id.lelangkinerja.web.Screen;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads the pact that was signed, and makes its page. */
@Repository
@Transactional(readOnly = true)
class PactPages {
  private final JdbcClient jdbc;
  private final PanelQuery bids;
  private final ConsentQuery consents;

  PactPages(JdbcClient jdbc, PanelQuery bids, ConsentQuery consents) {
    this.jdbc = jdbc;
    this.bids = bids;
    this.consents = consents;
  }

  private record Pact(UUID pactId, boolean able, String document, String documentHash) {}

  /** Whether there is a pact to read; refused with NOT_FOUND_HERE where the bid may not be read. */
  boolean isGiven(Acting who, BidId id) {
    return bids.bid(who, id).pactGiven();
  }

  Screen show(Acting who, BidId id, Links links) {
    var bid = bids.bid(who, id);
    var pact = jdbc.sql("""
        select pact_id, able, document, document_hash from integrity_pact
        where region_id = :region and bid_id = :bid""")
        .param("region", who.region().value()).param("bid", id.value()).query(Rows.of(Pact.class)).optional()
        .orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
    var signed = consents.of(who.region(), DocumentKind.INTEGRITY_PACT, pact.pactId()).stream()
        .map(consent -> new PactPage.Signed(consent.name(), consent.office(), consent.at())).toList();
    return Screen.of("panel/pact", new PactPage(Showing.subject(bid, links), pact.able(),
        pact.document().lines().toList(), pact.documentHash(), signed));
  }
}
