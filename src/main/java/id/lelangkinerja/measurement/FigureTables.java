package id.lelangkinerja.measurement;

import id.lelangkinerja.intake.ImportColumn;
import id.lelangkinerja.intake.YesNo;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.sheet.Column;
import id.lelangkinerja.sheet.Table;
import id.lelangkinerja.web.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tables of figures that are filled in elsewhere and brought back. */
@Component
class FigureTables {
  /** What helps to fill in stands between what names a figure and the cells that wait for it. */
  private static final List<String> ORDER = List.of("contract", "indicator", "name", "unit", "period", "part", "target",
      "last", "value", "numerator", "denominator", "note", "provisional", "explanation", "due_on", "agency",
      "template");
  private static final Set<String> KEYS = Set.of("contract", "indicator", "period", "part", "template");
  private static final Map<String, ImportColumn> READ = FigureImport.COLUMNS.stream()
      .collect(Collectors.toMap(ImportColumn::name, Function.identity()));
  private final FigureTableQuery figures;
  private final Clock clock;

  FigureTables(FigureTableQuery figures, Clock clock) {
    this.figures = figures;
    this.clock = clock;
  }

  /** Everything that is written down for the person's agencies. */
  void written(Acting who, Table table) {
    figures.written(who).forEach(row -> table.row(row.contract(), row.indicator(), period(row), row.part(),
        row.value(), row.numerator(), row.denominator(), row.note(), provisional(row, YesNo::of), null,
        FigureImport.VERSION));
  }

  /**
   * What is owed of periods that have begun, or of those that end on this day, with what helps to fill it in; what names a figure is
   * locked.
   */
  Table owed(Acting who, @Nullable LocalDate ends, Texts t) {
    return table(figures.owed(who, today(), ends, false), t);
  }

  /** The same of what can be handed in: its periods are over. */
  Table due(Acting who, Texts t) {
    return table(figures.owed(who, today(), null, true), t);
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Texts.ZONE);
  }

  private static Table table(List<FigureTableQuery.Row> rows, Texts t) {
    var table = new Table(ORDER.stream().map(name -> column(name, t)).toList());
    rows.forEach(row -> table.row(row.contract(), row.indicator(), row.name(), row.unit(), period(row), row.part(),
        row.target(), row.last(), row.value(), row.numerator(), row.denominator(), row.note(),
        provisional(row, holds -> t.get(holds ? "import.yes" : "import.no")), null, row.dueOn(), row.agency(),
        FigureImport.VERSION));
    return table;
  }

  private static Column column(String name, Texts t) {
    var title = t.get("entry.table.title." + name);
    var read = READ.get(name);
    return read == null
        ? new Column(name, t.get("entry.table." + name), List.of(), true, title)
        : new Column(name, t.get("import." + FigureImports.WRITTEN + "." + name), choices(read, t), KEYS.contains(name),
            title);
  }

  /** In the reader's words: whoever fills in by hand is no program. */
  private static List<String> choices(ImportColumn read, Texts t) {
    return read.choices().isEmpty() ? List.of() : List.of(t.get("import.yes"), t.get("import.no"));
  }

  private static @Nullable String provisional(FigureTableQuery.Row row, Function<Boolean, String> word) {
    return row.part() != null ? null : word.apply(row.provisional());
  }

  private static String period(FigureTableQuery.Row row) {
    return PeriodCode.of(row.year(), row.period(), row.periods());
  }
}
