package id.lelangkinerja.contract;

import id.lelangkinerja.identity.Reauthenticating;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.signing.Means;
import id.lelangkinerja.signing.Placed;
import id.lelangkinerja.signing.Served;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Screen;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Signing a contract: a page of its own, since it cannot be undone. The form carries the hash of what was read. */
@RegionController
class SignatureController {
  private static final int LONGEST_HASH = 64;
  private final DeskPages desks;
  private final SignaturePages pages;
  private final Signing contracts;
  private final Reauthenticating reauthenticating;
  private final SigningPosting signing;

  SignatureController(DeskPages desks, SignaturePages pages, Signing contracts, Reauthenticating reauthenticating,
      SigningPosting signing) {
    this.desks = desks;
    this.pages = pages;
    this.contracts = contracts;
    this.reauthenticating = reauthenticating;
    this.signing = signing;
  }

  @GetMapping("/contracts/{contract}/signature")
  Screen show(Acting who, RegionHere here, @PathVariable UUID contract, Form form, HttpServletRequest request) {
    return pages.signature(who, here, new ContractId(contract), reauthenticating.isFresh(who, request))
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
    return signing.sign(who, links, "contract-signature:" + contract, form, request, new SigningPosting.Signable() {
      @Override
      public String toSign() {
        return contracts.toSign(who, id);
      }

      @Override
      public void sign(Means.Direct by) {
        contracts.sign(who, id, hash, by);
      }

      @Override
      public Placed order() {
        return contracts.order(who, id, hash);
      }

      @Override
      public void keep(Served served) {
        contracts.keep(who, id, served);
      }

      @Override
      public String done() {
        return links.contracts().contractDesk(id.value());
      }

      @Override
      public String inTurn() {
        return links.contracts().contractSignatureInTurn(id.value());
      }

      @Override
      public Screen look() {
        return pages.signature(who, here, id, false);
      }

      @Override
      public Screen standing() {
        return desks.desk(who, links, id);
      }
    });
  }
}
