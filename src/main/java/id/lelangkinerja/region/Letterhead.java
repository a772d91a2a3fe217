package id.lelangkinerja.region;

import java.util.List;

/**
 * What stands at the head of a region's documents: one to three lines and an address; no lines where none was chosen.
 */
public record Letterhead(List<String> lines, String address) {
  /** None was chosen: documents print the region's name. */
  public static final Letterhead NONE = new Letterhead(List.of(), "");

  public Letterhead { lines = List.copyOf(lines); }

  public boolean isChosen() {
    return !lines.isEmpty();
  }
}
