package id.lelangkinerja.bidding;

import id.lelangkinerja.bidding.page.AttachmentLine;
import id.lelangkinerja.bidding.page.ContentPage;
import id.lelangkinerja.bidding.page.MeansPage;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Rupiah;
import id.lelangkinerja.web.Choices;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** A bid's content beside what its lot asks, to be read, or to be checked with a way to change each part. */
final class ContentPages {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private ContentPages() {}

  /** A draft or a sealed bid, its attachments at the addresses that the function gives. */
  static ContentPage toRead(BidContent content, LotTerms terms, Function<UUID, String> attachment) {
    return toRead(content, terms, Attachments.lines(content, terms, attachment, _ -> ""));
  }

  static ContentPage toRead(BidContent content, LotTerms terms, List<AttachmentLine> attachments) {
    return of(content, terms, attachments, _ -> "");
  }

  static ContentPage toChange(BidContent content, LotTerms terms, Links links, UUID bid) {
    var attachments = Attachments.lines(content, terms, each -> links.bidPart(bid, "attachments/" + each), _ -> "");
    return of(content, terms, attachments, part -> links.bidPart(bid, part));
  }

  /** The address at which a part is changed is empty where it is only read. */
  private static ContentPage of(BidContent content, LotTerms terms, List<AttachmentLine> attachments,
      UnaryOperator<String> url) {
    var measures = terms.measures().stream()
        .map(each -> measure(content, terms, each, url.apply("baselines/" + each.indicatorId()))).toList();
    var budgets = terms.years().stream().map(year -> cost(content, terms, year)).toList();
    var sum = content.budgets().stream().map(BidContent.Budget::amount).reduce(Rupiah.NONE, Rupiah::plus);
    return new ContentPage(content.summary(), url.apply("summary"),
        content.innovations().stream().map(ContentPages::innovation).toList(), url.apply("innovations"), terms.years(),
        measures, Outlooks.meter(content, terms), url.apply("targets"),
        ContentRules.isBelowReserve(content, terms) ? content.belowReserveReason() : "", budgets, sum,
        url.apply("budget"), programmes(content, terms), url.apply("programmes"), means(content, url), attachments,
        url.apply("attachments"));
  }

  private static ContentPage.Cost cost(BidContent content, LotTerms terms, int year) {
    var amount = content.budget(year);
    var ceiling = Optional.ofNullable(terms.ceilings().get(year));
    var part = ceiling.filter(most -> most.amount() > 0)
        .flatMap(most -> amount.map(each -> BigDecimal.valueOf(each.amount()).multiply(HUNDRED)
            .divide(BigDecimal.valueOf(most.amount()), 1, RoundingMode.HALF_UP)));
    return new ContentPage.Cost(year, amount.orElse(null), ceiling.orElse(null), part.orElse(null));
  }

  private static ContentPage.Innovation innovation(BidContent.Innovation each) {
    var sheet = each.sheet();
    return new ContentPage.Innovation(each.name(), each.digital(), Choices.key("innovation-kind", each.kind()),
        each.description(), each.startsOn(), Choices.key("innovation-stage", sheet.stage()),
        Choices.key("innovation-initiator", sheet.initiator()), sheet.affairs(), sheet.trialOn().orElse(null),
        sheet.aim(), sheet.benefit(), sheet.result());
  }

  private static List<ContentPage.Programme> programmes(BidContent content, LotTerms terms) {
    return content.means().programmes().stream().map(each -> new ContentPage.Programme(each.code(), each.name(),
        terms.years().stream().map(year -> new ContentPage.Budget(year, each.years().stream()
            .filter(one -> one.year() == year).map(BidContent.Budget::amount).findFirst().orElse(null))).toList()))
        .toList();
  }

  private static MeansPage means(BidContent content, UnaryOperator<String> url) {
    var innovations = content.innovations();
    return new MeansPage(content.means().milestones().stream()
        .map(each -> new MeansPage.Milestone(each.dueOn(), each.text(),
            each.innovation() == 0 ? "" : innovations.get(each.innovation() - 1).name()))
        .toList(), url.apply("milestones"),
        content.means().risks().stream()
            .map(each -> new MeansPage.Risk(each.text(), Choices.key("bid-likelihood", each.likelihood()),
                each.answer()))
            .toList(),
        url.apply("risks"), Partnerships.lines(content, ""), url.apply("partners"));
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
