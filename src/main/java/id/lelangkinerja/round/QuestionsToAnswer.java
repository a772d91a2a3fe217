package id.lelangkinerja.round;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Waiting;
import java.util.List;
import org.springframework.stereotype.Component;

/** What waits for a planner here: lots about which something was asked and not answered yet. */
@Component
class QuestionsToAnswer implements Waiting {
  private final UnansweredQuery unanswered;

  QuestionsToAnswer(UnansweredQuery unanswered) {
    this.unanswered = unanswered;
  }

  @Override
  public List<Task> waitingFor(Acting who, Links links) {
    if (!Rules.mayPlan(who)) {
      return List.of();
    }
    return unanswered.lots(who).stream().map(lot -> new Task("lot.waiting.questions", lot.title(), lot.closesAt(),
        links.auction().lotQuestions(lot.lotId()))).toList();
  }
}
