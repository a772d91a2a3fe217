package id.lelangkinerja.bidding;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** A bid within its region. */
public record BidId(UUID value) {
  public BidId { requireNonNull(value, "value is null"); }

  /** Parses the text of an address or a form; throws IllegalArgumentException when it is no UUID. */
  public static BidId of(String text) {
    return new BidId(UUID.fromString(text));
  }
}
