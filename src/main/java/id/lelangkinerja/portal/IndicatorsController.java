package id.lelangkinerja.portal;

import id.lelangkinerja.planning.Figure;
import id.lelangkinerja.planning.Rules;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.OpenToAll;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.portal.IndicatorListQuery.Sort;
import id.lelangkinerja.portal.page.IndicatorsPage;
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
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;

/** What is measured: the register of indicators with its download, which an import takes again. */
@RegionController
class IndicatorsController {
  private static final int MOST_ROWS = 10_000;
  private final IndicatorListQuery indicators;
  private final Choices choices;

  IndicatorsController(IndicatorListQuery indicators, Choices choices) {
    this.indicators = indicators;
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
    var sorting = Sorting.of(asked, IndicatorListQuery.COLUMNS,
        Pager.of(asked, 0, links.indicators(), "q", "sort").address());
    var rows = indicators.search(here.id(), words, sort, sorting, pager.offset(), Pager.SIZE).stream()
        .map(row -> line(row, asked.reader())).toList();
    return Screen.of("portal/indicators", new IndicatorsPage(choices.of(Sort.class,
        "indicator-sort", asked.reader()), rows, pager, sorting, !words.all().isEmpty() || sort != null,
        pager.address().replace(links.indicators(), links.indicatorsCsv()), who != null && Rules.mayPlan(who)))
        .with(asked);
  }

  @OpenToAll
  @GetMapping({"/indicators.csv", "/indicators.xlsx"})
  ResponseEntity<byte[]> download(RegionHere here, Form asked, SheetFormat format) {
    var table = new Table("code", "name", "unit", "polarity", "agency", "latest_year", "latest_value", "latest_label",
        "aggregation", "frequency", "from_baseline", "decimals", "definition", "formula", "data_source", "agency_name");
    for (var row : indicators.search(here.id(), Words.of(asked.typed("q")), sortOf(asked), Sorting.own(), 0,
        MOST_ROWS)) {
      table.row(row.code(), row.name(), row.unit(), row.polarity() == null ? Sort.CONTEXT : row.polarity(),
          row.agencySlug(), row.year(), row.value(), row.label(), row.aggregation(), row.frequency(),
          row.fromBaseline() ? "yes" : "no", row.decimals(), row.definition(), row.formula(), row.dataSource(),
          row.agencyName());
    }
    return table.download(format, "indicators-" + here.code());
  }

  private static IndicatorsPage.Row line(IndicatorListQuery.Entry row, Locale reader) {
    return new IndicatorsPage.Row(row.indicatorId(), row.code(), row.name(), row.unit(), row.polarity() == null,
        row.agencyName() == null ? "" : row.agencyName(),
        Figure.shown(row.value(), row.label(), row.decimals(), reader),
        row.year() == null ? "" : row.year().toString());
  }

  private static @Nullable Sort sortOf(Form asked) {
    return Arrays.stream(Sort.values()).filter(each -> each.name().equals(asked.typed("sort")))
        .findFirst().orElse(null);
  }
}
