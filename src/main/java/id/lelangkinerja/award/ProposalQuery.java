package id.lelangkinerja.award;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.scoring.Ranked;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Holds a decision on a lot against the portfolio that was proposed last for its round, against what the lot needs, and
 * against the ceilings.
 */
@Component
class ProposalQuery {
  private final PortfolioQuery portfolios;
  private final NeedQuery needs;
  private final SpendQuery spend;
  private final StandingsQuery standings;
  private final Clock clock;

  ProposalQuery(PortfolioQuery portfolios, NeedQuery needs, SpendQuery spend, StandingsQuery standings, Clock clock) {
    this.standings = standings;
    this.spend = spend;
    this.needs = needs;
    this.portfolios = portfolios;
    this.clock = clock;
  }

  /**
   * Whether the newest proposal weighed the lot, and did not choose just these bids; what stands already is no
   * choice.
   */
  boolean differs(Acting who, AwardLot lot, Winners winners) {
    var said = now(who, lot);
    var standing = winners.standingBids();
    return !said.isEmpty() && !winners.chosenBids().equals(said.stream().filter(PortfolioQuery.Verdict::chosen)
        .map(PortfolioQuery.Verdict::bidId).filter(bid -> !standing.contains(bid)).collect(toSet()));
  }

  /**
   * Whether a decision has to be explained: it differs from the newest proposal, passes over bids that are ahead, or a
   * lot that this one needs has no winner.
   */
  boolean departs(Acting who, AwardLot lot, Winners winners, List<Candidate> all) {
    return differs(who, lot, winners) || !needs.unmet(who, lot).isEmpty()
        || !passedOver(who, lot, winners, all).isEmpty();
  }

  /**
   * The bids that lose although they are ahead of a winner in the ranking: neither that nor the newest proposal, which
   * did not weigh them, says why.
   */
  List<Candidate> passedOver(Acting who, AwardLot lot, Winners winners, List<Candidate> all) {
    var ranks = standings.now(who, lot).stream().collect(toMap(Ranked::bid, Ranked::rank));
    var weighed = byBid(who, lot);
    int last = winners.all().stream().mapToInt(won -> ranks.getOrDefault(won.bidId(), Integer.MAX_VALUE)).max()
        .orElse(0);
    return all.stream().filter(each -> each.isRejectable() && !winners.has(each) && !weighed.containsKey(each.bidId())
        && ranks.getOrDefault(each.bidId(), Integer.MAX_VALUE) < last).toList();
  }

  /** The years in which a decision and the awards that stand would cost more than the ceiling, the first first. */
  List<Integer> overspent(Acting who, AwardLot lot, Winners winners) {
    return spend.overspent(who, lot, winners.chosenBids());
  }

  /** What the newest proposal says of the lot's bids. */
  List<PortfolioQuery.Verdict> now(Acting who, AwardLot lot) {
    return portfolios.ofLot(who.region(), lot.roundId(), lot.lotId(), clock.instant());
  }

  /** What the newest one at that moment said, by bid. */
  Map<UUID, PortfolioQuery.Verdict> at(Acting who, AwardLot lot, Instant moment) {
    return portfolios.ofLot(who.region(), lot.roundId(), lot.lotId(), moment).stream()
        .collect(toMap(PortfolioQuery.Verdict::bidId, each -> each));
  }

  /** What the newest one says, by bid. */
  Map<UUID, PortfolioQuery.Verdict> byBid(Acting who, AwardLot lot) {
    return at(who, lot, clock.instant());
  }
}
