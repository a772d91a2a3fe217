package id.lelangkinerja.agreement;

import id.lelangkinerja.identity.Reauthenticating;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.signing.Means;
import id.lelangkinerja.signing.National;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Posting;
import id.lelangkinerja.web.Screen;
import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Signing an agreement: a page of its own, since it cannot be undone. The form carries the hash of what was read. */
@RegionController
class AgreementSignatureController {
  private static final String ROUTE = "/agreements/{agency}/{year}/signature";
  private static final int LONGEST_HASH = 64;
  private static final int LONGEST_NIK = 20;
  private static final int LONGEST_PASSPHRASE = 200;
  private static final String PASSWORD = "password";
  private static final String NIK = "nik";
  private static final String PASSPHRASE = "passphrase";
  private final AgreementPages pages;
  private final AgreementSignaturePages signatures;
  private final Signing signing;
  private final Reauthenticating reauthenticating;
  private final National national;
  private final Posting posting;

  AgreementSignatureController(AgreementPages pages, AgreementSignaturePages signatures, Signing signing,
      Reauthenticating reauthenticating, National national, Posting posting) {
    this.pages = pages;
    this.signatures = signatures;
    this.signing = signing;
    this.reauthenticating = reauthenticating;
    this.national = national;
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
    var means = means(form);
    return posting.answer(who, "agreement-signature:" + agency.value() + ":" + year, form, () -> {
      signing.toSign(who, agency, year);
      reauthenticating.confirm(who, PASSWORD, form.typed(PASSWORD), request);
      signing.sign(who, agency, year, hash, means);
      return links.agreements().desk(agency.value(), year);
    }, () -> Stream.of(PASSWORD, NIK, PASSPHRASE).allMatch(field -> form.mistakeOf(field).isEmpty())
        ? pages.desk(who, links, agency, year)
        : signatures.show(who, links, agency, year, false));
  }

  private Means means(Form form) {
    if (!national.isOn()) {
      return new Means.Local();
    }
    var nik = form.text(NIK, LONGEST_NIK);
    if (form.mistakeOf(NIK).isEmpty() && !nik.matches("[0-9]{16}")) {
      form.mistake(NIK, new Refused(Reason.NIK_UNFIT));
    }
    return new Means.National(nik, form.text(PASSPHRASE, LONGEST_PASSPHRASE));
  }
}
