package id.lelangkinerja.planning;

import id.lelangkinerja.intake.Batch;
import id.lelangkinerja.intake.ImportColumn;
import id.lelangkinerja.intake.Line;
import id.lelangkinerja.intake.RowKind;
import id.lelangkinerja.intake.YesNo;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.region.AgencyRow;
import id.lelangkinerja.region.RegionQuery;
import id.lelangkinerja.scoring.Aggregation;
import id.lelangkinerja.scoring.Frequency;
import id.lelangkinerja.sheet.Table;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Indicators with all that is written about them. */
@Component
class IndicatorImport implements RowKind {
  private static final List<ImportColumn> COLUMNS = List.of(ImportColumn.required("code", "KEMISKINAN"),
      ImportColumn.required("name", "Persentase penduduk miskin"), ImportColumn.required("unit", "persen"),
      ImportColumn.choice("polarity", Direction.class), ImportColumn.choice("aggregation", Aggregation.class),
      ImportColumn.choice("frequency", Frequency.class),
      ImportColumn.yesNo("from_baseline", YesNo.of(false)), ImportColumn.required("decimals", "2"),
      ImportColumn.required("definition", "Penduduk di bawah garis kemiskinan"),
      ImportColumn.required("formula", "Penduduk miskin / penduduk × 100"),
      ImportColumn.required("data_source", "Susenas, BPS"), ImportColumn.optional("agency", "dinsos"));
  private final IndicatorListQuery indicators;
  private final RegionQuery regions;
  private final RegisteringIndicator registering;

  IndicatorImport(IndicatorListQuery indicators, RegionQuery regions, RegisteringIndicator registering) {
    this.indicators = indicators;
    this.regions = regions;
    this.registering = registering;
  }

  @Override
  public String name() {
    return "indicators";
  }

  @Override
  public boolean mayImport(Acting who) {
    return Rules.mayPlan(who);
  }

  @Override
  public List<ImportColumn> columns() {
    return COLUMNS;
  }

  @Override
  public void check(Acting who, Batch batch) {
    var agencies = regions.agencies(who.region()).stream()
        .collect(Collectors.toMap(AgencyRow::slug, AgencyRow::agencyId));
    var there = indicators.all(who.region()).stream()
        .collect(Collectors.toMap(IndicatorListQuery.Entry::code, Function.identity()));
    for (var line : batch.lines()) {
      var indicator = read(line, agencies);
      int earlier = batch.earlier(line, indicator.code());
      if (earlier > 0) {
        line.fault("code", new Refused(Reason.IMPORT_TWICE, Integer.toString(earlier)));
      }
      var known = there.get(indicator.code());
      if (known == null) {
        line.check(() -> Rules.check(indicator));
        batch.isNew(line, () -> registering.register(who, indicator));
      } else {
        agrees(line, known, indicator);
        batch.isSame(line);
      }
    }
  }

  private static NewIndicator read(Line line, Map<String, UUID> agencies) {
    var measure = new Measure(line.text("unit", 40), line.choice("polarity", Direction.class).polarity(),
        line.choice("aggregation", Aggregation.class), line.choice("frequency", Frequency.class),
        line.yes("from_baseline"), line.whole("decimals", 0, 6));
    var texts = new IndicatorTexts(line.text("name", 200), line.text("definition", 4000), line.text("formula", 4000),
        line.text("data_source", 4000), agency(line, agencies));
    return new NewIndicator(line.text("code", 40), measure, texts);
  }

  private static @Nullable AgencyId agency(Line line, Map<String, UUID> agencies) {
    var slug = line.optionalText("agency", 200);
    var id = slug == null ? null : agencies.get(slug);
    if (slug != null && id == null) {
      line.fault("agency", new Refused(Reason.IMPORT_UNKNOWN, slug));
    }
    return id == null ? null : new AgencyId(id);
  }

  private static void agrees(Line line, IndicatorListQuery.Entry there, NewIndicator read) {
    line.agrees("name", there.name(), read.texts().name());
    line.agrees("unit", there.unit(), read.measure().unit());
    line.agrees("polarity", there.polarity(), line.choice("polarity", Direction.class).name());
    line.agrees("aggregation", there.aggregation(), read.measure().aggregation());
    line.agrees("frequency", there.frequency(), read.measure().frequency());
    line.agrees("from_baseline", there.fromBaseline(), YesNo.of(read.measure().fromBaseline()));
    line.agrees("decimals", there.decimals(), read.measure().decimals());
    line.agrees("definition", there.definition(), read.texts().definition());
    line.agrees("formula", there.formula(), read.texts().formula());
    line.agrees("data_source", there.dataSource(), read.texts().dataSource());
    line.agrees("agency", there.agency(), line.optionalText("agency", 200));
  }

  @Override
  public void present(Acting who, Table table) {
    indicators.all(who.region()).forEach(row -> table.row(row.code(), row.name(), row.unit(), row.polarity(),
        row.aggregation(), row.frequency(), row.fromBaseline(), row.decimals(), row.definition(), row.formula(),
        row.dataSource(), row.agency()));
  }
}
