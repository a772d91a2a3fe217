package id.lelangkinerja.command.page;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One field of the heat table: its address, the score in per cent where there is one, the class that colours it
 * (a1 to a5, none for what was not reported, nothing for what is not due), the key of its meaning in words, and whether
 * some of the quarter's figures are missing from it.
 */
public record Cell(String url, @Nullable BigDecimal percent, String css, String meaning, boolean partial) {
  /** Without a score, and why. */
  public Cell(String url, String css, String meaning) {
    this(url, null, css, meaning, false);
  }
}
