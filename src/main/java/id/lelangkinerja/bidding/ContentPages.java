package id.lelangkinerja.bidding;

import id.lelangkinerja.bidding.page.ContentPage;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Rupiah;
import id.lelangkinerja.web.Choices;
import java.math.BigDecimal;
import java.util.UUID;
import java.util.function.Function;

/** A bid's content beside what its lot asks, to be read, or to be checked with a way to change each part. */
final class ContentPages {
  private ContentPages() {}

  static ContentPage toRead(BidContent content, LotTerms terms) {
    return of(content, terms, "", "", "", "", _ -> "");
  }

  static ContentPage toChange(BidContent content, LotTerms terms, Links links, UUID bid) {
    return of(content, terms, links.bidPart(bid, "summary"), links.bidPart(bid, "innovations"),
        links.bidPart(bid, "targets"),
        links.bidPart(bid, "budget"), indicator -> links.bidPart(bid, "baselines/" + indicator));
  }

  private static ContentPage of(BidContent content, LotTerms terms, String summary, String innovations, String targets,
      String budget, Function<UUID, String> baseline) {
    var offered = content.innovations().stream()
        .map(each -> new ContentPage.Innovation(each.name(), each.digital(),
            Choices.key("innovation-kind", each.kind()), each.description(), each.startsOn()))
        .toList();
    var measures = terms.measures().stream()
        .map(each -> measure(content, terms, each, baseline.apply(each.indicatorId()))).toList();
    var budgets = terms.years().stream()
        .map(year -> new ContentPage.Budget(year, content.budget(year).orElse(null))).toList();
    var sum = content.budgets().stream().map(BidContent.Budget::amount).reduce(Rupiah.NONE, Rupiah::plus);
    return new ContentPage(content.summary(), summary, offered, innovations, terms.years(), measures,
        Outlooks.meter(content, terms), targets,
        ContentRules.isBelowReserve(content, terms) ? content.belowReserveReason() : "", budgets, sum, budget);
  }

  private static ContentPage.Measure measure(BidContent content, LotTerms terms, LotTerms.Measure measure,
      String baselineUrl) {
    var baseline = content.baseline(measure.indicatorId())
        .map(each -> new ContentPage.Baseline(each.value(), each.asOf(), each.source(), each.evidence())).orElse(null);
    var targets = terms.years().stream().map(year -> target(content, terms, measure, year)).toList();
    return new ContentPage.Measure(measure.name(), measure.unit(), Choices.key("bid-polarity", measure.polarity()),
        decimals(content, measure), measure.weight(), baseline, baselineUrl, targets,
        Outlooks.of(content, terms, measure, decimals(content, measure)));
  }

  private static ContentPage.Target target(BidContent content, LotTerms terms, LotTerms.Measure measure, int year) {
    var value = content.target(measure.indicatorId(), year);
    return new ContentPage.Target(year, value.orElse(null), terms.reserve(measure.indicatorId(), year).orElse(null),
        value.filter(each -> terms.isBelowReserve(measure, year, each)).isPresent());
  }

  /** As many as the indicator has, or as the offer needs: nothing that was offered is rounded away. */
  static int decimals(BidContent content, LotTerms.Measure measure) {
    return content.targets().stream().filter(each -> each.indicator().equals(measure.indicatorId()))
        .map(BidContent.Target::value).map(BigDecimal::stripTrailingZeros).mapToInt(BigDecimal::scale)
        .reduce(measure.decimals(), Math::max);
  }
}
