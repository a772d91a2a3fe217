package id.lelangkinerja.bidding;

import id.lelangkinerja.platform.RegionId;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Everything that a draft lacks before it can be submitted: in what it says, and in what its partners say to it. */
@Component
class Readiness {
  private final TermsRepository terms;
  private final ConsentRepository consents;

  Readiness(TermsRepository terms, ConsentRepository consents) {
    this.terms = terms;
    this.consents = consents;
  }

  /** Refuses what does not belong to the lot, and tells what is missing; empty when the bid may be submitted. */
  List<Gap> gaps(RegionId region, BidRow bid, BidContent content) {
    var asked = terms.of(region, bid.lot());
    ContentRules.refuseForeign(content, asked);
    return gaps(bid.id(), content, asked, consents.of(region, bid.id()));
  }

  static List<Gap> gaps(BidId bid, BidContent content, LotTerms terms, List<ConsentRepository.Consent> consents) {
    var gaps = new ArrayList<>(ContentRules.gaps(content, terms));
    var hash = ConsentTerms.hash(bid, content);
    content.means().consortium().partners().stream()
        .filter(partner -> consents.stream().noneMatch(
            each -> each.agencyId().equals(partner.agency()) && each.isGivenTo(hash)))
        .forEach(partner -> gaps.add(new Gap("bid-gap.consent", partner.name(), Gap.Section.PARTNERS)));
    return List.copyOf(gaps);
  }
}
