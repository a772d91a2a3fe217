package id.lelangkinerja.award;

import id.lelangkinerja.bidding.BidState;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Role;
import id.lelangkinerja.platform.Waiting;
import id.lelangkinerja.round.LotState;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What waits about awards: the mayor's decision, and the planner's steps after it. */
@Component
class AwardWaiting implements Waiting {
  private final AwardLotQuery lots;
  private final CandidateQuery candidates;

  AwardWaiting(AwardLotQuery lots, CandidateQuery candidates) {
    this.lots = lots;
    this.candidates = candidates;
  }

  @Override
  public List<Task> waitingFor(Acting who, Links links) {
    var tasks = new ArrayList<Task>();
    if (who.has(Role.MAYOR) || Rules.mayMoveOn(who)) {
      lots.current(who).forEach(lot -> ofLot(who, lot, links, tasks));
    }
    return tasks;
  }

  private void ofLot(Acting who, AwardLot lot, Links links, List<Task> tasks) {
    if (Rules.mayAward(who, lot) && isReady(who, lot)) {
      add(tasks, "award", lot, links.auction().lotAward(lot.lotId()));
    }
    if (Rules.mayMoveOn(who) && lot.state() == LotState.AWARDED) {
      add(tasks, "objection", lot, links.auction().lotAwardStep(lot.lotId(), "objection"));
    }
    if (Rules.mayMoveOn(who) && lot.state() == LotState.OBJECTION) {
      add(tasks, "signing", lot, links.auction().lotAwardStep(lot.lotId(), "signing"));
    }
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

  private static void add(List<Task> tasks, String word, AwardLot lot, String url) {
    tasks.add(new Task("award.waiting." + word, lot.title(), null, url));
  }
}
