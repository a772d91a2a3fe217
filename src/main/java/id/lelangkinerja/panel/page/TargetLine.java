package id.lelangkinerja.panel.page;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * An indicator's target of one year, side by side: what was asked at least, offered, countered, answered and settled;
 * null where there is none. {@code change} is what lies on the table less what was offered; {@code shortfall} says that
 * what lies on the table is worse than the reserve.
 */
public record TargetLine(String year, @Nullable BigDecimal reserve, BigDecimal offered, @Nullable BigDecimal countered,
    @Nullable BigDecimal answered, @Nullable BigDecimal settled, BigDecimal change, boolean shortfall) {

  public boolean changed() {
    return change.signum() != 0;
  }
}
