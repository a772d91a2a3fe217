package id.lelangkinerja.round;

import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.notice.NoticeKind;
import id.lelangkinerja.notice.Notifying;
import id.lelangkinerja.notice.Recipients;
import id.lelangkinerja.notice.Told;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A planner who works for none of the invited answers a question about a lot, to all of them alike, or declines it
 * with a reason that its agency alone reads. Either is said once, and before the deadline: later no bid could heed it.
 */
@Service
public class AnsweringQuestion {
  static final int LONGEST = 4000;
  private final LotQuery lots;
  private final RoundLockRepository locks;
  private final QuestionRepository questions;
  private final Notifying notifying;
  private final History history;

  AnsweringQuestion(LotQuery lots, RoundLockRepository locks, QuestionRepository questions, Notifying notifying,
      History history) {
    this.lots = lots;
    this.locks = locks;
    this.questions = questions;
    this.notifying = notifying;
    this.history = history;
  }

  /** Throws Refused: NOT_YOURS, NOT_FOUND_HERE, QUESTION_TOO_LATE, QUESTION_SETTLED, REQUIRED, TOO_LONG. */
  @Transactional
  public void answer(Acting who, QuestionId id, String answer) {
    var lot = settle(who, id, false, answer);
    history.record(who, "lot.question-answered", Kind.LOT, lot.id().value());
    tell(who, lot, "notice.text.question-answered",
        lot.invited().stream().map(each -> new AgencyId(each.agency())).toArray(AgencyId[]::new));
  }

  /** Throws Refused as {@link #answer} does. */
  @Transactional
  public void decline(Acting who, QuestionId id, String reason) {
    var lot = settle(who, id, true, reason);
    history.record(who, "lot.question-declined", Kind.LOT, lot.id().value());
    tell(who, lot, "notice.text.question-declined", asked(who, id).agency());
  }

  private Lot settle(Acting who, QuestionId id, boolean declined, String words) {
    Refused.unless(Rules.mayPlan(who), Reason.NOT_YOURS);
    var lot = lots.lot(who, asked(who, id).lot());
    Refused.unless(Rules.mayAnswer(who, lot), Reason.NOT_YOURS);
    locks.share(who, lot.round());
    Refused.unless(!asked(who, id).settled(), Reason.QUESTION_SETTLED);
    Refused.unless(questions.isTakingBids(who.region(), lot.id()), Reason.QUESTION_TOO_LATE);
    var text = words.strip();
    unless(!text.isEmpty(), new Refused(Reason.REQUIRED));
    unless(text.length() <= LONGEST, new Refused(Reason.TOO_LONG, LONGEST));
    questions.answer(who, id, declined, text);
    return lot;
  }

  private QuestionRepository.Asked asked(Acting who, QuestionId id) {
    return questions.find(who.region(), id).orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
  }

  private void tell(Acting who, Lot lot, String key, AgencyId... agencies) {
    notifying.tell(who, Recipients.workingFor(agencies), Told.of(NoticeKind.QUESTION, key, List.of(lot.title()),
        links -> links.auction().lotQuestions(lot.id().value())).until(lot.closesAt()));
  }

  private static void unless(boolean holds, Refused refused) {
    if (!holds) {
      throw refused.at("answer");
    }
  }
}
