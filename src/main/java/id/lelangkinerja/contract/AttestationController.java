package id.lelangkinerja.contract;

import id.lelangkinerja.identity.Reauthenticating;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Posting;
import id.lelangkinerja.web.Screen;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Officials attest the scan of a contract signed by hand, each after the password again, or take a wrong one back. */
@RegionController
class AttestationController {
  private static final int LONGEST_HASH = 64;
  private static final int LONGEST_REASON = 2000;
  private static final String PASSWORD = "password";
  private final ScanPages pages;
  private final DeskQuery desk;
  private final AttestingScan attesting;
  private final WithdrawingScan withdrawing;
  private final Reauthenticating reauthenticating;
  private final Posting posting;

  AttestationController(ScanPages pages, DeskQuery desk, AttestingScan attesting, WithdrawingScan withdrawing,
      Reauthenticating reauthenticating, Posting posting) {
    this.pages = pages;
    this.desk = desk;
    this.attesting = attesting;
    this.withdrawing = withdrawing;
    this.reauthenticating = reauthenticating;
    this.posting = posting;
  }

  @PostMapping("/contracts/{contract}/scan/attestation")
  ModelAndView attest(Acting who, RegionHere here, @PathVariable UUID contract, Form form,
      HttpServletRequest request) {
    var id = new ContractId(contract);
    var hash = form.text("hash", LONGEST_HASH);
    return posting.answer(who, "contract-scan-attestation:" + contract, form, () -> {
      attesting.refuseOthers(who, id);
      if (!form.ticked("compared", "yes")) {
        throw new Refused(Reason.SCAN_NOT_COMPARED).at("compared");
      }
      reauthenticating.confirm(who, PASSWORD, form.typed(PASSWORD), request);
      attesting.attest(who, id, hash);
      return Links.of(here).contracts().contractScan(contract);
    }, () -> page(who, here, contract, request));
  }

  @PostMapping("/contracts/{contract}/scan/withdrawal")
  ModelAndView withdraw(Acting who, RegionHere here, @PathVariable UUID contract, Form form,
      HttpServletRequest request) {
    var reason = form.text("reason", LONGEST_REASON);
    return posting.answer(who, "contract-scan-withdrawal:" + contract, form, () -> {
      withdrawing.withdraw(who, new ContractId(contract), reason);
      return after(who, Links.of(here), new ContractId(contract));
    }, () -> page(who, here, contract, request));
  }

  /** To the desk, for those who may enter it; others have nothing to see there any more. */
  private String after(Acting who, Links links, ContractId id) {
    return desk.mayEnter(who, id) ? links.contracts().contractDesk(id.value()) : links.work();
  }

  private Screen page(Acting who, RegionHere here, UUID contract, HttpServletRequest request) {
    return pages.scan(who, Links.of(here), new ContractId(contract), !reauthenticating.isFresh(who, request));
  }
}
