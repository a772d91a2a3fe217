package id.lelangkinerja.bidding;

/** How likely a risk is, as its bidder sees it. */
public enum Likelihood {
  LOW, MEDIUM, HIGH
}
