package id.lelangkinerja.offering;

import id.lelangkinerja.jobs.OneByOne;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.round.AgreedTimeRepository;
import id.lelangkinerja.round.LotId;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Service;

/**
 * Offers on each night what nobody answered in its term, as the installation. Each target is a transaction of its own
 * that looks at the term again, by the database's clock.
 */
@Service
class OfferingItself {
  /** The planner offered it on, the agency answered, or the round stopped taking bids since it was found overdue. */
  private static final Set<Reason> SETTLED = EnumSet.of(Reason.NOT_FOUND_HERE, Reason.TERM_RUNNING,
      Reason.TARGET_CLOSED);
  private final AgreedTimeRepository time;
  private final OfferQuery offers;
  private final OfferingOn offering;
  private final RemindingDecision reminding;

  OfferingItself(AgreedTimeRepository time, OfferQuery offers, OfferingOn offering, RemindingDecision reminding) {
    this.reminding = reminding;
    this.time = time;
    this.offers = offers;
    this.offering = offering;
  }

  void offerOn(RegionId region) {
    if (time.isAgreed(region)) {
      OneByOne.each(offers.overdue(region), lot -> offerOn(region, lot));
    }
  }

  /** Once a day, as the job that does is run. */
  void remind(RegionId region) {
    if (time.isAgreed(region)) {
      OneByOne.each(offers.overdueDecisions(region), lot -> reminding.remind(Acting.installation(region), lot));
    }
  }

  private void offerOn(RegionId region, LotId lot) {
    try {
      offering.offerOn(Acting.installation(region), lot);
    } catch (Refused refused) {
      if (!SETTLED.contains(refused.reason())) {
        throw refused;
      }
    }
  }
}
