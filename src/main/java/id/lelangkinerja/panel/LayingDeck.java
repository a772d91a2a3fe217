package id.lelangkinerja.panel;

import id.lelangkinerja.bidding.BidId;
import id.lelangkinerja.files.FileStore;
import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.io.InputStream;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The bidding agency lays the deck of its presentation before the panel, a PDF, and may replace it until it presents.
 */
@Service
public class LayingDeck {
  private static final String PDF = "application/pdf";
  private final BidAtHand bids;
  private final DeckRepository decks;
  private final FileStore files;
  private final History history;

  LayingDeck(BidAtHand bids, DeckRepository decks, FileStore files, History history) {
    this.bids = bids;
    this.decks = decks;
    this.files = files;
    this.history = history;
  }

  /**
   * Refused with DECK_TOO_LATE once the slot has begun by the database's clock, with DECK_NO_PDF at "file" for anything
   * but a PDF by its content, and as {@link FileStore#store} refuses.
   */
  @Transactional
  public void lay(Acting who, BidId id, String name, InputStream content) {
    var bid = bids.take(who, id);
    Refused.unless(Rules.mayLayDeck(who, bid), Reason.NOT_YOURS);
    Refused.unless(bid.isSchedulable(), Reason.PANEL_STEP_CLOSED);
    Refused.unless(!bid.begun(), Reason.DECK_TOO_LATE);
    var file = stored(who, name, content);
    var kept = files.find(who.region(), file);
    if (!PDF.equals(kept.mediaType())) {
      throw new Refused(Reason.DECK_NO_PDF).at("file");
    }
    decks.lay(who, bid, file);
    history.recordDocument(who, "deck.laid", Kind.BID, bid.bidId(), kept.sha256());
  }

  private UUID stored(Acting who, String name, InputStream content) {
    try {
      return files.store(who, name, content);
    } catch (Refused refused) {
      throw refused.at("file");
    }
  }
}
