package id.lelangkinerja.bidding;

import id.lelangkinerja.sealing.SealingWay;
import java.util.Locale;

/** How sealed bids were opened: with the key, or without it, each agency its own with the code on its receipt. */
public enum OpeningWay {
  INSTALLATION, SPLIT, CODES;

  static OpeningWay of(SealingWay way) {
    return switch (way) {
      case INSTALLATION -> INSTALLATION;
      case SPLIT -> SPLIT;
    };
  }

  /** The key of its name in the message bundles. */
  public String key() {
    return "opening-way." + name().toLowerCase(Locale.ROOT);
  }
}
