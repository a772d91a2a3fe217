package id.lelangkinerja.award;

import id.lelangkinerja.award.page.AwardPage;
import id.lelangkinerja.bidding.BidState;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.round.LotId;
import id.lelangkinerja.round.LotState;
import id.lelangkinerja.round.LotTabs;
import id.lelangkinerja.round.RoundId;
import id.lelangkinerja.web.Screen;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page of a lot's ranking and award. */
@Component
class AwardPages {
  private final AwardLotQuery lots;
  private final CandidateQuery candidates;
  private final RankingRows rows;
  private final PortfolioTab portfolio;
  private final ObjectionPages objections;
  private final LotTabs tabs;
  private final NeedQuery needs;

  AwardPages(AwardLotQuery lots, CandidateQuery candidates, RankingRows rows, PortfolioTab portfolio,
      ObjectionPages objections, LotTabs tabs, NeedQuery needs) {
    this.needs = needs;
    this.lots = lots;
    this.candidates = candidates;
    this.rows = rows;
    this.portfolio = portfolio;
    this.objections = objections;
    this.tabs = tabs;
  }

  Screen show(Acting who, LotId id, Links links) {
    var lot = lots.lot(who, id);
    var all = candidates.of(who, id);
    boolean insider = Rules.isInsider(who, lot);
    var criteria = rows.criteria(who, lot);
    var winners = all.stream().filter(Candidate::isWinner).toList();
    var ranked = rows.of(who, lot, all.stream().filter(bid -> bid.state() != BidState.DAMAGED).toList(), criteria,
        links);
    return Screen.of("award/award",
        new AwardPage(lot.no(), lot.title(), lot.roundName(), LotTabs.tag(lot.state()),
            headline(lot, !winners.isEmpty(), ranked.isEmpty()),
            winners.stream().map(Candidate::agencyName).collect(Collectors.joining("; ")),
            criteria.stream().map(StandingsQuery.CriterionName::name).toList(), ranked, rows.setAside(who, lot),
            insider,
            lots.decision(who, lot).orElse(null),
            winners.stream()
                .map(bid -> new AwardPage.Won(bid.agencyName(), candidates.targets(who, id, bid.bidId()))).toList(),
            insider ? wait(lot, all) : "", DecisionPages.unmet(needs.unmet(who, lot), links),
            moveUrl(who, lot, links),
            lot.state() == LotState.OBJECTION ? "award.to-signing" : "award.to-objection", lot.state().nextKey(),
            links.auction().lot(lot.lotId()), links.auction().round(lot.roundId()),
            portfolioUrl(who, new RoundId(lot.roundId()), links),
            Rules.mayDraftDecree(who, lot) ? links.auction().lotAwardStep(lot.lotId(), "decree") : null,
            objections.section(who, lot, all, links),
            tabs.of(who, links, id, links.auction().lotAward(lot.lotId()))));
  }

  private static String headline(AwardLot lot, boolean awarded, boolean unranked) {
    if (lot.state() == LotState.CANCELLED && lot.decision() > 0) {
      return "award.headline-cancelled";
    }
    if (lot.isReopened()) {
      return awarded ? "award.headline-undone-partly" : "award.headline-undone";
    }
    return awarded ? "award.headline-awarded" : unranked ? "award.headline-none" : "award.headline";
  }

  private @Nullable String portfolioUrl(Acting who, RoundId round, Links links) {
    return portfolio.isOpenTo(who, round) ? portfolio.url(links, round) : null;
  }

  private static String wait(AwardLot lot, List<Candidate> all) {
    if (lot.isAwarded() || lot.state() == LotState.CANCELLED) {
      return "";
    }
    if (lot.state() != LotState.NEGOTIATING) {
      return "award.wait.stage";
    }
    return Candidate.stillCountered(all)
        ? "award.wait.countered"
        : all.stream().anyMatch(bid -> bid.isAwardable() || bid.isStanding()) ? "" : "award.wait.accepted";
  }

  private static @Nullable String moveUrl(Acting who, AwardLot lot, Links links) {
    if (!Rules.mayMoveOn(who)) {
      return null;
    }
    return lot.state() == LotState.AWARDED
        ? links.auction().lotAwardStep(lot.lotId(), "objection")
        : lot.isReadyToSign() ? links.auction().lotAwardStep(lot.lotId(), "signing") : null;
  }
}
