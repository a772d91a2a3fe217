package id.lelangkinerja.feed;

import id.lelangkinerja.feed.page.MappingPage;
import id.lelangkinerja.measurement.NewValue;
import id.lelangkinerja.measurement.Outcome;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.web.Choices;
import id.lelangkinerja.web.Edits;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Numbers;
import id.lelangkinerja.web.Screen;
import id.lelangkinerja.web.page.Choice;
import id.lelangkinerja.web.page.Tag;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Builds the page on which somebody says what the columns of a feed mean. */
@Component
class MappingPages {
  private static final int SHOWN_ROWS = 5;
  private static final int CHECKED_ROWS = 100;
  private static final int LONGEST_CELL = 60;
  private static final List<String> COLUMNS = List.of("contract", "indicator", "period", "part", "value", "numerator",
      "denominator", "note");
  private final TakingRows taking;
  private final Choices choices;

  MappingPages(TakingRows taking, Choices choices) {
    this.taking = taking;
    this.choices = choices;
  }

  /** @param asked the mapping of which it is asked what would come of it; null where nothing is asked */
  Screen screen(Acting who, Feed feed, Sampling.Sample sample, Form form, @Nullable Mapping asked) {
    var table = sample.table();
    return Screen.of("feed/mapping", new MappingPage(feed.feedId(), feed.name(), Edits.named(form, feed.version()),
        sample.trouble(), sample.refused(), shown(table), columns(table, form),
        choices.of(PeriodForm.class, "feed.period-form", form.reader()),
        table == null || asked == null ? null : checked(who, feed, table, form, asked)));
  }

  private static MappingPage.Sample shown(@Nullable SourceTable table) {
    return table == null
        ? new MappingPage.Sample(List.of(), List.of(), 0)
        : new MappingPage.Sample(table.columns(), table.rows().stream().limit(SHOWN_ROWS)
            .map(row -> table.columns().stream().map(column -> shortened(row.cell(column).text())).toList()).toList(),
            table.rows().size());
  }

  /** Those of the source, and those that were mapped before: a source that is away takes nothing from the form. */
  private static List<Choice> columns(@Nullable SourceTable table, Form form) {
    var names = new LinkedHashSet<String>();
    if (table != null) {
      names.addAll(table.columns());
    }
    COLUMNS.stream().map(form::typed).filter(typed -> !typed.isBlank()).forEach(names::add);
    return names.stream().map(name -> new Choice(name, name)).toList();
  }

  private MappingPage.@Nullable Check checked(Acting who, Feed feed, SourceTable table, Form form, Mapping asked) {
    try {
      var rows = new Mapper(asked, feed.decimalSign(), taking.origin(feed)).map(table);
      return who.worksFor(feed.agency())
          ? judged(rows, taking.look(who, feed, rows), form.reader())
          : unjudged(rows, form.reader());
    } catch (Refused gone) {
      form.refuse(gone);
      return null;
    }
  }

  private static MappingPage.Check judged(List<MappedRow> rows, List<Outcome> outcomes, Locale reader) {
    var byLine = outcomes.stream().collect(Collectors.toMap(Outcome::line, Function.identity()));
    var shown = rows.stream().map(row -> row(row, byLine, reader)).toList();
    return new MappingPage.Check(count(outcomes, Outcome.What.NEW), count(outcomes, Outcome.What.CHANGED),
        count(outcomes, Outcome.What.SAME), (int) shown.stream().filter(row -> row.fault() != null).count(),
        first(shown));
  }

  /** The monitor reports nothing and sees how rows are read; what would come of them is seen by the agency. */
  private static MappingPage.Check unjudged(List<MappedRow> rows, Locale reader) {
    var shown = rows.stream().map(row -> row(row, Map.of(), reader)).toList();
    return new MappingPage.Check(0, 0, 0, (int) shown.stream().filter(row -> row.fault() != null).count(),
        first(shown));
  }

  /** What is wrong is seen first. */
  private static List<MappingPage.Row> first(List<MappingPage.Row> rows) {
    return rows.stream().sorted(Comparator.comparing(row -> row.fault() == null)).limit(CHECKED_ROWS).toList();
  }

  private static MappingPage.Row row(MappedRow row, Map<Integer, Outcome> outcomes, Locale reader) {
    return switch (row) {
      case MappedRow.Faulty(int line, var fault) ->
        new MappingPage.Row(line, "", "", "", "", tag(Outcome.What.FAULTY), fault);
      case MappedRow.Figure figure -> {
        var outcome = outcomes.get(figure.line());
        yield new MappingPage.Row(figure.line(), figure.contract(), figure.indicator(), figure.period(),
            number(figure.value(), reader),
            outcome == null ? new Tag("feed.row.read", "") : tag(outcome.what()),
            outcome == null ? null : outcome.fault());
      }
    };
  }

  private static Tag tag(Outcome.What what) {
    return new Tag(Choices.key("feed.row", what), switch (what) {
      case NEW, CHANGED -> "good";
      case SAME -> "";
      case FAULTY -> "need";
    });
  }

  private static int count(List<Outcome> outcomes, Outcome.What what) {
    return (int) outcomes.stream().filter(each -> each.what() == what).count();
  }

  /** A ratio by its parts. */
  private static String number(NewValue value, Locale reader) {
    return Stream.of(value.value() == null ? "" : exact(value.value(), reader),
        value.numerator() == null || value.denominator() == null
            ? ""
            : exact(value.numerator(), reader) + " / " + exact(value.denominator(), reader))
        .filter(each -> !each.isEmpty()).collect(Collectors.joining(" · "));
  }

  private static String exact(BigDecimal number, Locale reader) {
    return Math.abs((long) number.precision() - number.scale()) > LONGEST_CELL ? "…" : Numbers.exact(number, reader);
  }

  private static String shortened(String text) {
    return text.length() > LONGEST_CELL ? text.substring(0, LONGEST_CELL) + "…" : text;
  }
}
