package id.lelangkinerja.demo;

import id.lelangkinerja.bidding.BidId;
import id.lelangkinerja.panel.Accepting;
import id.lelangkinerja.panel.ConfirmingScores;
import id.lelangkinerja.panel.SigningPact;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Ends a negotiation well: one side accepts, the agency's head signs the pact, the chair confirms the scores. */
@Component
class Agreeing {
  private final Accepting accepting;
  private final SigningPact signing;
  private final ConfirmingScores confirming;
  private final Stage stage;
  private final Agenda agenda;

  Agreeing(Accepting accepting, SigningPact signing, ConfirmingScores confirming, Stage stage, Agenda agenda) {
    this.accepting = accepting;
    this.signing = signing;
    this.confirming = confirming;
    this.stage = stage;
    this.agenda = agenda;
  }

  /** The panel takes the offer as it is, and the head signs a day later. */
  void asItIs(BidId id, Script.BidPart bid, LocalDate day) {
    agenda.on(day, () -> accepting.accept(stage.as("sekda"), id));
    agenda.on(day.plusDays(1), () -> signing.sign(stage.as(bid.by()), id, null));
  }

  /** Who did not speak last accepts; the agency's head then signs the pact, in the same act or the next one. */
  void agree(BidId id, Script.BidPart bid, LocalDate day) {
    if (bid.told().size() % 2 == 1) {
      agenda.on(day, () -> settle(id, bid, bid.by()));
    } else {
      agenda.on(day, () -> settle(id, bid, "sekda"));
      agenda.at(day, 14 * 60, () -> signing.sign(stage.as(bid.by()), id, null));
    }
  }

  /**
   * What was negotiated was scored before: the chair says at once that the scores hold, while the lot is not awarded.
   */
  private void settle(BidId id, Script.BidPart bid, String by) {
    accepting.accept(stage.as(by), id);
    if (!bid.told().isEmpty()) {
      confirming.confirm(stage.as("sekda"), id);
    }
  }
}
