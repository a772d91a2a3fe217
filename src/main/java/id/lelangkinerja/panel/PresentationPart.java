package id.lelangkinerja.panel;

import id.lelangkinerja.panel.page.BidPanelPage;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import java.util.List;
import org.springframework.stereotype.Component;

/** Makes the part of a bid's page that tells of its presentation, with the forms of those who prepare and hold it. */
@Component
class PresentationPart {
  private final DeckRepository decks;
  private final BookedQuery booked;

  PresentationPart(DeckRepository decks, BookedQuery booked) {
    this.decks = decks;
    this.booked = booked;
  }

  BidPanelPage.Presentation of(Acting who, PanelBid bid, Links links) {
    return new BidPanelPage.Presentation(bid.startsAt(), bid.endsAt(), links.panel().bidCalendar(bid.bidId()),
        bid.place(), bid.heldAt(),
        Rules.mayReadPanelWork(who, bid) ? bid.notes() : null,
        Rules.maySchedule(who, bid) && bid.isSchedulable() ? links.panel().bidPanelStep(bid.bidId(), "schedule") : null,
        Rules.maySpeakForPanel(who, bid) && bid.isHoldable()
            ? links.panel().bidPanelStep(bid.bidId(), "holding")
            : null,
        decks.of(who, bid).isPresent() ? links.panel().bidDeck(bid.bidId()) : null,
        Rules.mayLayDeck(who, bid) && bid.isSchedulable() && !bid.begun() ? links.panel().bidDeck(bid.bidId()) : null,
        bid.isHoldable() ? links.panel().bidClock(bid.bidId()) : null,
        Rules.maySchedule(who, bid) && bid.isSchedulable()
            ? booked.torn(who, List.of(bid.bidId())).stream().map(BookedQuery.Torn::said).toList()
            : List.of());
  }
}
