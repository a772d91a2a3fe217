package id.lelangkinerja.measurement;

import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Numbers;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is written down already, as its reader would type it. */
final class Drafts {
  private Drafts() {}

  static Form form(List<DetailQuery.Version> versions, Locale reader) {
    return versions.stream().findFirst()
        .map(newest -> form(newest, reader)).orElseGet(() -> Form.of(Map.of(), reader));
  }

  private static Form form(DetailQuery.Version newest, Locale reader) {
    var since = newest.cumulative();
    var typed = typed(since == null ? newest.value() : since, newest.numerator(), newest.denominator(), newest.note(),
        reader);
    if (newest.provisional()) {
      typed.put("provisional", "yes");
    }
    typed.put(Span.FIELD, (since == null ? Span.PERIOD : Span.SINCE_JANUARY).name());
    return Form.of(typed, reader);
  }

  /** The same of a figure that may not be written down yet. */
  static Form form(@Nullable BigDecimal value, @Nullable BigDecimal numerator, @Nullable BigDecimal denominator,
      @Nullable String note, Locale reader) {
    return Form.of(typed(value, numerator, denominator, note, reader), reader);
  }

  private static Map<String, String> typed(@Nullable BigDecimal value, @Nullable BigDecimal numerator,
      @Nullable BigDecimal denominator, @Nullable String note, Locale reader) {
    var typed = new LinkedHashMap<String, String>();
    put(typed, "value", value, reader);
    put(typed, "numerator", numerator, reader);
    put(typed, "denominator", denominator, reader);
    typed.put("note", note == null ? "" : note);
    return typed;
  }

  /** A number as its reader would type it; nothing where there is none. */
  static void put(Map<String, String> typed, String field, @Nullable BigDecimal number, Locale reader) {
    if (number != null) {
      typed.put(field, Numbers.exact(number, reader));
    }
  }
}
