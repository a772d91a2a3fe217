package id.lelangkinerja.planning;

import id.lelangkinerja.history.HistoryQuery;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.planning.page.IndicatorPage;
import id.lelangkinerja.planning.page.Named;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.OpenToAll;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.sheet.SheetFormat;
import id.lelangkinerja.sheet.Table;
import id.lelangkinerja.web.Choices;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Screen;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One indicator, open to all: its metadata, its published series drawn, as a table and to download. */
@RegionController
class IndicatorShowPages {
  private final IndicatorQuery indicators;
  private final HistoryQuery history;

  IndicatorShowPages(IndicatorQuery indicators, HistoryQuery history) {
    this.indicators = indicators;
    this.history = history;
  }

  @OpenToAll
  @GetMapping("/indicators/{indicator}")
  Screen show(@Nullable Acting who, RegionHere here, @PathVariable UUID indicator, Form asked) {
    var found = find(here, indicator);
    var series = indicators.series(here.id(), indicator);
    var reader = asked.reader();
    return Screen.of("planning/indicator", new IndicatorPage(indicator, found.code(),
        Trend.of(found, series, reader), facts(found), rows(series, found.decimals(), reader),
        Drawing.of(series, found.decimals(), reader).orElse(null),
        new IndicatorPage.Uses(indicators.problems(here.id(), indicator),
            indicators.objectives(here.id(), indicator)),
        history.of(here.id(), Kind.INDICATOR, indicator), who != null && Rules.mayPlan(who)));
  }

  @OpenToAll
  @GetMapping({"/indicators/{indicator}/series.csv", "/indicators/{indicator}/series.xlsx"})
  ResponseEntity<byte[]> download(RegionHere here, @PathVariable UUID indicator, SheetFormat format) {
    var found = find(here, indicator);
    var table = new Table("code", "year", "kind", "value", "label", "unit", "source", "note");
    for (var figure : indicators.series(here.id(), indicator)) {
      table.row(found.code(), figure.year(), figure.kind(), figure.value(), figure.label(), found.unit(),
          figure.source(), figure.note());
    }
    return table.download(format, found.code().toLowerCase(Locale.ROOT) + "-" + here.code());
  }

  private IndicatorDetail find(RegionHere here, UUID indicator) {
    return indicators.find(here.id(), indicator).orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
  }

  private static IndicatorPage.Facts facts(IndicatorDetail found) {
    var polarity = found.polarity();
    var agency = found.agencyId();
    var agencyName = found.agencyName();
    return new IndicatorPage.Facts(found.name(), found.unit(),
        polarity == null ? "polarity.context" : Choices.key("polarity", polarity),
        Choices.key("aggregation", found.aggregation()), Choices.key("frequency", found.frequency()),
        found.fromBaseline(), found.definition(), found.formula(), found.dataSource(),
        agency == null || agencyName == null ? null : new Named(agency, agencyName));
  }

  private static List<IndicatorPage.ValueRow> rows(List<Figure> series, int decimals, Locale reader) {
    return series.reversed().stream().map(figure -> new IndicatorPage.ValueRow(Integer.toString(figure.year()),
        figure.shown(decimals, reader), Choices.key("value-kind", figure.kind()), figure.source(),
        Sources.link(figure.source()), figure.note() == null ? "" : figure.note())).toList();
  }
}
