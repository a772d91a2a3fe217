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

/** The desk of one contract: see how it stands, send it for signature, take it back. */
@RegionController
class DeskController {
  private static final int LONGEST_REASON = 2000;
  private final DeskPages pages;
  private final SendingForSignature sending;
  private final Withdrawing withdrawing;
  private final Posting posting;

  DeskController(DeskPages pages, SendingForSignature sending, Withdrawing withdrawing, Posting posting) {
    this.pages = pages;
    this.sending = sending;
    this.withdrawing = withdrawing;
    this.posting = posting;
  }

  @GetMapping("/contracts/{contract}/desk")
  Screen show(Acting who, RegionHere here, @PathVariable UUID contract) {
    return pages.desk(who, Links.of(here), new ContractId(contract)).with(Form.empty());
  }

  @PostMapping("/contracts/{contract}/sending")
  ModelAndView send(Acting who, RegionHere here, @PathVariable UUID contract, Form form) {
    var links = Links.of(here);
    var id = new ContractId(contract);
    return posting.answer(who, "contract-sending:" + contract, form, () -> {
      sending.send(who, id);
      return links.contracts().contractDesk(contract);
    }, () -> pages.desk(who, links, id));
  }

  @PostMapping("/contracts/{contract}/withdrawal")
  ModelAndView withdraw(Acting who, RegionHere here, @PathVariable UUID contract, Form form) {
    var links = Links.of(here);
    var id = new ContractId(contract);
    var reason = form.text("reason", LONGEST_REASON);
    return posting.answer(who, "contract-withdrawal:" + contract, form, () -> {
      withdrawing.withdraw(who, id, reason);
      return links.contracts().contractDesk(contract);
    }, () -> pages.desk(who, links, id));
  }
}
