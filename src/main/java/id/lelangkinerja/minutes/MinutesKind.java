package id.lelangkinerja.minutes;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What minutes are of: the opening of a whole round's bids, or a stage of one lot. */
public enum MinutesKind {
  OPENING("PEMBUKAAN"), PRESENTATION("PAPARAN"), NEGOTIATION("NEGOSIASI"), AWARD("PENETAPAN");

  private final String word;

  MinutesKind(String word) {
    this.word = word;
  }

  /** Its word within a number, the same in every language. */
  String word() {
    return word;
  }

  boolean isOfRound() {
    return this == OPENING;
  }

  /** Its name in addresses. */
  String slug() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The key of its name in the message bundles. */
  public String key() {
    return "minutes-kind." + slug();
  }

  /** The kind of this name in addresses, of those that are of one lot. */
  static Optional<MinutesKind> ofLot(String slug) {
    return Arrays.stream(values()).filter(kind -> !kind.isOfRound() && kind.slug().equals(slug)).findFirst();
  }
}
