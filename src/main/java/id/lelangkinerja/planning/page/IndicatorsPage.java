package id.lelangkinerja.planning.page;

import id.lelangkinerja.web.page.Choice;
import id.lelangkinerja.web.page.Pager;
import id.lelangkinerja.web.page.Sorting;
import java.util.List;

/** planning/indicators.jte. {@code filtered} tells an empty search from an empty register. */
public record IndicatorsPage(List<Choice> sorts, List<IndicatorLine> rows, Pager pager, Sorting sorting,
    boolean filtered, String csv, boolean mayPlan) {
  public IndicatorsPage {
    sorts = List.copyOf(sorts);
    rows = List.copyOf(rows);
  }
}
