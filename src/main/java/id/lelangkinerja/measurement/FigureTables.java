package id.lelangkinerja.measurement;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.sheet.Column;
import id.lelangkinerja.sheet.Table;
import id.lelangkinerja.web.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tables of figures that are filled in elsewhere and brought back. */
@Component
class FigureTables {
  private static final List<String> BESIDE = List.of("agency", "name", "unit", "target", "last", "due_on");
  private static final Set<String> KEYS = Set.of("contract", "indicator", "period", "part", "template");
  private final FigureTableQuery figures;
  private final Clock clock;

  FigureTables(FigureTableQuery figures, Clock clock) {
    this.figures = figures;
    this.clock = clock;
  }

  /** Everything that is written down for the person's agencies. */
  void written(Acting who, Table table) {
    figures.written(who).forEach(row -> table.row(row.contract(), row.indicator(), period(row), row.part(),
        row.value(), row.numerator(), row.denominator(), row.note(), provisional(row), null, FigureImport.VERSION));
  }

  /**
   * What is owed of periods that have begun, or of those that end on this day, with what helps to fill it in; what names a figure is
   * locked.
   */
  Table owed(Acting who, @Nullable LocalDate ends, Texts t) {
    var table = new Table(Stream.concat(
        FigureImport.COLUMNS.stream().map(column -> new Column(column.name(),
            t.get("import." + FigureImports.WRITTEN + "." + column.name()), column.choices(),
            KEYS.contains(column.name()))),
        BESIDE.stream().map(name -> new Column(name, t.get("entry.table." + name), List.of(), true))).toList());
    figures.owed(who, LocalDate.ofInstant(clock.instant(), Texts.ZONE), ends)
        .forEach(row -> table.row(row.contract(), row.indicator(), period(row), row.part(), row.value(),
            row.numerator(), row.denominator(), row.note(), provisional(row), null, FigureImport.VERSION, row.agency(),
            row.name(), row.unit(), row.target(), row.last(), row.dueOn()));
    return table;
  }

  private static @Nullable String provisional(FigureTableQuery.Row row) {
    return row.part() != null ? null : row.provisional() ? "yes" : "no";
  }

  private static String period(FigureTableQuery.Row row) {
    return PeriodCode.of(row.year(), row.period(), row.periods());
  }
}
