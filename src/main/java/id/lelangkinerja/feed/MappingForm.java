package id.lelangkinerja.feed;

import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.web.Form;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The form in which somebody says what the columns mean, and back. Translations are lines: their name = ours. */
final class MappingForm {
  private static final int LONGEST_COLUMN = 400;
  private static final int LONGEST_CONSTANT = 200;
  private static final int LONGEST_NAMES = 20_000;

  private MappingForm() {}

  /** Empty where the form does not hold. */
  static Optional<Mapping> read(Form form) {
    var contract = named(form, "contract");
    var indicator = named(form, "indicator");
    var periodForm = form.choice("period_form", PeriodForm.class);
    var period = column(form, "period");
    var part = column(form, "part");
    var value = column(form, "value");
    var numerator = column(form, "numerator");
    var denominator = column(form, "denominator");
    var note = column(form, "note");
    if (!form.holds()) {
      return Optional.empty();
    }
    try {
      return Optional.of(new Mapping(contract, indicator, periodForm, period, periodForm.twoColumns() ? part : "",
          value, numerator, denominator, note));
    } catch (Refused refused) {
      form.refuse(refused);
      return Optional.empty();
    }
  }

  static Map<String, String> of(Mapping mapping) {
    var typed = new LinkedHashMap<String, String>();
    put(typed, "contract", mapping.contract());
    put(typed, "indicator", mapping.indicator());
    typed.put("period_form", mapping.periodForm().name());
    typed.put("period", mapping.period());
    typed.put("part", mapping.part());
    typed.put("value", mapping.value());
    typed.put("numerator", mapping.numerator());
    typed.put("denominator", mapping.denominator());
    typed.put("note", mapping.note());
    return typed;
  }

  private static void put(Map<String, String> typed, String field, Mapping.Named named) {
    typed.put(field, named.column());
    typed.put(field + "_constant", named.constant());
    typed.put(field + "_names", named.ours().entrySet().stream().sorted(Map.Entry.comparingByKey())
        .map(each -> each.getKey() + " = " + each.getValue()).collect(Collectors.joining("\n")));
  }

  private static Mapping.Named named(Form form, String field) {
    return new Mapping.Named(column(form, field), form.optionalText(field + "_constant", LONGEST_CONSTANT),
        names(form, field + "_names"));
  }

  private static Map<String, String> names(Form form, String field) {
    var names = new LinkedHashMap<String, String>();
    int line = 0;
    for (var each : form.optionalText(field, LONGEST_NAMES).split("\n", -1)) {
      line++;
      if (each.isBlank()) {
        continue;
      }
      int sign = each.lastIndexOf('=');
      var theirs = sign < 0 ? "" : each.substring(0, sign).strip();
      var ours = sign < 0 ? "" : each.substring(sign + 1).strip();
      if (theirs.isEmpty() || ours.isEmpty() || names.putIfAbsent(theirs, ours) != null) {
        form.mistake(field, new Refused(Reason.FEED_NAMES_UNREADABLE, line));
      }
    }
    return names;
  }

  private static String column(Form form, String field) {
    return form.optionalText(field, LONGEST_COLUMN);
  }
}
