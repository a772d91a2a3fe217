package id.lelangkinerja.measurement;

import id.lelangkinerja.measurement.page.MeasurementsPage;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.sheet.SheetFormat;
import id.lelangkinerja.sheet.Table;
import id.lelangkinerja.web.Choices;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Screen;
import id.lelangkinerja.web.Texts;
import id.lelangkinerja.web.Words;
import id.lelangkinerja.web.page.Choice;
import id.lelangkinerja.web.page.Pager;
import id.lelangkinerja.web.page.Sentence;
import id.lelangkinerja.web.page.Sorting;
import id.lelangkinerja.web.page.Tag;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.util.UriComponentsBuilder;

/** The list of figures, owed and reported, and its download. */
@RegionController
class MeasurementsController {
  private static final String[] WITHOUT_ORDER = {"q", "agency", "year", "state", "span"};
  private static final String[] FILTERS = {"q", "agency", "year", "state", "span", Sorting.FIELD};

  /** How far ahead the list looks where 45 days are not enough. */
  enum Span {
    WHOLE
  }

  private final MeasurementQuery measurements;
  private final Choices choices;
  private final Clock clock;

  MeasurementsController(MeasurementQuery measurements, Choices choices, Clock clock) {
    this.measurements = measurements;
    this.choices = choices;
    this.clock = clock;
  }

  @GetMapping("/measurements")
  Screen list(Acting who, RegionHere here, Form asked) {
    Refused.unless(Rules.seesAny(who), Reason.NOT_YOURS);
    var links = Links.of(here);
    var filter = filter(asked);
    var pager = Pager.of(asked, measurements.count(who, filter), links.figures().measurements(), FILTERS);
    var sorting = Sorting.of(asked, MeasurementQuery.COLUMNS,
        Pager.of(asked, 0, links.figures().measurements(), WITHOUT_ORDER).address());
    var rows = measurements.page(who, filter, sorting, pager.offset(), Pager.SIZE).stream().map(row -> row(row, links))
        .toList();
    return Screen.of("measurement/list",
        new MeasurementsPage(headline(measurements.owed(who, filter)), rows, pager, sorting,
            filters(who, asked), csv(asked, links), filter.whole() ? "" : whole(pager),
            Rules.verifiesAny(who) ? links.figures().verification() : "",
            Rules.reportsAny(who) ? links.figures().entry() : ""))
        .with(asked);
  }

  private static Sentence headline(MeasurementQuery.Owed owed) {
    return owed.overdue() + owed.ahead() == 0
        ? Sentence.of("measurement.list.headline-none")
        : Sentence.of(owed.overdue() == 0 ? "measurement.list.headline-ahead" : "measurement.list.headline",
            owed.overdue(), owed.ahead(), MeasurementQuery.AHEAD_DAYS);
  }

  private MeasurementsPage.Filters filters(Acting who, Form asked) {
    return new MeasurementsPage.Filters(
        measurements.agencies(who).stream().map(each -> new Choice(each.agencyId().toString(), each.name())).toList(),
        measurements.years(who).stream().map(year -> new Choice(year.toString(), year.toString())).toList(),
        choices.of(Shown.class, Tags.PREFIX, asked.reader()),
        choices.of(Span.class, "measurement.span", asked.reader()),
        MeasurementQuery.AHEAD_DAYS);
  }

  /** The same list with all its periods. */
  private static String whole(Pager pager) {
    return pager.address() + (pager.address().contains("?") ? "&" : "?") + "span=" + Span.WHOLE;
  }

  @GetMapping({"/measurements.csv", "/measurements.xlsx"})
  ResponseEntity<byte[]> download(Acting who, RegionHere here, Form asked, SheetFormat format) {
    Refused.unless(Rules.seesAny(who), Reason.NOT_YOURS);
    var table = new Table("agency", "contract", "indicator", "unit", "year", "period", "periods", "due_on", "state",
        "year_target", "reported", "verified");
    for (var row : measurements.download(who, filter(asked))) {
      table.row(row.agencyName(), row.contractNumber(), row.indicatorName(), row.unit(), row.year(), row.period(),
          row.periods(), row.dueOn(), row.state(), row.target(), row.reportedValue(), row.verifiedValue());
    }
    return table.download(format, "realisasi-" + here.code());
  }

  private MeasurementsPage.Row row(MeasurementRow row, Links links) {
    @Nullable
    BigDecimal value = row.state() == MeasurementState.SUBMITTED ? row.reportedValue() : row.verifiedValue();
    return new MeasurementsPage.Row(row.indicatorName(), row.unit(), row.decimals(), row.agencyName(),
        Period.key(row.period(), row.periods()), row.period(), row.year(), row.dueOn(),
        tags(row, value), row.target(), value,
        links.figures().measurement(row.measurementId()));
  }

  private List<Tag> tags(MeasurementRow row, @Nullable BigDecimal value) {
    var tags = new ArrayList<>(Tags.of(row.state(), row.dueOn(), row.locked(), today()));
    if (value != null && row.provisional()) {
      tags.add(Tags.PROVISIONAL);
    }
    return tags;
  }

  /** A filter that cannot be read narrows nothing. */
  private MeasurementQuery.Filter filter(Form asked) {
    return new MeasurementQuery.Filter(agency(asked.typed("agency")), year(asked.typed("year")),
        shown(asked.typed("state")), Span.WHOLE.name().equals(asked.typed("span")), today(),
        Words.of(asked.typed("q")));
  }

  private static @Nullable UUID agency(String typed) {
    try {
      return typed.isEmpty() ? null : UUID.fromString(typed);
    } catch (IllegalArgumentException _) {
      return null;
    }
  }

  private static @Nullable Integer year(String typed) {
    return typed.matches("\\d{4}") ? Integer.valueOf(typed) : null;
  }

  private static @Nullable Shown shown(String typed) {
    for (var each : Shown.values()) {
      if (each.name().equals(typed)) {
        return each;
      }
    }
    return null;
  }

  private static String csv(Form asked, Links links) {
    return UriComponentsBuilder.fromPath(links.figures().measurementsCsv()).queryParam("q", "{q}")
        .queryParam("agency", "{agency}")
        .queryParam("year", "{year}").queryParam("state", "{state}").queryParam("span", "{span}").encode()
        .buildAndExpand(asked.typed("q"), asked.typed("agency"), asked.typed("year"), asked.typed("state"),
            asked.typed("span"))
        .toUriString();
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Texts.ZONE);
  }
}
