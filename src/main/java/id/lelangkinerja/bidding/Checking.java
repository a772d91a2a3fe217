package id.lelangkinerja.bidding;

import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.notice.NoticeKind;
import id.lelangkinerja.notice.Told;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.round.LotState;
import id.lelangkinerja.web.Texts;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The administrative check of opened bids by the planner, while their lot is at that stage. Refused: NOT_YOURS for
 * everyone else, BID_STATE_WRONG where the bid does not wait for that verdict.
 */
@Service
public class Checking {
  private final BidQuery bids;
  private final CompletionRepository completions;
  private final ChecklistRepository checklist;
  private final BidMoves moves;
  private final TellingCarriers telling;
  private final History history;

  Checking(BidQuery bids, CompletionRepository completions, ChecklistRepository checklist, BidMoves moves,
      TellingCarriers telling, History history) {
    this.bids = bids;
    this.completions = completions;
    this.checklist = checklist;
    this.moves = moves;
    this.telling = telling;
    this.history = history;
  }

  /** Notes what was found about these items; refused with REMARK_MISSING at the remark of one that is not met. */
  @Transactional
  public void note(Acting who, BidId id, List<Checked> found) {
    undecided(who, id);
    keep(who, id, found);
  }

  private void keep(Acting who, BidId id, List<Checked> found) {
    for (var each : found) {
      if (!each.met() && each.remark().isBlank()) {
        throw new Refused(Reason.REMARK_MISSING).at(remarkField(each.item()));
      }
    }
    checklist.note(who, id, found);
    history.record(who, "bid.checked", Kind.BID, id.value());
  }

  /** The field of a form that says whether the item is met. */
  static String metField(CheckItem item) {
    return "met-" + item.name();
  }

  static String remarkField(CheckItem item) {
    return "remark-" + item.name();
  }

  /**
   * The bid is complete, at once or after it was completed. What was found last is noted first, beside what was noted
   * before; then every item must be answered and met: CHECK_UNANSWERED or CHECK_UNMET at the first that is not.
   */
  @Transactional
  public void pass(Acting who, BidId id, List<Checked> found) {
    var bid = undecided(who, id);
    if (!found.isEmpty()) {
      keep(who, id, found);
    }
    var noted = checklist.of(who.region(), id);
    CheckItem.open(noted).stream().findFirst().ifPresent(item -> {
      throw item.refused(Reason.CHECK_UNANSWERED);
    });
    noted.stream().filter(each -> !each.met()).findFirst().ifPresent(unmet -> {
      throw unmet.item().refused(Reason.CHECK_UNMET);
    });
    moves.move(who, id, bid.state(), BidState.ELIGIBLE, null);
    telling.tell(who, id, bid.agency(), Told.of(NoticeKind.BID_VERDICT, "notice.text.bid-eligible",
        List.of(bid.lotTitle(), bid.agencyName()), links -> links.bid(id.value())));
  }

  /** Something is missing, to be brought by the end of that day; COMPLETION_TERM_PAST when the day is over already. */
  @Transactional
  public void askCompletion(Acting who, BidId id, String request, LocalDate dueOn) {
    var bid = toCheck(who, id);
    Refused.unless(bid.state() == BidState.OPENED, Reason.BID_STATE_WRONG);
    completions.ask(who, id, request, dueOn);
    moves.move(who, id, BidState.OPENED, BidState.INCOMPLETE, request);
    telling.tell(who, id, bid.agency(),
        Told.of(NoticeKind.COMPLETION, "notice.text.completion", List.of(bid.lotTitle()),
            links -> links.bidPart(id.value(), "completion")).until(Texts.endOf(dueOn)));
  }

  /** What was missing did not come, or does not do. COMPLETION_PENDING while the agency still may answer. */
  @Transactional
  public void reject(Acting who, BidId id, String reason) {
    var bid = toCheck(who, id);
    Refused.unless(bid.state() == BidState.INCOMPLETE, Reason.BID_STATE_WRONG);
    if (reason.isBlank()) {
      throw new Refused(Reason.REASON_MISSING).at("reason");
    }
    Refused.unless(completions.find(who.region(), id).filter(each -> !each.isAnswered() && !each.past()).isEmpty(),
        Reason.COMPLETION_PENDING);
    moves.move(who, id, BidState.INCOMPLETE, BidState.REJECTED, reason);
    telling.tell(who, id, bid.agency(), Told.of(NoticeKind.BID_VERDICT, "notice.text.bid-rejected",
        List.of(bid.lotTitle(), bid.agencyName(), Told.inOneLine(reason)), links -> links.bid(id.value())));
  }

  private BidRow undecided(Acting who, BidId id) {
    var bid = toCheck(who, id);
    Refused.unless(bid.state() == BidState.OPENED || bid.state() == BidState.INCOMPLETE, Reason.BID_STATE_WRONG);
    return bid;
  }

  private BidRow toCheck(Acting who, BidId id) {
    var bid = bids.visible(who, id);
    Refused.unless(Rules.isOutOfSeal(bid.state()), Reason.NOT_FOUND_HERE);
    Refused.unless(Rules.mayCheck(who, bids.carriers(who, bid)), Reason.NOT_YOURS);
    Refused.unless(bid.lotState() == LotState.CHECKING, Reason.BID_STATE_WRONG);
    return bid;
  }
}
