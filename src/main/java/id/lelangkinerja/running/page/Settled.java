package id.lelangkinerja.running.page;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The score of a contract at its end: of what was verified, and with what was missing as 0, each in per cent and null
 * where nothing counts. {@code closedAt} is null as long as it is only what closing would freeze.
 */
public record Settled(@Nullable Instant closedAt, @Nullable String note, int missing, @Nullable BigDecimal score,
    @Nullable BigDecimal strict, List<Year> years) {
  public Settled { years = List.copyOf(years); }

  public record Year(String year, int missing, @Nullable BigDecimal score, @Nullable BigDecimal strict) {}
}
