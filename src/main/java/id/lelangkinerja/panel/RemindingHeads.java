package id.lelangkinerja.panel;

import id.lelangkinerja.notice.NoticeKind;
import id.lelangkinerja.notice.Notifying;
import id.lelangkinerja.notice.Recipients;
import id.lelangkinerja.notice.Told;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.web.Texts;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reminds an agency, the day before its term ends or on that day, of the answer or the signature that its head owes. */
@Service
class RemindingHeads {
  private final DueLapseQuery due;
  private final Notifying notifying;

  RemindingHeads(DueLapseQuery due, Notifying notifying) {
    this.due = due;
    this.notifying = notifying;
  }

  @Transactional
  public void remind(RegionId region) {
    for (var bid : due.ending(region)) {
      notifying.tell(region, Recipients.workingFor(new AgencyId(bid.agencyId())),
          Told.of(NoticeKind.COUNTER_OFFER, bid.pact() ? "notice.text.pact-due" : "notice.text.answer-due",
              List.of(bid.lotTitle(), bid.agencyName()), links -> links.panel().bidPanel(bid.bidId()))
              .until(Texts.endOf(bid.answerBy()))
              .once("word-due:" + bid.bidId() + ":" + bid.turn() + ":" + (bid.pact() ? "pact" : "answer")));
    }
  }
}
