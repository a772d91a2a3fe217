package id.lelangkinerja.panel;

import id.lelangkinerja.notice.NoticeKind;
import id.lelangkinerja.notice.Notifying;
import id.lelangkinerja.notice.Recipients;
import id.lelangkinerja.notice.Told;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.web.Texts;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells the bidding agency and the panel what each waits for from the other; no figure stands in it. */
@Component
class Telling {
  private final SeatRepository seats;
  private final Notifying notifying;
  private final Clock clock;

  Telling(SeatRepository seats, Notifying notifying, Clock clock) {
    this.seats = seats;
    this.notifying = notifying;
    this.clock = clock;
  }

  /** When and where the bid is presented, newly set or changed. */
  void scheduled(Acting who, PanelBid bid, Instant at, String place) {
    var told = told(NoticeKind.PRESENTATION, "notice.text.presentation",
        List.of(bid.lotTitle(), bid.agencyName(), place), bid).until(at)
        .once("presentation:" + bid.bidId() + at + place);
    notifying.tell(who, Recipients.workingFor(bid.agency()), told);
    notifying.tell(who, panel(who, bid), told);
  }

  void countered(Acting who, PanelBid bid, LocalDate answerBy) {
    notifying.tell(who, Recipients.workingFor(bid.agency()),
        told(NoticeKind.COUNTER_OFFER, "notice.text.counter-offer", List.of(bid.lotTitle()), bid)
            .until(Texts.endOf(answerBy)));
  }

  void answered(Acting who, PanelBid bid) {
    notifying.tell(who, panel(who, bid),
        told(NoticeKind.COUNTER_OFFER, "notice.text.answer", List.of(bid.lotTitle(), bid.agencyName()), bid));
  }

  /** Nobody answered in time: the bid has ended. */
  void lapsed(Acting who, PanelBid bid) {
    var told = told(NoticeKind.COUNTER_OFFER, "notice.text.lapsed", List.of(bid.lotTitle(), bid.agencyName()), bid);
    notifying.tell(who, Recipients.workingFor(bid.agency()), told);
    notifying.tell(who, panel(who, bid), told);
  }

  /** The panel wants to hear the bid a second time; the new slot is told when it is set. */
  void askedAgain(Acting who, PanelBid bid) {
    var told = told(NoticeKind.PRESENTATION, "notice.text.second", List.of(bid.lotTitle(), bid.agencyName()), bid);
    notifying.tell(who, Recipients.workingFor(bid.agency()), told);
    notifying.tell(who, panel(who, bid), told);
  }

  /** The members score the changed offer anew. */
  void reopened(Acting who, PanelBid bid) {
    notifying.tell(who, panel(who, bid),
        Told.of(NoticeKind.PRESENTATION, "notice.text.reopened", List.of(bid.lotTitle(), bid.agencyName()),
            links -> links.panel().bidSheet(bid.bidId())));
  }

  /** The agency says that it did what was decided in its presentation. */
  void fulfilled(Acting who, PanelBid bid) {
    notifying.tell(who, panel(who, bid),
        told(NoticeKind.PRESENTATION, "notice.text.fulfilled", List.of(bid.lotTitle(), bid.agencyName()), bid));
  }

  private Recipients panel(Acting who, PanelBid bid) {
    return Recipients.people(seats.readers(who.region(), bid, LocalDate.ofInstant(clock.instant(), Texts.ZONE)));
  }

  private static Told told(NoticeKind kind, String key, List<String> values, PanelBid bid) {
    return Told.of(kind, key, values, links -> links.panel().bidPanel(bid.bidId()));
  }
}
