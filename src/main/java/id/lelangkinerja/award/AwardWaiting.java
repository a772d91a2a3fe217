package id.lelangkinerja.award;

import id.lelangkinerja.bidding.BidState;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Role;
import id.lelangkinerja.platform.Waiting;
import id.lelangkinerja.round.LotState;
import id.lelangkinerja.web.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What waits about awards: the mayor's decision, the planner's steps after it, the objections that an agency may
 * raise and the chair owes an answer to, and the negotiation that begins anew where one undid the award.
 */
@Component
class AwardWaiting implements Waiting {
  private final AwardLotQuery lots;
  private final CandidateQuery candidates;
  private final ObjectionQuery objections;
  private final ObjectionPages pages;

  AwardWaiting(AwardLotQuery lots, CandidateQuery candidates, ObjectionQuery objections, ObjectionPages pages) {
    this.lots = lots;
    this.objections = objections;
    this.pages = pages;
    this.candidates = candidates;
  }

  @Override
  public List<Task> waitingFor(Acting who, Links links) {
    var tasks = new ArrayList<Task>();
    if (who.hasAny(Role.MAYOR, Role.VICE_MAYOR, Role.SECRETARY, Role.AGENCY_HEAD) || Rules.mayMoveOn(who)) {
      lots.current(who).forEach(lot -> ofLot(who, lot, links, tasks));
    }
    return tasks;
  }

  private void ofLot(Acting who, AwardLot lot, Links links, List<Task> tasks) {
    if (Rules.mayAward(who, lot) && isReady(who, lot)) {
      add(tasks, "award", lot, null, links.auction().lotAward(lot.lotId()));
    }
    if (Rules.mayMoveOn(who) && lot.state() == LotState.AWARDED) {
      add(tasks, "objection", lot, null, links.auction().lotAwardStep(lot.lotId(), "objection"));
    }
    if (Rules.mayMoveOn(who) && lot.isReadyToSign()) {
      add(tasks, "signing", lot, null, links.auction().lotAwardStep(lot.lotId(), "signing"));
    }
    if (lot.state() == LotState.OBJECTION) {
      objections(who, lot, links, tasks);
    }
    if (Rules.mayPreside(who, lot) && lot.isReopened() && isUntouched(who, lot)) {
      add(tasks, "renegotiate", lot, null, links.panel().lotPanel(lot.lotId()));
    }
  }

  private void objections(Acting who, AwardLot lot, Links links, List<Task> tasks) {
    var url = pages.objectUrl(who, lot, candidates.of(who, lot.lot()), links);
    if (url != null) {
      add(tasks, "object", lot, lot.objectUntil(), url);
    }
    objections.of(who, lot).stream()
        .filter(each -> each.result(lot) == Objection.Result.WAITING && Rules.mayAnswerObjection(who, lot, each))
        .forEach(each -> add(tasks, "answer", lot, each.answerBy(),
            links.auction().lotObjectionPart(lot.lotId(), each.objectionId(), "answer")));
  }

  /** Nobody was asked again since the award was undone. */
  private boolean isUntouched(Acting who, AwardLot lot) {
    return candidates.of(who, lot.lot()).stream()
        .noneMatch(bid -> bid.state() == BidState.COUNTERED || bid.state() == BidState.ACCEPTED);
  }

  /** Nothing is open with any agency, and there is somebody to award the lot to. */
  private boolean isReady(Acting who, AwardLot lot) {
    if (lot.state() != LotState.NEGOTIATING) {
      return false;
    }
    var all = candidates.of(who, lot.lot());
    return all.stream().anyMatch(Candidate::isAwardable) && all.stream().noneMatch(AwardWaiting::isOpen);
  }

  private static boolean isOpen(Candidate bid) {
    return bid.state() == BidState.PRESENTED || bid.state() == BidState.COUNTERED
        || (bid.state() == BidState.ACCEPTED && !bid.able());
  }

  private static void add(List<Task> tasks, String word, AwardLot lot, @Nullable LocalDate last, String url) {
    tasks.add(new Task("award.waiting." + word, lot.title(),
        last == null ? null : last.plusDays(1).atStartOfDay(Texts.ZONE).toInstant(), url));
  }
}
