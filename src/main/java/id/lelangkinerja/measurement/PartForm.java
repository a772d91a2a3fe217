package id.lelangkinerja.measurement;

import id.lelangkinerja.scoring.Part;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Numbers;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The fields of a breakdown: of each category its part, or numerator and denominator, each name ending with the category's number. */
final class PartForm {
  private static final String AMOUNT = "part-";
  private static final String NUMERATOR = "part-numerator-";
  private static final String DENOMINATOR = "part-denominator-";
  private static final Pattern FIELD = Pattern.compile("part-(numerator-|denominator-)?([1-9][0-9]{0,2})");
  private static final BigDecimal LIMIT = BigDecimal.TEN.pow(14);

  private PartForm() {}

  static String field(boolean ratio, int no) {
    return (ratio ? NUMERATOR : AMOUNT) + no;
  }

  static String denominator(int no) {
    return DENOMINATOR + no;
  }

  /** What was typed, by the number of its category; mistakes stand beside their fields. */
  static Map<Integer, Part> parts(Form form) {
    var parts = new LinkedHashMap<Integer, Part>();
    for (var field : form.fields()) {
      var named = FIELD.matcher(field);
      if (!named.matches() || form.typed(field).isBlank()) {
        continue;
      }
      int no = Integer.parseInt(named.group(2));
      if (named.group(1) == null) {
        parts.put(no, Part.of(number(form, field)));
      } else {
        parts.computeIfAbsent(no, _ -> rate(form, NUMERATOR + no, DENOMINATOR + no));
      }
    }
    return parts;
  }

  private static Part rate(Form form, String above, String below) {
    return Part.of(number(form, above), form.numberBetween(below, BigDecimal.ZERO, LIMIT));
  }

  private static BigDecimal number(Form form, String field) {
    return form.numberBetween(field, LIMIT.negate(), LIMIT);
  }

  /** What is written down of the newest version that has parts, as its reader would type it. */
  static Form written(List<PartQuery.Written> written, Locale reader) {
    var typed = new LinkedHashMap<String, String>();
    for (var part : written) {
      if (part.version() == written.getFirst().version()) {
        put(typed, AMOUNT + part.no(), part.value(), reader);
        put(typed, NUMERATOR + part.no(), part.numerator(), reader);
        put(typed, DENOMINATOR + part.no(), part.denominator(), reader);
      }
    }
    return Form.of(typed, reader);
  }

  private static void put(Map<String, String> typed, String field, @Nullable BigDecimal number, Locale reader) {
    if (number != null) {
      typed.put(field, Numbers.exact(number, reader));
    }
  }
}
