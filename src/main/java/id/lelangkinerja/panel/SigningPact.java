package id.lelangkinerja.panel;

import id.lelangkinerja.bidding.BidId;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The head of the agency signs the pact for the targets that the panel accepted. */
@Service
public class SigningPact {
  private final BidAtHand bids;
  private final BargainQuery bargains;
  private final Pacts pacts;
  private final WritingPact writing;

  SigningPact(BidAtHand bids, BargainQuery bargains, Pacts pacts, WritingPact writing) {
    this.bids = bids;
    this.bargains = bargains;
    this.pacts = pacts;
    this.writing = writing;
  }

  /**
   * Signs the pact; refused with ANSWER_TOO_LATE after its term, and PACT_CHANGED where its text is not the one that was
   * shown.
   *
   * @param shownHash SHA-256 of the text that was shown; null where no page was in between
   */
  @Transactional
  public void sign(Acting who, BidId id, @Nullable String shownHash) {
    var bid = bids.take(who, id);
    Refused.unless(Rules.mayAnswer(who, bid), Reason.NOT_YOURS);
    Refused.unless(!bid.pactGiven(), Reason.ALREADY_SIGNED);
    Refused.unless(bid.awaitsPact(), Reason.PANEL_STEP_CLOSED);
    Refused.unless(!bid.termPassed(), Reason.ANSWER_TOO_LATE);
    var text = writing.able(who, bargains.of(who, bid));
    Pacts.sameAsShown(text, shownHash);
    pacts.sign(who, bid, text, null);
  }
}
