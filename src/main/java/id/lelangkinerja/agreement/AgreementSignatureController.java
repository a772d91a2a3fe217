package id.lelangkinerja.agreement;

import id.lelangkinerja.contract.SigningPosting;
import id.lelangkinerja.identity.Reauthenticating;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.signing.Means;
import id.lelangkinerja.signing.Placed;
import id.lelangkinerja.signing.Served;
import id.lelangkinerja.web.Form;
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
  private final Signing agreements;
  private final Reauthenticating reauthenticating;
  private final SigningPosting signing;

  AgreementSignatureController(AgreementPages pages, AgreementSignaturePages signatures, Signing agreements,
      Reauthenticating reauthenticating, SigningPosting signing) {
    this.pages = pages;
    this.signatures = signatures;
    this.agreements = agreements;
    this.reauthenticating = reauthenticating;
    this.signing = signing;
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
    return signing.sign(who, links, "agreement-signature:" + agency.value() + ":" + year, form, request,
        new SigningPosting.Signable() {
          @Override
          public String toSign() {
            return agreements.toSign(who, agency, year);
          }

          @Override
          public void sign(Means.Direct by) {
            agreements.sign(who, agency, year, hash, by);
          }

          @Override
          public Placed order() {
            return agreements.order(who, agency, year, hash);
          }

          @Override
          public void keep(Served served) {
            agreements.keep(who, agency, year, served);
          }

          @Override
          public String done() {
            return links.agreements().desk(agency.value(), year);
          }

          @Override
          public String inTurn() {
            return links.agreements().signatureInTurn(agency.value(), year);
          }

          @Override
          public Screen look() {
            return signatures.show(who, links, agency, year, false);
          }

          @Override
          public Screen standing() {
            return pages.desk(who, links, agency, year);
          }
        });
  }
}
