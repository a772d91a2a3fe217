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
import id.lelangkinerja.platform.Role;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The head or an operator of an invited agency asks about a lot while it takes bids. The history has the question as an
 * object of its own, so that the lot's readers do not learn from it who asked.
 */
@Service
public class Asking {
  /** An agency that asks more has to bundle its questions. */
  static final int MOST = 30;
  static final int LONGEST = 1000;
  private final LotQuery lots;
  private final RoundLockRepository locks;
  private final QuestionRepository questions;
  private final Notifying notifying;
  private final History history;

  Asking(LotQuery lots, RoundLockRepository locks, QuestionRepository questions, Notifying notifying,
      History history) {
    this.lots = lots;
    this.locks = locks;
    this.questions = questions;
    this.notifying = notifying;
    this.history = history;
  }

  /**
   * Asks for the first of the invited agencies that the asker works for, and tells the planners.
   *
   * @param question at most 1000 characters; if answered, read by all who are invited
   * @throws Refused NOT_YOURS, NOT_FOUND_HERE, QUESTION_TOO_LATE from the deadline on, QUESTIONS_TOO_MANY, REQUIRED,
   * TOO_LONG
   */
  @Transactional
  public QuestionId ask(Acting who, LotId id, String question) {
    var lot = lots.lot(who, id);
    var agency = Rules.asksFor(who, lot).map(AgencyId::new).orElseThrow(() -> new Refused(Reason.NOT_YOURS));
    locks.share(who, lot.round());
    Refused.unless(questions.isTakingBids(who.region(), id), Reason.QUESTION_TOO_LATE);
    Refused.unless(questions.count(who.region(), id, agency) < MOST, Reason.QUESTIONS_TOO_MANY, MOST);
    var text = question.strip();
    unless(!text.isEmpty(), new Refused(Reason.REQUIRED));
    unless(text.length() <= LONGEST, new Refused(Reason.TOO_LONG, LONGEST));
    var asked = new QuestionId(UUID.randomUUID());
    questions.ask(who, asked, id, agency, text);
    history.record(who, "lot.question-asked", Kind.QUESTION, asked.value());
    notifying.tell(who, Recipients.holding(Role.PLANNER), Told.of(NoticeKind.QUESTION, "notice.text.question",
        List.of(lot.title()), links -> links.auction().lotQuestions(id.value())).until(lot.closesAt()));
    return asked;
  }

  private static void unless(boolean holds, Refused refused) {
    if (!holds) {
      throw refused.at("question");
    }
  }
}
