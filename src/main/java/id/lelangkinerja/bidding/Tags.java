package id.lelangkinerja.bidding;

import id.lelangkinerja.web.page.Tag;

/** The small label of a bid's state: red only for what needs an answer. */
final class Tags {
  private Tags() {}

  static Tag of(BidState state) {
    return new Tag(state.key(), switch (state) {
      case SUBMITTED, ELIGIBLE, ACCEPTED, AWARDED, CONTRACTED -> "good";
      case DRAFT, INCOMPLETE, COUNTERED -> "watch";
      case DAMAGED -> "need";
      case WITHDRAWN, NOT_SUBMITTED, OPENED, PRESENTED, REFUSED, LAPSED, REJECTED -> "";
    });
  }
}
