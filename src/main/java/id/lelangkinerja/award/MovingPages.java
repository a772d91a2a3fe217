package id.lelangkinerja.award;

import id.lelangkinerja.award.page.MovingPage;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.round.LotId;
import id.lelangkinerja.round.LotState;
import id.lelangkinerja.round.PlannedDays;
import id.lelangkinerja.round.Round;
import id.lelangkinerja.round.RoundId;
import id.lelangkinerja.web.Screen;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Makes the pages on which the steps after an award are confirmed. */
@Component
class MovingPages {
  private final AwardLotQuery lots;
  private final PlannedDays calendar;
  private final ObjectionTerm term;

  MovingPages(AwardLotQuery lots, PlannedDays calendar, ObjectionTerm term) {
    this.lots = lots;
    this.calendar = calendar;
    this.term = term;
  }

  /**
   * The confirmation of the step out of this stage; refused where the lot is not in it, or this person takes no
   * steps.
   */
  Screen moving(Acting who, LotId id, LotState from, Links links) {
    var lot = lots.lot(who, id);
    Refused.unless(Rules.mayMoveOn(who), Reason.NOT_FOUND_HERE);
    Refused.unless(lot.state() == from, Reason.AWARD_CLOSED);
    Refused.unless(from == LotState.AWARDED || lot.isPastObjections(), Reason.OBJECTION_TERM_RUNNING);
    Refused.unless(from == LotState.AWARDED || lot.unanswered() == 0, Reason.OBJECTION_UNANSWERED);
    var planned = term.planned(who, lot.roundId());
    var early = calendar.off(who, new RoundId(lot.roundId()),
        from == LotState.AWARDED ? LotState.OBJECTION : LotState.SIGNING);
    return Screen.of("award/moving",
        new MovingPage(from == LotState.AWARDED ? "award.moving.objection" : "award.moving.signing", lot.no(),
            lot.title(), from == LotState.AWARDED, lot.lost(), planned.map(Round.Stage::startsOn).orElse(null),
            planned.map(Round.Stage::endsOn).orElse(null), early.orElse(null),
            links.auction().lotAwardStep(lot.lotId(), from == LotState.AWARDED ? "objection" : "signing"),
            links.auction().lotAward(lot.lotId()), links.auction().lot(lot.lotId()), lot.roundName(),
            links.auction().round(lot.roundId())));
  }

  LocalDate proposedTerm(Acting who, LotId id) {
    return term.usual(who, lots.lot(who, id).roundId());
  }
}
