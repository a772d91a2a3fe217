package id.lelangkinerja.running;

import id.lelangkinerja.contract.SigningPosting;
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

/** Goes on where the national service did not answer: asking it for the addendum, or giving the order up. */
@RegionController
class AddendumInquiryController {
  private static final int LONGEST_REASON = 2000;
  private final AmendmentPages pages;
  private final AddendumInquiring inquiring;
  private final AddendumSigning signing;
  private final SigningPosting asking;
  private final Posting posting;

  AddendumInquiryController(AmendmentPages pages, AddendumInquiring inquiring, AddendumSigning signing,
      SigningPosting asking, Posting posting) {
    this.pages = pages;
    this.inquiring = inquiring;
    this.signing = signing;
    this.asking = asking;
    this.posting = posting;
  }

  @PostMapping("/amendments/{amendment}/signature/inquiry")
  ModelAndView ask(Acting who, RegionHere here, @PathVariable UUID amendment, Form form) {
    var links = Links.of(here);
    var id = new AmendmentId(amendment);
    return asking.ask(who, "amendment-inquiry:" + amendment, form, () -> inquiring.toAsk(who, id), served -> {
      signing.keep(who, id, served);
      return links.running().amendment(amendment);
    }, () -> pages.amendment(who, links, id));
  }

  @PostMapping("/amendments/{amendment}/signature/abandonment")
  ModelAndView abandon(Acting who, RegionHere here, @PathVariable UUID amendment, Form form) {
    var links = Links.of(here);
    var id = new AmendmentId(amendment);
    var reason = form.optionalText("reason", LONGEST_REASON);
    return posting.answer(who, "amendment-abandonment:" + amendment, form, () -> {
      inquiring.abandon(who, id, reason);
      return links.running().amendment(amendment);
    }, () -> pages.amendment(who, links, id));
  }
}
