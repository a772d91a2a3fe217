package id.lelangkinerja.scoring;

import java.math.BigDecimal;

/** What part of a joint commitment one partner has stated as its own: a fraction, above 0 and at most 1. */
final class Share {
  private Share() {}

  static BigDecimal checked(BigDecimal share) {
    if (share.signum() <= 0 || share.compareTo(BigDecimal.ONE) > 0)
      throw new IllegalArgumentException("share is not above 0 and at most 1: " + share);
    return share;
  }
}
