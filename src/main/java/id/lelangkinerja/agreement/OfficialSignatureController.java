package id.lelangkinerja.agreement;

import id.lelangkinerja.contract.SigningDays;
import id.lelangkinerja.contract.SigningMeans;
import id.lelangkinerja.identity.Reauthenticating;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.signing.Opening;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Posting;
import id.lelangkinerja.web.Screen;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Signing what was passed on to an official: the form carries the hash of what was read. */
@RegionController
class OfficialSignatureController {
  private static final String ROUTE = "/agreements/{agency}/{year}/officials/{official}/signature";
  private static final int LONGEST_HASH = 64;
  private final OfficialPages pages;
  private final OfficialSigning signing;
  private final Opening opening;
  private final Reauthenticating reauthenticating;
  private final SigningDays days;
  private final Posting posting;

  OfficialSignatureController(OfficialPages pages, OfficialSigning signing, Opening opening,
      Reauthenticating reauthenticating,
      SigningDays days, Posting posting) {
    this.pages = pages;
    this.signing = signing;
    this.opening = opening;
    this.reauthenticating = reauthenticating;
    this.days = days;
    this.posting = posting;
  }

  @GetMapping(ROUTE)
  Screen show(Acting who, RegionHere here, @PathVariable AgencyId agency, @PathVariable int year,
      @PathVariable UUID official, Form form, HttpServletRequest request) {
    return pages.signature(who, Links.of(here), agency, year, official, reauthenticating.isFresh(who, request))
        .with(form);
  }

  /** A refused signature shows the agreement as it now stands; a refused password, or a file that was not opened, the same page again. */
  @PostMapping(ROUTE)
  ModelAndView sign(Acting who, RegionHere here, @PathVariable AgencyId agency, @PathVariable int year,
      @PathVariable UUID official, Form form, HttpServletRequest request) {
    var links = Links.of(here);
    var hash = form.text("hash", LONGEST_HASH);
    var next = form.ticked("turn", "yes")
        ? days.after(who, links, links.agreements().officialSignatureInTurn(agency.value(), year, official))
        : links.agreements().official(agency.value(), year, official);
    return posting.answer(who, "official-signature:" + official, form, () -> {
      Refused.unless(hash.equals(signing.toSign(who, agency, year, official)), Reason.DOCUMENT_CHANGED);
      opening.refuseUnopened(who, hash);
      reauthenticating.confirm(who, SigningMeans.PASSWORD, form.typed(SigningMeans.PASSWORD), request);
      signing.sign(who, agency, year, official, hash);
      return next;
    }, () -> form.mistakeOf(SigningMeans.PASSWORD).isPresent() || form.mistakeOf(Opening.FIELD).isPresent()
        ? pages.signature(who, links, agency, year, official, false)
        : pages.official(who, links, agency, year, official));
  }
}
