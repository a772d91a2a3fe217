package id.lelangkinerja.panel;

import id.lelangkinerja.bidding.BidId;
import id.lelangkinerja.panel.page.SheetPage;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Numbers;
import id.lelangkinerja.web.Screen;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Makes the page of a bid's score sheets and the page on which one's own is handed in; reads their form. */
@Component
class SheetPages {
  private static final int LONGEST_NOTE = 4000;
  private static final int LONGEST_REMARK = 1000;
  private static final String SCORE = "score.";
  private static final String REMARK = "remark.";
  private final PanelQuery bids;
  private final SheetQuery sheets;
  private final SeatQuery seats;
  private final SittingQuery sittings;
  private final HallPages hall;
  private final TimeRepository times;

  SheetPages(PanelQuery bids, SheetQuery sheets, SeatQuery seats, SittingQuery sittings,
      HallPages hall, TimeRepository times) {
    this.bids = bids;
    this.sheets = sheets;
    this.seats = seats;
    this.sittings = sittings;
    this.hall = hall;
    this.times = times;
  }

  /** Reads the sheet, without what was left empty; every score is required where the sheet is handed in. */
  Marks read(Acting who, BidId id, Form form, boolean complete) {
    var bid = readable(who, id);
    var scores = new LinkedHashMap<UUID, BigDecimal>();
    var remarks = new LinkedHashMap<UUID, String>();
    for (var criterion : sheets.criteria(who, bid)) {
      var field = SCORE + criterion.criterionId();
      form.optionalNumber(field).ifPresent(points -> scores.put(criterion.criterionId(), points));
      if (complete && form.typed(field).isBlank()) {
        form.mistake(field, new Refused(Reason.REQUIRED));
      }
      var remark = form.optionalText(REMARK + criterion.criterionId(), LONGEST_REMARK);
      if (!remark.isEmpty()) {
        remarks.put(criterion.criterionId(), remark);
      }
    }
    return new Marks(scores, remarks, form.optionalText("note", LONGEST_NOTE));
  }

  /** The form with the draft as it was saved. */
  Form saved(Acting who, BidId id, Locale reader) {
    var bid = readable(who, id);
    var values = new LinkedHashMap<String, String>();
    if (Rules.mayScore(who, bid)) {
      sheets.ownScores(who, bid)
          .forEach((criterion, points) -> values.put(SCORE + criterion, Numbers.exact(points, reader)));
      sheets.ownRemarks(who, bid).forEach((criterion, remark) -> values.put(REMARK + criterion, remark));
      values.put("note", sheets.kept(who, bid).note());
    }
    return Form.of(values, reader);
  }

  Screen sheet(Acting who, BidId id, Links links) {
    return Screen.of("panel/sheet", page(who, readable(who, id), links, Map.of()));
  }

  /**
   * The page of a refused form; where the draft was filled in elsewhere too, what is kept stands beside what was
   * typed.
   */
  Screen again(Acting who, BidId id, Links links, Form form) {
    var elsewhere = new LinkedHashMap<String, String>();
    if (form.mistakes().stream().anyMatch(mistake -> mistake.refused().reason() == Reason.DRAFT_ELSEWHERE)) {
      var saved = saved(who, id, form.reader());
      Stream.concat(saved.fields().stream(), form.fields().stream())
          .filter(field -> field.startsWith(SCORE) || field.startsWith(REMARK) || "note".equals(field))
          .filter(field -> !saved.typed(field).equals(form.typed(field)))
          .forEach(field -> elsewhere.put(field, saved.typed(field)));
    }
    return Screen.of("panel/sheet", page(who, readable(who, id), links, elsewhere));
  }

  /** The page of a refused form that stands beside the sheet: the sheet is shown as it was saved. */
  Screen beside(Acting who, BidId id, Links links, Form form) {
    form.beside(saved(who, id, form.reader()));
    return sheet(who, id, links);
  }

  /** Refused with PANEL_STEP_CLOSED where the sheet can't be handed in now. */
  Screen submission(Acting who, BidId id, Links links) {
    var page = page(who, readable(who, id), links, Map.of());
    Refused.unless(page.submissionUrl() != null, Reason.PANEL_STEP_CLOSED);
    return Screen.of("panel/sheet-submission", page);
  }

  private PanelBid readable(Acting who, BidId id) {
    var bid = bids.bid(who, id);
    Refused.unless(Rules.mayReadPanelWork(who, bid), Reason.NOT_FOUND_HERE);
    return bid;
  }

  private SheetPage page(Acting who, PanelBid bid, Links links, Map<String, String> elsewhere) {
    var criteria = sheets.criteria(who, bid);
    var progress = seats.progress(who, bid);
    var kept = times.of(who, bid);
    boolean open = bid.isScoringOver() || progress.isComplete();
    boolean mine = Rules.mayScore(who, bid) && bid.isScorable() && !bid.handedIn();
    boolean scores = mine && bid.declared();
    var handedIn = Rules.maySeeSheets(who, bid, open) ? handedIn(who, bid) : List.<SheetQuery.HandedIn>of();
    return new SheetPage(Showing.subject(bid, links), headline(mine, bid, handedIn),
        criteria.stream().map(each -> new SheetPage.Line(SCORE + each.criterionId(), REMARK + each.criterionId(),
            each.name(), each.weight())).toList(),
        scores ? links.panel().bidSheet(bid.bidId()) : null, scores ? links.panel().bidSheetDraft(bid.bidId()) : "",
        sheets.kept(who, bid).version(), elsewhere,
        scores && bid.isHandInOpen() ? links.panel().bidSheetSubmission(bid.bidId()) : null,
        wait(mine, bid, handedIn),
        handedIn.isEmpty() ? null : ScoreTable.of(criteria, handedIn), earlier(who, bid, criteria, open),
        hall.of(who, bid, links), Courses.of(who, bid, kept, links),
        SheetStanding.own(who, bid, links), SheetStanding.of(who, bid, progress, kept, links));
  }

  /** None where all were set aside. */
  private List<SheetQuery.HandedIn> handedIn(Acting who, PanelBid bid) {
    var all = sheets.handedIn(who, bid, bid.sitting());
    return all.stream().allMatch(SheetQuery.HandedIn::setAside) ? List.of() : all;
  }

  /** Earlier sheets are seen with the new ones, or where they had been seen before the panel sat again. */
  private List<SheetPage.Earlier> earlier(Acting who, PanelBid bid, List<CriterionRow> criteria, boolean open) {
    return sittings.of(who, bid).stream().filter(next -> Rules.maySeeSheets(who, bid, open || next.earlierOpen()))
        .map(next -> new SheetPage.Earlier(next.sitting() - 1,
            ScoreTable.of(criteria, sheets.handedIn(who, bid, next.sitting() - 1)),
            "panel.sitting." + next.kind().name().toLowerCase(Locale.ROOT), next.reason(), next.askedBy(),
            next.askedAt()))
        .toList();
  }

  private static String headline(boolean mine, PanelBid bid, List<SheetQuery.HandedIn> handedIn) {
    if (mine) {
      return bid.declared() ? "panel.sheet.headline-own" : "panel.sheet.headline-declare";
    }
    if (handedIn.isEmpty()) {
      return bid.isScoringOver() ? "panel.sheet.headline-none" : "panel.sheet.headline-hidden";
    }
    return "panel.sheet.headline-all";
  }

  private static String wait(boolean mine, PanelBid bid, List<SheetQuery.HandedIn> handedIn) {
    if (mine) {
      return bid.isHandInOpen() ? "" : "panel.sheet.wait-presentation";
    }
    return handedIn.isEmpty() && !bid.isScoringOver() ? "panel.sheet.wait-others" : "";
  }
}
