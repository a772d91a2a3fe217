package id.lelangkinerja.portal.page;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A score as a tag: in per cent where there is one, its tone, and the key of what it means. The year is empty where
 * the page names it elsewhere; one that still {@code runs} has a score so far. The {@code guard} is the indicator that
 * keeps the category of a contract from being better, or empty.
 */
public record Scored(@Nullable BigDecimal percent, String tone, String key, String year, boolean runs, String guard) {
  public Scored(@Nullable BigDecimal percent, String tone, String key) {
    this(percent, tone, key, "", false, "");
  }

  /** The same score in the category of the guard that keeps it from a better one. */
  public Scored heldBack(String by, String toneOfGuard, String keyOfGuard) {
    return new Scored(percent, toneOfGuard, keyOfGuard, year, runs, by);
  }
}
