package id.lelangkinerja.panel;

import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.round.LotGoingBack;
import id.lelangkinerja.round.LotState;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps a lot in its negotiation while a counter-offer waits for the agency's word: the term would run on where the
 * agency cannot answer, and its bid lapse by no fault of its own.
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
      Refused.unless(!answers.isAnswerAwaited(back.who().region(), back.lot()), Reason.COUNTER_AWAITS_ANSWER);
    }
  }
}
