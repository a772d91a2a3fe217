package id.lelangkinerja.round;

import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.notice.NoticeKind;
import id.lelangkinerja.notice.Notifying;
import id.lelangkinerja.notice.Recipients;
import id.lelangkinerja.notice.Told;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.platform.Role;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens a scheduled round at its time, as the installation. Where something is missing by then it does not open: the
 * planners are told, and open it by hand once it is complete, so that it never opens at a moment that nobody expects.
 */
@Service
class OpeningItself {
  private final RoundRepository rounds;
  private final RoundQuery query;
  private final ScheduleQuery schedule;
  private final GapQuery gaps;
  private final OpeningRound opening;
  private final Notifying notifying;
  private final History history;

  OpeningItself(RoundRepository rounds, RoundQuery query, ScheduleQuery schedule, GapQuery gaps, OpeningRound opening,
      Notifying notifying, History history) {
    this.rounds = rounds;
    this.query = query;
    this.schedule = schedule;
    this.gaps = gaps;
    this.opening = opening;
    this.notifying = notifying;
    this.history = history;
  }

  /** Opens the round if it is (still) due; done again, nothing happens. */
  @Transactional
  public void open(RegionId region, RoundId id) {
    rounds.lock(region, id);
    if (!schedule.due(region).contains(id)) {
      return;
    }
    var installation = Acting.installation(region);
    var missing = gaps.gaps(installation, id).size();
    if (missing == 0) {
      opening.open(installation, id);
      return;
    }
    rounds.opensItself(region, id, false);
    history.record(installation, "round.not-opened-itself", Kind.ROUND, id.value(), String.valueOf(missing));
    notifying.tell(region, Recipients.holding(Role.PLANNER),
        Told.of(NoticeKind.INVITATION, "notice.text.not-opened",
            List.of(query.round(installation, id).name(), String.valueOf(missing)),
            links -> links.auction().roundCheck(id.value())));
  }
}
