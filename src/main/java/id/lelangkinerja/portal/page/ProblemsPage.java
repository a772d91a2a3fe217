package id.lelangkinerja.portal.page;

import id.lelangkinerja.web.page.Choice;
import id.lelangkinerja.web.page.Pager;
import id.lelangkinerja.web.page.Sorting;
import java.util.List;
import java.util.UUID;

/** portal/problems.jte. {@code filtered} tells an empty search from an empty register. */
public record ProblemsPage(Filters filters, List<Row> rows, Pager pager, Sorting sorting,
    boolean filtered, String csv, boolean mayPlan) {
  public ProblemsPage { rows = List.copyOf(rows); }

  public record Row(UUID id, String code, String title, String classKey, String place, String year) {}

  /** What the list is narrowed to; places are empty where the region has none. */
  public record Filters(List<Choice> classes, List<Choice> places, List<Choice> shown, List<Choice> states) {
    public Filters {
      classes = List.copyOf(classes);
      places = List.copyOf(places);
      shown = List.copyOf(shown);
      states = List.copyOf(states);
    }
  }
}
