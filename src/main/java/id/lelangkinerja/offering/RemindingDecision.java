package id.lelangkinerja.offering;

import id.lelangkinerja.platform.Acting;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Those who decide are told again of conditions that were not decided in their term. */
@Service
class RemindingDecision {
  private final AskingInTurn asking;

  RemindingDecision(AskingInTurn asking) {
    this.asking = asking;
  }

  @Transactional
  public void remind(Acting who, OfferQuery.Undecided lot) {
    asking.tellUndecided(who, lot);
  }
}
