package id.lelangkinerja.panel;

import static java.util.stream.Collectors.toMap;

import id.lelangkinerja.panel.page.LotPanelPage;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.round.LotId;
import id.lelangkinerja.round.LotState;
import id.lelangkinerja.round.LotTabs;
import id.lelangkinerja.round.PlannedDays;
import id.lelangkinerja.round.RoundId;
import id.lelangkinerja.sheet.Table;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Screen;
import id.lelangkinerja.web.page.OffPlan;
import id.lelangkinerja.web.page.Sorting;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page of a lot before the panel. */
@Component
class LotPanelPages {
  private final LotQuery lots;
  private final PanelQuery bids;
  private final SeatQuery seats;
  private final LotTabs tabs;
  private final PlannedDays planned;

  LotPanelPages(LotQuery lots, PanelQuery bids, SeatQuery seats, LotTabs tabs, PlannedDays planned) {
    this.lots = lots;
    this.bids = bids;
    this.seats = seats;
    this.tabs = tabs;
    this.planned = planned;
  }

  Screen show(Acting who, LotId id, Links links, Form asked) {
    var lot = lots.lot(who, id);
    var sorting = Sorting.of(asked, PanelQuery.COLUMNS, links.panel().lotPanel(id.value()));
    var visible = bids.bidsOf(who, id, sorting);
    var progress = seats.progress(who, id).stream().collect(toMap(Progress::bidId, each -> each));
    var ready = progress.values().stream().allMatch(Progress::isComplete);
    boolean readsWork = readsWork(who, lot);
    int done = (int) visible.stream().filter(bid -> bid.heldAt() != null).count();
    var rows = visible.stream().map(bid -> row(who, bid, progress, links)).toList();
    return Screen.of("panel/lot",
        new LotPanelPage(lot.no(), lot.title(), lot.roundName(), LotTabs.tag(lot.state()), headline(lot, rows),
            done, rows.size(), rows, sorting, links.panel().lotPanelCsv(id.value()), readsWork,
            beginUrl(who, lot, ready, links), early(who, lot), itself(who, lot),
            lot.state() == LotState.CHECKING ? "panel.begin-presentations" : "panel.begin-negotiation",
            readsWork ? wait(lot, ready) : "", lot.state().nextKey(), links.auction().lot(lot.lotId()),
            links.auction().round(lot.roundId()),
            tabs.of(who, links, id, links.panel().lotPanel(lot.lotId())),
            readsWork && isUnderWay(lot) ? links.panel().lotPanelProgress(lot.lotId()) : null,
            readsWork ? state(who, lot, visible, progress) : ""));
  }

  /**
   * How the lot's presentations and sheets stand in a few signs, without a score or a name; refused with NOT_FOUND_HERE
   * for those who do not read the panel's work.
   */
  String state(Acting who, LotId id) {
    var lot = lots.lot(who, id);
    Refused.unless(readsWork(who, lot), Reason.NOT_FOUND_HERE);
    return state(who, lot, bids.bidsOf(who, id),
        seats.progress(who, id).stream().collect(toMap(Progress::bidId, each -> each)));
  }

  /** The same however the list is sorted. */
  private static String state(Acting who, LotOnPanel lot, List<PanelBid> visible, Map<UUID, Progress> progress) {
    return lot.state() + visible.stream().sorted(Comparator.comparing(PanelBid::bidId)).map(bid -> {
      var sheets = Rules.mayReadPanelWork(who, bid) ? progress.get(bid.bidId()) : null;
      return ", " + bid.state() + " " + Objects.toString(bid.startsAt(), "") + " "
          + (bid.heldAt() == null ? "" : "held ")
          + (sheets == null ? "" : sheets.state());
    }).collect(Collectors.joining());
  }

  private static boolean readsWork(Acting who, LotOnPanel lot) {
    return Rules.holdsOffice(who) || lot.panelist();
  }

  /** Something may still change that the page shows. */
  private static boolean isUnderWay(LotOnPanel lot) {
    return switch (lot.state()) {
      case CHECKING, PRESENTING, NEGOTIATING -> true;
      case DRAFT, BIDDING, OPENING, AWARDED, OBJECTION, SIGNING, RUNNING, CLOSED, CANCELLED -> false;
    };
  }

  /** The same rows to download; how many sheets are handed in for those who read the panel's work. */
  Table table(Acting who, LotId id, Form asked) {
    lots.lot(who, id);
    var sheetsOf = seats.progress(who, id).stream().collect(toMap(Progress::bidId, each -> each));
    var table = new Table("agency", "state", "starts_at", "place", "held_at", "sheets_handed_in", "sheets_due");
    for (var bid : bids.bidsOf(who, id, Sorting.of(asked, PanelQuery.COLUMNS, ""))) {
      var progress = Rules.mayReadPanelWork(who, bid) ? sheetsOf.get(bid.bidId()) : null;
      table.row(bid.agencyName(), bid.state(), bid.startsAt(), bid.place(), bid.heldAt(),
          progress == null ? null : progress.handedIn(), progress == null ? null : progress.due());
    }
    return table;
  }

  private static String headline(LotOnPanel lot, List<LotPanelPage.Row> rows) {
    if (rows.isEmpty()) {
      return "panel.lot.headline-none";
    }
    return lot.state() == LotState.CHECKING ? "panel.lot.headline-checking" : "panel.lot.headline";
  }

  private static @Nullable String beginUrl(Acting who, LotOnPanel lot, boolean ready, Links links) {
    if (Rules.mayPrepare(who) && lot.isReadyToPresent()) {
      return links.panel().lotPanelStep(lot.lotId(), "presentations");
    }
    return Rules.mayChair(who) && lot.isPresented() && ready
        ? links.panel().lotPanelStep(lot.lotId(), "negotiation")
        : null;
  }

  /** The planned day of the next stage, where it is still to come. */
  private @Nullable OffPlan early(Acting who, LotOnPanel lot) {
    return planned.off(who, new RoundId(lot.roundId()),
        lot.state() == LotState.CHECKING ? LotState.PRESENTING : LotState.NEGOTIATING).orElse(null);
  }

  /** The day on which the presentations begin by themselves, where nobody begins them before. */
  private @Nullable LocalDate itself(Acting who, LotOnPanel lot) {
    return lot.beginsItself()
        ? planned.toCome(who, new RoundId(lot.roundId()), LotState.PRESENTING).orElse(null)
        : null;
  }

  private static String wait(LotOnPanel lot, boolean ready) {
    return switch (lot.state()) {
      case CHECKING -> lot.isReadyToPresent() ? "" : "panel.wait.check";
      case PRESENTING -> lot.isPresented() ? ready ? "" : "panel.wait.sheets" : "panel.wait.presentations";
      case DRAFT, BIDDING, OPENING, NEGOTIATING, AWARDED, OBJECTION, SIGNING, RUNNING, CLOSED, CANCELLED -> "";
    };
  }

  private static LotPanelPage.Row row(Acting who, PanelBid bid, Map<UUID, Progress> progress, Links links) {
    var sheets = progress.getOrDefault(bid.bidId(), new Progress(bid.bidId(), List.of(), false));
    boolean reads = Rules.mayReadPanelWork(who, bid);
    return new LotPanelPage.Row(bid.agencyName(), Showing.tag(bid.state()), bid.startsAt(), bid.place(),
        reads ? sheets.handedIn() : 0, reads ? sheets.due() : 0, links.panel().bidPanel(bid.bidId()),
        reads ? links.panel().bidSheet(bid.bidId()) : null);
  }
}
