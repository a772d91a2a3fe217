package id.lelangkinerja.region;

import id.lelangkinerja.intake.Batch;
import id.lelangkinerja.intake.ImportColumn;
import id.lelangkinerja.intake.Line;
import id.lelangkinerja.intake.RowKind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.sheet.Table;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Values of settings, each with the day from which it holds; written as the download of the settings writes them. */
@Component
class SettingImport implements RowKind {
  private static final List<ImportColumn> COLUMNS = List.of(ImportColumn.required("key", "achievement.cap"),
      ImportColumn.required("value", "110"), ImportColumn.required("valid_from", "2027-01-01"));
  private static final int LONGEST = 600;
  private final Settings settings;
  private final ChoosingSetting choosing;

  SettingImport(Settings settings, ChoosingSetting choosing) {
    this.settings = settings;
    this.choosing = choosing;
  }

  @Override
  public String name() {
    return "settings";
  }

  @Override
  public boolean mayImport(Acting who) {
    return Rules.mayAdminister(who);
  }

  @Override
  public List<ImportColumn> columns() {
    return COLUMNS;
  }

  @Override
  public void check(Acting who, Batch batch) {
    var earliest = choosing.earliest(who);
    Map<String, NavigableMap<LocalDate, String>> held = new HashMap<>();
    settings.all(who.region())
        .forEach(each -> held.computeIfAbsent(each.key(), _ -> new TreeMap<>()).put(each.validFrom(), each.value()));
    batch.lines().forEach(line -> judge(who, batch, line, held, earliest));
  }

  private void judge(Acting who, Batch batch, Line line, Map<String, NavigableMap<LocalDate, String>> held,
      LocalDate earliest) {
    var key = line.text("key", 100);
    var value = line.text("value", key.equals(Setting.CLAUSES.key()) ? Clauses.LONGEST : LONGEST);
    var from = line.date("valid_from");
    if (!line.holds()) {
      return;
    }
    int earlier = batch.earlier(line, key + " " + from);
    if (earlier > 0) {
      line.fault("key", new Refused(Reason.IMPORT_TWICE, Integer.toString(earlier)));
    }
    var setting = known(key);
    if (setting.isEmpty()) {
      line.fault("key", new Refused(Reason.IMPORT_UNKNOWN, key));
      return;
    }
    var days = held.computeIfAbsent(key, _ -> new TreeMap<>());
    if (days.containsKey(from)) {
      line.agrees("value", days.get(from), value);
      batch.isSame(line);
      return;
    }
    if (!SettingValue.isOf(setting.get(), value)) {
      line.fault("value", new Refused(Reason.IMPORT_NO_CHOICE, value));
    }
    allowed(line, setting.get(), value);
    if (from.isBefore(earliest)) {
      line.fault("valid_from", new Refused(Reason.SETTING_TOO_EARLY, earliest));
    }
    var before = days.lowerEntry(from);
    if (value.equals(before == null ? settings.usual(setting.get()) : before.getValue())) {
      line.fault("value", new Refused(Reason.SETTING_UNCHANGED));
    }
    if (line.holds()) {
      days.put(from, value);
    }
    batch.isNew(line, () -> choosing.choose(who, setting.get(), value, from));
  }

  private void allowed(Line line, Setting setting, String value) {
    if (line.holds()) {
      settings.objection(setting, value).ifPresent(refused -> line.fault("value", refused));
    }
  }

  private static Optional<Setting> known(String key) {
    return Arrays.stream(Setting.values()).filter(each -> each.key().equals(key)).findFirst();
  }

  @Override
  public void present(Acting who, Table table) {
    settings.all(who.region()).forEach(each -> table.row(each.key(), each.value(), each.validFrom()));
  }
}
