package id.lelangkinerja.demo;

import id.lelangkinerja.round.AnsweringQuestion;
import id.lelangkinerja.round.Asking;
import id.lelangkinerja.round.ExtendingDeadline;
import id.lelangkinerja.round.LotId;
import id.lelangkinerja.round.RoundId;
import id.lelangkinerja.web.Texts;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What happens to a round while it takes bids: its deadline moves on, and agencies ask about its lots. */
@Component
class WhileBidding {
  private static final int ASKED = 13 * 60;
  private static final int ANSWERED = 9 * 60;
  private final ExtendingDeadline extending;
  private final Asking asking;
  private final AnsweringQuestion answering;
  private final Stage stage;
  private final Agenda agenda;

  WhileBidding(ExtendingDeadline extending, Asking asking, AnsweringQuestion answering, Stage stage, Agenda agenda) {
    this.extending = extending;
    this.asking = asking;
    this.answering = answering;
    this.stage = stage;
    this.agenda = agenda;
  }

  /** The lots by their names in the script. */
  void announce(Plan plan, RoundId round, Map<String, LotId> lots) {
    var extension = plan.part().extension();
    if (extension != null) {
      var closes = plan.on(Step.CLOSE).atTime(16, 0).atZone(Texts.ZONE).toInstant();
      agenda.on(plan.days().day(extension.on()),
          () -> extending.extend(stage.as("perencana"), round, 1, closes, extension.reason()));
    }
    plan.part().asked().forEach(inquiry -> announce(plan, inquiry, Objects.requireNonNull(lots.get(inquiry.lot()))));
  }

  private void announce(Plan plan, Script.Inquiry inquiry, LotId lot) {
    var day = plan.days().day(inquiry.on());
    agenda.at(day, ASKED, () -> {
      var question = asking.ask(stage.as(inquiry.by()), lot, inquiry.question());
      var answer = inquiry.answer();
      if (answer != null) {
        agenda.at(day.plusDays(1), ANSWERED, () -> answering.answer(stage.as("perencana"), question, answer));
      }
    });
  }
}
