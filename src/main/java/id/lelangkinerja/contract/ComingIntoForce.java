package id.lelangkinerja.contract;

import id.lelangkinerja.bidding.BidId;
import id.lelangkinerja.bidding.BidMoves;
import id.lelangkinerja.bidding.BidState;
import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.round.LotId;
import id.lelangkinerja.round.LotMoves;
import id.lelangkinerja.round.LotState;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What the second signature brings about, all of it or nothing: the state, the bid, the lot, and the event. */
@Component
class ComingIntoForce {
  private final ContractRepository contracts;
  private final AwardRepository awards;
  private final BidMoves bids;
  private final LotMoves lots;
  private final FiguresRepository figures;
  private final History history;
  private final ApplicationEventPublisher events;

  ComingIntoForce(ContractRepository contracts, AwardRepository awards, BidMoves bids, LotMoves lots,
      FiguresRepository figures, History history,
      ApplicationEventPublisher events) {
    this.contracts = contracts;
    this.awards = awards;
    this.bids = bids;
    this.lots = lots;
    this.figures = figures;
    this.history = history;
    this.events = events;
  }

  /** With the hash of the document that is in force: the text with both signatures. */
  void comeIntoForce(Acting who, Contract contract, String documentHash, Instant now) {
    contracts.move(who, contract.contractId(), ContractState.SIGNING, ContractState.IN_FORCE, null, now);
    bids.move(who, new BidId(contract.bidId()), BidState.AWARDED, BidState.CONTRACTED, null);
    // A lot awarded to several bids runs when the last of them is under contract.
    if (!awards.anyAwarded(who.region(), contract.lotId())) {
      lots.move(who, new LotId(contract.lotId()), LotState.SIGNING, LotState.RUNNING, null);
    }
    history.record(who, "contract.figures", Kind.CONTRACT, contract.contractId(),
        figures.of(who.region(), contract.contractId(), 1));
    history.recordDocument(who, "contract.in-force", Kind.CONTRACT, contract.contractId(), documentHash);
    events.publishEvent(new ContractInForce(who.region(), contract.contractId()));
  }
}
