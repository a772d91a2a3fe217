package id.lelangkinerja.running;

import id.lelangkinerja.contract.ContractState;
import id.lelangkinerja.web.page.Tag;

/** The labels of states. */
final class Tags {
  private Tags() {}

  static Tag of(AmendmentState state) {
    return new Tag(state.key(), switch (state) {
      case AWAITING_ADVICE, PROPOSED, APPROVED, SIGNED -> "watch";
      case IN_FORCE -> "good";
      case REFUSED, WITHDRAWN -> "";
    });
  }

  static Tag of(ContractState state) {
    return new Tag(state.key(), state == ContractState.IN_FORCE ? "good" : "");
  }
}
