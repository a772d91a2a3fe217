package id.lelangkinerja.planning;

import id.lelangkinerja.planning.page.IndicatorLine;
import id.lelangkinerja.planning.page.IndicatorsPage;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.OpenToAll;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.sheet.SheetFormat;
import id.lelangkinerja.sheet.Table;
import id.lelangkinerja.web.Choices;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Screen;
import id.lelangkinerja.web.Words;
import id.lelangkinerja.web.page.Pager;
import id.lelangkinerja.web.page.Sorting;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;

/** What is measured, open to all: the register of indicators with its download, which an import takes again. */
@RegionController
class IndicatorPages {
  private static final int MOST_ROWS = 10_000;
  private final IndicatorQuery indicators;
  private final IndicatorListQuery registered;
  private final Choices choices;

  IndicatorPages(IndicatorQuery indicators, IndicatorListQuery registered, Choices choices) {
    this.indicators = indicators;
    this.registered = registered;
    this.choices = choices;
  }

  @OpenToAll
  @GetMapping("/indicators")
  Screen list(@Nullable Acting who, RegionHere here, Form asked) {
    var words = Words.of(asked.typed("q"));
    var sort = sortOf(asked);
    var links = Links.of(here);
    var pager = Pager.of(asked, indicators.count(here.id(), words, sort), links.indicators(), "q", "sort",
        Sorting.FIELD);
    var sorting = Sorting.of(asked, IndicatorQuery.COLUMNS,
        Pager.of(asked, 0, links.indicators(), "q", "sort").address());
    var rows = indicators.search(here.id(), words, sort, sorting, pager.offset(), Pager.SIZE).stream()
        .map(row -> line(row, asked.reader())).toList();
    return Screen.of("planning/indicators", new IndicatorsPage(choices.of(IndicatorQuery.Sort.class,
        "indicator-sort", asked.reader()), rows, pager, sorting, !words.all().isEmpty() || sort != null,
        pager.address().replace(links.indicators(), links.indicatorsCsv()), who != null && Rules.mayPlan(who)))
        .with(asked);
  }

  @OpenToAll
  @GetMapping({"/indicators.csv", "/indicators.xlsx"})
  ResponseEntity<byte[]> download(RegionHere here, Form asked, SheetFormat format) {
    var table = new Table("code", "name", "unit", "polarity", "agency", "latest_year", "latest_value", "latest_label",
        "aggregation", "frequency", "from_baseline", "decimals", "definition", "formula", "data_source", "agency_name");
    var rows = registered.rows(here.id());
    for (var row : indicators.search(here.id(), Words.of(asked.typed("q")), sortOf(asked), 0, MOST_ROWS)) {
      var all = Objects.requireNonNull(rows.get(row.indicatorId()));
      table.row(all.code(), all.name(), all.unit(), all.polarity(), all.agency(), row.year(), row.value(), row.label(),
          all.aggregation(), all.frequency(), all.fromBaseline(), all.decimals(), all.definition(), all.formula(),
          all.dataSource(), row.agencyName());
    }
    return table.download(format, "indicators-" + here.code());
  }

  static IndicatorLine line(IndicatorRow row, Locale reader) {
    return new IndicatorLine(row.indicatorId(), row.code(), row.name(), row.unit(), row.polarity() == null,
        row.agencyName() == null ? "" : row.agencyName(),
        Figure.shown(row.value(), row.label(), row.decimals(), reader),
        row.year() == null ? "" : row.year().toString());
  }

  private static IndicatorQuery.@Nullable Sort sortOf(Form asked) {
    return Arrays.stream(IndicatorQuery.Sort.values()).filter(each -> each.name().equals(asked.typed("sort")))
        .findFirst().orElse(null);
  }
}
