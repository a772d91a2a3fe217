package id.lelangkinerja.award;

import id.lelangkinerja.award.page.DecisionPage;
import id.lelangkinerja.bidding.BidId;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.round.LotId;
import id.lelangkinerja.round.LotState;
import id.lelangkinerja.scoring.Ranked;
import id.lelangkinerja.web.Screen;
import java.util.List;
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

  DecisionPages(AwardLotQuery lots, CandidateQuery candidates, StandingsQuery standings, ProposalQuery proposals) {
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
    var chosen = all.stream().filter(each -> each.bid().equals(bid)).findFirst()
        .orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
    Refused.unless(chosen.isAwardable(), Reason.AWARD_NOT_ACCEPTED);
    Refused.unless(!Candidate.stillCountered(all), Reason.AWARD_STILL_COUNTERED);
    var ranking = standings.now(who, lot);
    var place = ranking.stream().filter(each -> each.bid().equals(chosen.bidId())).findFirst();
    return Screen.of("award/decision",
        new DecisionPage(lot.no(), lot.title(), chosen.agencyName(), place.map(Ranked::rank).orElse(null),
            place.map(each -> RankingRows.isTied(ranking, each)).orElse(false), place.map(Ranked::score).orElse(null),
            all.stream().filter(each -> each.isRejectable() && !each.bid().equals(bid)).map(Candidate::agencyName)
                .toList(),
            proposal(who, lot, bid, all),
            candidates.targets(who, id, chosen.bidId()),
            links.auction().lotAwardStep(lot.lotId(), bid.value().toString()),
            links.auction().lotAward(lot.lotId()), links.auction().lot(lot.lotId()), lot.roundName(),
            links.auction().round(lot.roundId())));
  }

  private DecisionPage.@Nullable Proposal proposal(Acting who, AwardLot lot, BidId bid, List<Candidate> all) {
    var said = proposals.now(who, lot);
    if (said.isEmpty()) {
      return null;
    }
    var chosen = said.stream().filter(PortfolioQuery.Verdict::chosen).map(PortfolioQuery.Verdict::bidId)
        .collect(Collectors.toSet());
    return new DecisionPage.Proposal(all.stream().filter(each -> chosen.contains(each.bidId()))
        .map(Candidate::agencyName).collect(Collectors.joining(", ")), proposals.departs(who, lot, bid));
  }
}
