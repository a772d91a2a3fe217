package id.lelangkinerja.panel;

import id.lelangkinerja.bidding.BidId;
import id.lelangkinerja.panel.page.PactPage;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.signing.ConsentQuery;
import id.lelangkinerja.signing.DocumentKind;
import id.lelangkinerja.web.Screen;
import java.util.List;
import org.springframework.stereotype.Component;

/** Makes the page of a bid's pact: as it was signed, or, for the head who has yet to sign it, as it would be. */
@Component
class PactPages {
  private final PanelQuery bids;
  private final PactQuery pacts;
  private final ConsentQuery consents;
  private final StepPages steps;
  private final PactPaper paper;

  PactPages(PanelQuery bids, PactQuery pacts, ConsentQuery consents, StepPages steps, PactPaper paper) {
    this.bids = bids;
    this.pacts = pacts;
    this.consents = consents;
    this.steps = steps;
    this.paper = paper;
  }

  Screen show(Acting who, BidId id, Links links) {
    var bid = bids.bid(who, id);
    return pacts.of(who, bid).map(pact -> signed(who, bid, pact, links))
        .orElseGet(() -> steps.signature(who, id, links));
  }

  /** The signed pact as a PDF; before it is signed there is none. */
  byte[] paper(Acting who, RegionHere here, BidId id) {
    var bid = bids.bid(who, id);
    var pact = pacts.of(who, bid).orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
    return paper.print(here, bid, pact, signatures(who, pact));
  }

  private Screen signed(Acting who, PanelBid bid, PactQuery.Pact pact, Links links) {
    return Screen.of("panel/pact", new PactPage(Showing.subject(bid, links), pact.able(),
        pact.document().lines().toList(), pact.documentHash(), signatures(who, pact),
        links.panel().bidPactPaper(bid.bidId())));
  }

  private List<PactPage.Signed> signatures(Acting who, PactQuery.Pact pact) {
    return consents.of(who.region(), DocumentKind.INTEGRITY_PACT, pact.pactId()).stream()
        .map(consent -> new PactPage.Signed(consent.name(), consent.office(), consent.at())).toList();
  }
}
