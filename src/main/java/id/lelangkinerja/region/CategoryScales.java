package id.lelangkinerja.region;

import id.lelangkinerja.scoring.CategoryScale;
import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** A region's scales of categories, each from the day on which it holds; before the first, the usual one does. */
public record CategoryScales(NavigableMap<LocalDate, CategoryScale> byFirstDay) {
  public CategoryScales { byFirstDay = new TreeMap<>(byFirstDay); }

  /** The usual scale on every day. */
  public static CategoryScales usual() {
    return new CategoryScales(new TreeMap<>(Map.of()));
  }

  public CategoryScale on(LocalDate day) {
    var holding = byFirstDay.floorEntry(day);
    return holding == null ? CategoryScale.USUAL : holding.getValue();
  }
}
