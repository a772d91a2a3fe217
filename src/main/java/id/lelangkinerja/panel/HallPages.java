package id.lelangkinerja.panel;

import id.lelangkinerja.bidding.ContentQuery;
import id.lelangkinerja.panel.page.Hall;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.round.RoundId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows a bid beside its score sheet, and which bids are presented before and after it. */
@Component
class HallPages {
  private static final Comparator<PanelBid> BY_SLOT = Comparator
      .comparing((PanelBid bid) -> Objects.requireNonNullElse(bid.startsAt(), Instant.MAX))
      .thenComparing(PanelBid::bidId);
  private final PanelQuery bids;
  private final ContentQuery contents;
  private final BargainQuery bargains;
  private final BaselineQuery baselines;
  private final CarryingQuery carrying;
  private final DeckRepository decks;
  private final ProceedingsPages proceedings;

  HallPages(PanelQuery bids, ContentQuery contents, BargainQuery bargains, BaselineQuery baselines,
      CarryingQuery carrying, DeckRepository decks, ProceedingsPages proceedings) {
    this.bids = bids;
    this.contents = contents;
    this.bargains = bargains;
    this.baselines = baselines;
    this.carrying = carrying;
    this.decks = decks;
    this.proceedings = proceedings;
  }

  Hall of(Acting who, PanelBid bid, Links links) {
    var slots = bids.ofRound(who, new RoundId(bid.roundId())).stream()
        .filter(each -> each.startsAt() != null && Rules.mayReadPanelWork(who, each)).sorted(BY_SLOT).toList();
    int place = IntStream.range(0, slots.size()).filter(at -> slots.get(at).bidId().equals(bid.bidId())).findFirst()
        .orElse(-1);
    var bargain = bargains.of(who, bid);
    boolean holds = Rules.maySpeakForPanel(who, bid) && bid.isHoldable();
    return new Hall(Showing.targets(bargain), Showing.dates(bargain),
        BaselineRows.of(baselines.baselines(who, bid), baselines.series(who, bid), baselines.history(who, bid),
            bid.agency(), links),
        contents.of(who, bid.bid(), bid.agency(), bid.lot(), links),
        carrying.of(who, bid), decks.of(who, bid).isPresent() ? links.panel().bidDeck(bid.bidId()) : null,
        proceedings.of(who, bid, links),
        place < 0 ? null : neighbour(slots, place - 1, links), place < 0 ? null : neighbour(slots, place + 1, links),
        holds ? links.panel().bidPanel(bid.bidId()) : null);
  }

  private static Hall.@Nullable Neighbour neighbour(List<PanelBid> slots, int place, Links links) {
    return place < 0 || place >= slots.size()
        ? null
        : new Hall.Neighbour(slots.get(place).agencyName(), links.panel().bidSheet(slots.get(place).bidId()));
  }
}
