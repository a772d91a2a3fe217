package id.lelangkinerja.bidding;

import id.lelangkinerja.notice.Notifying;
import id.lelangkinerja.notice.Recipients;
import id.lelangkinerja.notice.Told;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
import org.springframework.stereotype.Component;

/**
 * Tells whoever carries a bid that is out of its seal what became of it: the people of its lead, and those of its
 * partners, who are led to where partners read it. No rival hears of it.
 */
@Component
public class TellingCarriers {
  private final PartnerQuery partners;
  private final Notifying notifying;

  TellingCarriers(PartnerQuery partners, Notifying notifying) {
    this.partners = partners;
    this.notifying = notifying;
  }

  /** Within the transaction of the act; the link is where the lead's people go. */
  public void tell(Acting who, BidId bid, AgencyId lead, Told told) {
    notifying.tell(who, Recipients.workingFor(lead), told);
    var others = partners.partners(who.region(), bid);
    if (!others.isEmpty()) {
      notifying.tell(who, Recipients.workingFor(others.toArray(AgencyId[]::new)), told.leadingTo(
          links -> links.bidPart(bid.value(), "partnership")));
    }
  }
}
