package id.lelangkinerja.offering;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Waiting;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What waits about target offers: an answer of an agency's head, or the planner's step where an agency kept silent,
 * or the mayor's word on a target. */
@Component
class OfferWaiting implements Waiting {
  private final OfferQuery offers;
  private final NamingQuery namings;

  OfferWaiting(OfferQuery offers, NamingQuery namings) {
    this.offers = offers;
    this.namings = namings;
  }

  @Override
  public List<Task> waitingFor(Acting who, Links links) {
    var tasks = new ArrayList<Task>();
    for (var offer : offers.waiting(who)) {
      if (Rules.mayAnswer(who, offer.agency()) && !offer.past()) {
        tasks.add(new Task("target-offer.waiting.answer", offer.title(), offer.answerBy(),
            links.auction().lotTargetStep(offer.lotId(), "answer")));
      } else if (Rules.mayOffer(who) && offer.past()) {
        tasks.add(new Task("target-offer.waiting.on", offer.agencyName() + ": " + offer.title(), null,
            links.auction().lotTarget(offer.lotId())));
      }
    }
    offers.undecided(who).forEach(lot -> tasks.add(new Task("target-offer.waiting.decide",
        lot.agencyName() + ": " + lot.title(), lot.due(), links.auction().lotTargetStep(lot.lotId(), "conditions"))));
    offers.stuck(who).forEach(lot -> tasks.add(new Task("target-offer.waiting.stuck", lot.title(), null,
        links.auction().lotTarget(lot.lotId()))));
    namings.waiting(who).forEach(lot -> tasks.add(new Task("target-offer.waiting.name", lot.title(), null,
        links.auction().lotTargetStep(lot.lotId(), "naming"))));
    return tasks;
  }
}
