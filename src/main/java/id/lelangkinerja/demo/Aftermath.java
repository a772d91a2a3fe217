package id.lelangkinerja.demo;

import id.lelangkinerja.round.RoundId;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** What follows an opening and an award beside the course of a lot: their minutes, and objections. */
@Component
class Aftermath {
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

  /** An objection where the script has one, and the minutes of what came of it before the contract. */
  void announce(Auction.Playing lot) {
    if (lot.run().objection() != null) {
      disputing.announce(lot);
      agenda.at(lot.on(Step.DRAW), 15 * 60, () -> minuting.ofLot(lot.lot()));
    }
  }
}
