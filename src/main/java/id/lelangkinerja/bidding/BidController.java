package id.lelangkinerja.bidding;

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
  private final StandingPages standing;
  private final OpenedPages opened;

  BidController(BidQuery bids, DraftQuery drafts, StandingPages standing, OpenedPages opened) {
    this.bids = bids;
    this.drafts = drafts;
    this.standing = standing;
    this.opened = opened;
  }

  @GetMapping("/bids/{bid}")
  Screen show(Acting who, RegionHere here, @PathVariable UUID bid) {
    var links = Links.of(here);
    var row = bids.visible(who, new BidId(bid));
    return switch (row.state()) {
      case DRAFT -> TasksPages.of(drafts.draft(who, row.id()), links);
      case SUBMITTED, WITHDRAWN, NOT_SUBMITTED, DAMAGED -> standing.of(who, row, links);
      case OPENED, INCOMPLETE, ELIGIBLE, PRESENTED, COUNTERED, ACCEPTED, REFUSED, LAPSED, REJECTED, AWARDED,
          CONTRACTED ->
        opened.of(who, row, links);
    };
  }

  @GetMapping("/bids/{bid}/draft")
  Screen draft(Acting who, RegionHere here, @PathVariable UUID bid) {
    return TasksPages.of(drafts.draft(who, new BidId(bid)), Links.of(here));
  }
}
