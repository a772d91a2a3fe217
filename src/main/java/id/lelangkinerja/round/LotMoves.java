package id.lelangkinerja.round;

import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The only way for a lot from one stage to another. Who may move it is asked by the use case that does; here stands
 * what holds for everyone: the table of moves, the reason, and that the lot still is where the mover saw it.
 */
@Service
public class LotMoves {
  private final LotMoveRepository moves;
  private final LotQuery lots;
  private final History history;
  private final ApplicationEventPublisher events;

  LotMoves(LotMoveRepository moves, LotQuery lots, History history, ApplicationEventPublisher events) {
    this.moves = moves;
    this.lots = lots;
    this.history = history;
    this.events = events;
  }

  /**
   * Moves the lot within the caller's transaction and records it.
   *
   * @param reason required when going back or cancelling, at most 2000 characters; every reader of the lot reads it
   * @throws Refused LOT_MOVE_IMPOSSIBLE, REASON_MISSING, TOO_LONG, LOT_BIDS_OPENED (back to bidding after an
   * opening), LOT_DEADLINE_OVER (back to bidding after its deadline, when it would be closed again at once), or CHANGED_MEANWHILE when the lot has left the state {@code from}
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void move(Acting who, LotId lot, LotState from, LotState to, @Nullable String reason) {
    Refused.unless(from.leadsTo(to), Reason.LOT_MOVE_IMPOSSIBLE);
    var why = from.asksReason(to) ? Why.required(reason) : Why.optional(reason);
    Refused.unless(moves.advance(who.region(), lot, from, to), Reason.CHANGED_MEANWHILE);
    // Looked up after the lot's row is locked, so that no opening slips in between.
    Refused.unless(!reopensBidding(from, to) || !moves.anyBidOpened(who.region(), lot), Reason.LOT_BIDS_OPENED);
    Refused.unless(to != LotState.BIDDING || !reopensBidding(from, to) || !lots.isDeadlineOver(who.region(), lot),
        Reason.LOT_DEADLINE_OVER);
    moves.note(who, lot, from, to, why);
    record(who, lot, from, to, why);
    if (from == LotState.DRAFT && to == LotState.BIDDING) {
      events.publishEvent(new LotOpened(who, lot));
    }
  }

  private static boolean reopensBidding(LotState from, LotState to) {
    return (to == LotState.BIDDING || to == LotState.DRAFT) && !from.next().contains(to);
  }

  private void record(Acting who, LotId lot, LotState from, LotState to, @Nullable String why) {
    var what = (from.next().contains(to) ? "lot.moved." : "lot.back.") + to.name().toLowerCase(Locale.ROOT);
    if (why == null) {
      history.record(who, what, Kind.LOT, lot.value());
    } else {
      history.record(who, what, Kind.LOT, lot.value(), why);
    }
  }
}
