package id.lelangkinerja.bidding;

import id.lelangkinerja.bidding.page.PartnershipPage;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Posting;
import id.lelangkinerja.web.Screen;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** A joint bid for the people of a partner: they read the draft, and their head consents to it or declines. */
@RegionController
class PartnershipController {
  private static final String PART = "partnership";
  private static final String TERMS = "terms";
  private final DraftQuery drafts;
  private final AttachmentQuery attachments;
  private final Consenting consenting;
  private final Posting posting;

  PartnershipController(DraftQuery drafts, AttachmentQuery attachments, Consenting consenting, Posting posting) {
    this.drafts = drafts;
    this.attachments = attachments;
    this.consenting = consenting;
    this.posting = posting;
  }

  @GetMapping("/bids/{bid}/partnership")
  Screen show(Acting who, RegionHere here, @PathVariable UUID bid) {
    return page(who, here, new BidId(bid), Form.empty());
  }

  @PostMapping("/bids/{bid}/partnership/consent")
  ModelAndView consent(Acting who, RegionHere here, @PathVariable UUID bid, Form form) {
    var id = new BidId(bid);
    drafts.partnership(who, id);
    return posting.answer(who, "bid-consent:" + bid, form, () -> {
      consenting.consent(who, id, form.typed(TERMS));
      return Links.of(here).bidPart(bid, PART);
    }, () -> page(who, here, id, form));
  }

  @PostMapping("/bids/{bid}/partnership/refusal")
  ModelAndView decline(Acting who, RegionHere here, @PathVariable UUID bid, Form form) {
    var id = new BidId(bid);
    drafts.partnership(who, id);
    return posting.answer(who, "bid-consent-refusal:" + bid, form, () -> {
      consenting.decline(who, id, form.typed(TERMS));
      return Links.of(here).bidPart(bid, PART);
    }, () -> page(who, here, id, form));
  }

  private Screen page(Acting who, RegionHere here, BidId id, Form form) {
    var links = Links.of(here);
    var asked = drafts.partnership(who, id);
    var own = asked.draft().map(DraftQuery.Draft::consents).orElse(List.of()).stream()
        .filter(each -> each.agencyId().equals(asked.agency().value())).findFirst();
    var terms = asked.draft().map(draft -> ConsentTerms.hash(id, draft.content()))
        .filter(hash -> own.filter(each -> each.termsHash().equals(hash)).isPresent()).orElse("");
    Function<UUID, String> file = each -> links.bidPart(id.value(), PART + "/attachments/" + each);
    boolean given = own.filter(each -> each.isGivenTo(terms)).isPresent();
    boolean answers = !terms.isEmpty() && Rules.maySubmit(who, asked.agency());
    var content = asked.content().map(each -> ContentPages.toRead(each, asked.terms(), asked.opened().isPresent()
        ? Attachments.lines(attachments.opened(who, asked.bid()), asked.terms(), file)
        : Attachments.lines(each, asked.terms(), file, _ -> ""))).orElse(null);
    var headline = asked.opened().isPresent()
        ? "opened"
        : asked.draft().isEmpty() ? "gone" : terms.isEmpty() ? "changed" : given ? "given" : "asked";
    return Screen.of("bidding/partnership", new PartnershipPage(Heads.of(asked.bid(), links),
        "bid-partnership." + headline, content, asked.draft().map(Partnerships::lines).orElse(List.of()),
        answers ? terms : "", answers && !given ? links.bidPart(id.value(), PART + "/consent") : "",
        answers ? links.bidPart(id.value(), PART + "/refusal") : "")).with(form);
  }
}
