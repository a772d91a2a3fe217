package id.lelangkinerja.award;

import id.lelangkinerja.bidding.BidId;
import id.lelangkinerja.bidding.BidState;
import id.lelangkinerja.panel.InTurn;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.round.LotId;
import id.lelangkinerja.round.LotState;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The mayor awards a lot to one bid, or to several where it has room for them: the ranking is kept as it stands, and
 * the other bids are rejected.
 */
@Service
public class Awarding {
  private final AwardLotQuery lots;
  private final CandidateQuery candidates;
  private final ProposalQuery proposals;
  private final StandingsQuery standings;
  private final AwardRepository awards;
  private final Settling settling;
  private final InTurn inTurn;

  Awarding(AwardLotQuery lots, CandidateQuery candidates, ProposalQuery proposals, StandingsQuery standings,
      AwardRepository awards, Settling settling, InTurn inTurn) {
    this.proposals = proposals;
    this.lots = lots;
    this.candidates = candidates;
    this.standings = standings;
    this.awards = awards;
    this.settling = settling;
    this.inTurn = inTurn;
  }

  /** Awards it to one bid, in keeping with what was proposed, or where nothing was. */
  @Transactional
  public void award(Acting who, LotId id, BidId bid, String reasons) {
    award(who, id, List.of(bid), new Words(reasons, "", null));
  }

  /**
   * What is said with a decision; both texts are published.
   *
   * @param departure why it departs from the newest portfolio, the ranking or what the lot needs; empty where it does not
   * @param early     why it comes beside the days that the round's calendar plans; kept only then
   */
  public record Words(String reasons, String departure, @Nullable String early) {}

  /**
   * Refused with AWARD_CLOSED outside the negotiation, AWARD_STILL_COUNTERED while a counter-offer runs its course, and
   * AWARD_NOT_ACCEPTED for a bid whose targets are not settled or whose pact is not signed, AWARD_TOO_MANY at "also"
   * for more bids than the lot has room for. REASON_MISSING at "reasons", and at "departure" where the newest
   * portfolio proposed for the round says otherwise of this lot, a bid is passed over that is ahead in the ranking and that
   * this one did not weigh, or a lot that it needs is not awarded, AWARD_OVER_CEILING there
   * where a year would cost more than the round's ceiling; REASON_MISSING at "reason" beside the days that the round's
   * calendar plans.
   *
   * @param bids those that win; those that won before and whose award stands go on winning beside them
   */
  @Transactional
  public void award(Acting who, LotId id, Collection<BidId> bids, Words words) {
    var reasons = words.reasons();
    var departure = words.departure();
    inTurn.take(who, id);
    var lot = lots.lot(who, id);
    Refused.unless(Rules.mayAward(who, lot), Reason.NOT_YOURS);
    Refused.unless(lot.state() == LotState.NEGOTIATING, Reason.AWARD_CLOSED);
    var all = candidates.of(who, id);
    var winners = Winners.of(lot, all, bids);
    Refused.unless(all.stream().noneMatch(each -> each.state() == BidState.COUNTERED), Reason.AWARD_STILL_COUNTERED);
    if (reasons.isBlank()) {
      throw new Refused(Reason.REASON_MISSING).at("reasons");
    }
    boolean departs = proposals.departs(who, lot, winners, all);
    if (departs && departure.isBlank()) {
      throw new Refused(Reason.REASON_MISSING).at("departure");
    }
    var overspent = proposals.overspent(who, lot, winners);
    if (!overspent.isEmpty() && departure.isBlank()) {
      throw new Refused(Reason.AWARD_OVER_CEILING, Integer.toString(overspent.getFirst())).at("departure");
    }
    boolean explained = departs || !overspent.isEmpty();
    int decision = lot.decision() + 1;
    awards.keep(who, lot, decision, standings.now(who, lot));
    winners.all().forEach(won -> awards.add(who, lot, decision, won.bid(), reasons, explained ? departure : null));
    settling.settle(who, lot, winners, all, words);
  }
}
