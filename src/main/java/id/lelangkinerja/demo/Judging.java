package id.lelangkinerja.demo;

import id.lelangkinerja.bidding.BidId;
import id.lelangkinerja.panel.BeginningNegotiation;
import id.lelangkinerja.panel.BeginningPresentations;
import id.lelangkinerja.panel.Holding;
import id.lelangkinerja.panel.Scheduling;
import id.lelangkinerja.panel.Scoring;
import id.lelangkinerja.round.LotId;
import id.lelangkinerja.round.Round;
import id.lelangkinerja.round.RoundId;
import id.lelangkinerja.round.RoundQuery;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Presents bids to the panel and scores them. */
@Component
class Judging {
  /** The panel of every round; the last two stand for the universities' examiners. */
  static final List<String> JUDGES = List.of("walikota", "wakil", "sekda", "penguji", "penguji-2");
  private static final List<String> NOTES = List.of("Data awal meyakinkan; target tahun kelima masih dapat dinaikkan.",
      "Rantai masalahnya utuh, dari hulu sampai hilir.", "Perlu bukti bahwa cara kerjanya sudah pernah dicoba.",
      "Anggaran wajar dibanding hasil yang dijanjikan.", "Penanggung jawab tiap langkah disebut dengan jelas.");
  private final BeginningPresentations beginning;
  private final Scheduling scheduling;
  private final Holding holding;
  private final Scoring scoring;
  private final BeginningNegotiation negotiation;
  private final RoundQuery rounds;
  private final Stage stage;

  Judging(BeginningPresentations beginning, Scheduling scheduling, Holding holding, Scoring scoring,
      BeginningNegotiation negotiation, RoundQuery rounds, Stage stage) {
    this.beginning = beginning;
    this.scheduling = scheduling;
    this.holding = holding;
    this.scoring = scoring;
    this.negotiation = negotiation;
    this.rounds = rounds;
    this.stage = stage;
  }

  void begin(LotId lot) {
    beginning.begin(stage.as("perencana"), lot);
  }

  /** The bid is presented so many minutes from now. */
  void schedule(BidId bid, int minutes) {
    scheduling.schedule(stage.as("perencana"), bid, stage.now().plus(Duration.ofMinutes(minutes)),
        "Ngalam Command Center");
  }

  void hold(BidId bid) {
    holding.hold(stage.as("sekda"), bid, "Data awal diperiksa bersama; pertanyaan tim penguji terjawab.");
  }

  /** Every judge's sheet, a little apart from one another around the given points. */
  void score(RoundId round, BidId bid, int points) {
    for (int judge = 0; judge < JUDGES.size(); judge++) {
      scoreAs(round, bid, JUDGES.get(judge), points + (points + judge * 3) % 9 - 4);
    }
  }

  void scoreAs(RoundId round, BidId bid, String judge, int points) {
    var sheet = new LinkedHashMap<UUID, BigDecimal>();
    var who = stage.as(judge);
    for (Round.Criterion criterion : rounds.round(who, round).criteria()) {
      sheet.put(criterion.id(), BigDecimal.valueOf(points + (points + criterion.no() * 5) % 7 - 3));
    }
    scoring.handIn(who, bid, sheet, NOTES.get(points % NOTES.size()));
  }

  void negotiate(LotId lot) {
    negotiation.begin(stage.as("sekda"), lot);
  }
}
