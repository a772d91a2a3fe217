package id.lelangkinerja.award;

import static java.util.stream.Collectors.toMap;

import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.Rupiah;
import id.lelangkinerja.portfolio.Competition;
import id.lelangkinerja.portfolio.Contender;
import id.lelangkinerja.portfolio.Effort;
import id.lelangkinerja.portfolio.Optimising;
import id.lelangkinerja.round.RoundId;
import id.lelangkinerja.round.RoundQuery;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Proposes which of a round's bids to award together: those worth most under what the yearly ceilings leave, with
 * lots only beside those they need, and what must be covered before anything else. A proposal binds
 * nobody; the mayor awards each lot, with reasons.
 */
@Service
public class Proposing {
  private final PortfolioRoundQuery visible;
  private final RoundQuery rounds;
  private final StandingsQuery standings;
  private final ContenderQuery contenders;
  private final Bounds bounds;
  private final PortfolioRepository portfolios;
  private final History history;

  Proposing(PortfolioRoundQuery visible, RoundQuery rounds, StandingsQuery standings, ContenderQuery contenders,
      Bounds bounds, PortfolioRepository portfolios, History history) {
    this.visible = visible;
    this.rounds = rounds;
    this.standings = standings;
    this.contenders = contenders;
    this.bounds = bounds;
    this.portfolios = portfolios;
    this.history = history;
  }

  /** Refused with AWARD_NONE_ACCEPTED where no bid of the round is agreed upon with a signed pact. */
  @Transactional
  public void propose(Acting who, RoundId id) {
    var round = visible.round(who, id);
    Refused.unless(Rules.mayPropose(who, round), Reason.NOT_YOURS);
    var weighed = weighed(who, id);
    Refused.unless(!weighed.isEmpty(), Reason.AWARD_NONE_ACCEPTED);
    var committed = contenders.committed(who.region(), id);
    var ceilings = rounds.ceilings(who.region(), id).stream()
        .collect(toMap(each -> each.year(), each -> each.amount()));
    var bound = bounds.of(who.region(), id);
    var proposal = Optimising.propose(competition(who, id, weighed, bound, left(ceilings, committed)), Effort.USUAL);
    portfolios.add(who, id, new Found(weighed, proposal, ceilings, committed, bound.covered()));
    history.record(who, "round.weighed", Kind.ROUND, id.value());
  }

  private List<Weighed> weighed(Acting who, RoundId id) {
    var ambitions = contenders.ambitions(who.region(), id);
    var scores = standings.scores(who, id);
    return contenders.bids(who.region(), id).stream()
        .map(bid -> new Weighed(bid.bidId(), bid.lotId(), scores.getOrDefault(bid.bidId(), BigDecimal.ZERO),
            ambitions.getOrDefault(bid.bidId(), BigDecimal.ZERO)))
        .toList();
  }

  private Competition competition(Acting who, RoundId id, List<Weighed> weighed, Bounds.Bound bound,
      Map<Integer, Rupiah> left) {
    var budgets = contenders.budgets(who.region(), id);
    return new Competition(bound.lots(), weighed.stream().map(bid -> new Contender(bid.bid(), bid.lot(), bid.value(),
        budgets.getOrDefault(bid.bid(), Map.of()))).toList(), left, bound.covers());
  }

  /** What the awards made so far leave; nothing where they already exceed the ceiling. */
  private static Map<Integer, Rupiah> left(Map<Integer, Rupiah> ceilings, Map<Integer, Rupiah> committed) {
    return ceilings.entrySet().stream().collect(toMap(Map.Entry::getKey, each -> new Rupiah(
        Math.max(0, each.getValue().amount() - committed.getOrDefault(each.getKey(), Rupiah.NONE).amount()))));
  }
}
