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
    var typed = new LinkedHashMap<String, String>();
    versions.stream().findFirst().ifPresent(newest -> {
      put(typed, "value", newest.value(), reader);
      put(typed, "numerator", newest.numerator(), reader);
      put(typed, "denominator", newest.denominator(), reader);
      var note = newest.note();
      typed.put("note", note == null ? "" : note);
    });
    return Form.of(typed, reader);
  }

  private static void put(Map<String, String> typed, String field, @Nullable BigDecimal number, Locale reader) {
    if (number != null) {
      typed.put(field, Numbers.exact(number, reader));
    }
  }
}
