package id.lelangkinerja.round;

import id.lelangkinerja.platform.Acting;

/**
 * Whom a lot asks when it opens for bids, where that is not everyone it invites at once. A module that asks agencies
 * one after the other has one {@code @Component}.
 */
public interface AsksInTurn {
  /** Asks the first in turn, within the act that opens the lot; false where the lot is not one of those. */
  boolean asks(Acting who, LotId lot);
}
