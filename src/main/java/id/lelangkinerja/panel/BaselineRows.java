package id.lelangkinerja.panel;

import id.lelangkinerja.panel.page.Baselines;
import id.lelangkinerja.platform.Links;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Sets the baselines of a bid above the published series of their indicators. */
final class BaselineRows {
  private BaselineRows() {}

  static Baselines of(List<BaselineQuery.Baseline> baselines, List<BaselineQuery.Figure> figures, Links links) {
    var series = figures.stream().collect(Collectors.groupingBy(BaselineQuery.Figure::indicatorId));
    return new Baselines(baselines.stream()
        .map(each -> new Baselines.Row(each.name(), each.unit(), each.decimals(), each.definition(), each.dataSource(),
            each.value(), each.asOf(), each.source(), each.evidence(),
            published(series.getOrDefault(each.indicatorId(), List.of())),
            links.indicator(each.indicatorId())))
        .toList());
  }

  private static List<Baselines.Figure> published(List<BaselineQuery.Figure> figures) {
    return figures.stream()
        .map(each -> new Baselines.Figure(Integer.toString(each.year()),
            "value-kind." + each.kind().toLowerCase(Locale.ROOT), each.value(), each.label(), each.source()))
        .toList();
  }
}
