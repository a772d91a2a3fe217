package id.lelangkinerja.region;

import id.lelangkinerja.scoring.CategoryScale;
import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** A region's scales of categories, each from the day on which it holds; before the first, the usual one does. */
public record CategoryScales(NavigableMap<LocalDate, CategoryScale> byFirstDay) {
  public CategoryScales { byFirstDay = new TreeMap<>(byFirstDay); }

  /** Of the settings' texts, each by its first day. */
  public static CategoryScales read(Map<LocalDate, String> texts) {
    var scales = new TreeMap<LocalDate, CategoryScale>();
    texts.forEach((day, text) -> scales.put(day, SettingValue.scale(text)));
    return new CategoryScales(scales);
  }

  /** The usual scale on every day. */
  public static CategoryScales usual() {
    return new CategoryScales(new TreeMap<>(Map.of()));
  }

  public CategoryScale on(LocalDate day) {
    var holding = byFirstDay.floorEntry(day);
    return holding == null ? CategoryScale.USUAL : holding.getValue();
  }
}
