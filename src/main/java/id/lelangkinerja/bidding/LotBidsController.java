package id.lelangkinerja.bidding;

import id.lelangkinerja.bidding.page.LotBidsPage;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.round.LotId;
import id.lelangkinerja.round.LotState;
import id.lelangkinerja.round.LotTabs;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Posting;
import id.lelangkinerja.web.Screen;
import id.lelangkinerja.web.page.Pager;
import id.lelangkinerja.web.page.Sorting;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The bids for a lot: one's own, the opened ones for those who examine them, the hashes for everyone signed in. */
@RegionController
class LotBidsController {
  private final LotBidsQuery around;
  private final BidQuery bids;
  private final StartingBid starting;
  private final Posting posting;
  private final LotTabs tabs;

  LotBidsController(LotBidsQuery around, BidQuery bids, StartingBid starting, Posting posting,
      LotTabs tabs) {
    this.around = around;
    this.bids = bids;
    this.starting = starting;
    this.posting = posting;
    this.tabs = tabs;
  }

  @GetMapping("/lots/{lot}/bids")
  Screen show(Acting who, RegionHere here, @PathVariable UUID lot, Form asked) {
    return page(who, here, new LotId(lot), asked);
  }

  @PostMapping("/lots/{lot}/bids")
  ModelAndView start(Acting who, RegionHere here, @PathVariable UUID lot, Form form) {
    var id = new LotId(lot);
    around.terms(who.region(), id);
    return posting.answer(who, "bid-start:" + lot, form,
        () -> Links.of(here).bidPart(starting.start(who, id).value(), "draft"), () -> page(who, here, id, form));
  }

  private Screen page(Acting who, RegionHere here, LotId lot, Form form) {
    var links = Links.of(here);
    var terms = around.terms(who.region(), lot);
    var sorting = Sorting.of(form, BidQuery.COLUMNS, links.auction().lotBids(lot.value()));
    var visible = bids.ofLot(who, lot, sorting);
    var own = visible.stream().filter(each -> who.worksFor(each.agency()))
        .map(each -> new LotBidsPage.Own(each.agencyName(), Tags.of(each.state()), links.bid(each.bidId()))).toList();
    boolean examines = around.examines(who, terms.round());
    var below = examines ? around.belowReserve(who.region(), lot) : java.util.Set.<UUID>of();
    var rows = visible.stream().filter(each -> examines && !who.worksFor(each.agency()))
        .map(each -> new LotBidsPage.Row(each.agencyName(), Tags.of(each.state()), below.contains(each.bidId()),
            links.bid(each.bidId())))
        .toList();
    var pager = Pager.of(form, around.countHashes(who.region(), terms.round()), links.auction().lotBids(lot.value()),
        Sorting.FIELD);
    boolean mayStart = terms.state() == LotState.BIDDING && bids.mayStart(who, lot).isPresent();
    return Screen.of("bidding/lot-bids", new LotBidsPage(terms.no(), terms.title(), terms.roundName(),
        terms.closesAt(), terms.fingerprint(), LotTabs.tag(terms.state()), headline(terms.state()),
        terms.state().nextKey(), links.auction().lot(lot.value()), links.auction().round(terms.round().value()),
        links.auction().lotBids(lot.value()), tabs.of(who, links, lot, links.auction().lotBids(lot.value())), mayStart,
        own, examines, rows,
        sorting, links.bidsOfCsv(lot.value()), around.hashes(who.region(), terms.round(), pager.offset(), Pager.SIZE),
        pager, steps(who, terms, links)))
        .with(form);
  }

  private List<LotBidsPage.Step> steps(Acting who, LotTerms terms, Links links) {
    var steps = new ArrayList<LotBidsPage.Step>();
    if (Rules.mayClose(who) && around.waitsForClosing(who.region(), terms.round())) {
      steps.add(new LotBidsPage.Step("bids.close", links.auction().roundBids(terms.round().value(), "closing")));
    }
    if (Rules.mayOpen(who) && around.waitsForOpening(who.region(), terms.round())) {
      steps.add(new LotBidsPage.Step("bids.open", links.auction().roundBids(terms.round().value(), "opening")));
    }
    return steps;
  }

  private static String headline(LotState state) {
    return switch (state) {
      case DRAFT, BIDDING -> "bids.headline-sealed";
      case OPENING -> "bids.headline-closed";
      case CANCELLED -> "bids.headline-cancelled";
      case CHECKING, PRESENTING, NEGOTIATING, AWARDED, OBJECTION, SIGNING, RUNNING, CLOSED -> "bids.headline-opened";
    };
  }
}
