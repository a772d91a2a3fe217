package id.lelangkinerja.round;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.RegionId;
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
  private final CoverQuery covers;
  private final List<OfferChecks> offers;

  GapQuery(RoundQuery rounds, LotQuery lots, RoundChecks checks, RoundRepository clock,
      HolderGaps holders, CoverQuery covers, List<OfferChecks> offers) {
    this.rounds = rounds;
    this.lots = lots;
    this.checks = checks;
    this.clock = clock;
    this.holders = holders;
    this.covers = covers;
    this.offers = offers;
  }

  public List<Gap> gaps(Acting who, RoundId id) {
    var drafts = drafts(who, id).stream().map(lot -> lots.lot(who, lot)).toList();
    var region = who.region();
    var round = rounds.round(who, id);
    var gaps = Gaps.of(round, drafts,
        new Gaps.Today(clock.programmeTime(), checks.eligible(region), checks.agencyIds(region)));
    return Stream.of(gaps, covers(who, id), holders.of(region, round), unnamed(region, id, drafts))
        .flatMap(List::stream).toList();
  }

  /** Lots of the round that are open already serve as well as those that would be opened. */
  private List<Gap> covers(Acting who, RoundId id) {
    var asked = covers.of(who.region(), id);
    return asked.isEmpty()
        ? List.of()
        : MinimumCover.gaps(asked,
            lots.lots(who, id).stream().map(lot -> lots.lot(who, new LotId(lot.lotId()))).toList());
  }

  private List<Gap> unnamed(RegionId region, RoundId id, List<Lot> drafts) {
    return offers.stream().flatMap(each -> {
      var unnamed = each.unnamed(region, id);
      return drafts.stream().filter(lot -> unnamed.contains(lot.id()))
          .map(lot -> new Gap(Gap.Missing.TARGET_UNNAMED, lot, ""));
    }).toList();
  }

  /** The lots that would be opened. */
  public List<LotId> drafts(Acting who, RoundId id) {
    return lots.lots(who, id).stream().filter(lot -> lot.state() == LotState.DRAFT)
        .map(lot -> new LotId(lot.lotId())).toList();
  }
}
