package id.lelangkinerja.calendar;

import id.lelangkinerja.intake.Batch;
import id.lelangkinerja.intake.ImportColumn;
import id.lelangkinerja.intake.Line;
import id.lelangkinerja.intake.RowKind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.sheet.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** A year's holidays at once, as the joint decree of the ministers lists them. */
@Component
class HolidayImport implements RowKind {
  private static final List<ImportColumn> COLUMNS = List.of(ImportColumn.required("day", "2026-08-17"),
      ImportColumn.required("name", "Hari Kemerdekaan"), ImportColumn.choice("kind", HolidayKind.class),
      ImportColumn.required("basis", "SKB 3 Menteri 1497/2025"));
  private final HolidayQuery holidays;
  private final KeepingHolidays keeping;

  HolidayImport(HolidayQuery holidays, KeepingHolidays keeping) {
    this.holidays = holidays;
    this.keeping = keeping;
  }

  @Override
  public String name() {
    return "holidays";
  }

  @Override
  public boolean mayImport(Acting who) {
    return Rules.mayKeep(who);
  }

  @Override
  public List<ImportColumn> columns() {
    return COLUMNS;
  }

  @Override
  public void check(Acting who, Batch batch) {
    var there = holidays.all(who.region()).stream()
        .collect(Collectors.toMap(Holiday::day, Function.identity()));
    batch.lines().forEach(line -> judge(who, batch, line, there));
  }

  private void judge(Acting who, Batch batch, Line line, Map<LocalDate, Holiday> there) {
    var holiday = new Holiday(line.date("day"), line.text("name", Holiday.LONGEST_NAME),
        line.choice("kind", HolidayKind.class),
        line.text("basis", Holiday.LONGEST_BASIS));
    int earlier = batch.earlier(line, holiday.day().toString());
    if (earlier > 0) {
      line.fault("day", new Refused(Reason.IMPORT_TWICE, Integer.toString(earlier)));
    }
    var known = there.get(holiday.day());
    if (known == null) {
      batch.isNew(line, () -> keeping.add(who, holiday));
      return;
    }
    line.agrees("name", known.name(), holiday.name());
    line.agrees("kind", known.kind(), holiday.kind());
    line.agrees("basis", known.basis(), holiday.basis());
    batch.isSame(line);
  }

  @Override
  public void present(Acting who, Table table) {
    holidays.all(who.region())
        .forEach(each -> table.row(each.day(), each.name(), each.kind().name(), each.basis()));
  }
}
