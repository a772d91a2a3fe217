package id.lelangkinerja.panel;

import java.util.List;
import java.util.UUID;

/**
 * How far the sheets of one bid are. The quorum is half of the panel, rounded up, and never less than two: fewer sheets
 * than that give no score.
 *
 * @param revealed whether the sheets were laid open before all were in
 */
record Progress(UUID bidId, List<Seat> seats, boolean revealed) {
  private static final int SMALLEST_QUORUM = 2;

  Progress { seats = List.copyOf(seats); }

  /** How many sheets are to be handed in; after an early reveal no more than there are. */
  int due() {
    return revealed ? handedIn() : remaining();
  }

  int handedIn() {
    return (int) seats.stream().filter(Seat::isIn).count();
  }

  /** Those who are not recused. */
  int remaining() {
    return (int) seats.stream().filter(seat -> !seat.isRecused()).count();
  }

  int quorum() {
    return Math.max(SMALLEST_QUORUM, (seats.size() + 1) / 2);
  }

  boolean hasQuorum() {
    return handedIn() >= quorum();
  }

  /** After the recusals there are enough left for a quorum. */
  boolean mayReachQuorum() {
    return remaining() >= quorum();
  }

  boolean allIn() {
    return handedIn() == remaining();
  }

  /** The sheets lie open, and the bid has its score. */
  boolean isComplete() {
    return revealed || (allIn() && hasQuorum());
  }

  /** How it stands in a few signs, without a score or a name: what pages that are open are told. */
  String state() {
    long declared = seats.stream().filter(Seat::declared).count();
    return handedIn() + "/" + due() + " " + declared + " " + remaining() + (isComplete() ? " open" : "");
  }

  /** The chair may lay the sheets open: enough are in, some are still to come. */
  boolean mayBeRevealed() {
    return !isComplete() && hasQuorum();
  }

  /** The mayor may lay open what is in where the recusals leave no quorum. */
  boolean mayBeRevealedWithoutQuorum() {
    return !isComplete() && !mayReachQuorum() && allIn() && handedIn() > 0;
  }
}
