package id.lelangkinerja.panel;

import id.lelangkinerja.bidding.BidId;
import id.lelangkinerja.panel.page.ClockPage;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.LiveStreams;
import id.lelangkinerja.web.Posting;
import id.lelangkinerja.web.Screen;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * How a presentation goes: its moves by who leads the sitting, and its clock on the wall for everybody who reads the bid,
 * its presenter as well.
 */
@RegionController
class CourseController {
  private final PanelQuery bids;
  private final TimeRepository times;
  private final KeepingTime keeping;
  private final SheetPages sheets;
  private final LiveStreams streams;
  private final Posting posting;

  CourseController(PanelQuery bids, TimeRepository times, KeepingTime keeping, SheetPages sheets, LiveStreams streams,
      Posting posting) {
    this.bids = bids;
    this.times = times;
    this.keeping = keeping;
    this.sheets = sheets;
    this.streams = streams;
    this.posting = posting;
  }

  @PostMapping("/bids/{bid}/panel/course")
  ModelAndView move(Acting who, RegionHere here, @PathVariable BidId bid, Form form) {
    var links = Links.of(here);
    var to = form.choice("to", CourseState.class);
    return posting.answer(who, "presentation-course:" + bid.value(), form, () -> {
      keeping.move(who, bid, to);
      return links.panel().bidSheet(bid.value());
    }, () -> sheets.beside(who, bid, links, form));
  }

  @GetMapping("/bids/{bid}/panel/clock")
  Screen clock(Acting who, RegionHere here, @PathVariable BidId bid) {
    var found = bids.bid(who, bid);
    var kept = times.of(who, found);
    var links = Links.of(here);
    return Screen.of("panel/clock", new ClockPage(Showing.subject(found, links),
        Courses.of(who, found, kept, links), links.panel().bidClockStream(bid.value()), Courses.state(found, kept)));
  }

  @GetMapping("/bids/{bid}/panel/clock/stream")
  ResponseEntity<SseEmitter> stream(Acting who, @PathVariable BidId bid) {
    return streams.of(who.person(), () -> {
      var found = bids.bid(who, bid);
      return Courses.state(found, times.of(who, found));
    });
  }
}
