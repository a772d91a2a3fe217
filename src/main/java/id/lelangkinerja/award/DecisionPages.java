package id.lelangkinerja.award;

import id.lelangkinerja.award.page.AwardPage;
import id.lelangkinerja.award.page.DecisionPage;
import id.lelangkinerja.bidding.BidId;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.round.LotId;
import id.lelangkinerja.round.LotState;
import id.lelangkinerja.round.PlannedDays;
import id.lelangkinerja.round.RoundId;
import id.lelangkinerja.scoring.Ranked;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Screen;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page on which an award is confirmed. */
@Component
class DecisionPages {
  private final AwardLotQuery lots;
  private final CandidateQuery candidates;
  private final StandingsQuery standings;
  private final ProposalQuery proposals;
  private final NeedQuery needs;
  private final PlannedDays planned;

  DecisionPages(AwardLotQuery lots, CandidateQuery candidates, StandingsQuery standings, ProposalQuery proposals,
      NeedQuery needs, PlannedDays planned) {
    this.planned = planned;
    this.needs = needs;
    this.lots = lots;
    this.candidates = candidates;
    this.standings = standings;
    this.proposals = proposals;
  }

  /** Refused with the reason for which the lot can't be awarded to this bid by this person now. */
  Screen decision(Acting who, LotId id, BidId bid, Links links) {
    var lot = lots.lot(who, id);
    Refused.unless(Rules.mayAward(who, lot), Reason.NOT_FOUND_HERE);
    Refused.unless(lot.state() == LotState.NEGOTIATING, Reason.AWARD_CLOSED);
    var all = candidates.of(who, id);
    var winners = Winners.of(lot, all, List.of(bid));
    Refused.unless(!Candidate.stillCountered(all), Reason.AWARD_STILL_COUNTERED);
    var named = all.stream().filter(each -> each.bid().equals(bid)).findFirst().orElseThrow();
    var ranking = standings.now(who, lot);
    var place = place(ranking, named.bidId());
    int room = lot.mostWinners() - winners.all().size();
    return Screen.of("award/decision",
        new DecisionPage(lot.no(), lot.title(), named.agencyName(), place == null ? null : place.rank(),
            place != null && RankingRows.isTied(ranking, place), place == null ? null : place.score(),
            all.stream().filter(each -> each.isRejectable() && !winners.has(each)).map(Candidate::agencyName).toList(),
            proposal(who, lot, winners, all), unmet(needs.unmet(who, lot), links),
            proposals.passedOver(who, lot, winners, all).stream().map(Candidate::agencyName).toList(),
            proposals.overspent(who, lot, winners).stream().map(year -> Integer.toString(year)).toList(),
            winners.standing().stream().map(Candidate::agencyName).toList(), room,
            room == 0 ? List.of() : others(all, winners, ranking),
            candidates.targets(who, id, named.bidId()),
            planned.off(who, new RoundId(lot.roundId()), LotState.AWARDED).orElse(null),
            links.auction().lotAwardStep(lot.lotId(), bid.value().toString()),
            links.auction().lotAward(lot.lotId()), links.auction().lot(lot.lotId()), lot.roundName(),
            links.auction().round(lot.roundId())));
  }

  /** The form as it stands at first: the others that the newest portfolio proposed are ticked. */
  Form fresh(Acting who, LotId id, BidId bid, Locale reader) {
    var lot = lots.lot(who, id);
    var proposed = chosen(who, lot);
    return new Form(Map.of("also",
        candidates.of(who, id).stream()
            .filter(each -> lot.isShared() && each.isAwardable() && !each.bid().equals(bid)
                && proposed.contains(each.bidId()))
            .map(each -> each.bidId().toString()).toList()),
        reader);
  }

  static List<AwardPage.Unmet> unmet(List<NeedQuery.Unmet> needs, Links links) {
    return needs.stream().map(need -> new AwardPage.Unmet(need.no(), need.title(), links.auction().lot(need.lotId())))
        .toList();
  }

  private static List<DecisionPage.Other> others(List<Candidate> all, Winners winners, List<Ranked<UUID>> ranking) {
    return all.stream().filter(each -> each.isAwardable() && !winners.has(each)).map(each -> {
      var place = place(ranking, each.bidId());
      return new DecisionPage.Other(each.bidId().toString(), each.agencyName(), place == null ? null : place.rank(),
          place == null ? null : place.score());
    }).toList();
  }

  private static @Nullable Ranked<UUID> place(List<Ranked<UUID>> ranking, UUID bid) {
    return ranking.stream().filter(each -> each.bid().equals(bid)).findFirst().orElse(null);
  }

  private Set<UUID> chosen(Acting who, AwardLot lot) {
    return proposals.now(who, lot).stream().filter(PortfolioQuery.Verdict::chosen).map(PortfolioQuery.Verdict::bidId)
        .collect(Collectors.toSet());
  }

  private DecisionPage.@Nullable Proposal proposal(Acting who, AwardLot lot, Winners winners, List<Candidate> all) {
    if (proposals.now(who, lot).isEmpty()) {
      return null;
    }
    var chosen = chosen(who, lot);
    // Who wins beside this one is still to be ticked: then only a bid that was not proposed departs for sure.
    boolean departs = lot.isShared()
        ? !chosen.containsAll(winners.chosenBids())
        : proposals.differs(who, lot, winners);
    return new DecisionPage.Proposal(all.stream().filter(each -> chosen.contains(each.bidId()))
        .map(Candidate::agencyName).collect(Collectors.joining("; ")), departs);
  }
}
