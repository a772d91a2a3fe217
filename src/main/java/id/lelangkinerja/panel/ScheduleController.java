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
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** When and where the bids of a round are presented: seen, planned at once, taken into one's own calendar. */
@RegionController
class ScheduleController {
  private static final int WHY = 2000;
  private static final String SHOW = "show";
  private static final String ANOTHER_DAY = "DAY";
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
    var form = Form.of(TypedDays.usual(), reader);
    return pages.show(who, new RoundId(round), Links.of(here), form, null).with(form);
  }

  @PostMapping("/rounds/{round}/presentations")
  ModelAndView plan(Acting who, RegionHere here, @PathVariable UUID round, Form form) {
    var links = Links.of(here);
    if (ANOTHER_DAY.equals(form.typed(SHOW))) {
      var longer = TypedDays.withAnother(form);
      return pages.show(who, new RoundId(round), links, longer, null).with(longer);
    }
    var wish = new PlanningPresentations.Wish(TypedDays.timetable(form),
        form.filter("which", PlanningPresentations.Which.class).orElse(PlanningPresentations.Which.ALL),
        form.choice("order", PlanningPresentations.Order.class), form.optionalText("reason", WHY));
    if (!form.typed(SHOW).isEmpty()) {
      return pages.show(who, new RoundId(round), links, form, outcome(who, round, wish, form)).with(form);
    }
    return posting.answer(who, "presentations:" + round, form, () -> {
      try {
        planning.plan(who, new RoundId(round), wish);
      } catch (Refused refused) {
        throw placed(form, refused);
      }
      return links.panel().roundPresentations(round);
    }, () -> pages.show(who, new RoundId(round), links, form, null));
  }

  /** What would come of the wish; where nothing can, the form says why. */
  private PlanningPresentations.@Nullable Outcome outcome(Acting who, UUID round, PlanningPresentations.Wish wish,
      Form form) {
    if (!form.holds()) {
      return null;
    }
    try {
      return planning.preview(who, new RoundId(round), wish);
    } catch (Refused refused) {
      form.refuse(placed(form, refused));
      return null;
    }
  }

  /** The refusal beside the day that it speaks of: the first that is over, the last after which another is needed. */
  private static Refused placed(Form form, Refused refused) {
    return switch (refused.reason()) {
      case DAY_PAST -> refused.at(TypedDays.first(form));
      case SLOTS_TOO_FEW -> refused.at(TypedDays.last(form));
      default -> refused;
    };
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
