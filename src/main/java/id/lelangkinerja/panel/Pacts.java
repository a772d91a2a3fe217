package id.lelangkinerja.panel;

import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.region.RegionDirectory;
import id.lelangkinerja.signing.Consenting;
import id.lelangkinerja.signing.DocumentKind;
import id.lelangkinerja.signing.Marking;
import id.lelangkinerja.signing.Party;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The integrity pacts, one a bid: a text, the consent of the agency's head to exactly that text, and its record. */
@Component
class Pacts {
  private final PactRepository repository;
  private final Consenting consenting;
  private final Marking marking;
  private final RegionDirectory regions;
  private final History history;
  private final Telling telling;

  Pacts(PactRepository repository, Consenting consenting, Marking marking, RegionDirectory regions, History history,
      Telling telling) {
    this.repository = repository;
    this.consenting = consenting;
    this.marking = marking;
    this.regions = regions;
    this.history = history;
    this.telling = telling;
  }

  /** Asks for the pact until the end of that day, since the panel took what was offered. */
  void ask(Acting who, PanelBid bid, LocalDate signBy) {
    telling.accepted(who, bid, signBy);
  }

  /** Keeps the head's statement of ability, or of inability with its reason, and the consent to exactly that text; those who wait are told. */
  void sign(Acting who, PanelBid bid, PactText text, @Nullable String reason) {
    var pact = UUID.randomUUID();
    repository.add(who, bid, pact, text, reason);
    consenting.consentAsHead(who, bid.agency(), Party.FIRST, DocumentKind.INTEGRITY_PACT, pact, text.hash());
    marking.mark(who, regions.here(who.region()), DocumentKind.INTEGRITY_PACT, pact);
    history.recordDocument(who, reason == null ? "pact.signed" : "pact.not-able", Kind.BID, bid.bidId(), text.hash());
    if (reason == null) {
      telling.pactSigned(who, bid);
    } else {
      telling.refused(who, bid, reason);
    }
  }

  /** The text signed must be the one that was shown: refused with PACT_CHANGED where it is another. */
  static void sameAsShown(PactText text, @Nullable String shownHash) {
    Refused.unless(shownHash == null || shownHash.equals(text.hash()), Reason.PACT_CHANGED);
  }
}
