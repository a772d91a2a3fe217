package id.lelangkinerja.bidding;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.web.Screen;
import org.springframework.stereotype.Component;

/** The page of a bid as it now stands: what is to do on a draft, where a sealed one is, what an opened one says. */
@Component
class BidPages {
  private final DraftQuery drafts;
  private final StandingPages standing;
  private final OpenedPages opened;

  BidPages(DraftQuery drafts, StandingPages standing, OpenedPages opened) {
    this.drafts = drafts;
    this.standing = standing;
    this.opened = opened;
  }

  Screen of(Acting who, BidRow row, Links links) {
    return switch (row.state()) {
      case DRAFT -> TasksPages.of(drafts.draft(who, row.id()), links);
      case SUBMITTED, WITHDRAWN, NOT_SUBMITTED, DAMAGED -> standing.of(who, row, links);
      case OPENED, INCOMPLETE, ELIGIBLE, PRESENTED, COUNTERED, ACCEPTED, REFUSED, LAPSED, REJECTED, AWARDED,
          CONTRACTED ->
        opened.of(who, row, links);
    };
  }
}
