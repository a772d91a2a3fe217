package id.lelangkinerja.measurement.page;

import id.lelangkinerja.web.page.Choice;
import id.lelangkinerja.web.page.Pager;
import id.lelangkinerja.web.page.Tag;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** measurement/list.jte. {@code overdue} counts what the filters show; {@code verification} is empty for who verifies nothing. */
public record MeasurementsPage(List<Row> rows, Pager pager, int overdue, List<Choice> agencies, List<Choice> years,
    List<Choice> states, String csv, String verification) {
  /** One measurement; the value is null where none was handed in. */
  public record Row(String indicator, String unit, int decimals, String agency, String periodKey, int period, int year,
      LocalDate dueOn, List<Tag> tags, @Nullable BigDecimal target, @Nullable BigDecimal value, String url) {}
}
