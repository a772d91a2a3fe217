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
  private static final List<String> JUDGES = List.of("walikota", "wakil", "sekda", "penguji");
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

  void schedule(BidId bid, int slot) {
    scheduling.schedule(stage.as("perencana"), bid, stage.now().plus(Duration.ofMinutes(60L * slot)),
        "Ngalam Command Center");
  }

  void hold(BidId bid) {
    holding.hold(stage.as("sekda"), bid, "Data awal diperiksa bersama; pertanyaan tim penguji terjawab.");
  }

  /** Every judge's sheet, a little apart from one another around the given points. */
  void score(RoundId round, BidId bid, int points) {
    for (int judge = 0; judge < JUDGES.size(); judge++) {
      scoreAs(round, bid, JUDGES.get(judge), points + judge * 2 - 3);
    }
  }

  void scoreAs(RoundId round, BidId bid, String judge, int points) {
    var sheet = new LinkedHashMap<UUID, BigDecimal>();
    var who = stage.as(judge);
    for (Round.Criterion criterion : rounds.round(who, round).criteria()) {
      sheet.put(criterion.id(), BigDecimal.valueOf(points + (criterion.no() % 3) - 1));
    }
    scoring.handIn(who, bid, sheet, "Catatan penilaian (contoh).");
  }

  void negotiate(LotId lot) {
    negotiation.begin(stage.as("sekda"), lot);
  }
}
