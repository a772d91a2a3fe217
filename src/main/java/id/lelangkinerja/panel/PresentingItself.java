package id.lelangkinerja.panel;

import id.lelangkinerja.jobs.OneByOne;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.round.AgreedTimeRepository;
import id.lelangkinerja.round.LotState;
import id.lelangkinerja.round.PlannedDays;
import id.lelangkinerja.round.RoundId;
import org.springframework.stereotype.Service;

/**
 * Moves lots on to their presentations once every bid is checked and the day has come that the round's calendar plans
 * for them, as the installation. Without a planned day, and after a lot was put back, it is the planner's to say.
 */
@Service
class PresentingItself {
  private final AgreedTimeRepository time;
  private final LotQuery lots;
  private final PlannedDays planned;
  private final BeginningPresentations beginning;

  PresentingItself(AgreedTimeRepository time, LotQuery lots, PlannedDays planned, BeginningPresentations beginning) {
    this.time = time;
    this.lots = lots;
    this.planned = planned;
    this.beginning = beginning;
  }

  void move(RegionId region) {
    if (time.isAgreed(region)) {
      var who = Acting.installation(region);
      OneByOne.each(lots.current(who).stream().filter(LotOnPanel::beginsItself).toList(), lot -> move(who, lot));
    }
  }

  private void move(Acting who, LotOnPanel lot) {
    if (!planned.come(who, new RoundId(lot.roundId()), LotState.PRESENTING)) {
      return;
    }
    try {
      beginning.begin(who, lot.lot(), null);
    } catch (Refused refused) {
      // A planner began them, or a bid is checked again, since it was found to be due.
      if (refused.reason() != Reason.PANEL_STEP_CLOSED && refused.reason() != Reason.CHECK_UNFINISHED) {
        throw refused;
      }
    }
  }
}
