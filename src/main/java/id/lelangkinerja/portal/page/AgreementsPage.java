package id.lelangkinerja.portal.page;

import id.lelangkinerja.web.page.Choice;
import id.lelangkinerja.web.page.Pager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * portal/agreements.jte: the yearly agreements in force, {@code count} of them, and those that ended with their contracts;
 * desks is null for those signed out.
 */
public record AgreementsPage(int count, boolean filtered, List<Row> rows, List<Choice> agencies, List<Choice> years,
    Pager pager, @Nullable String desks) {
  public AgreementsPage {
    rows = List.copyOf(rows);
    agencies = List.copyOf(agencies);
    years = List.copyOf(years);
  }

  /** An agency's agreement of a year, changed {@code no} times; the budget in whole rupiah; ended with its contracts. */
  public record Row(UUID agency, String agencyName, int year, int no, String number, Instant inForceAt, int targets,
      long budget, boolean ended) {}
}
