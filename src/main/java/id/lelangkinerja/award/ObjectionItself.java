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
 * Opens awards to objections once the day has come that the round's calendar plans for them, as the installation, for as
 * long as the region chose. Without a planned day it is the planner's to say.
 */
@Service
class ObjectionItself {
  private final AgreedTimeRepository time;
  private final DueMoveQuery due;
  private final PlannedDays planned;
  private final ObjectionTerm term;
  private final MovingOn movingOn;

  ObjectionItself(AgreedTimeRepository time, DueMoveQuery due, PlannedDays planned, ObjectionTerm term,
      MovingOn movingOn) {
    this.time = time;
    this.due = due;
    this.planned = planned;
    this.term = term;
    this.movingOn = movingOn;
  }

  void move(RegionId region) {
    if (time.isAgreed(region)) {
      OneByOne.each(due.awarded(region), lot -> move(Acting.installation(region), lot));
    }
  }

  private void move(Acting who, DueMoveQuery.Due lot) {
    if (!planned.come(who, new RoundId(lot.roundId()), LotState.OBJECTION)) {
      return;
    }
    try {
      movingOn.toObjection(who, new LotId(lot.lotId()), term.usual(who, lot.roundId()), null);
    } catch (Refused refused) {
      // A planner opened it since it was found to be due.
      if (refused.reason() != Reason.AWARD_CLOSED) {
        throw refused;
      }
    }
  }
}
