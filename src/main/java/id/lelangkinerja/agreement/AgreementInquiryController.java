package id.lelangkinerja.agreement;

import id.lelangkinerja.contract.SigningPosting;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Posting;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Goes on where the national service did not answer: asking it for the file, or giving the order up. */
@RegionController
class AgreementInquiryController {
  private static final String ROUTE = "/agreements/{agency}/{year}/signature";
  private static final int LONGEST_REASON = 1000;
  private final AgreementPages pages;
  private final Inquiring inquiring;
  private final Signing signing;
  private final SigningPosting asking;
  private final Posting posting;

  AgreementInquiryController(AgreementPages pages, Inquiring inquiring, Signing signing, SigningPosting asking,
      Posting posting) {
    this.pages = pages;
    this.inquiring = inquiring;
    this.signing = signing;
    this.asking = asking;
    this.posting = posting;
  }

  @PostMapping(ROUTE + "/inquiry")
  ModelAndView ask(Acting who, RegionHere here, @PathVariable AgencyId agency, @PathVariable int year, Form form) {
    var links = Links.of(here);
    return asking.ask(who, "agreement-inquiry:" + agency.value() + ":" + year, form,
        () -> inquiring.toAsk(who, agency, year), served -> {
          signing.keep(who, agency, year, served);
          return links.agreements().desk(agency.value(), year);
        }, () -> pages.desk(who, links, agency, year));
  }

  @PostMapping(ROUTE + "/abandonment")
  ModelAndView abandon(Acting who, RegionHere here, @PathVariable AgencyId agency, @PathVariable int year,
      Form form) {
    var links = Links.of(here);
    var reason = form.optionalText("reason", LONGEST_REASON);
    return posting.answer(who, "agreement-abandonment:" + agency.value() + ":" + year, form, () -> {
      inquiring.abandon(who, agency, year, reason);
      return links.agreements().desk(agency.value(), year);
    }, () -> pages.desk(who, links, agency, year));
  }
}
