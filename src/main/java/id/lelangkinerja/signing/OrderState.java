package id.lelangkinerja.signing;

import java.util.EnumSet;
import java.util.Set;

/** Where an order to the national service stands. */
enum OrderState {
  SENT, UNKNOWN, DONE, DECLINED, ABANDONED;

  /** The states that may follow: the whole table of moves. */
  Set<OrderState> next() {
    return switch (this) {
      // An order whose answer was never written down, as the program ended, is as unknown as one without an answer.
      case SENT -> EnumSet.of(UNKNOWN, DONE, DECLINED, ABANDONED);
      case UNKNOWN -> EnumSet.of(DONE, DECLINED, ABANDONED);
      case DONE, DECLINED, ABANDONED -> EnumSet.noneOf(OrderState.class);
    };
  }
}
