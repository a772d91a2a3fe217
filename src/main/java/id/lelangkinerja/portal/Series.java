package id.lelangkinerja.portal;

import id.lelangkinerja.planning.Figure;
import id.lelangkinerja.planning.ReplacedFigure;
import id.lelangkinerja.portal.page.IndicatorPage;
import id.lelangkinerja.sheet.Table;
import id.lelangkinerja.web.Choices;
import id.lelangkinerja.web.Texts;
import id.lelangkinerja.web.page.Sentence;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A published series in writing: each figure with what stood in its place before it was corrected. */
final class Series {
  private Series() {}

  /** The newest year first. */
  static List<IndicatorPage.ValueRow> rows(List<Figure> series, List<ReplacedFigure> replaced, int decimals,
      Locale reader) {
    return series.reversed().stream().map(figure -> new IndicatorPage.ValueRow(Integer.toString(figure.year()),
        figure.shown(decimals, reader), Choices.key("value-kind", figure.kind()), figure.source(),
        Sources.link(figure.source()), figure.note() == null ? "" : figure.note(),
        before(figure, replaced).map(each -> corrected(each, decimals, reader)).toList())).toList();
  }

  /** In the order of the series, within a figure its versions in theirs; the figure in force is the last. */
  static Table versions(Measured found, List<Figure> series, List<ReplacedFigure> replaced) {
    var table = new Table("code", "year", "kind", "version", "state", "value", "label", "unit", "source", "note",
        "replaced_at", "correction_reason");
    for (var figure : series) {
      before(figure, replaced).forEach(each -> table.row(found.code(), each.year(), each.kind(), each.version(),
          "REPLACED", each.value(), each.label(), found.unit(), each.source(), each.note(), each.replacedAt(),
          each.reason()));
      table.row(found.code(), figure.year(), figure.kind(), figure.version(), "IN_FORCE", figure.value(),
          figure.label(), found.unit(), figure.source(), figure.note(), null, null);
    }
    return table;
  }

  private static Stream<ReplacedFigure> before(Figure figure, List<ReplacedFigure> replaced) {
    return replaced.stream().filter(each -> each.year() == figure.year() && each.kind() == figure.kind());
  }

  private static Sentence corrected(ReplacedFigure each, int decimals, Locale reader) {
    return Sentence.of("indicator.corrected", each.replacedAt().atZone(Texts.ZONE).toLocalDate(),
        Figure.shown(each.value(), each.label(), decimals, reader), each.source(), each.reason());
  }
}
