package id.lelangkinerja.portal.page;

import id.lelangkinerja.web.page.Choice;
import id.lelangkinerja.web.page.Pager;
import id.lelangkinerja.web.page.Sorting;
import java.util.List;
import java.util.UUID;

/** portal/indicators.jte. {@code filtered} tells an empty search from an empty register. */
public record IndicatorsPage(List<Choice> sorts, List<Row> rows, Pager pager, Sorting sorting,
    boolean filtered, String csv, boolean mayPlan) {
  public IndicatorsPage {
    sorts = List.copyOf(sorts);
    rows = List.copyOf(rows);
  }

  /** An indicator, its newest figure as the reader writes it; the year is empty where none is published. */
  public record Row(UUID id, String code, String name, String unit, boolean context, String agency, String figure,
      String year) {}
}
