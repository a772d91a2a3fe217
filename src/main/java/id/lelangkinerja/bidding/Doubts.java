package id.lelangkinerja.bidding;

import id.lelangkinerja.bidding.BidContent.Target;
import id.lelangkinerja.round.LotHistory;
import id.lelangkinerja.scoring.Ambition;
import id.lelangkinerja.scoring.Plausible;
import id.lelangkinerja.web.page.Sentence;
import id.lelangkinerja.web.page.Sentence.Amount;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Says which indicators have a target beyond what anything known makes plausible, by the last such year, and what drew
 * that bound: such a target counts less than a nearer one.
 */
final class Doubts {
  private Doubts() {}

  static List<Sentence> of(BidContent content, LotTerms terms) {
    return terms.measures().stream().flatMap(measure -> last(content, terms, measure).stream()
        .flatMap(target -> Outlooks.aim(content, terms, target).stream()
            .map(aim -> said(terms, measure, target, aim))))
        .toList();
  }

  private static Optional<Target> last(BidContent content, LotTerms terms, LotTerms.Measure measure) {
    return content.targets().stream().filter(target -> target.indicator().equals(measure.indicatorId()))
        .filter(target -> Outlooks.aim(content, terms, target).filter(Ambition.Aim::isBeyond).isPresent())
        .max(Comparator.comparingInt(Target::year));
  }

  private static Sentence said(LotTerms terms, LotTerms.Measure measure, Target target, Ambition.Aim aim) {
    var year = Integer.toString(target.year());
    var offered = new Amount(target.value(), measure.decimals());
    return terms.ground().plausible(measure.polarity(), measure.indicatorId(), target.year())
        .filter(_ -> aim.isBoundByKnown())
        .map(bound -> beyond(terms, measure, bound, year, offered))
        .orElse(Sentence.of("bid-meter.beyond-unit", measure.name(), year, offered));
  }

  private static Sentence beyond(LotTerms terms, LotTerms.Measure measure, Plausible bound, String year,
      Amount offered) {
    var key = "bid-meter.beyond-" + bound.by().name().toLowerCase(Locale.ROOT);
    var most = new Amount(bound.value(), measure.decimals());
    var history = terms.ground().bounding(measure.indicatorId());
    return OwnFigures.consistsOf(history).filter(_ -> bound.by() == Plausible.By.TREND)
        .map(told -> Sentence.of(history.stream().anyMatch(LotHistory.Year::wider) ? key + "-wider" : key,
            measure.name(), year, offered, most, told))
        .orElseGet(() -> Sentence.of(key, measure.name(), year, offered, most));
  }
}
