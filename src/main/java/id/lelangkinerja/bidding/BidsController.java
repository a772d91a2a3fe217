package id.lelangkinerja.bidding;

import id.lelangkinerja.bidding.page.BidsPage;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.round.AuctionTabs;
import id.lelangkinerja.sheet.SheetFormat;
import id.lelangkinerja.sheet.Table;
import id.lelangkinerja.web.Choices;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Screen;
import id.lelangkinerja.web.Words;
import id.lelangkinerja.web.page.Choice;
import id.lelangkinerja.web.page.Listing;
import id.lelangkinerja.web.page.Pager;
import id.lelangkinerja.web.page.Sentence;
import id.lelangkinerja.web.page.Sorting;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;

/** The bids for all lots that exist for the reader, and their download: names and states, nothing of their content. */
@RegionController
class BidsController {
  private static final int MOST_ROWS = 10_000;
  private static final String[] FILTERS = {"q", "round", "lot", "state"};
  private final BidQuery bids;
  private final Choices choices;

  BidsController(BidQuery bids, Choices choices) {
    this.bids = bids;
    this.choices = choices;
  }

  @GetMapping("/bids")
  Screen list(Acting who, RegionHere here, Form asked) {
    var links = Links.of(here);
    var filter = filter(asked);
    int total = bids.count(who, filter);
    var list = Listing.of(asked, total, links.bids(), links.bidsCsv(), BidQuery.COLUMNS, FILTERS);
    var rows = bids.page(who, filter, list.sorting(), list.pager().offset(), Pager.SIZE).stream()
        .map(bid -> new BidsPage.Row(bid.lotNo(), bid.lotTitle(), links.bid(bid.bidId()), bid.agencyName(),
            bid.roundName(), links.auction().round(bid.roundId()), bid.closesAt(), Tags.of(bid.state())))
        .toList();
    return Screen.of("bidding/bids",
        new BidsPage(Sentence.of(list.narrowed() ? "bids.all-headline-found" : "bids.all-headline", total), rows, list,
            bids.rounds(who).stream().map(round -> new Choice(round.roundId().toString(), round.name())).toList(),
            choices.of(BidState.class, "bid-state", asked.reader()), AuctionTabs.of(links, links.bids())))
        .with(asked);
  }

  @GetMapping({"/bids.csv", "/bids.xlsx"})
  ResponseEntity<byte[]> download(Acting who, RegionHere here, Form asked, SheetFormat format) {
    var table = new Table("round", "lot_no", "lot", "agency", "state", "version", "closes_at");
    for (var bid : bids.page(who, filter(asked), Sorting.of(asked, BidQuery.COLUMNS, ""), 0, MOST_ROWS)) {
      table.row(bid.roundName(), bid.lotNo(), bid.lotTitle(), bid.agencyName(), bid.state(), bid.version(),
          bid.closesAt());
    }
    return table.download(format, "penawaran-" + here.code());
  }

  private static BidQuery.Filter filter(Form asked) {
    return new BidQuery.Filter(Words.of(asked.typed("q")), asked.filterId("round").orElse(null),
        asked.filterId("lot").orElse(null), asked.filter("state", BidState.class).orElse(null));
  }
}
