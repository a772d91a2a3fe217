package id.lelangkinerja.round;

import id.lelangkinerja.platform.Acting;
import java.util.List;
import java.util.stream.Stream;
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
  private final HolderGaps holders;

  GapQuery(RoundQuery rounds, LotQuery lots, RoundChecks checks, RoundRepository clock,
      HolderGaps holders) {
    this.rounds = rounds;
    this.lots = lots;
    this.checks = checks;
    this.clock = clock;
    this.holders = holders;
  }

  public List<Gap> gaps(Acting who, RoundId id) {
    var drafts = drafts(who, id).stream().map(lot -> lots.lot(who, lot)).toList();
    var region = who.region();
    var round = rounds.round(who, id);
    var gaps = Gaps.of(round, drafts,
        new Gaps.Today(clock.programmeTime(), checks.eligible(region), checks.agencyIds(region)));
    return Stream.concat(gaps.stream(), holders.of(region, round).stream()).toList();
  }

  /** The lots that would be opened. */
  public List<LotId> drafts(Acting who, RoundId id) {
    return lots.lots(who, id).stream().filter(lot -> lot.state() == LotState.DRAFT)
        .map(lot -> new LotId(lot.lotId())).toList();
  }
}
