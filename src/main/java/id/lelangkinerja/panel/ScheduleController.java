package id.lelangkinerja.panel;

import id.lelangkinerja.bidding.BidId;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.round.RoundId;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Posting;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** When and where the bids of a round are presented: seen, planned at once, taken into one's own calendar. */
@RegionController
class ScheduleController {
  private static final int WHY = 2000;
  private final SchedulePages pages;
  private final PlanningPresentations planning;
  private final Calendars calendars;
  private final PanelQuery bids;
  private final Posting posting;

  ScheduleController(SchedulePages pages, PlanningPresentations planning, Calendars calendars, PanelQuery bids,
      Posting posting) {
    this.pages = pages;
    this.planning = planning;
    this.calendars = calendars;
    this.bids = bids;
    this.posting = posting;
  }

  @GetMapping("/rounds/{round}/presentations")
  ModelAndView show(Acting who, RegionHere here, @PathVariable UUID round, Locale reader) {
    return pages.show(who, new RoundId(round), Links.of(here), reader)
        .with(Form.of(TypedSlot.usual(), reader));
  }

  @PostMapping("/rounds/{round}/presentations")
  ModelAndView plan(Acting who, RegionHere here, @PathVariable UUID round, Form form) {
    var links = Links.of(here);
    var timetable = TypedSlot.timetable(form);
    var order = form.choice("order", PlanningPresentations.Order.class);
    var again = form.optionalText("reason", WHY);
    return posting.answer(who, "presentations:" + round, form, () -> {
      planning.plan(who, new RoundId(round), timetable, order, again);
      return links.panel().roundPresentations(round);
    }, () -> pages.show(who, new RoundId(round), links, form.reader()));
  }

  @GetMapping("/rounds/{round}/presentations.ics")
  ResponseEntity<byte[]> calendar(Acting who, RegionHere here, @PathVariable UUID round, Locale reader) {
    return calendars.of(here, bids.ofRound(who, new RoundId(round)), reader);
  }

  @GetMapping("/bids/{bid}/panel/presentation.ics")
  ResponseEntity<byte[]> calendar(Acting who, RegionHere here, @PathVariable BidId bid, Locale reader) {
    var found = bids.bid(who, bid);
    Refused.unless(found.startsAt() != null, Reason.NOT_FOUND_HERE);
    return calendars.of(here, List.of(found), reader);
  }
}
