package id.lelangkinerja.bidding;

import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.round.LotState;
import id.lelangkinerja.round.RoundId;
import id.lelangkinerja.round.RoundLockRepository;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The end of an opening without a key, which {@link DeclaringLoss} began: each agency opened its own bid with the code on
 * its receipt; what nobody opened is DAMAGED, since nobody can read it any more.
 */
@Service
public class CodeOpening {
  /** Why a bid is damaged that no code opened. */
  static final String UNOPENED = "UNOPENED";
  private final BidRepository bids;
  private final OpeningRepository openings;
  private final RoundLockRepository locks;
  private final BidMoves moves;
  private final ToChecking onward;
  private final History history;

  CodeOpening(BidRepository bids, OpeningRepository openings, RoundLockRepository locks, BidMoves moves,
      ToChecking onward,
      History history) {
    this.bids = bids;
    this.openings = openings;
    this.locks = locks;
    this.moves = moves;
    this.onward = onward;
    this.history = history;
  }

  /**
   * The lots go on to be checked. Refused: NOT_YOURS for everyone but the secretary, NOTHING_TO_OPEN where nothing was
   * declared, CODES_RUNNING while a bid is sealed and the term is not over, REASON_MISSING at "reason" beside the days
   * that the calendar plans for the opening.
   *
   * @param off why it comes beside those days; kept only then
   */
  @Transactional
  public void end(Acting who, RoundId round, @Nullable String off) {
    Refused.unless(Rules.mayOpen(who), Reason.NOT_YOURS);
    locks.alone(who, round);
    var region = who.region();
    var declared = openings.declared(region, round).orElseThrow(() -> new Refused(Reason.NOTHING_TO_OPEN));
    var sealed = bids.inRound(region, round, LotState.OPENING, BidState.SUBMITTED);
    Refused.unless(sealed.isEmpty() || !declared.running(), Reason.CODES_RUNNING, declared.dueAt());
    var why = onward.why(who, round, off);
    for (var bid : sealed) {
      moves.move(who, bid.id(), BidState.SUBMITTED, BidState.DAMAGED, UNOPENED);
      openings.note(region, declared.openingNo(), bid, UNOPENED);
    }
    openings.end(region, round);
    onward.move(who, round, why);
    history.record(who, "round.opened-by-codes", Kind.ROUND, round.value());
  }
}
