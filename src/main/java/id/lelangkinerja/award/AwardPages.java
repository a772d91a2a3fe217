package id.lelangkinerja.award;

import static java.util.stream.Collectors.toMap;

import id.lelangkinerja.award.page.AwardPage;
import id.lelangkinerja.award.page.DecisionPage;
import id.lelangkinerja.bidding.BidId;
import id.lelangkinerja.bidding.BidState;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.round.LotId;
import id.lelangkinerja.round.LotState;
import id.lelangkinerja.round.LotTabs;
import id.lelangkinerja.round.RoundId;
import id.lelangkinerja.scoring.Ranked;
import id.lelangkinerja.scoring.Sheet;
import id.lelangkinerja.web.Screen;
import id.lelangkinerja.web.page.Tag;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page of a lot's ranking and award, and the page on which an award is confirmed. */
@Component
class AwardPages {
  private final AwardLotQuery lots;
  private final CandidateQuery candidates;
  private final StandingsQuery standings;
  private final PortfolioTab portfolio;
  private final ObjectionPages objections;
  private final LotTabs tabs;

  AwardPages(AwardLotQuery lots, CandidateQuery candidates, StandingsQuery standings, PortfolioTab portfolio,
      ObjectionPages objections, LotTabs tabs) {
    this.objections = objections;
    this.lots = lots;
    this.portfolio = portfolio;
    this.candidates = candidates;
    this.standings = standings;
    this.tabs = tabs;
  }

  Screen show(Acting who, LotId id, Links links) {
    var lot = lots.lot(who, id);
    var all = candidates.of(who, id);
    boolean insider = Rules.isInsider(who, lot);
    var criteria = insider ? standings.criteria(who, lot) : List.<StandingsQuery.CriterionName>of();
    var winner = all.stream().filter(Candidate::isWinner).findFirst();
    var rows = rows(who, lot, all, criteria, links);
    return Screen.of("award/award",
        new AwardPage(lot.no(), lot.title(), lot.roundName(), LotTabs.tag(lot.state()),
            headline(lot, winner.isPresent(), rows.isEmpty()),
            winner.map(Candidate::agencyName).orElse(""),
            criteria.stream().map(StandingsQuery.CriterionName::name).toList(), rows, insider,
            lots.decision(who, lot).orElse(null),
            winner.map(bid -> candidates.targets(who, id, bid.bidId())).orElse(List.of()),
            insider ? wait(lot, all) : "",
            moveUrl(who, lot, links),
            lot.state() == LotState.OBJECTION ? "award.to-signing" : "award.to-objection", lot.state().nextKey(),
            links.auction().lot(lot.lotId()), links.auction().round(lot.roundId()),
            portfolioUrl(who, new RoundId(lot.roundId()), links), objections.section(who, lot, all, links),
            tabs.of(who, links, id, links.auction().lotAward(lot.lotId()))));
  }

  private static String headline(AwardLot lot, boolean awarded, boolean unranked) {
    if (lot.isReopened()) {
      return "award.headline-undone";
    }
    return awarded ? "award.headline-awarded" : unranked ? "award.headline-none" : "award.headline";
  }

  private @Nullable String portfolioUrl(Acting who, RoundId round, Links links) {
    return portfolio.isOpenTo(who, round) ? portfolio.url(links, round) : null;
  }

  /** Refused with the reason for which the lot can't be awarded to this bid by this person now. */
  Screen decision(Acting who, LotId id, BidId bid, Links links) {
    var lot = lots.lot(who, id);
    Refused.unless(Rules.mayAward(who, lot), Reason.NOT_FOUND_HERE);
    Refused.unless(lot.state() == LotState.NEGOTIATING, Reason.AWARD_CLOSED);
    var all = candidates.of(who, id);
    var chosen = all.stream().filter(each -> each.bid().equals(bid)).findFirst()
        .orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
    Refused.unless(chosen.isAwardable(), Reason.AWARD_NOT_ACCEPTED);
    Refused.unless(!stillCountered(all), Reason.AWARD_STILL_COUNTERED);
    var ranking = standings.now(who, lot);
    var place = ranking.stream().filter(each -> each.bid().equals(chosen.bidId())).findFirst();
    return Screen.of("award/decision",
        new DecisionPage(lot.no(), lot.title(), chosen.agencyName(), place.map(Ranked::rank).orElse(null),
            place.map(each -> isTied(ranking, each)).orElse(false), place.map(Ranked::score).orElse(null),
            all.stream().filter(each -> each.isRejectable() && !each.bid().equals(bid)).map(Candidate::agencyName)
                .toList(),
            candidates.targets(who, id, chosen.bidId()),
            links.auction().lotAwardStep(lot.lotId(), bid.value().toString()),
            links.auction().lotAward(lot.lotId()), links.auction().lot(lot.lotId()), lot.roundName(),
            links.auction().round(lot.roundId())));
  }

  private List<AwardPage.Row> rows(Acting who, AwardLot lot, List<Candidate> all,
      List<StandingsQuery.CriterionName> criteria, Links links) {
    boolean insider = Rules.isInsider(who, lot);
    // Who bid reads of a lot that was reopened what its award published, and no more until the next one.
    var ranking = lot.isAwarded() || !insider ? standings.atAward(who, lot) : standings.now(who, lot);
    var sheets = insider ? standings.sheets(who, lot) : Map.<UUID, List<Sheet>>of();
    boolean awards = Rules.mayAward(who, lot) && lot.state() == LotState.NEGOTIATING && !stillCountered(all);
    var byBid = all.stream().collect(toMap(Candidate::bidId, each -> each));
    var rows = new ArrayList<AwardPage.Row>();
    for (var place : ranking) {
      var bid = byBid.remove(place.bid());
      if (bid != null) {
        rows.add(row(who, bid, place, isTied(ranking, place), averages(criteria, sheets.get(bid.bidId())), insider,
            awards ? links.auction().lotAwardStep(lot.lotId(), bid.bidId().toString()) : null, links));
      }
    }
    if (insider) {
      all.stream().filter(bid -> byBid.containsKey(bid.bidId()))
          .forEach(bid -> rows.add(row(who, bid, null, false, List.of(), true, null, links)));
    }
    return rows;
  }

  private static AwardPage.Row row(Acting who, Candidate bid, @Nullable Ranked<UUID> place, boolean tied,
      List<BigDecimal> averages, boolean insider, @Nullable String awardUrl, Links links) {
    boolean own = who.worksFor(new AgencyId(bid.agencyId()));
    return new AwardPage.Row(place == null ? null : place.rank(), tied, bid.agencyName(),
        insider || own ? new Tag(bid.state().key(), bid.isWinner() ? "good" : "") : null,
        place == null ? null : place.score(), averages, bid.isWinner(),
        insider || own ? links.panel().bidPanel(bid.bidId()) : null, bid.isAwardable() ? awardUrl : null);
  }

  private static List<BigDecimal> averages(List<StandingsQuery.CriterionName> criteria, @Nullable List<Sheet> sheets) {
    return sheets == null
        ? List.of()
        : criteria.stream().map(each -> StandingsQuery.average(sheets, each.criterionId())).toList();
  }

  private static boolean isTied(List<Ranked<UUID>> ranking, Ranked<UUID> place) {
    return ranking.stream().filter(each -> each.rank() == place.rank()).count() > 1;
  }

  private static boolean stillCountered(List<Candidate> all) {
    return all.stream().anyMatch(each -> each.state() == BidState.COUNTERED);
  }

  private static String wait(AwardLot lot, List<Candidate> all) {
    if (lot.isAwarded() || lot.state() == LotState.CANCELLED) {
      return "";
    }
    if (lot.state() != LotState.NEGOTIATING) {
      return "award.wait.stage";
    }
    return stillCountered(all)
        ? "award.wait.countered"
        : all.stream().anyMatch(Candidate::isAwardable) ? "" : "award.wait.accepted";
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
