package id.lelangkinerja.portfolio;

import java.util.Set;
import java.util.UUID;

/**
 * Something that must not be left out, such as a mission or a kecamatan.
 *
 * @param key what it is, for whoever asked
 * @param lots that serve it
 * @param least how many of them should have a winner, at least 1
 */
public record Cover(UUID key, Set<UUID> lots, int least) {
  public Cover {
    if (least < 1)
      throw new IllegalArgumentException("a cover asks for at least one lot: " + least);
    lots = Set.copyOf(lots);
  }
}
