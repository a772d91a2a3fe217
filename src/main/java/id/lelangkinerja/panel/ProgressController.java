package id.lelangkinerja.panel;

import id.lelangkinerja.bidding.BidId;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.round.LotId;
import id.lelangkinerja.web.LiveStreams;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Tells the pages of those who read the panel's work how many sheets of a bid, or of each bid of a lot, are in, and how a
 * presentation goes; no score and no name.
 */
@RegionController
class ProgressController {
  private final PanelQuery bids;
  private final SeatQuery seats;
  private final TimeRepository times;
  private final LotPanelPages lots;
  private final LiveStreams streams;

  ProgressController(PanelQuery bids, SeatQuery seats, TimeRepository times, LotPanelPages lots,
      LiveStreams streams) {
    this.lots = lots;
    this.bids = bids;
    this.seats = seats;
    this.times = times;
    this.streams = streams;
  }

  @GetMapping("/bids/{bid}/sheet/progress")
  ResponseEntity<SseEmitter> progress(Acting who, @PathVariable BidId bid) {
    return streams.of(who.person(), () -> state(who, bid));
  }

  @GetMapping("/lots/{lot}/panel/progress")
  ResponseEntity<SseEmitter> ofLot(Acting who, @PathVariable LotId lot) {
    return streams.of(who.person(), () -> lots.state(who, lot));
  }

  private String state(Acting who, BidId id) {
    var bid = bids.bid(who, id);
    Refused.unless(Rules.mayReadPanelWork(who, bid), Reason.NOT_FOUND_HERE);
    return SheetStanding.state(bid, seats.progress(who, bid), times.of(who, bid));
  }
}
