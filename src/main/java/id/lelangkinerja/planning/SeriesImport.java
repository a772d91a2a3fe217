package id.lelangkinerja.planning;

import id.lelangkinerja.intake.Batch;
import id.lelangkinerja.intake.ImportColumn;
import id.lelangkinerja.intake.Line;
import id.lelangkinerja.intake.RowKind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.sheet.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Published figures of many indicators and years at once. A row that says something else than what is published is a
 * fault, unless it gives the reason: then it is a correction.
 */
@Component
class SeriesImport implements RowKind {
  private static final List<ImportColumn> COLUMNS = List.of(ImportColumn.required("code", "KEMISKINAN"),
      ImportColumn.required("year", "2018"), ImportColumn.choice("kind", ValueKind.class),
      ImportColumn.optional("value", "4,1"), ImportColumn.optional("label", ""),
      ImportColumn.required("source", "https://malangkota.bps.go.id"), ImportColumn.optional("note", ""),
      ImportColumn.optional("reason", ""));
  private final SeriesQuery series;
  private final Publishing publishing;
  private final CorrectingFigure correcting;

  SeriesImport(SeriesQuery series, Publishing publishing, CorrectingFigure correcting) {
    this.series = series;
    this.publishing = publishing;
    this.correcting = correcting;
  }

  @Override
  public String name() {
    return "series";
  }

  @Override
  public boolean mayImport(Acting who) {
    return Rules.mayPlan(who);
  }

  @Override
  public List<ImportColumn> columns() {
    return COLUMNS;
  }

  /** An indicator has one figure of each kind a year. */
  private record Key(String code, int year, ValueKind kind) {}

  @Override
  public void check(Acting who, Batch batch) {
    var indicators = series.indicators(who.region());
    Map<Key, SeriesQuery.Published> there = new HashMap<>();
    series.all(who.region()).forEach(row -> there.put(new Key(row.code(), row.year(), row.kind()), row));
    for (var line : batch.lines()) {
      var code = line.text("code", 40);
      var value = read(line);
      var indicator = indicators.get(code);
      if (indicator == null && !code.isEmpty()) {
        line.fault("code", new Refused(Reason.IMPORT_UNKNOWN, code));
      }
      var key = new Key(code, value.year(), value.kind());
      int earlier = batch.earlier(line, key.toString());
      if (earlier > 0) {
        line.fault("year", new Refused(Reason.IMPORT_TWICE, Integer.toString(earlier)));
      }
      judge(who, batch, line, indicator, value, there.get(key));
    }
  }

  private void judge(Acting who, Batch batch, Line line, @Nullable UUID indicator, NewValue value,
      SeriesQuery.@Nullable Published there) {
    var reason = line.optionalText("reason", Rules.LONGEST_REASON);
    if (indicator == null) {
      return;
    }
    if (there == null) {
      if (reason != null) {
        line.fault("reason", new Refused(Reason.NOTHING_TO_CORRECT));
      }
      batch.isNew(line, () -> publishing.publish(who, indicator, value));
    } else if (there.figure().says(value)) {
      batch.isSame(line);
    } else if (reason != null) {
      batch.isNew(line, () -> correcting.correct(who, indicator, there.version(), value, reason));
    } else {
      tellDifferences(line, there, value);
    }
  }

  private static void tellDifferences(Line line, SeriesQuery.Published there, NewValue value) {
    line.agrees("value", there.value(), value.value(), Reason.CORRECTION_NEEDS_REASON);
    line.agrees("label", there.label(), value.label(), Reason.CORRECTION_NEEDS_REASON);
    line.agrees("source", there.source(), value.source(), Reason.CORRECTION_NEEDS_REASON);
    line.agrees("note", there.note(), value.note(), Reason.CORRECTION_NEEDS_REASON);
  }

  private static NewValue read(Line line) {
    var value = new NewValue(line.whole("year", Rules.FIRST_YEAR, Rules.LAST_YEAR),
        line.choice("kind", ValueKind.class),
        line.optionalNumber("value").orElse(null), line.optionalText("label", 40), line.text("source", 4000),
        line.optionalText("note", 4000));
    if (line.holds() && (value.value() == null) == (value.label() == null)) {
      line.fault("value", new Refused(Reason.VALUE_OR_LABEL));
    }
    return value;
  }

  @Override
  public void present(Acting who, Table table) {
    series.all(who.region()).forEach(row -> table.row(row.code(), row.year(), row.kind(), row.value(), row.label(),
        row.source(), row.note(), null));
  }
}
