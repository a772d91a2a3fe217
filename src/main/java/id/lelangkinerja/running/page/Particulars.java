package id.lelangkinerja.running.page;

import id.lelangkinerja.platform.Rupiah;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the ground of an amendment says of itself, null where that is of another ground: what happened and when, which
 * series was revised, the budgets that change; and from which day it is asked for, null for that of the last signature.
 */
public record Particulars(@Nullable String event, @Nullable LocalDate eventOn, @Nullable String series,
    @Nullable BigDecimal before, @Nullable BigDecimal after, @Nullable LocalDate from, List<Budget> budgets) {
  public Particulars { budgets = List.copyOf(budgets); }

  /** The budget of a year that takes the place of another. */
  public record Budget(String year, Rupiah before, Rupiah after) {}
}
