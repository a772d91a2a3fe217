package id.lelangkinerja.bidding;

import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.RegionId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Deletes what agencies had written and never handed in, a week after bidding closed: nothing will be done with it any
 * more, and what is not kept cannot be read by anybody. That there was a draft stays on record.
 */
@Service
public class DiscardingDrafts {
  /** For so many days an agency may still copy from its draft. */
  static final int DAYS = 7;
  private final DraftRepository drafts;
  private final History history;

  DiscardingDrafts(DraftRepository drafts, History history) {
    this.drafts = drafts;
    this.history = history;
  }

  /** Returns how many were deleted; called again, none. */
  @Transactional
  public int discard(RegionId region) {
    var discarded = drafts.discardUnsent(region, DAYS);
    discarded.forEach(bid -> history.record(Acting.installation(region), "bid.draft-discarded", Kind.BID, bid));
    return discarded.size();
  }
}
