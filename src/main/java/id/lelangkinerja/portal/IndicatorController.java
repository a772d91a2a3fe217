package id.lelangkinerja.portal;

import id.lelangkinerja.history.Kind;
import id.lelangkinerja.measurement.Achievements;
import id.lelangkinerja.measurement.Basis;
import id.lelangkinerja.measurement.CommitmentYear;
import id.lelangkinerja.planning.Figure;
import id.lelangkinerja.planning.Rules;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.OpenToAll;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.portal.page.IndicatorPage;
import id.lelangkinerja.portal.page.Named;
import id.lelangkinerja.scoring.Polarity;
import id.lelangkinerja.sheet.SheetFormat;
import id.lelangkinerja.sheet.Table;
import id.lelangkinerja.web.Choices;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Screen;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One indicator: its metadata, its published series drawn, as a table and to download, and who promised what on it. */
@RegionController
class IndicatorController {
  private final IndicatorQuery indicators;
  private final FigureQuery figures;
  private final ActQuery acts;

  IndicatorController(IndicatorQuery indicators, FigureQuery figures, ActQuery acts) {
    this.indicators = indicators;
    this.figures = figures;
    this.acts = acts;
  }

  @OpenToAll
  @GetMapping("/indicators/{indicator}")
  Screen show(@Nullable Acting who, RegionHere here, @PathVariable UUID indicator, Form asked) {
    var region = here.id();
    var found = find(here, indicator);
    var series = indicators.series(region, indicator);
    var trend = Trend.of(found, series, asked.reader());
    return Screen.of("portal/indicator",
        new IndicatorPage(
            new IndicatorPage.Head(indicator, found.code(), trend.headline(), trend.tag(),
                who != null && Rules.mayPlan(who), who != null),
            facts(found, indicators.earlier(region, indicator)),
            Series.rows(series, indicators.replaced(region, indicator), found.decimals(), asked.reader()),
            SeriesDrawing.of(series, found.decimals(), asked.reader()).orElse(null),
            indicators.peers(region, indicator).stream().map(each -> peer(each, found.decimals(), asked.reader()))
                .toList(),
            promises(figures.ofIndicator(region, indicator)),
            new IndicatorPage.Uses(indicators.problems(region, indicator), indicators.objectives(region, indicator)),
            acts.of(region, Kind.INDICATOR, indicator)));
  }

  @OpenToAll
  @GetMapping({"/indicators/{indicator}/series.csv", "/indicators/{indicator}/series.xlsx"})
  ResponseEntity<byte[]> download(RegionHere here, @PathVariable UUID indicator, SheetFormat format) {
    var found = find(here, indicator);
    var table = new Table("code", "year", "kind", "value", "label", "unit", "source", "note", "version");
    for (var figure : indicators.series(here.id(), indicator)) {
      table.row(found.code(), figure.year(), figure.kind(), figure.value(), figure.label(), found.unit(),
          figure.source(), figure.note(), figure.version());
    }
    return table.download(format, found.code().toLowerCase(Locale.ROOT) + "-" + here.code());
  }

  @OpenToAll
  @GetMapping({"/indicators/{indicator}/peers.csv", "/indicators/{indicator}/peers.xlsx"})
  ResponseEntity<byte[]> peers(RegionHere here, @PathVariable UUID indicator, SheetFormat format) {
    var found = find(here, indicator);
    var table = new Table("code", "place", "year", "value", "unit", "source", "as_of", "note");
    for (var each : indicators.peers(here.id(), indicator)) {
      table.row(found.code(), each.place(), each.year(), each.value(), found.unit(), each.source(), each.asOf(),
          each.note());
    }
    return table.download(format, found.code().toLowerCase(Locale.ROOT) + "-peers-" + here.code());
  }

  /** Every version of every figure: those in force, and those that were corrected with when and why. */
  @OpenToAll
  @GetMapping({"/indicators/{indicator}/versions.csv", "/indicators/{indicator}/versions.xlsx"})
  ResponseEntity<byte[]> versions(RegionHere here, @PathVariable UUID indicator, SheetFormat format) {
    var found = find(here, indicator);
    return Series
        .versions(found, indicators.series(here.id(), indicator), indicators.replaced(here.id(), indicator))
        .download(format, found.code().toLowerCase(Locale.ROOT) + "-versions-" + here.code());
  }

  private Measured find(RegionHere here, UUID indicator) {
    return indicators.find(here.id(), indicator).orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
  }

  private static IndicatorPage.Facts facts(Measured found, List<IndicatorQuery.Earlier> earlier) {
    var agency = found.agencyId();
    return new IndicatorPage.Facts(found.name(), found.unit(),
        polarity(found.polarity()),
        Choices.key("aggregation", found.aggregation()), Choices.key("frequency", found.frequency()),
        found.fromBaseline(), found.definition(), found.formula(), found.dataSource(),
        agency == null ? null : new Named(agency, String.valueOf(found.agencyName())),
        earlier.stream().map(each -> new IndicatorPage.Earlier(each.changedAt(), each.unit(), polarity(each.polarity()),
            Choices.key("aggregation", each.aggregation()), Choices.key("frequency", each.frequency()),
            each.fromBaseline(), each.formula(), each.dataSource(), each.reason())).toList());
  }

  private static IndicatorPage.PeerRow peer(IndicatorQuery.Peer each, int decimals, Locale reader) {
    return new IndicatorPage.PeerRow(each.place(), Integer.toString(each.year()),
        Figure.shown(each.value(), null, decimals, reader), each.source(), Sources.link(each.source()), each.asOf(),
        each.note() == null ? "" : each.note());
  }

  private static String polarity(@Nullable Polarity polarity) {
    return polarity == null ? "polarity.context" : Choices.key("polarity", polarity);
  }

  private static List<IndicatorPage.Promised> promises(Achievements promised) {
    return promised.commitments().stream().map(each -> promise(each, promised.today())).toList();
  }

  private static IndicatorPage.Promised promise(CommitmentYear each, LocalDate today) {
    var pledge = each.pledge();
    return new IndicatorPage.Promised(pledge.contractId(), pledge.contractTitle(), pledge.agencyId(),
        pledge.agencyName(), Integer.toString(pledge.year()), pledge.decimals(), pledge.target(),
        each.year(Basis.VERIFIED, today).value().orElse(null), Mark.of(each, today).tag());
  }
}
