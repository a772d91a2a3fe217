package id.lelangkinerja.measurement;

import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.web.Form;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The fields of the grid: of each figure its value or both parts and its note, each name ending with the figure's identifier. */
final class EntryForm {
  static final String ENDS = "ends";
  private static final String VALUE = "value-";
  private static final String NUMERATOR = "numerator-";
  private static final String DENOMINATOR = "denominator-";
  private static final String NOTE = "note-";
  private static final String CHOSEN = "chosen";
  private static final Pattern FIELD = Pattern
      .compile("(?:value|numerator|denominator|note)-([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

  private EntryForm() {}

  /** The figures that the form names, chosen ones among them; more than the grid shows are not looked at. */
  static Set<UUID> figures(Form form) {
    var figures = new LinkedHashSet<UUID>(form.ids(CHOSEN));
    for (var field : form.fields()) {
      var named = FIELD.matcher(field);
      if (named.matches() && !form.typed(field).isBlank()) {
        figures.add(UUID.fromString(named.group(1)));
      }
    }
    return figures;
  }

  /** The figures to be handed in, in their order, with what was typed beside their questions. */
  static Map<MeasurementId, Replies> chosen(Form form) {
    var chosen = new LinkedHashMap<MeasurementId, Replies>();
    if (form.all("act").contains("HAND_IN")) {
      form.ids(CHOSEN).forEach(id -> chosen.put(new MeasurementId(id), replies(form, id)));
    }
    return chosen;
  }

  private static Replies replies(Form form, UUID id) {
    var answers = new EnumMap<Question, String>(Question.class);
    for (var question : Question.values()) {
      answers.put(question, form.optionalText(question.field() + "-" + id, Replies.LONGEST));
    }
    return new Replies(answers, form.optionalText(Replies.EXPLANATION + "-" + id, Replies.LONGEST));
  }

  /** One figure whose fields bear no identifier: what the page does not ask for is not looked at. */
  static NewValue row(Form form) {
    var note = form.optionalText("note", NewValue.LONGEST_NOTE);
    return form.fields().contains("numerator")
        ? NewValue.of(form.number("numerator"), form.number("denominator"), note)
        : NewValue.of(form.number("value"), note);
  }

  /** The figure of a page of its own, which also asks what the number counts and whether it is final. */
  static NewValue figure(Form form) {
    var value = form.filter(Span.FIELD, Span.class).filter(Span.SINCE_JANUARY::equals).isPresent()
        ? NewValue.sinceJanuary(form.number("value"), form.optionalText("note", NewValue.LONGEST_NOTE))
        : row(form);
    return value.provisional(form.ticked("provisional", "yes"));
  }

  /** What was typed anew, and what is wrong with it beside its field; a row without a number is left as it is. */
  static Map<MeasurementId, NewValue> changed(Form form, Collection<EntryQuery.Row> rows) {
    var values = new LinkedHashMap<MeasurementId, NewValue>();
    for (var row : rows) {
      var id = row.measurementId();
      int before = form.mistakes().size();
      var typed = row.isRatio() ? ratio(form, id) : value(form, id);
      if (typed == null || form.mistakes().size() > before) {
        continue;
      }
      try {
        if (!row.holds(typed.checked(row.aggregation(), row.unit()))) {
          values.put(new MeasurementId(id), typed);
        }
      } catch (Refused refused) {
        form.refuse(refused.at(refused.field() + "-" + id));
      }
    }
    return values;
  }

  private static @Nullable NewValue value(Form form, UUID id) {
    var value = form.optionalNumber(VALUE + id);
    return value.isEmpty() ? null : NewValue.of(value.get(), note(form, id));
  }

  private static @Nullable NewValue ratio(Form form, UUID id) {
    if (form.typed(NUMERATOR + id).isBlank() && form.typed(DENOMINATOR + id).isBlank()) {
      return null;
    }
    return NewValue.of(form.number(NUMERATOR + id), form.number(DENOMINATOR + id), note(form, id));
  }

  private static String note(Form form, UUID id) {
    return form.optionalText(NOTE + id, NewValue.LONGEST_NOTE);
  }

  /** What is written down already, as its reader would type it. */
  static Form written(List<EntryQuery.Row> rows, Locale reader) {
    var typed = new LinkedHashMap<String, String>();
    for (var row : rows) {
      var id = row.measurementId();
      if (row.isRatio()) {
        Drafts.put(typed, NUMERATOR + id, row.numerator(), reader);
        Drafts.put(typed, DENOMINATOR + id, row.denominator(), reader);
      } else {
        Drafts.put(typed, VALUE + id, row.value(), reader);
      }
      var note = row.note();
      typed.put(NOTE + id, note == null ? "" : note);
    }
    return Form.of(typed, reader);
  }

  /** The last day of the periods that are asked for; null for all. */
  static @Nullable LocalDate ends(Form form) {
    try {
      return form.typed(ENDS).isEmpty() ? null : LocalDate.parse(form.typed(ENDS));
    } catch (DateTimeParseException _) {
      return null;
    }
  }
}
