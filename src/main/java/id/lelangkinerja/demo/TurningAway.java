package id.lelangkinerja.demo;

import id.lelangkinerja.bidding.BidId;
import id.lelangkinerja.panel.Lapsing;
import id.lelangkinerja.panel.Refusing;
import id.lelangkinerja.panel.Rejecting;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The ends of a negotiation that lead to no contract. */
@Component
class TurningAway {
  private final Refusing refusing;
  private final Rejecting rejecting;
  private final Lapsing lapsing;
  private final Stage stage;
  private final Agenda agenda;

  TurningAway(Refusing refusing, Rejecting rejecting, Lapsing lapsing, Stage stage, Agenda agenda) {
    this.refusing = refusing;
    this.rejecting = rejecting;
    this.lapsing = lapsing;
    this.stage = stage;
    this.agenda = agenda;
  }

  /** The head signs that the agency is not able ("tidak sanggup"). */
  void refuse(BidId id, Script.BidPart bid, LocalDate day) {
    agenda.on(day, () -> refusing.refuse(stage.as(bid.by()), id, Objects.requireNonNull(bid.reason())));
  }

  void reject(BidId id, Script.BidPart bid, LocalDate day) {
    agenda.on(day, () -> rejecting.reject(stage.as("sekda"), id, Objects.requireNonNull(bid.reason())));
  }

  void lapse(BidId id, LocalDate day) {
    agenda.on(day, () -> lapsing.lapse(stage.as("sekda"), id));
  }
}
