package id.lelangkinerja.agreement;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Posting;
import id.lelangkinerja.web.Screen;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Signing an agreement: a page of its own, since it cannot be undone. The form carries the hash of what was read. */
@RegionController
class AgreementSignatureController {
  private static final String ROUTE = "/agreements/{agency}/{year}/signature";
  private static final int LONGEST_HASH = 64;
  private final AgreementPages pages;
  private final AgreementQuery agreements;
  private final Signing signing;
  private final Posting posting;

  AgreementSignatureController(AgreementPages pages, AgreementQuery agreements, Signing signing, Posting posting) {
    this.pages = pages;
    this.agreements = agreements;
    this.signing = signing;
    this.posting = posting;
  }

  @GetMapping(ROUTE)
  Screen show(Acting who, RegionHere here, @PathVariable AgencyId agency, @PathVariable int year) {
    return pages.signature(who, Links.of(here), agency, year).with(Form.empty());
  }

  /** A refused signature shows the desk, where the agreement is seen as it now stands. */
  @PostMapping(ROUTE)
  ModelAndView sign(Acting who, RegionHere here, @PathVariable AgencyId agency, @PathVariable int year, Form form) {
    agreements.agency(who, agency);
    var links = Links.of(here);
    var hash = form.text("hash", LONGEST_HASH);
    return posting.answer(who, "agreement-signature:" + agency.value() + ":" + year, form, () -> {
      signing.sign(who, agency, year, hash);
      return links.agreements().desk(agency.value(), year);
    }, () -> pages.desk(who, links, agency, year));
  }
}
