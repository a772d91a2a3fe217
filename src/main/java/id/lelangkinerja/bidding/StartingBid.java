package id.lelangkinerja.bidding;

import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.round.LotId;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins a bid of an invited agency for a lot, or takes up again one that was withdrawn, with an empty draft. */
@Service
public class StartingBid {
  private final TermsRepository terms;
  private final BidRepository bids;
  private final DraftRepository drafts;
  private final DeadlineRepository deadline;
  private final BidMoves moves;
  private final ConsentRepository consents;
  private final History history;

  StartingBid(TermsRepository terms, BidRepository bids, DraftRepository drafts, DeadlineRepository deadline,
      BidMoves moves, ConsentRepository consents, History history) {
    this.terms = terms;
    this.bids = bids;
    this.drafts = drafts;
    this.deadline = deadline;
    this.moves = moves;
    this.consents = consents;
    this.history = history;
  }

  /**
   * Begins for the agency among the person's workplaces that is invited. Refused: NOT_FOUND_HERE where none is,
   * BID_EXISTS, PARTNER_IN_RIVAL where the agency consented to a joint bid for the lot, BID_TOO_LATE, BIDDING_NOT_OPEN.
   */
  @Transactional
  public BidId start(Acting who, LotId lot) {
    var asked = terms.of(who.region(), lot);
    var agency = bids.invitedWorkplace(who, lot);
    deadline.begin(who, asked.round(), lot);
    var bid = new BidId(UUID.randomUUID());
    Refused.unless(!consents.isBound(who.region(), lot, agency, bid, false), Reason.PARTNER_IN_RIVAL);
    bids.add(who.region(), bid, lot, agency);
    drafts.add(who, bid, BidContent.blank());
    history.record(who, "bid.started", Kind.BID, bid.value());
    deadline.refuseLate(who, lot);
    return bid;
  }

  /** A withdrawn bid becomes a draft again, before the deadline. */
  @Transactional
  public void resume(Acting who, BidId id) {
    var bid = bids.own(who, id);
    deadline.begin(who, bid.round(), bid.lot());
    Refused.unless(bid.state() == BidState.WITHDRAWN, Reason.BID_STATE_WRONG);
    Refused.unless(!consents.isBound(who.region(), bid.lot(), bid.agency(), id, false), Reason.PARTNER_IN_RIVAL);
    moves.move(who, id, BidState.WITHDRAWN, BidState.DRAFT, null);
    if (drafts.find(who.region(), id).isEmpty()) {
      drafts.add(who, id, BidContent.blank());
    }
    deadline.refuseLate(who, bid.lot());
  }
}
