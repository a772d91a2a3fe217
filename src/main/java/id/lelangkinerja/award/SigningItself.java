package id.lelangkinerja.award;

import id.lelangkinerja.jobs.OneByOne;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.round.AgreedTimeRepository;
import id.lelangkinerja.round.LotId;
import id.lelangkinerja.round.LotState;
import id.lelangkinerja.round.PlannedDays;
import id.lelangkinerja.round.RoundId;
import org.springframework.stereotype.Service;

/**
 * Moves lots on to their signing soon after the last day for objections when no planner has done it by hand, as the
 * installation, but not before the day that the round's calendar plans. Each is a transaction of its own that looks at
 * the term and the objections again.
 */
@Service
class SigningItself {
  private final AgreedTimeRepository time;
  private final DueMoveQuery due;
  private final PlannedDays planned;
  private final MovingOn movingOn;

  SigningItself(AgreedTimeRepository time, DueMoveQuery due, PlannedDays planned, MovingOn movingOn) {
    this.time = time;
    this.due = due;
    this.planned = planned;
    this.movingOn = movingOn;
  }

  void move(RegionId region) {
    if (time.isAgreed(region)) {
      OneByOne.each(due.pastObjections(region), lot -> move(Acting.installation(region), lot));
    }
  }

  private void move(Acting who, DueMoveQuery.Due lot) {
    if (planned.toCome(who, new RoundId(lot.roundId()), LotState.SIGNING).isPresent()) {
      return;
    }
    try {
      movingOn.toSigning(who, new LotId(lot.lotId()), null);
    } catch (Refused refused) {
      // A planner moved it on, or an answer undid its award, since it was found to be due.
      if (refused.reason() != Reason.AWARD_CLOSED) {
        throw refused;
      }
    }
  }
}
