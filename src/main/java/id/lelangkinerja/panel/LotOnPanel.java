package id.lelangkinerja.panel;

import id.lelangkinerja.round.LotId;
import id.lelangkinerja.round.LotState;
import java.util.UUID;

/**
 * A lot before the panel, with how many of its opened bids stand where; ended ones are counted nowhere.
 *
 * @param putBack whether it was put back from its presentations to its check
 */
record LotOnPanel(UUID lotId, UUID roundId, int no, String title, String roundName, LotState state, boolean panelist,
    int unchecked, int eligible, int presented, int negotiated, boolean putBack) {

  LotId lot() {
    return new LotId(lotId);
  }

  /** Every bid is checked, and somebody is there to present, or did before the lot was put back. */
  boolean isReadyToPresent() {
    return state == LotState.CHECKING && unchecked == 0 && eligible + presented + negotiated > 0;
  }

  /** What somebody put back goes on when somebody says so, not by the calendar. */
  boolean beginsItself() {
    return isReadyToPresent() && !putBack;
  }

  /** Every bid that was not turned away has been presented. */
  boolean isPresented() {
    return state == LotState.PRESENTING && unchecked == 0 && eligible == 0 && presented + negotiated > 0;
  }
}
