package id.lelangkinerja.portal;

import id.lelangkinerja.contract.ContractIndicator;
import id.lelangkinerja.scoring.Polarity;
import id.lelangkinerja.web.page.Sentence;
import java.math.BigDecimal;
import java.util.Comparator;

/** What a contract promises, in one sentence: its weightiest indicator's last target, and how many more there are. */
final class Promise {
  private Promise() {}

  static Sentence of(Sheet sheet) {
    var contract = sheet.contract();
    var main = sheet.indicators().stream()
        .max(Comparator.comparing(ContractIndicator::weight).thenComparing(
            Comparator.comparingInt(ContractIndicator::no).reversed()));
    return main.flatMap(indicator -> sheet.commitments().stream()
        .filter(each -> each.indicatorId().equals(indicator.indicatorId()))
        .max(Comparator.comparingInt(each -> each.year()))
        .map(last -> Sentence.of(key(indicator, last.target()), contract.agencyName(), indicator.name(),
            new Sentence.Amount(last.target(), indicator.decimals()), indicator.unit(), Integer.toString(last.year()),
            sheet.indicators().size() - 1)))
        .orElseGet(() -> Sentence.of("portal.promise-empty", contract.agencyName(), contract.title()));
  }

  /** Up, down, or held: a target that is no better than the baseline is kept, not gained. */
  private static String key(ContractIndicator indicator, BigDecimal target) {
    int way = target.compareTo(indicator.baseline());
    if (indicator.polarity() == Polarity.HIGHER_IS_BETTER && way > 0) {
      return "portal.promise-up";
    }
    return indicator.polarity() == Polarity.LOWER_IS_BETTER && way < 0 ? "portal.promise-down" : "portal.promise-hold";
  }
}
