package id.lelangkinerja.panel;

import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.round.LotGoingBack;
import id.lelangkinerja.round.LotState;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps a lot in its negotiation while a counter-offer, or a pact, waits for the word of an agency's head: the term would
 * run on where nobody can answer, and the bid lapse by no fault of its own.
 */
@Component
class AwaitingAnswers {
  private final DueLapseQuery answers;
  private final InTurn inTurn;

  AwaitingAnswers(DueLapseQuery answers, InTurn inTurn) {
    this.answers = answers;
    this.inTurn = inTurn;
  }

  @EventListener
  void refuse(LotGoingBack back) {
    if (back.from() == LotState.NEGOTIATING) {
      inTurn.take(back.who(), back.lot());
      Refused.unless(!answers.isWordAwaited(back.who().region(), back.lot()), Reason.COUNTER_AWAITS_ANSWER);
    }
  }
}
