package id.lelangkinerja.measurement.page;

import id.lelangkinerja.web.page.Choice;
import id.lelangkinerja.web.page.Pager;
import id.lelangkinerja.web.page.Sentence;
import id.lelangkinerja.web.page.Sorting;
import id.lelangkinerja.web.page.Tag;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * measurement/list.jte. {@code whole} leads to all periods, and is empty where they are here; {@code verification} is
 * empty for who verifies nothing, {@code entry} for who reports nothing.
 */
public record MeasurementsPage(Sentence headline, List<Row> rows, Pager pager, Sorting sorting, Filters filters,
    String csv,
    String whole, String verification, String entry) {
  public MeasurementsPage { rows = List.copyOf(rows); }

  /** The choices of the list's form; without a span the list looks so many days ahead. */
  public record Filters(List<Choice> agencies, List<Choice> years, List<Choice> states, List<Choice> spans,
      int aheadDays) {
    public Filters {
      agencies = List.copyOf(agencies);
      years = List.copyOf(years);
      states = List.copyOf(states);
      spans = List.copyOf(spans);
    }
  }

  /** One measurement; the value is null where none was handed in. */
  public record Row(String indicator, String unit, int decimals, String agency, String periodKey, int period, int year,
      LocalDate dueOn, List<Tag> tags, @Nullable BigDecimal target, @Nullable BigDecimal value, String url) {
    public Row { tags = List.copyOf(tags); }
  }
}
