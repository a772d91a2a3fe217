package id.lelangkinerja.minutes;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What minutes are of: a whole round's announcement or the opening of its bids, or a stage of one lot. */
public enum MinutesKind {
  ANNOUNCEMENT("PENGUMUMAN"), OPENING("PEMBUKAAN"), PRESENTATION("PAPARAN"), NEGOTIATION("NEGOSIASI"), AWARD(
      "PENETAPAN");

  private final String word;

  MinutesKind(String word) {
    this.word = word;
  }

  /** "PENG-01/P2026-1" of an announcement, "BA-01/PEMBUKAAN/P2026-1" of minutes; the code is the round's. */
  String number(int no, String code) {
    return this == ANNOUNCEMENT ? "PENG-%02d/%s".formatted(no, code) : "BA-%02d/%s/%s".formatted(no, word, code);
  }

  boolean isOfRound() {
    return this == ANNOUNCEMENT || this == OPENING;
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
