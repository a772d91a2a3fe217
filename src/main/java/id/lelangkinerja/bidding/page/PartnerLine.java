package id.lelangkinerja.bidding.page;

import java.math.BigDecimal;

/** An agency that carries a bid: its share in per cent, what it does, and how it stands to the draft (or empty). */
public record PartnerLine(String name, BigDecimal share, String part, boolean lead, String standingKey) {
  public PartnerLine standing(String key) {
    return new PartnerLine(name, share, part, lead, key);
  }

  public String tone() {
    return switch (standingKey) {
      case "bid-consent.given" -> "good";
      case "bid-consent.declined", "bid-consent.void" -> "need";
      default -> "watch";
    };
  }
}
