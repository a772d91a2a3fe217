package id.lelangkinerja.panel;

import id.lelangkinerja.bidding.TellingCarriers;
import id.lelangkinerja.notice.NoticeKind;
import id.lelangkinerja.notice.Notifying;
import id.lelangkinerja.notice.Recipients;
import id.lelangkinerja.notice.Told;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Role;
import id.lelangkinerja.web.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells the bidding agency and the panel what each waits for from the other; no figure stands in it. */
@Component
class Telling {
  private final SeatRepository seats;
  private final OfficerQuery officers;
  private final TellingCarriers carriers;
  private final Notifying notifying;
  private final Calendars calendars;
  private final Clock clock;

  Telling(SeatRepository seats, OfficerQuery officers, TellingCarriers carriers, Notifying notifying,
      Calendars calendars,
      Clock clock) {
    this.seats = seats;
    this.officers = officers;
    this.carriers = carriers;
    this.notifying = notifying;
    this.calendars = calendars;
    this.clock = clock;
  }

  /** When and where the bid is presented, newly set or changed; a letter encloses it for the calendar. */
  void scheduled(Acting who, PanelBid bid, Slot slot) {
    var told = told(NoticeKind.PRESENTATION, "notice.text.presentation",
        List.of(bid.lotTitle(), bid.agencyName(), slot.place()), bid).until(slot.startsAt())
        .inviting(calendars.set(bid, slot));
    carriers.tell(who, bid.bid(), bid.agency(), told);
    notifying.tell(who, panel(who, bid), told);
  }

  /** The bid is not presented after all: whoever had the slot in a calendar is told, where there was one. */
  void unscheduled(Acting who, PanelBid bid) {
    calendars.takenBack(bid).ifPresent(taken -> {
      var told = told(NoticeKind.PRESENTATION, "notice.text.presentation-off",
          List.of(bid.lotTitle(), bid.agencyName()), bid).inviting(taken);
      carriers.tell(who, bid.bid(), bid.agency(), told);
      notifying.tell(who, panel(who, bid), told);
    });
  }

  void countered(Acting who, PanelBid bid, LocalDate answerBy) {
    carriers.tell(who, bid.bid(), bid.agency(),
        told(NoticeKind.COUNTER_OFFER, "notice.text.counter-offer", List.of(bid.lotTitle()), bid)
            .until(Texts.endOf(answerBy)));
  }

  void answered(Acting who, PanelBid bid) {
    notifying.tell(who, panel(who, bid),
        told(NoticeKind.COUNTER_OFFER, "notice.text.answer", List.of(bid.lotTitle(), bid.agencyName()), bid));
  }

  /** Nobody answered, or signed, in time: the bid has ended. */
  void lapsed(Acting who, PanelBid bid) {
    var told = told(NoticeKind.COUNTER_OFFER,
        bid.awaitsPact() ? "notice.text.pact-lapsed" : "notice.text.lapsed", List.of(bid.lotTitle(), bid.agencyName()),
        bid);
    carriers.tell(who, bid.bid(), bid.agency(), told);
    notifying.tell(who, panel(who, bid), told);
  }

  /** The panel wants to hear the bid a second time; the new slot is told when it is set. */
  void askedAgain(Acting who, PanelBid bid) {
    var told = told(NoticeKind.PRESENTATION, "notice.text.second", List.of(bid.lotTitle(), bid.agencyName()), bid);
    carriers.tell(who, bid.bid(), bid.agency(), told);
    notifying.tell(who, panel(who, bid), told);
  }

  /** The members score the changed offer anew. */
  void reopened(Acting who, PanelBid bid) {
    notifying.tell(who, panel(who, bid),
        Told.of(NoticeKind.PRESENTATION, "notice.text.reopened", List.of(bid.lotTitle(), bid.agencyName()),
            links -> links.panel().bidSheet(bid.bidId())));
  }

  /** A member of the panel has a conflict of interest after all: with one sheet less, the chair and the planner see to the quorum. */
  void setAside(Acting who, PanelBid bid) {
    notifying.tell(who, Recipients.people(officers.readers(who.region(), bid, today(), Role.SECRETARY, Role.PLANNER)),
        Told.of(NoticeKind.PRESENTATION, "notice.text.sheet-set-aside", List.of(bid.lotTitle(), bid.agencyName()),
            links -> links.panel().bidSheet(bid.bidId())));
  }

  /** The agency says that it did what was decided in its presentation. */
  void fulfilled(Acting who, PanelBid bid) {
    notifying.tell(who, panel(who, bid),
        told(NoticeKind.PRESENTATION, "notice.text.fulfilled", List.of(bid.lotTitle(), bid.agencyName()), bid));
  }

  /** The panel turned the bid away. */
  void rejected(Acting who, PanelBid bid, String reason) {
    carriers.tell(who, bid.bid(), bid.agency(), told(NoticeKind.BID_VERDICT, "notice.text.bid-rejected",
        List.of(bid.lotTitle(), bid.agencyName(), Told.inOneLine(reason)), bid));
  }

  /** The panel took what was offered: the head's pact is what is left, until the end of that day. */
  void accepted(Acting who, PanelBid bid, LocalDate signBy) {
    carriers.tell(who, bid.bid(), bid.agency(), told(NoticeKind.BID_VERDICT, "notice.text.offer-accepted",
        List.of(bid.lotTitle(), bid.agencyName()), bid).until(Texts.endOf(signBy)));
  }

  /** The pact is signed: the chair and the planner go on. */
  void pactSigned(Acting who, PanelBid bid) {
    notifying.tell(who, Recipients.people(officers.readers(who.region(), bid, today(), Role.SECRETARY, Role.PLANNER)),
        told(NoticeKind.COUNTER_OFFER, "notice.text.pact-signed", List.of(bid.lotTitle(), bid.agencyName()), bid));
  }

  /** The agency's head is not able: the refusal goes to the mayor, and to the panel and whoever carries the bid. */
  void refused(Acting who, PanelBid bid, String reason) {
    var told = told(NoticeKind.COUNTER_OFFER, "notice.text.offer-refused",
        List.of(bid.lotTitle(), bid.agencyName(), Told.inOneLine(reason)), bid);
    var readers = new LinkedHashSet<>(officers.readers(who.region(), bid, today(), Role.MAYOR));
    readers.addAll(seats.readers(who.region(), bid, today()));
    notifying.tell(who, Recipients.people(readers), told);
    carriers.tell(who, bid.bid(), bid.agency(), told);
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Texts.ZONE);
  }

  private Recipients panel(Acting who, PanelBid bid) {
    return Recipients.people(seats.readers(who.region(), bid, today()));
  }

  private static Told told(NoticeKind kind, String key, List<String> values, PanelBid bid) {
    return Told.of(kind, key, values, links -> links.panel().bidPanel(bid.bidId()));
  }
}
