package id.lelangkinerja.portal.page;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A score as a tag: in per cent where there is one, its tone, and the key of what it means. The year is empty where
 * the page names it elsewhere; one that still {@code runs} has a score so far.
 */
public record Scored(@Nullable BigDecimal percent, String tone, String key, String year, boolean runs) {
  public Scored(@Nullable BigDecimal percent, String tone, String key) {
    this(percent, tone, key, "", false);
  }
}
