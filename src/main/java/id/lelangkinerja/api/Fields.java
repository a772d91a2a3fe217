package id.lelangkinerja.api;

import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The fields of one JSON object, read one after the other: what does not fit is noted with its pointer, and a harmless
 * stand-in returned. Nothing read counts until {@link #holds()}.
 */
final class Fields {
  /** More digits than any figure has; a number such as 1e400 must not be written out. */
  private static final int DIGITS = 40;
  /** No figure is as large, whichever sign it has. */
  private static final BigDecimal LIMIT = BigDecimal.TEN.pow(14);
  private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,40}(\\.[0-9]{1,40})?");
  private static final int LONGEST_DAY = 20;
  private static final LocalDate EARLIEST = LocalDate.of(1945, 8, 17);
  private static final LocalDate LATEST = LocalDate.of(2100, 12, 31);
  private final ObjectNode object;
  private final String pointer;
  private final List<Refused> faults;

  /**
   * The object at this pointer, empty for the whole body.
   *
   * @param faults to which those of this object are added
   */
  Fields(ObjectNode object, String pointer, List<Refused> faults) {
    this.object = object;
    this.pointer = pointer;
    this.faults = faults;
  }

  /** Notes every field that is none of these. */
  Fields only(Set<String> known) {
    object.propertyNames().stream().filter(name -> !known.contains(name))
        .forEach(name -> fault(name, new Refused(Reason.API_FIELD_UNKNOWN)));
    return this;
  }

  boolean holds() {
    return faults.isEmpty();
  }

  /** A text of at most so many characters; empty where there is none. */
  String optionalText(String name, int longest) {
    var node = given(name);
    if (node == null) {
      return "";
    }
    if (!node.isString()) {
      unfit(name, "string");
      return "";
    }
    var text = node.stringValue().strip().replace("\r\n", "\n");
    if (text.codePointCount(0, text.length()) > longest) {
      fault(name, new Refused(Reason.TOO_LONG, longest));
    } else if (text.codePoints().anyMatch(Fields::isUnreadable)) {
      fault(name, new Refused(Reason.UNREADABLE));
    } else {
      return text;
    }
    return "";
  }

  /** A required text of at most so many characters. */
  String text(String name, int longest) {
    int before = faults.size();
    var text = optionalText(name, longest);
    if (text.isEmpty() && faults.size() == before) {
      fault(name, new Refused(Reason.REQUIRED));
    }
    return text;
  }

  /** A number, as a JSON number or as a text of decimal digits; null where there is none. */
  @Nullable
  BigDecimal optionalNumber(String name) {
    var node = given(name);
    if (node == null) {
      return null;
    }
    if (node.isString() && DECIMAL.matcher(node.stringValue()).matches()) {
      return within(name, new BigDecimal(node.stringValue()));
    }
    if (node.isNumber()) {
      return within(name, node.decimalValue());
    }
    unfit(name, "number");
    return null;
  }

  /** A required day such as 2026-11-29, between 1945 and 2100. */
  LocalDate day(String name) {
    var text = text(name, LONGEST_DAY);
    try {
      var day = text.isEmpty() ? EARLIEST : LocalDate.parse(text);
      if (!day.isBefore(EARLIEST) && !day.isAfter(LATEST)) {
        return day;
      }
    } catch (DateTimeParseException _) {
      // told below, as a day out of range is
    }
    fault(name, new Refused(Reason.NO_DATE));
    return EARLIEST;
  }

  /** True or false; null where nothing is said. */
  @Nullable
  Boolean optionalFlag(String name) {
    var node = given(name);
    if (node == null || node.isBoolean()) {
      return node == null ? null : node.booleanValue();
    }
    unfit(name, "boolean");
    return null;
  }

  /** True only where it is said. */
  boolean flag(String name) {
    return Boolean.TRUE.equals(optionalFlag(name));
  }

  /** An object within this one; null where there is none. */
  @Nullable
  ObjectNode optionalObject(String name) {
    var node = given(name);
    if (node == null || node instanceof ObjectNode) {
      return (ObjectNode) node;
    }
    unfit(name, "object");
    return null;
  }

  /** A list of one to so many items; empty where there is none. */
  List<JsonNode> optionalList(String name, int most) {
    return given(name) == null ? List.of() : list(name, most);
  }

  /** A required list of one to so many items. */
  List<JsonNode> list(String name, int most) {
    var node = given(name);
    if (node == null || (node.isArray() && node.isEmpty())) {
      fault(name, new Refused(Reason.REQUIRED));
    } else if (!node.isArray()) {
      unfit(name, "array");
    } else if (node.size() > most) {
      fault(name, new Refused(Reason.OUT_OF_RANGE, 1, most));
    } else {
      return List.copyOf(node.values());
    }
    return List.of();
  }

  void fault(String name, Refused refused) {
    faults.add(refused.at(pointer + Json.step(name)));
  }

  private void unfit(String name, String type) {
    fault(name, new Refused(Reason.API_FIELD_UNFIT, type));
  }

  private @Nullable BigDecimal within(String name, BigDecimal number) {
    if ((long) number.precision() - number.scale() > DIGITS || number.scale() > DIGITS) {
      fault(name, new Refused(Reason.OUT_OF_RANGE, LIMIT.negate(), LIMIT));
      return null;
    }
    return number;
  }

  private @Nullable JsonNode given(String name) {
    var node = object.get(name);
    return node == null || node.isNull() ? null : node;
  }

  private static boolean isUnreadable(int c) {
    return (Character.isISOControl(c) && c != '\n' && c != '\t') || Character.getType(c) == Character.SURROGATE;
  }
}
