package id.lelangkinerja.bidding;

import id.lelangkinerja.bidding.page.PreviewPage;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.web.Screen;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A bid: a task list while it is a draft, how it stands while it is sealed, everything it says once it is opened. */
@RegionController
class BidController {
  private final BidQuery bids;
  private final DraftQuery drafts;
  private final BidPages pages;
  private final AttachmentQuery attachments;

  BidController(BidQuery bids, DraftQuery drafts, BidPages pages, AttachmentQuery attachments) {
    this.attachments = attachments;
    this.bids = bids;
    this.drafts = drafts;
    this.pages = pages;
  }

  @GetMapping("/bids/{bid}")
  Screen show(Acting who, RegionHere here, @PathVariable UUID bid) {
    return pages.of(who, bids.visible(who, new BidId(bid)), Links.of(here));
  }

  /** The draft as those who examine it will read it. */
  @GetMapping("/bids/{bid}/preview")
  Screen preview(Acting who, RegionHere here, @PathVariable UUID bid) {
    var links = Links.of(here);
    var draft = drafts.draft(who, new BidId(bid));
    return Screen.of("bidding/preview", new PreviewPage(Heads.of(draft.bid(), links),
        ContentPages.toRead(draft.content(), draft.terms(), Attachments.previewed(draft.content(), draft.terms(),
            each -> links.bidPart(bid, "attachments/" + each),
            each -> attachments.of(who, new BidId(bid), each).content()))));
  }

  @GetMapping("/bids/{bid}/draft")
  Screen draft(Acting who, RegionHere here, @PathVariable UUID bid) {
    return TasksPages.of(drafts.draft(who, new BidId(bid)), Links.of(here));
  }
}
