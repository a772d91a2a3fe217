package id.lelangkinerja.portal.page;

import id.lelangkinerja.web.page.Pager;
import id.lelangkinerja.web.page.Sentence;
import java.util.List;
import java.util.UUID;

/** portal/comparison.jte: agencies beside each other, year by year; the last year with a score has a bar. */
public record ComparisonPage(Sentence headline, List<String> years, List<Row> rows, Pager pager) {
  public ComparisonPage {
    years = List.copyOf(years);
    rows = List.copyOf(rows);
  }

  /** An agency with a cell for every year. */
  public record Row(UUID agency, String name, int contracts, List<Cell> cells, Scored newest, int width) {
    public Row { cells = List.copyOf(cells); }
  }

  /** A year of an agency; without a promise for the year there is neither a score nor a reason. */
  public record Cell(String year, Scored score, boolean promised) {}
}
