package id.lelangkinerja.agreement;

import id.lelangkinerja.contract.SigningElsewhere;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Screen;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Signing a yearly agreement elsewhere: the file is taken along and brought back with one signature more. */
@RegionController
class AgreementOutsideController {
  private static final String ROUTE = "/agreements/{agency}/{year}/signature/file";
  private final AgreementQuery agreements;
  private final Signing signing;
  private final SigningElsewhere elsewhere;

  AgreementOutsideController(AgreementQuery agreements, Signing signing, SigningElsewhere elsewhere) {
    this.agreements = agreements;
    this.signing = signing;
    this.elsewhere = elsewhere;
  }

  @GetMapping(ROUTE)
  Screen show(Acting who, RegionHere here, @PathVariable AgencyId agency, @PathVariable int year,
      HttpServletRequest request) {
    return page(who, Links.of(here), agency, year, request).with(Form.empty());
  }

  @PostMapping(ROUTE)
  ModelAndView bring(Acting who, RegionHere here, @PathVariable AgencyId agency, @PathVariable int year, Form sent,
      @RequestParam(name = "file", required = false) @Nullable MultipartFile file, HttpServletRequest request) {
    var links = Links.of(here);
    return elsewhere.bring(who, "agreement-signature-file:" + agency.value() + ":" + year, sent, file, request,
        new SigningElsewhere.Signing(() -> signing.toSign(who, agency, year),
            (hash, by) -> signing.sign(who, agency, year, hash, by), links.agreements().desk(agency.value(), year)),
        () -> page(who, links, agency, year, request));
  }

  private Screen page(Acting who, Links links, AgencyId agency, int year, HttpServletRequest request) {
    var agreement = agreements.open(who, agency, year).agreement();
    var at = links.agreements();
    return elsewhere.page(who, request, new SigningElsewhere.Document(agreement.number(),
        at.paper(agency.value(), year, agreement.no()), signing.toSign(who, agency, year),
        at.signatureFile(agency.value(), year), at.signature(agency.value(), year)));
  }
}
