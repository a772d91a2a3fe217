package id.lelangkinerja.demo;

import id.lelangkinerja.round.LotState;
import id.lelangkinerja.round.RoundId;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** What follows an opening, a step of a lot and an award beside the course of the lot: their minutes, and objections. */
@Component
class Aftermath {
  private static final int AFTERNOON = 16 * 60;
  private static final String DECIDED_ANEW = "Penetapan diputuskan lagi setelah keberatan diterima.";
  private final Disputing disputing;
  private final Minuting minuting;
  private final Agenda agenda;

  Aftermath(Disputing disputing, Minuting minuting, Agenda agenda) {
    this.disputing = disputing;
    this.minuting = minuting;
    this.agenda = agenda;
  }

  /** The day on which the round takes its first bids. */
  void announceRound(RoundId round, LocalDate day) {
    agenda.at(day, 14 * 60, () -> minuting.announce(round));
  }

  void announceOpening(RoundId round, LocalDate day) {
    agenda.at(day, 15 * 60, () -> minuting.ofOpening(round));
  }

  /**
   * An objection where the script has one; minutes of each step in the afternoon of the day on which the next one begins, and
   * anew where the award was decided anew. Those of lots that are still on their way are left for planner and chair to issue.
   */
  void announce(Auction.Playing lot) {
    var objection = lot.run().objection();
    if (objection != null) {
      disputing.announce(lot);
    }
    if (objection != null || lot.stopsAt(LotState.RUNNING)) {
      agenda.at(lot.on(Step.NEGOTIATE), AFTERNOON, () -> minuting.ofPresentation(lot.lot()));
      agenda.at(lot.on(Step.AWARD), AFTERNOON, () -> minuting.ofDecision(lot.lot(), ""));
    }
    if (objection != null && objection.upheld()) {
      agenda.at(lot.on(Step.DRAW), AFTERNOON, () -> minuting.ofDecision(lot.lot(), DECIDED_ANEW));
    }
  }
}
