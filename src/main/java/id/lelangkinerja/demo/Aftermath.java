package id.lelangkinerja.demo;

import id.lelangkinerja.round.RoundId;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** What follows an opening and an award beside the course of a lot: their minutes, and objections. */
@Component
class Aftermath {
  /**
   * How the names of the lots of the latest round begin whose contracts run: a paper costs some 40 ms of the first start,
   * so that those of earlier rounds are left for planner and chair to issue.
   */
  private static final String SHOWN_FIRST = "kel-";
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
   * An objection where the script has one; before the contract the minutes of what came of it, and of the lots that the
   * list of results shows first.
   */
  void announce(Auction.Playing lot) {
    if (lot.run().objection() != null) {
      disputing.announce(lot);
    }
    if (lot.run().objection() != null || lot.run().lot().startsWith(SHOWN_FIRST)) {
      agenda.at(lot.on(Step.DRAW), 15 * 60, () -> minuting.ofLot(lot.lot()));
    }
  }
}
