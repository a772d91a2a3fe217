package id.lelangkinerja.panel;

import id.lelangkinerja.bidding.BidId;
import id.lelangkinerja.jobs.OneByOne;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.round.AgreedTimeRepository;
import org.springframework.stereotype.Service;

/**
 * Lets bids lapse soon after the term of a counter-offer when nobody has noted it by hand, as the installation. Each
 * is a transaction of its own that looks at the term again, by the database's clock.
 */
@Service
class LapsingItself {
  private final AgreedTimeRepository time;
  private final DueLapseQuery due;
  private final Lapsing lapsing;

  LapsingItself(AgreedTimeRepository time, DueLapseQuery due, Lapsing lapsing) {
    this.time = time;
    this.due = due;
    this.lapsing = lapsing;
  }

  void lapse(RegionId region) {
    if (time.isAgreed(region)) {
      OneByOne.each(due.bids(region), bid -> lapse(region, bid));
    }
  }

  private void lapse(RegionId region, BidId bid) {
    try {
      lapsing.lapse(Acting.installation(region), bid);
    } catch (Refused refused) {
      // The chair noted it, or its lot was moved on, since it was found to be due.
      if (refused.reason() != Reason.PANEL_STEP_CLOSED && refused.reason() != Reason.TERM_RUNNING) {
        throw refused;
      }
    }
  }
}
