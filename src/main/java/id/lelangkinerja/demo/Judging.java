package id.lelangkinerja.demo;

import id.lelangkinerja.bidding.BidId;
import id.lelangkinerja.document.Pdf;
import id.lelangkinerja.panel.BeginningNegotiation;
import id.lelangkinerja.panel.BeginningPresentations;
import id.lelangkinerja.panel.CourseState;
import id.lelangkinerja.panel.Holding;
import id.lelangkinerja.panel.LayingDeck;
import id.lelangkinerja.panel.Scheduling;
import id.lelangkinerja.panel.Slot;
import id.lelangkinerja.round.LotId;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Presents bids to the panel. */
@Component
class Judging {
  private static final String OFF_PLAN = "Mengikuti selesainya urusan tahap sebelumnya.";
  /** The panel of every round; the last two stand for the universities' examiners. */
  static final List<String> JUDGES = List.of("walikota", "wakil", "sekda", "penguji", "penguji-2");
  private static final String DECK = "<html><head><title>Bahan paparan (contoh)</title></head>"
      + "<body><h1>Bahan paparan (contoh)</h1></body></html>";
  private static final Duration LENGTH = Duration.ofMinutes(20);
  private final BeginningPresentations beginning;
  private final Scheduling scheduling;
  private final LayingDeck laying;
  private final Holding holding;
  private final BeginningNegotiation negotiation;
  private final Hearing hearing;
  private final Stage stage;

  Judging(BeginningPresentations beginning, Scheduling scheduling, LayingDeck laying, Holding holding,
      BeginningNegotiation negotiation, Hearing hearing, Stage stage) {
    this.beginning = beginning;
    this.scheduling = scheduling;
    this.laying = laying;
    this.holding = holding;
    this.negotiation = negotiation;
    this.hearing = hearing;
    this.stage = stage;
  }

  void begin(LotId lot) {
    beginning.begin(stage.as("perencana"), lot, OFF_PLAN);
  }

  /** The bid is presented so many minutes from now. */
  void schedule(BidId bid, int minutes) {
    var from = stage.now().plus(Duration.ofMinutes(minutes));
    scheduling.schedule(stage.as("perencana"), bid, new Slot(from, from.plus(LENGTH), "Ngalam Command Center"));
  }

  /** The bidder's deck, a sample of one page. */
  void layDeck(BidId bid, Script.BidPart part) {
    laying.lay(stage.as(part.by()), bid, "Bahan paparan.pdf", new ByteArrayInputStream(Pdf.render(DECK)));
  }

  void hold(BidId bid) {
    holding.hold(stage.as("sekda"), bid, "Data awal diperiksa bersama; pertanyaan tim penguji terjawab.");
  }

  /** The panel asks, and decides what the agency hands in until that day. */
  void discuss(BidId bid, LocalDate due) {
    hearing.discuss(bid, due);
  }

  /** The time of the presentation is kept. */
  void keep(BidId bid, CourseState to) {
    hearing.keep(bid, to);
  }

  /** The bid is to be presented again, so many minutes from now. */
  void again(BidId bid, int minutes) {
    hearing.again(bid);
    schedule(bid, minutes);
  }

  void negotiate(LotId lot) {
    negotiation.begin(stage.as("sekda"), lot, OFF_PLAN);
  }
}
