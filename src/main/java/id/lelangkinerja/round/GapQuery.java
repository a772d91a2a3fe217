package id.lelangkinerja.round;

import id.lelangkinerja.platform.Acting;
import java.util.List;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What keeps a round from opening, by the database's clock and the offices and agencies of the day. */
@Repository
@Transactional(readOnly = true)
class GapQuery {
  private final RoundQuery rounds;
  private final LotQuery lots;
  private final RoundChecks checks;
  private final RoundRepository clock;

  GapQuery(RoundQuery rounds, LotQuery lots, RoundChecks checks, RoundRepository clock) {
    this.rounds = rounds;
    this.lots = lots;
    this.checks = checks;
    this.clock = clock;
  }

  public List<Gap> gaps(Acting who, RoundId id) {
    var drafts = lots.lots(who, id).stream().filter(lot -> lot.state() == LotState.DRAFT)
        .map(lot -> lots.lot(who, new LotId(lot.lotId()))).toList();
    var region = who.region();
    return Gaps.of(rounds.round(who, id), drafts,
        new Gaps.Today(clock.programmeTime(), checks.eligible(region), checks.agencyIds(region)));
  }
}
