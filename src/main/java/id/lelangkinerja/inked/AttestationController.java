package id.lelangkinerja.inked;

import id.lelangkinerja.identity.Reauthenticating;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.signing.DocumentKind;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Posting;
import id.lelangkinerja.web.Screen;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Officials attest the scan of a document signed by hand, each after the password again, or take a wrong one back. */
@RegionController
class AttestationController {
  private static final String ROUTE = "/scans/{kind}/{document}";
  private static final int LONGEST_HASH = 64;
  private static final int LONGEST_REASON = 2000;
  private static final String PASSWORD = "password";
  private final ScanPages pages;
  private final InkedPapers papers;
  private final AttestingScan attesting;
  private final WithdrawingScan withdrawing;
  private final Reauthenticating reauthenticating;
  private final Posting posting;

  AttestationController(ScanPages pages, InkedPapers papers, AttestingScan attesting, WithdrawingScan withdrawing,
      Reauthenticating reauthenticating, Posting posting) {
    this.pages = pages;
    this.papers = papers;
    this.attesting = attesting;
    this.withdrawing = withdrawing;
    this.reauthenticating = reauthenticating;
    this.posting = posting;
  }

  @PostMapping(ROUTE + "/attestation")
  ModelAndView attest(Acting who, RegionHere here, @PathVariable String kind, @PathVariable UUID document, Form form,
      HttpServletRequest request) {
    var of = DocumentKind.ofSlug(kind);
    var hash = form.text("hash", LONGEST_HASH);
    return posting.answer(who, "scan-attestation:" + document, form, () -> {
      attesting.refuseOthers(who, of, document);
      if (!form.ticked("compared", "yes")) {
        throw new Refused(Reason.SCAN_NOT_COMPARED).at("compared");
      }
      reauthenticating.confirm(who, PASSWORD, form.typed(PASSWORD), request);
      attesting.attest(who, of, document, hash);
      return Links.of(here).signing().scan(kind, document);
    }, () -> page(who, here, of, document, request));
  }

  @PostMapping(ROUTE + "/withdrawal")
  ModelAndView withdraw(Acting who, RegionHere here, @PathVariable String kind, @PathVariable UUID document, Form form,
      HttpServletRequest request) {
    var of = DocumentKind.ofSlug(kind);
    var reason = form.text("reason", LONGEST_REASON);
    return posting.answer(who, "scan-withdrawal:" + document, form, () -> {
      withdrawing.withdraw(who, of, document, reason);
      return after(who, here, of, document);
    }, () -> page(who, here, of, document, request));
  }

  /** To the document's desk, for those who may enter it; others have nothing to see there any more. */
  private String after(Acting who, RegionHere here, DocumentKind kind, UUID document) {
    var paper = papers.find(who, kind, document).paper();
    return paper.enters() ? paper.desk() : Links.of(here).work();
  }

  private Screen page(Acting who, RegionHere here, DocumentKind kind, UUID document, HttpServletRequest request) {
    return pages.scan(who, Links.of(here), kind, document, !reauthenticating.isFresh(who, request));
  }
}
