package id.lelangkinerja.contract;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Posting;
import id.lelangkinerja.web.Screen;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Signing a contract: a page of its own, since it cannot be undone. The form carries the hash of what was read. */
@RegionController
class SignatureController {
  private static final int LONGEST_HASH = 64;
  private final DeskPages pages;
  private final Signing signing;
  private final Posting posting;

  SignatureController(DeskPages pages, Signing signing, Posting posting) {
    this.pages = pages;
    this.signing = signing;
    this.posting = posting;
  }

  @GetMapping("/contracts/{contract}/signature")
  Screen show(Acting who, RegionHere here, @PathVariable UUID contract) {
    return pages.signature(who, Links.of(here), new ContractId(contract)).with(Form.empty());
  }

  /** A refused signature shows the desk, where the contract is seen as it now stands. */
  @PostMapping("/contracts/{contract}/signature")
  ModelAndView sign(Acting who, RegionHere here, @PathVariable UUID contract, Form form) {
    var links = Links.of(here);
    var id = new ContractId(contract);
    var hash = form.text("hash", LONGEST_HASH);
    return posting.answer(who, "contract-signature:" + contract, form, () -> {
      signing.sign(who, id, hash);
      return links.contracts().contractDesk(contract);
    }, () -> pages.desk(who, links, id));
  }
}
