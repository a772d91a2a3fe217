package id.lelangkinerja.planning.page;

import id.lelangkinerja.web.page.Choice;
import id.lelangkinerja.web.page.Pager;
import id.lelangkinerja.web.page.Sorting;
import java.util.List;
import java.util.UUID;

/** planning/problems.jte. {@code filtered} tells an empty search from an empty register. */
public record ProblemsPage(List<Choice> classes, List<Row> rows, Pager pager, Sorting sorting,
    boolean filtered, String csv, boolean mayPlan) {
  public ProblemsPage {
    classes = List.copyOf(classes);
    rows = List.copyOf(rows);
  }

  public record Row(UUID id, String code, String title, String classKey, String place, String year) {}
}
