package id.lelangkinerja.agreement;

import id.lelangkinerja.contract.SigningMeans;
import id.lelangkinerja.identity.Reauthenticating;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Posting;
import id.lelangkinerja.web.Upload;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Bringing the scan of an agreement with an official that both signed by hand, and comparing it. */
@RegionController
class OfficialPaperController {
  private static final String ONE = "/agreements/{agency}/{year}/officials/{official}";
  private static final int LONGEST_HASH = 64;
  private final OfficialPages pages;
  private final OfficialPaperwork paperwork;
  private final Reauthenticating reauthenticating;
  private final Posting posting;

  OfficialPaperController(OfficialPages pages, OfficialPaperwork paperwork, Reauthenticating reauthenticating,
      Posting posting) {
    this.pages = pages;
    this.paperwork = paperwork;
    this.reauthenticating = reauthenticating;
    this.posting = posting;
  }

  @PostMapping(ONE + "/attestation")
  ModelAndView attest(Acting who, RegionHere here, @PathVariable AgencyId agency, @PathVariable int year,
      @PathVariable UUID official, Form form, HttpServletRequest request) {
    var links = Links.of(here);
    var hash = form.text("hash", LONGEST_HASH);
    return posting.answer(who, "official-attestation:" + official, form, () -> {
      paperwork.refuseOthers(who, agency, year, official);
      if (!form.ticked("compared", "yes")) {
        throw new Refused(Reason.SCAN_NOT_COMPARED).at("compared");
      }
      reauthenticating.confirm(who, SigningMeans.PASSWORD, form.typed(SigningMeans.PASSWORD), request);
      paperwork.attest(who, agency, year, official, hash);
      return links.agreements().official(agency.value(), year, official);
    }, () -> pages.official(who, links, agency, year, official));
  }

  @PostMapping(ONE + "/paper")
  ModelAndView bring(Acting who, RegionHere here, @PathVariable AgencyId agency, @PathVariable int year,
      @PathVariable UUID official, Form sent,
      @RequestParam(name = "file", required = false) @Nullable MultipartFile file) {
    var links = Links.of(here);
    var form = Upload.noted(sent, file);
    return posting.answer(who, "official-paper:" + official, form, () -> {
      paperwork.bring(who, agency, year, official, Upload.name(file), Upload.content(file));
      return links.agreements().official(agency.value(), year, official);
    }, () -> pages.official(who, links, agency, year, official));
  }
}
