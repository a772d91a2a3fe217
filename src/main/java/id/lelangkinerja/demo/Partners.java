package id.lelangkinerja.demo;

import id.lelangkinerja.bidding.AskingConsent;
import id.lelangkinerja.bidding.BidId;
import id.lelangkinerja.bidding.Consenting;
import id.lelangkinerja.bidding.Consortium;
import id.lelangkinerja.bidding.Drafting;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.region.AgencyRow;
import id.lelangkinerja.region.RegionQuery;
import java.math.BigDecimal;
import java.util.List;
import org.springframework.stereotype.Component;

/** Makes a draft a joint one: its partners are named and asked, and those who do in the script consent. */
@Component
class Partners {
  /** What a draft that was saved once stands at. */
  private static final int SAVED_ONCE = 2;
  private final Drafting drafting;
  private final AskingConsent asking;
  private final Consenting consenting;
  private final RegionQuery regions;
  private final Stage stage;

  Partners(Drafting drafting, AskingConsent asking, Consenting consenting, RegionQuery regions, Stage stage) {
    this.drafting = drafting;
    this.asking = asking;
    this.consenting = consenting;
    this.regions = regions;
    this.stage = stage;
  }

  void join(BidId bid, Script.BidPart part) {
    var parts = part.partners();
    if (parts == null) {
      return;
    }
    var lead = stage.as(part.by());
    var partners = parts.stream().map(this::partner).toList();
    var share = partners.stream().map(Consortium.Partner::share).reduce(Consortium.WHOLE, BigDecimal::subtract);
    drafting.save(lead, bid, List.of("partners"), SAVED_ONCE,
        content -> content.with(content.means().with(new Consortium(bid.value().toString(), share, partners))));
    var terms = asking.ask(lead, bid);
    parts.stream().filter(Script.PartnerPart::consents)
        .forEach(each -> consenting.consent(stage.as(each.by()), bid, terms));
  }

  private Consortium.Partner partner(Script.PartnerPart part) {
    var agency = stage.headedBy(part.by());
    return new Consortium.Partner(agency.value(), name(agency), part.share(), part.part());
  }

  private String name(AgencyId agency) {
    return regions.agencies(Foundations.MALANG).stream().filter(each -> each.agencyId().equals(agency.value()))
        .map(AgencyRow::name).findFirst().orElseThrow();
  }
}
