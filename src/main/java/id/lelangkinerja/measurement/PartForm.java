package id.lelangkinerja.measurement;

import id.lelangkinerja.scoring.Part;
import id.lelangkinerja.web.Form;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The fields of a breakdown: of each category its part, or numerator and denominator, each name ending with the category's number; on a
 * page of several figures with the figure's ending after that.
 */
public final class PartForm {
  /** The names of these fields, without the ending of a figure. */
  static final String FIELDS = "part-(numerator-|denominator-)?([1-9][0-9]{0,2})";
  private static final String AMOUNT = "part-";
  private static final String NUMERATOR = "part-numerator-";
  private static final String DENOMINATOR = "part-denominator-";
  private static final Pattern FIELD = Pattern.compile(FIELDS);
  private static final BigDecimal LIMIT = BigDecimal.TEN.pow(14);

  private PartForm() {}

  static String field(boolean ratio, int no) {
    return (ratio ? NUMERATOR : AMOUNT) + no;
  }

  static String denominator(int no) {
    return DENOMINATOR + no;
  }

  /** Whether the refusal stands beside one of these fields. */
  static boolean isField(String field) {
    return FIELD.matcher(field).matches();
  }

  /** What was typed, by the number of its category: all of it, or nothing; mistakes stand beside their fields. */
  public static Map<Integer, Part> parts(Form form) {
    return parts(form, "");
  }

  /** The same of the figure whose fields have this ending. */
  static Map<Integer, Part> parts(Form form, String ending) {
    return isBlank(form, ending) ? Map.of() : read(form, ending, false);
  }

  /** What was typed so far: a part that is not there yet, or half of it, is left out. */
  static Map<Integer, Part> begun(Form form, String ending) {
    return read(form, ending, true);
  }

  /** The categories of which exactly one half is typed. */
  static Set<Integer> halves(Form form, String ending) {
    return fields(form, ending).stream().map(field -> named(field, ending)).filter(named -> named.group(1) != null)
        .map(named -> Integer.valueOf(named.group(2)))
        .filter(no -> form.typed(NUMERATOR + no + ending).isBlank() != form.typed(DENOMINATOR + no + ending).isBlank())
        .collect(Collectors.toSet());
  }

  /** Whether nothing at all was typed. */
  static boolean isBlank(Form form, String ending) {
    return fields(form, ending).stream().allMatch(field -> form.typed(field).isBlank());
  }

  /** Whether the form has any of these fields. */
  static boolean asks(Form form) {
    return !fields(form, "").isEmpty();
  }

  /** What the parts make together, where all of them are typed; mistakes stand beside their fields. */
  static Optional<Part> sum(Form form, String ending) {
    var fields = fields(form, ending);
    if (fields.isEmpty() || fields.stream().anyMatch(field -> form.typed(field).isBlank())) {
      return Optional.empty();
    }
    int before = form.mistakes().size();
    var sum = Part.sum(read(form, ending, false).values());
    return form.mistakes().size() > before ? Optional.empty() : sum;
  }

  private static Map<Integer, Part> read(Form form, String ending, boolean begun) {
    var parts = new LinkedHashMap<Integer, Part>();
    for (var field : fields(form, ending)) {
      var named = named(field, ending);
      int no = Integer.parseInt(named.group(2));
      if (named.group(1) == null) {
        if (!begun || !form.typed(field).isBlank()) {
          parts.put(no, Part.of(number(form, field)));
        }
        continue;
      }
      var above = NUMERATOR + no + ending;
      var below = DENOMINATOR + no + ending;
      if (!parts.containsKey(no) && !(begun && (form.typed(above).isBlank() || form.typed(below).isBlank()))) {
        parts.put(no, Part.of(number(form, above), form.numberBetween(below, BigDecimal.ZERO, LIMIT)));
      }
    }
    return parts;
  }

  private static List<String> fields(Form form, String ending) {
    return form.fields().stream().filter(field -> field.endsWith(ending) && named(field, ending).matches()).toList();
  }

  private static Matcher named(String field, String ending) {
    var matcher = FIELD.matcher(field.substring(0, field.length() - ending.length()));
    matcher.matches();
    return matcher;
  }

  private static BigDecimal number(Form form, String field) {
    return form.numberBetween(field, LIMIT.negate(), LIMIT);
  }

  /** What is written down of the newest version that has parts, as its reader would type it. */
  static Form written(List<PartQuery.Written> written, Locale reader) {
    var typed = new LinkedHashMap<String, String>();
    for (var part : written) {
      if (part.version() == written.getFirst().version()) {
        put(typed, part.no(), part.part(), "", reader);
      }
    }
    return Form.of(typed, reader);
  }

  /** A part as its reader would type it, in the fields of the figure with this ending. */
  static void put(Map<String, String> typed, int no, Part part, String ending, Locale reader) {
    Drafts.put(typed, AMOUNT + no + ending, part.amount(), reader);
    Drafts.put(typed, NUMERATOR + no + ending, part.numerator(), reader);
    Drafts.put(typed, DENOMINATOR + no + ending, part.denominator(), reader);
  }
}
