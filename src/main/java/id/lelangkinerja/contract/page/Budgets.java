package id.lelangkinerja.contract.page;

import id.lelangkinerja.platform.Rupiah;
import java.util.List;

/** The money of each year and of all years together. */
public record Budgets(List<Row> rows, Rupiah total) {
  public Budgets { rows = List.copyOf(rows); }

  /** One year's money. */
  public record Row(int year, Rupiah amount) {}
}
