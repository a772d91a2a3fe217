package id.lelangkinerja.bidding;

import id.lelangkinerja.calendar.WorkCalendar;
import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.notice.NoticeKind;
import id.lelangkinerja.notice.Notifying;
import id.lelangkinerja.notice.Recipients;
import id.lelangkinerja.notice.Told;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.round.HolderQuery;
import id.lelangkinerja.round.LotState;
import id.lelangkinerja.round.RoundId;
import id.lelangkinerja.round.RoundLockRepository;
import id.lelangkinerja.sealing.SealingWay;
import id.lelangkinerja.web.Texts;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The secretary declares two of a key's three parts lost, with a reason and a term within which each agency opens its
 * own bid with the code on its receipt. What nobody opens by then is lost, so that each is told at once and has time.
 */
@Service
public class DeclaringLoss {
  /** Working days that agencies have at least to find their receipts. */
  static final int LEAST_DAYS = 3;
  private final BidRepository bids;
  private final OpeningRepository openings;
  private final HolderQuery holders;
  private final RoundLockRepository locks;
  private final WorkCalendar calendar;
  private final Notifying notifying;
  private final History history;

  DeclaringLoss(BidRepository bids, OpeningRepository openings, HolderQuery holders, RoundLockRepository locks,
      WorkCalendar calendar, Notifying notifying, History history) {
    this.bids = bids;
    this.openings = openings;
    this.holders = holders;
    this.locks = locks;
    this.calendar = calendar;
    this.notifying = notifying;
    this.history = history;
  }

  /**
   * Two parts are lost; codes open until the end of that day. Refused: NOT_YOURS for everyone but the secretary,
   * NOTHING_TO_OPEN, ROUND_NOT_SPLIT, CODES_DECLARED; at the field CODES_TERM_SHORT for a day that leaves fewer than
   * three working days, by the database's clock.
   */
  @Transactional
  public void declare(Acting who, RoundId round, String reason, LocalDate until) {
    Refused.unless(Rules.mayOpen(who), Reason.NOT_YOURS);
    locks.alone(who, round);
    var region = who.region();
    Refused.unless(!bids.lots(region, round, LotState.OPENING).isEmpty(), Reason.NOTHING_TO_OPEN);
    Refused.unless(holders.seal(who, round).way() == SealingWay.SPLIT, Reason.ROUND_NOT_SPLIT);
    Refused.unless(openings.declared(region, round).isEmpty(), Reason.CODES_DECLARED);
    if (until.isBefore(calendar.after(region, openings.today(), LEAST_DAYS))) {
      throw new Refused(Reason.CODES_TERM_SHORT, LEAST_DAYS).at("until");
    }
    openings.byCodes(who, round, reason, Texts.endOf(until));
    history.record(who, "round.key-lost", Kind.ROUND, round.value(), reason);
    bids.inRound(region, round, LotState.OPENING, BidState.SUBMITTED).forEach(bid -> tell(who, bid, until));
  }

  private void tell(Acting who, BidRow bid, LocalDate until) {
    notifying.tell(who, Recipients.workingFor(bid.agency()),
        Told.of(NoticeKind.DEADLINE, "notice.text.key-lost", List.of(bid.lotTitle(), bid.roundName()),
            links -> links.bidPart(bid.bidId(), "code-opening")).until(Texts.endOf(until)));
  }
}
