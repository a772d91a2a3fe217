package id.lelangkinerja.panel;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.round.LotId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets the acts upon one lot's bids come one after another. An act that depends on the lot's other bids, or on a turn
 * of the negotiation, would otherwise decide on what another changes at that moment.
 */
@Component
public class InTurn {
  private final TurnRepository turns;

  InTurn(TurnRepository turns) {
    this.turns = turns;
  }

  /** Waits until no other act is upon the lot, and keeps others waiting until this transaction ends. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void take(Acting who, LotId lot) {
    turns.take(who.region(), lot);
  }
}
