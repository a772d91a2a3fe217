package id.lelangkinerja.bidding;

import id.lelangkinerja.jobs.OneByOne;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.round.AgreedTimeRepository;
import id.lelangkinerja.round.RoundId;
import org.springframework.stereotype.Service;

/**
 * Closes bidding soon after its deadline when nobody has done it by hand, as the installation. Every closing is a
 * transaction of its own that looks at deadline and stages again, so that nothing is closed twice or early.
 */
@Service
class ClosingItself {
  private final AgreedTimeRepository time;
  private final DueClosingQuery due;
  private final ClosingBidding closing;

  ClosingItself(AgreedTimeRepository time, DueClosingQuery due, ClosingBidding closing) {
    this.time = time;
    this.due = due;
    this.closing = closing;
  }

  void close(RegionId region) {
    if (time.isAgreed(region)) {
      OneByOne.each(due.rounds(region), round -> close(region, round));
    }
  }

  private void close(RegionId region, RoundId round) {
    try {
      closing.close(Acting.installation(region), round);
    } catch (Refused refused) {
      // A planner closed it, or moved the deadline on, since it was found to be due.
      if (refused.reason() != Reason.BIDDING_CLOSED_ALREADY && refused.reason() != Reason.BIDDING_NOT_OVER) {
        throw refused;
      }
    }
  }
}
