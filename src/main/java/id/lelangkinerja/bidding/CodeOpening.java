package id.lelangkinerja.bidding;

import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.round.HolderQuery;
import id.lelangkinerja.round.LotMoves;
import id.lelangkinerja.round.LotState;
import id.lelangkinerja.round.RoundId;
import id.lelangkinerja.round.RoundLockRepository;
import id.lelangkinerja.sealing.SealingWay;
import id.lelangkinerja.web.Texts;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The opening without a key, when two of its three parts are lost: the secretary declares it with a reason and a term;
 * until then each agency opens its own bid with the code on its receipt; what nobody opened is DAMAGED, since nobody
 * can read it any more.
 */
@Service
public class CodeOpening {
  /** Why a bid is damaged that no code opened. */
  static final String UNOPENED = "UNOPENED";
  private final BidRepository bids;
  private final OpeningRepository openings;
  private final HolderQuery holders;
  private final RoundLockRepository locks;
  private final BidMoves moves;
  private final LotMoves lots;
  private final History history;

  CodeOpening(BidRepository bids, OpeningRepository openings, HolderQuery holders, RoundLockRepository locks,
      BidMoves moves,
      LotMoves lots, History history) {
    this.bids = bids;
    this.openings = openings;
    this.holders = holders;
    this.locks = locks;
    this.moves = moves;
    this.lots = lots;
    this.history = history;
  }

  /**
   * Two parts are lost; codes open until the end of that day. Refused: NOT_YOURS for everyone but the secretary,
   * NOTHING_TO_OPEN, ROUND_NOT_SPLIT, CODES_DECLARED; at the field COMPLETION_TERM_PAST for a day that is over.
   */
  @Transactional
  public void declare(Acting who, RoundId round, String reason, LocalDate until) {
    Refused.unless(Rules.mayOpen(who), Reason.NOT_YOURS);
    locks.alone(who, round);
    var region = who.region();
    Refused.unless(!bids.lots(region, round, LotState.OPENING).isEmpty(), Reason.NOTHING_TO_OPEN);
    Refused.unless(holders.seal(who, round).way() == SealingWay.SPLIT, Reason.ROUND_NOT_SPLIT);
    Refused.unless(openings.declared(region, round).isEmpty(), Reason.CODES_DECLARED);
    openings.byCodes(who, round, reason, Texts.endOf(until));
    if (openings.declared(region, round).filter(OpeningRepository.ByCodes::running).isEmpty()) {
      throw new Refused(Reason.COMPLETION_TERM_PAST).at("until");
    }
    history.record(who, "round.key-lost", Kind.ROUND, round.value(), reason);
  }

  /**
   * The lots go on to be checked. Refused: NOT_YOURS for everyone but the secretary, NOTHING_TO_OPEN where nothing was
   * declared, CODES_RUNNING while a bid is sealed and the term is not over.
   */
  @Transactional
  public void end(Acting who, RoundId round) {
    Refused.unless(Rules.mayOpen(who), Reason.NOT_YOURS);
    locks.alone(who, round);
    var region = who.region();
    var declared = openings.declared(region, round).orElseThrow(() -> new Refused(Reason.NOTHING_TO_OPEN));
    var sealed = bids.inRound(region, round, LotState.OPENING, BidState.SUBMITTED);
    Refused.unless(sealed.isEmpty() || !declared.running(), Reason.CODES_RUNNING, declared.dueAt());
    for (var bid : sealed) {
      moves.move(who, bid.id(), BidState.SUBMITTED, BidState.DAMAGED, UNOPENED);
      openings.note(region, declared.openingNo(), bid, UNOPENED);
    }
    openings.end(region, round);
    bids.lots(region, round, LotState.OPENING)
        .forEach(lot -> lots.move(who, lot, LotState.OPENING, LotState.CHECKING, null));
    history.record(who, "round.opened-by-codes", Kind.ROUND, round.value());
  }
}
