package id.lelangkinerja.bidding;

import id.lelangkinerja.web.page.Sentence;

/** What the content itself says to each item of the check, so that the planner need not count. */
final class ItemFacts {
  private ItemFacts() {}

  static Sentence of(CheckItem item, BidContent content, LotTerms terms) {
    int measures = terms.measures().size();
    return switch (item) {
      case INNOVATIONS -> Sentence.of("bid-checkfact.innovations", content.innovations().size());
      case INDEX_SHEETS -> Sentence.of("bid-checkfact.index_sheets",
          content.innovations().stream().filter(each -> each.sheet().answersAll()).count(),
          content.innovations().size());
      case BASELINES -> Sentence.of("bid-checkfact.baselines", content.baselines().size(), measures);
      case TARGETS -> Sentence.of("bid-checkfact.targets", content.targets().size(), measures * terms.years().size(),
          content.targets().stream().filter(each -> terms.measure(each.indicator())
              .filter(measure -> terms.isBelowReserve(measure, each.year(), each.value())).isPresent()).count());
      case BUDGET -> Sentence.of("bid-checkfact.budget",
          terms.years().stream().filter(year -> content.budget(year).isPresent()).count(), terms.years().size(),
          terms.years().stream().filter(year -> ContentRules.isAboveCeiling(content, terms, year)).count());
      case MILESTONES_AND_RISKS -> Sentence.of("bid-checkfact.milestones_and_risks",
          content.means().milestones().size(), content.means().risks().size());
      case PARTNERS -> Sentence.of("bid-checkfact.partners", content.means().consortium().partners().size());
    };
  }
}
