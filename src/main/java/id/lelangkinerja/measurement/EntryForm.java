package id.lelangkinerja.measurement;

import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.scoring.Part;
import id.lelangkinerja.web.Form;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The fields of the grid: of each figure its value or both parts, its note, whether it is provisional, the parts of its breakdown and its
 * mark, each name ending with the figure's identifier. A value that is left empty is what its parts make together.
 */
public final class EntryForm {
  static final String ENDS = "ends";
  private static final String VALUE = "value-";
  private static final String NUMERATOR = "numerator-";
  private static final String DENOMINATOR = "denominator-";
  private static final String NOTE = "note-";
  private static final String PROVISIONAL = "provisional-";
  private static final String MARK = "mark-";
  private static final String CHOSEN = "chosen";
  private static final Pattern FIELD = Pattern
      .compile("(?:value|numerator|denominator|note|(?<mark>mark)|" + PartForm.FIELDS
          + ")-(?<figure>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

  /** Told of a row that somebody else changed. */
  private static final Set<Reason> CHANGED = Set.of(Reason.FIGURE_CHANGED_TO, Reason.RATIO_CHANGED_TO,
      Reason.PARTS_CHANGED);

  private EntryForm() {}

  /**
   * The figures that the form names, chosen ones among them and those that were shown with a number, which may be emptied since; more than
   * the grid shows are not looked at.
   */
  static Set<UUID> figures(Form form) {
    var figures = new LinkedHashSet<UUID>(form.ids(CHOSEN));
    for (var field : form.fields()) {
      var named = FIELD.matcher(field);
      if (named.matches()
          && (named.group("mark") == null ? !form.typed(field).isBlank() : Mark.showsFigure(form.typed(field)))) {
        figures.add(UUID.fromString(named.group("figure")));
      }
    }
    return figures;
  }

  /** The figures to be handed in, in their order, with what was typed beside their questions. */
  static Map<MeasurementId, Replies> chosen(Form form) {
    var chosen = new LinkedHashMap<MeasurementId, Replies>();
    if (handsIn(form)) {
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
  public static NewValue row(Form form) {
    var note = form.optionalText("note", NewValue.LONGEST_NOTE);
    var sum = whole(form, "");
    var value = sum.isPresent()
        ? value(sum.get(), note)
        : form.fields().contains("numerator")
            ? NewValue.of(form.number("numerator"), form.number("denominator"), note)
            : NewValue.of(form.number("value"), note);
    return form.fields().contains("provisional") ? value.provisional(form.ticked("provisional", "yes")) : value;
  }

  /** One row of the grid by itself, with its parts as far as they are typed. */
  static Typed kept(Form form) {
    return new Typed(row(form), PartForm.begun(form, ""), PartForm.halves(form, ""), form.typed("mark"));
  }

  /** What the parts make together, where all of them are typed and the value is not. */
  private static Optional<Part> whole(Form form, String ending) {
    boolean typed = Stream.of("value", "numerator", "denominator")
        .anyMatch(field -> !form.typed(field + ending).isBlank());
    return typed ? Optional.empty() : PartForm.sum(form, ending);
  }

  private static NewValue value(Part whole, String note) {
    var amount = whole.amount();
    return amount == null
        ? NewValue.of(Objects.requireNonNull(whole.numerator()), Objects.requireNonNull(whole.denominator()), note)
        : NewValue.of(amount, note);
  }

  /** The figure of a page of its own, which also asks what the number counts and whether it is final. */
  static NewValue figure(Form form) {
    var value = form.filter(Span.FIELD, Span.class).filter(Span.SINCE_JANUARY::equals).isPresent()
        ? NewValue.sinceJanuary(form.number("value"), form.optionalText("note", NewValue.LONGEST_NOTE))
        : row(form);
    return value.provisional(form.ticked("provisional", "yes"));
  }

  /**
   * What was typed anew, and what is wrong with it beside its field; a row without a number, or one that was not touched, is left as it is,
   * also where its parts are only begun: so far they were kept. A number that was saved is not deleted by emptying its field, nor is a note
   * kept without one: both are told.
   */
  static Map<MeasurementId, Typed> changed(Form form, Collection<EntryQuery.Row> rows, EntryParts.Parts parts) {
    var changed = new LinkedHashMap<MeasurementId, Typed>();
    for (var row : rows) {
      var id = row.measurementId();
      int before = form.mistakes().size();
      var begun = PartForm.begun(form, "-" + id);
      var value = value(form, row, !PartForm.isBlank(form, "-" + id));
      if (value == null) {
        without(form, row);
      }
      if (value == null || form.mistakes().size() > before) {
        continue;
      }
      try {
        var mark = form.typed(MARK + id);
        if (isStanding(row, new Typed(value, begun, PartForm.halves(form, "-" + id), mark), parts.standing(id))) {
          continue;
        }
        var told = PartForm.parts(form, "-" + id);
        if (form.mistakes().size() == before) {
          changed.put(new MeasurementId(id), new Typed(value, told, Set.of(), mark));
        }
      } catch (Refused refused) {
        form.refuse(refused.at(refused.field() + "-" + id));
      }
    }
    return changed;
  }

  /** A row without a number: wrong where one was shown and is emptied, or where a note was typed. */
  private static void without(Form form, EntryQuery.Row row) {
    var id = row.measurementId();
    var value = row.value();
    if (value == null) {
      if (!form.typed(NOTE + id).isBlank()) {
        form.mistake((row.isRatio() ? NUMERATOR : VALUE) + id, new Refused(Reason.REQUIRED));
      }
    } else if (row.isRatio()) {
      emptied(form, row, NUMERATOR + id, Objects.requireNonNull(row.numerator()));
      emptied(form, row, DENOMINATOR + id, Objects.requireNonNull(row.denominator()));
    } else {
      emptied(form, row, VALUE + id, value);
    }
  }

  private static void emptied(Form form, EntryQuery.Row row, String field, BigDecimal saved) {
    if (form.fields().contains(field) && Mark.showsFigure(form.typed(MARK + row.measurementId()))) {
      form.mistake(field, new Refused(Reason.FIGURE_EMPTIED, saved));
    }
  }

  /** Whether nothing is to be written: it stands already, or the row is as it was shown. */
  private static boolean isStanding(EntryQuery.Row row, Typed typed, Map<Integer, Part> standing) {
    var kept = typed.value().checked(row.aggregation(), row.unit());
    return typed.halves().isEmpty()
        && (row.holds(kept, typed.parts(), standing) || Mark.isUntouched(typed.mark(), kept, typed.parts()));
  }

  private static @Nullable NewValue value(Form form, EntryQuery.Row row, boolean broken) {
    var ending = "-" + row.measurementId();
    var sum = whole(form, ending);
    var value = sum.isPresent()
        ? value(sum.get(), note(form, row.measurementId()))
        : row.isRatio() ? ratio(form, row.measurementId(), broken) : value(form, row.measurementId(), broken);
    return value == null || !form.fields().contains(MARK + row.measurementId())
        ? value
        : value.provisional(form.ticked(PROVISIONAL + row.measurementId(), "yes"));
  }

  private static @Nullable NewValue value(Form form, UUID id, boolean broken) {
    return form.typed(VALUE + id).isBlank() && !broken
        ? null
        : NewValue.of(form.number(VALUE + id), note(form, id));
  }

  private static @Nullable NewValue ratio(Form form, UUID id, boolean broken) {
    return form.typed(NUMERATOR + id).isBlank() && form.typed(DENOMINATOR + id).isBlank() && !broken
        ? null
        : NewValue.of(form.number(NUMERATOR + id), form.number(DENOMINATOR + id), note(form, id));
  }

  private static String note(Form form, UUID id) {
    return form.optionalText(NOTE + id, NewValue.LONGEST_NOTE);
  }

  /**
   * What is written down already, as its reader would type it, beside what was typed: a row that was sent without its tick was not ticked.
   */
  static Form written(List<EntryQuery.Row> rows, EntryParts.Parts parts, Form form) {
    var typed = new LinkedHashMap<String, String>();
    var reader = form.reader();
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
      if (row.provisional() && !form.fields().contains(MARK + id)) {
        typed.put(PROVISIONAL + id, "yes");
      }
      parts.standing(id).forEach((no, part) -> PartForm.put(typed, no, part, "-" + id, reader));
    }
    return Form.of(typed, reader);
  }

  /**
   * The row's mark: that of the row as it was shown first, so that what somebody saves meanwhile is told however often the form comes back;
   * made anew once it was told.
   */
  static String mark(Form form, EntryQuery.Row row, Map<Integer, Part> standing) {
    var sent = form.typed(MARK + row.measurementId());
    var field = Entering.field(new MeasurementId(row.measurementId()));
    boolean told = form.mistakes().stream()
        .anyMatch(each -> each.field().equals(field) && CHANGED.contains(each.refused().reason()));
    return sent.isEmpty() || told ? Mark.of(row, standing) : sent;
  }

  static boolean handsIn(Form form) {
    return form.all("act").contains("HAND_IN");
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
