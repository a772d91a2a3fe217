package id.lelangkinerja.award;

import id.lelangkinerja.notice.NoticeKind;
import id.lelangkinerja.notice.Notifying;
import id.lelangkinerja.notice.Recipients;
import id.lelangkinerja.notice.Told;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.platform.Role;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reminds of objections whose answer is overdue: who answers for the panel and the planners, of each once a day. */
@Service
class RemindingAnswers {
  private final OverdueAnswerQuery overdue;
  private final Telling telling;
  private final Notifying notifying;

  RemindingAnswers(OverdueAnswerQuery overdue, Telling telling, Notifying notifying) {
    this.overdue = overdue;
    this.telling = telling;
    this.notifying = notifying;
  }

  @Transactional
  public void remind(RegionId region) {
    for (var objection : overdue.objections(region)) {
      notifying.tell(region,
          Recipients.holding(Objects.requireNonNullElse(objection.answerer(), Role.SECRETARY), Role.PLANNER),
          Told.of(NoticeKind.AWARD, "notice.text.objection-overdue", List.of(objection.title(), objection.agencyName()),
              links -> links.auction().lotAward(objection.lotId()))
              .once("objection-overdue:" + objection.objectionId() + ":" + telling.today()));
    }
  }
}
