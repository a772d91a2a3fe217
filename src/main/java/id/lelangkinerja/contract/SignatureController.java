package id.lelangkinerja.contract;

import id.lelangkinerja.identity.Reauthenticating;
import id.lelangkinerja.platform.Acting;
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
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Signing a contract: a page of its own, since it cannot be undone. The form carries the hash of what was read. */
@RegionController
class SignatureController {
  private static final int LONGEST_HASH = 64;
  private static final int LONGEST_NIK = 20;
  private static final int LONGEST_PASSPHRASE = 200;
  private static final String PASSWORD = "password";
  private static final String NIK = "nik";
  private static final String PASSPHRASE = "passphrase";
  private final DeskPages pages;
  private final DeskQuery desk;
  private final Signing signing;
  private final Reauthenticating reauthenticating;
  private final National national;
  private final Posting posting;

  SignatureController(DeskPages pages, DeskQuery desk, Signing signing, Reauthenticating reauthenticating,
      National national, Posting posting) {
    this.pages = pages;
    this.desk = desk;
    this.signing = signing;
    this.reauthenticating = reauthenticating;
    this.national = national;
    this.posting = posting;
  }

  @GetMapping("/contracts/{contract}/signature")
  Screen show(Acting who, RegionHere here, @PathVariable UUID contract, Form form, HttpServletRequest request) {
    return pages.signature(who, Links.of(here), new ContractId(contract), reauthenticating.isFresh(who, request))
        .with(form);
  }

  /**
   * A refused signature shows the desk, where the contract is seen as it now stands; a refused password shows the
   * same page again.
   */
  @PostMapping("/contracts/{contract}/signature")
  ModelAndView sign(Acting who, RegionHere here, @PathVariable UUID contract, Form form,
      HttpServletRequest request) {
    var links = Links.of(here);
    var id = new ContractId(contract);
    var hash = form.text("hash", LONGEST_HASH);
    var means = means(form);
    return posting.answer(who, "contract-signature:" + contract, form, () -> {
      signing.toSign(who, id);
      reauthenticating.confirm(who, PASSWORD, form.typed(PASSWORD), request);
      signing.sign(who, id, hash, means);
      return form.ticked("turn", "yes") ? next(who, links) : links.contracts().contractDesk(contract);
    }, () -> Stream.of(PASSWORD, NIK, PASSPHRASE).allMatch(field -> form.mistakeOf(field).isEmpty())
        ? pages.desk(who, links, id)
        : pages.signature(who, links, id, false));
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

  /** On a signing day, the next one that waits for this person. */
  private String next(Acting who, Links links) {
    return desk.toSign(who).stream().findFirst()
        .map(task -> links.contracts().contractSignatureInTurn(task.contractId()))
        .orElse(links.contracts().signingDay());
  }
}
