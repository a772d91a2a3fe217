package id.lelangkinerja.demo;

import id.lelangkinerja.award.AnsweringObjection;
import id.lelangkinerja.award.Objecting;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Plays an objection to an award, its answer, and what follows from one that is upheld. */
@Component
class Disputing {
  private final Objecting objecting;
  private final AnsweringObjection answering;
  private final Negotiating negotiating;
  private final Deciding deciding;
  private final PlayQuery play;
  private final Stage stage;
  private final Agenda agenda;

  Disputing(Objecting objecting, AnsweringObjection answering, Negotiating negotiating, Deciding deciding,
      PlayQuery play, Stage stage, Agenda agenda) {
    this.objecting = objecting;
    this.answering = answering;
    this.negotiating = negotiating;
    this.deciding = deciding;
    this.play = play;
    this.stage = stage;
    this.agenda = agenda;
  }

  /** Raised the day after objections were opened, answered the day after; the award anew follows two days later. */
  void announce(Auction.Playing lot) {
    var part = lot.run().objection();
    if (part == null) {
      return;
    }
    var raised = lot.on(Step.OBJECT).plusDays(1);
    var answered = raised.plusDays(1);
    agenda.on(raised,
        () -> objecting.object(stage.as(lot.script().bid(part.bid()).by()), lot.lot(), null, part.reasons(), null));
    agenda.on(answered, () -> answer(lot, part, answered));
    if (part.upheld()) {
      agenda.at(answered.plusDays(2), 15 * 60,
          () -> deciding.awardAnew(lot.lot(), lot.id(part.bid()), Objects.requireNonNull(part.award())));
      agenda.at(answered.plusDays(2), 16 * 60, () -> deciding.openObjections(lot.lot(), lot.lastDayToObject()));
    }
  }

  private void answer(Auction.Playing lot, Script.ObjectionPart part, LocalDate day) {
    answering.answer(stage.as("sekda"), lot.lot(), play.objection(Foundations.MALANG, lot.lot()), part.upheld(),
        part.answer());
    if (part.upheld()) {
      negotiating.again(lot.id(part.bid()), lot.script().bid(part.bid()), lot.plan(), day);
    }
  }
}
