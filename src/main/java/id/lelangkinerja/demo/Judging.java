package id.lelangkinerja.demo;

import id.lelangkinerja.bidding.BidId;
import id.lelangkinerja.panel.BeginningNegotiation;
import id.lelangkinerja.panel.BeginningPresentations;
import id.lelangkinerja.panel.Holding;
import id.lelangkinerja.panel.Scheduling;
import id.lelangkinerja.panel.Slot;
import id.lelangkinerja.round.LotId;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;

/** Presents bids to the panel. */
@Component
class Judging {
  /** The panel of every round; the last two stand for the universities' examiners. */
  static final List<String> JUDGES = List.of("walikota", "wakil", "sekda", "penguji", "penguji-2");
  private static final Duration LENGTH = Duration.ofMinutes(20);
  private final BeginningPresentations beginning;
  private final Scheduling scheduling;
  private final Holding holding;
  private final BeginningNegotiation negotiation;
  private final Stage stage;

  Judging(BeginningPresentations beginning, Scheduling scheduling, Holding holding, BeginningNegotiation negotiation,
      Stage stage) {
    this.beginning = beginning;
    this.scheduling = scheduling;
    this.holding = holding;
    this.negotiation = negotiation;
    this.stage = stage;
  }

  void begin(LotId lot) {
    beginning.begin(stage.as("perencana"), lot);
  }

  /** The bid is presented so many minutes from now. */
  void schedule(BidId bid, int minutes) {
    var from = stage.now().plus(Duration.ofMinutes(minutes));
    scheduling.schedule(stage.as("perencana"), bid, new Slot(from, from.plus(LENGTH), "Ngalam Command Center"));
  }

  void hold(BidId bid) {
    holding.hold(stage.as("sekda"), bid, "Data awal diperiksa bersama; pertanyaan tim penguji terjawab.");
  }

  void negotiate(LotId lot) {
    negotiation.begin(stage.as("sekda"), lot);
  }
}
