package id.lelangkinerja.agreement;

import id.lelangkinerja.contract.SigningMeans;
import id.lelangkinerja.identity.Reauthenticating;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Posting;
import id.lelangkinerja.web.Screen;
import jakarta.servlet.http.HttpServletRequest;
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
  private final AgreementSignaturePages signatures;
  private final Signing signing;
  private final Reauthenticating reauthenticating;
  private final SigningMeans means;
  private final Posting posting;

  AgreementSignatureController(AgreementPages pages, AgreementSignaturePages signatures, Signing signing,
      Reauthenticating reauthenticating, SigningMeans means, Posting posting) {
    this.pages = pages;
    this.signatures = signatures;
    this.signing = signing;
    this.reauthenticating = reauthenticating;
    this.means = means;
    this.posting = posting;
  }

  @GetMapping(ROUTE)
  Screen show(Acting who, RegionHere here, @PathVariable AgencyId agency, @PathVariable int year, Form form,
      HttpServletRequest request) {
    return signatures.show(who, Links.of(here), agency, year, reauthenticating.isFresh(who, request)).with(form);
  }

  /**
   * A refused signature shows the desk, where the agreement is seen as it now stands; a refused password shows the
   * same page again.
   */
  @PostMapping(ROUTE)
  ModelAndView sign(Acting who, RegionHere here, @PathVariable AgencyId agency, @PathVariable int year, Form form,
      HttpServletRequest request) {
    var links = Links.of(here);
    var hash = form.text("hash", LONGEST_HASH);
    var by = means.of(form);
    return posting.answer(who, "agreement-signature:" + agency.value() + ":" + year, form, () -> {
      signing.toSign(who, agency, year);
      reauthenticating.confirm(who, SigningMeans.PASSWORD, form.typed(SigningMeans.PASSWORD), request);
      signing.sign(who, agency, year, hash, by);
      return links.agreements().desk(agency.value(), year);
    }, () -> means.isMistaken(form)
        ? signatures.show(who, links, agency, year, false)
        : pages.desk(who, links, agency, year));
  }
}
