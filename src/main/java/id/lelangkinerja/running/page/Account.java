package id.lelangkinerja.running.page;

import id.lelangkinerja.platform.Rupiah;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * running/account.jte and its paper: the settlement of a contract that ends before its term. {@code spent} and
 * {@code returned} are null as long as nobody has said how much was spent.
 *
 * @param dropped figures that nobody owes any more
 */
public record Account(Settled scores, List<Result> results, int dropped, Rupiah budget, @Nullable Rupiah spent,
    @Nullable Rupiah returned) {
  public Account { results = List.copyOf(results); }

  /** What one indicator had to reach in the periods of a year that had ended, and did; the achievement in per cent. */
  public record Result(String indicator, String unit, int decimals, String year, BigDecimal due,
      @Nullable BigDecimal value, @Nullable BigDecimal achievement, int missing) {}
}
