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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Signing an official's paper elsewhere: the file is taken along and brought back with one signature more. */
@RegionController
class OfficialOutsideController {
  private static final String ROUTE = "/agreements/{agency}/{year}/officials/{official}/signature/file";
  private final OfficialQuery officials;
  private final OfficialSigning signing;
  private final SigningElsewhere elsewhere;

  OfficialOutsideController(OfficialQuery officials, OfficialSigning signing, SigningElsewhere elsewhere) {
    this.officials = officials;
    this.signing = signing;
    this.elsewhere = elsewhere;
  }

  @GetMapping(ROUTE)
  Screen show(Acting who, RegionHere here, @PathVariable AgencyId agency, @PathVariable int year,
      @PathVariable UUID official, HttpServletRequest request) {
    return page(who, Links.of(here), agency, year, official, request).with(Form.empty());
  }

  @PostMapping(ROUTE)
  ModelAndView bring(Acting who, RegionHere here, @PathVariable AgencyId agency, @PathVariable int year,
      @PathVariable UUID official, Form sent,
      @RequestParam(name = "file", required = false) @Nullable MultipartFile file, HttpServletRequest request) {
    var links = Links.of(here);
    return elsewhere.bring(who, "official-signature-file:" + official, sent, file, request,
        new SigningElsewhere.Signing(() -> signing.toSign(who, agency, year, official),
            (hash, by) -> signing.sign(who, agency, year, official, hash, by),
            links.agreements().official(agency.value(), year, official)),
        () -> page(who, links, agency, year, official, request));
  }

  private Screen page(Acting who, Links links, AgencyId agency, int year, UUID official, HttpServletRequest request) {
    var number = officials.sheet(who, agency, year, official).agreement().number();
    var at = links.agreements();
    return elsewhere.page(who, request, new SigningElsewhere.Document(number,
        at.officialPaper(agency.value(), year, official), signing.toSign(who, agency, year, official),
        at.officialSignatureFile(agency.value(), year, official),
        at.officialSignature(agency.value(), year, official)));
  }
}
