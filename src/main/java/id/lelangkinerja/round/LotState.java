package id.lelangkinerja.round;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The stage that a lot has reached. Its moves are the three tables here and no others: no stage is skipped. */
public enum LotState {
  DRAFT, BIDDING, OPENING, CHECKING, PRESENTING, NEGOTIATING, AWARDED, OBJECTION, SIGNING, RUNNING, CLOSED, CANCELLED;

  /** Where a lot goes from here in the ordinary course: one stage on, or, until it is awarded, out of the auction. */
  public Set<LotState> next() {
    return switch (this) {
      case DRAFT -> EnumSet.of(BIDDING, CANCELLED);
      case BIDDING -> EnumSet.of(OPENING, CANCELLED);
      case OPENING -> EnumSet.of(CHECKING, CANCELLED);
      case CHECKING -> EnumSet.of(PRESENTING, CANCELLED);
      case PRESENTING -> EnumSet.of(NEGOTIATING, CANCELLED);
      case NEGOTIATING -> EnumSet.of(AWARDED, CANCELLED);
      case AWARDED -> EnumSet.of(OBJECTION);
      case OBJECTION -> EnumSet.of(SIGNING);
      case SIGNING -> EnumSet.of(RUNNING);
      case RUNNING -> EnumSet.of(CLOSED);
      case CLOSED, CANCELLED -> EnumSet.noneOf(LotState.class);
    };
  }

  /**
   * The one stage to which a lot may be put back, for a written reason, until it is awarded. Whether a bid was opened,
   * after which none goes back to BIDDING or DRAFT, is for {@link LotMoves} to look up.
   */
  public Optional<LotState> back() {
    return switch (this) {
      case BIDDING -> Optional.of(DRAFT);
      case OPENING -> Optional.of(BIDDING);
      case CHECKING -> Optional.of(OPENING);
      case PRESENTING -> Optional.of(CHECKING);
      case NEGOTIATING -> Optional.of(PRESENTING);
      case DRAFT, AWARDED, OBJECTION, SIGNING, RUNNING, CLOSED, CANCELLED -> Optional.empty();
    };
  }

  /**
   * Where an objection that is upheld brings the lot: its award is undone, and the panel negotiates anew. Nothing else
   * makes this move; whether an objection was upheld is for the award to know.
   */
  public Optional<LotState> reopened() {
    return this == OBJECTION ? Optional.of(NEGOTIATING) : Optional.empty();
  }

  /** Whether a lot may go from here to there at all: one stage on, one back, out, or back by an upheld objection. */
  public boolean leadsTo(LotState to) {
    return next().contains(to) || back().filter(to::equals).isPresent() || reopened().filter(to::equals).isPresent();
  }

  /** Whether leaving for that stage asks for a written reason: going back, or out of the auction. */
  public boolean asksReason(LotState to) {
    return to == CANCELLED || !next().contains(to);
  }

  /** The key of the sentence that says what comes next, and who does it. */
  public String nextKey() {
    return "lot-next." + name().toLowerCase(Locale.ROOT);
  }

  /** Whether the lot's bids lie open, or did before it was settled: from the check on, unless it was cancelled. */
  public boolean isPastOpening() {
    return switch (this) {
      case CHECKING, PRESENTING, NEGOTIATING, AWARDED, OBJECTION, SIGNING, RUNNING, CLOSED -> true;
      case DRAFT, BIDDING, OPENING, CANCELLED -> false;
    };
  }

  /** The key of the state's name in the message bundles. */
  public String key() {
    return "lot-state." + name().toLowerCase(Locale.ROOT);
  }
}
