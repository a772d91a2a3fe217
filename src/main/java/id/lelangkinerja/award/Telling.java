package id.lelangkinerja.award;

import id.lelangkinerja.calendar.WorkCalendar;
import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.notice.NoticeKind;
import id.lelangkinerja.notice.Notifying;
import id.lelangkinerja.notice.Recipients;
import id.lelangkinerja.notice.Told;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.platform.Role;
import id.lelangkinerja.web.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Records what comes of an award's objections, and tells those whom it concerns. */
@Component
class Telling {
  private final PartnerQuery partners;
  private final Notifying notifying;
  private final History history;
  private final WorkCalendar calendar;
  private final Clock clock;

  Telling(PartnerQuery partners, Notifying notifying, History history, WorkCalendar calendar,
      Clock clock) {
    this.partners = partners;
    this.notifying = notifying;
    this.history = history;
    this.calendar = calendar;
    this.clock = clock;
  }

  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Texts.ZONE);
  }

  /** The day that many working days from today. */
  LocalDate dayAfter(RegionId region, int workingDays) {
    return calendar.after(region, today(), workingDays);
  }

  /** Of every bid that lost, the agency may object until the end of that day: its partners hear of it too. */
  void opened(Acting who, AwardLot lot, List<Candidate> bids, LocalDate until) {
    bids.stream().filter(Candidate::isLost).forEach(
        bid -> tell(who, lot, Recipients.workingFor(partners.carriers(who, bid)), "notice.text.may-object", bid,
            until));
  }

  void objected(Acting who, AwardLot lot, Candidate bid, Objection objection) {
    history.record(who, "objection.raised", Kind.LOT, lot.lotId(), bid.agencyName());
    tell(who, lot, Recipients.holding(Objects.requireNonNullElse(objection.answerer(), Role.SECRETARY), Role.PLANNER),
        "notice.text.objected", bid, objection.answerBy());
  }

  /** The answer is told to whoever objected, and where it undoes the award, to all who bid, partners among them. */
  void answered(Acting who, AwardLot lot, Candidate objector, List<Candidate> all, boolean upheld) {
    history.record(who, upheld ? "objection.upheld" : "objection.dismissed", Kind.LOT, lot.lotId(),
        objector.agencyName());
    tell(who, lot, Recipients.holding(Role.PLANNER, Role.MAYOR), key(upheld), objector, null);
    all.stream().filter(bid -> upheld || bid.bidId().equals(objector.bidId()))
        .forEach(bid -> tell(who, lot, Recipients.workingFor(partners.carriers(who, bid)), key(upheld), objector,
            null));
  }

  private static String key(boolean upheld) {
    return upheld ? "notice.text.objection-upheld" : "notice.text.objection-dismissed";
  }

  private void tell(Acting who, AwardLot lot, Recipients to, String key, Candidate bid, @Nullable LocalDate until) {
    notifying.tell(who, to, Told.of(NoticeKind.AWARD, key, List.of(lot.title(), bid.agencyName()),
        links -> links.auction().lotAward(lot.lotId()))
        .until(until == null ? null : until.plusDays(1).atStartOfDay(Texts.ZONE).toInstant()));
  }
}
