package id.lelangkinerja.panel;

import id.lelangkinerja.panel.page.Baselines;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.round.LotHistory;
import id.lelangkinerja.web.page.Sentence;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sets the baselines of a bid above what is known of their indicators: what was published, and what was verified. */
final class BaselineRows {
  private final LotHistory history;
  private final AgencyId bidder;

  private BaselineRows(LotHistory history, AgencyId bidder) {
    this.history = history;
    this.bidder = bidder;
  }

  /** The figures are the published ones; the history says what of them and of earlier contracts is the bidder's own. */
  static Baselines of(List<BaselineQuery.Baseline> baselines, List<BaselineQuery.Figure> figures, LotHistory history,
      AgencyId bidder, Links links) {
    var rows = new BaselineRows(history, bidder);
    var series = figures.stream().collect(Collectors.groupingBy(BaselineQuery.Figure::indicatorId));
    return new Baselines(baselines.stream()
        .map(each -> new Baselines.Row(each.name(), each.unit(), each.decimals(), each.definition(), each.dataSource(),
            each.value(), each.asOf(), each.source(), each.evidence(),
            rows.series(each.indicatorId(), series.getOrDefault(each.indicatorId(), List.of())),
            links.indicator(each.indicatorId())))
        .toList());
  }

  private List<Baselines.Figure> series(UUID indicator, List<BaselineQuery.Figure> figures) {
    var own = history.of(bidder, indicator);
    var counted = own.stream().filter(each -> each.verified() == null).map(LotHistory.Year::year).toList();
    var published = figures.stream().map(each -> published(each, counted.contains(each.year())));
    var verified = own.stream().flatMap(each -> Stream.ofNullable(each.verified())).map(BaselineRows::verified);
    return Stream.concat(published, verified).sorted(Comparator.comparing(Baselines.Figure::year)).toList();
  }

  private static Baselines.Figure published(BaselineQuery.Figure figure, boolean counted) {
    return new Baselines.Figure(Integer.toString(figure.year()),
        "value-kind." + figure.kind().toLowerCase(Locale.ROOT), figure.value(), figure.label(),
        Sentence.words(figure.source()), counted && figure.isRealised());
  }

  private static Baselines.Figure verified(LotHistory.Verified figure) {
    return new Baselines.Figure(Integer.toString(figure.year()), "panel.series.verified", figure.value(), null,
        Sentence.of("panel.series.contract", figure.contractNumber(), figure.agencyName()), true);
  }
}
