package id.lelangkinerja.contract;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Posting;
import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Goes on where the national service did not answer: asking it for the file, or giving the order up. */
@RegionController
class InquiryController {
  private static final int LONGEST_REASON = 2000;
  private final DeskPages pages;
  private final Inquiring inquiring;
  private final Signing signing;
  private final SigningPosting asking;
  private final Posting posting;

  InquiryController(DeskPages pages, Inquiring inquiring, Signing signing, SigningPosting asking, Posting posting) {
    this.pages = pages;
    this.inquiring = inquiring;
    this.signing = signing;
    this.asking = asking;
    this.posting = posting;
  }

  @PostMapping("/contracts/{contract}/signature/inquiry")
  ModelAndView ask(Acting who, RegionHere here, @PathVariable UUID contract, Form form) {
    var links = Links.of(here);
    var id = new ContractId(contract);
    return asking.ask(who, "contract-inquiry:" + contract, form, () -> inquiring.toAsk(who, id), served -> {
      signing.keep(who, id, served);
      return links.contracts().contractDesk(contract);
    }, () -> pages.desk(who, links, id));
  }

  @PostMapping("/contracts/{contract}/signature/abandonment")
  ModelAndView abandon(Acting who, RegionHere here, @PathVariable UUID contract, Form form) {
    var links = Links.of(here);
    var id = new ContractId(contract);
    var reason = form.optionalText("reason", LONGEST_REASON);
    return posting.answer(who, "contract-abandonment:" + contract, form, () -> {
      inquiring.abandon(who, id, reason);
      return links.contracts().contractDesk(contract);
    }, () -> pages.desk(who, links, id));
  }
}
