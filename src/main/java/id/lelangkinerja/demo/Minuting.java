package id.lelangkinerja.demo;

import id.lelangkinerja.minutes.Issuing;
import id.lelangkinerja.minutes.MinutesKind;
import id.lelangkinerja.round.LotId;
import id.lelangkinerja.round.RoundId;
import java.util.List;
import org.springframework.stereotype.Component;

/** Announces the rounds, and issues minutes: of every opening, and of the steps of lots. */
@Component
class Minuting {
  private final Issuing issuing;
  private final Stage stage;

  Minuting(Issuing issuing, Stage stage) {
    this.issuing = issuing;
    this.stage = stage;
  }

  /** What is auctioned now is announced to everyone. */
  void announce(RoundId round) {
    issuing.announcement(stage.as("perencana"), round, "");
  }

  void ofOpening(RoundId round) {
    issuing.ofOpening(stage.as("perencana"), round, "");
  }

  void ofPresentation(LotId lot) {
    issuing.ofLot(stage.as("sekda"), lot, MinutesKind.PRESENTATION, "");
  }

  /** Minutes of the negotiation and of the award; with the reason where there are some already, which they replace. */
  void ofDecision(LotId lot, String reason) {
    for (var kind : List.of(MinutesKind.NEGOTIATION, MinutesKind.AWARD)) {
      issuing.ofLot(stage.as("sekda"), lot, kind, reason);
    }
  }
}
