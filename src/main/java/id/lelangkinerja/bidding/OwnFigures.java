package id.lelangkinerja.bidding;

import id.lelangkinerja.bidding.page.Outlook;
import id.lelangkinerja.round.LotHistory;
import id.lelangkinerja.scoring.Target;
import id.lelangkinerja.web.page.Sentence;
import id.lelangkinerja.web.page.Sentence.Amount;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says from where a bidder's own history comes, and which promises lie below what was verifiably reached before. */
final class OwnFigures {
  private OwnFigures() {}

  static Outlook.Own of(LotHistory.Year year, int decimals) {
    var verified = year.verified();
    var published = year.published();
    var source = verified == null
        ? Sentence.of("bid-outlook.source-published", published == null ? "" : published.source())
        : Sentence.of("bid-outlook.source-verified", verified.contractNumber(), verified.agencyName());
    return new Outlook.Own(year.value(), verified != null, source,
        year.isDisputed(decimals) && published != null
            ? Sentence.of("bid-outlook.source-disputed", new Amount(published.value(), decimals))
            : null);
  }

  /** What an indicator's own history consists of; empty where there is none. */
  static Optional<Sentence> consistsOf(Collection<LotHistory.Year> history) {
    var contracts = contracts(history.stream().flatMap(each -> Stream.ofNullable(each.verified())));
    boolean published = history.stream().anyMatch(each -> each.verified() == null);
    if (history.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(contracts.isEmpty()
        ? Sentence.of("bid-outlook.of-published")
        : Sentence.of(published ? "bid-outlook.of-both" : "bid-outlook.of-verified", contracts));
  }

  /** The same as a sentence, which says so where it is that of a wider region. */
  static Optional<Sentence> told(List<LotHistory.Year> history) {
    return consistsOf(history).map(each -> Sentence.of(
        history.stream().anyMatch(LotHistory.Year::wider) ? "bid-outlook.history-wider" : "bid-outlook.history", each));
  }

  /** For how many indicators of the lot the bidder is measured against verified figures, and of which contracts. */
  static Optional<Sentence> ofLot(LotTerms terms) {
    var verified = terms.measures().stream().map(each -> terms.ground().verified(each.indicatorId()))
        .filter(each -> !each.isEmpty()).toList();
    return verified.isEmpty()
        ? Optional.empty()
        : Optional.of(Sentence.of("bid-meter.own", verified.size(), terms.measures().size(),
            contracts(verified.stream().flatMap(List::stream))));
  }

  /** What is promised, or begun from, below what was verified before, by indicator. */
  static List<Sentence> fallingBehind(BidContent content, LotTerms terms) {
    return terms.measures().stream().flatMap(each -> behind(content, terms, each).stream()).toList();
  }

  /** A baseline weaker than the last verified year, and targets weaker than the best one. */
  static List<Sentence> behind(BidContent content, LotTerms terms, LotTerms.Measure measure) {
    return Stream.concat(baseline(content, terms, measure).stream(), targets(content, terms, measure).stream())
        .toList();
  }

  private static Optional<Sentence> baseline(BidContent content, LotTerms terms, LotTerms.Measure measure) {
    var reached = terms.ground().reached(measure.indicatorId());
    return content.baseline(measure.indicatorId()).filter(_ -> !reached.isEmpty()).flatMap(begun -> {
      var last = reached.getLast();
      return isWeaker(measure, begun.value(), last)
          ? Optional.of(Sentence.of("bid-meter.baseline-behind", measure.name(),
              new Amount(begun.value(), measure.decimals()), new Amount(last.value(), measure.decimals()),
              Integer.toString(last.year()), last.contractNumber(), last.agencyName()))
          : Optional.empty();
    });
  }

  /** As it is told, so that exactly what is read there is not weaker. */
  private static boolean isWeaker(LotTerms.Measure measure, BigDecimal value, LotHistory.Verified than) {
    return !new Target.Level(than.value().setScale(measure.decimals(), RoundingMode.HALF_UP))
        .isReachedBy(measure.polarity(), value);
  }

  private static Optional<Sentence> targets(BidContent content, LotTerms terms, LotTerms.Measure measure) {
    return best(terms, measure).flatMap(best -> {
      var years = terms.years().stream().filter(year -> content.target(measure.indicatorId(), year)
          .filter(target -> isWeaker(measure, target, best)).isPresent())
          .toList();
      return years.isEmpty()
          ? Optional.empty()
          : Optional.of(Sentence.of("bid-meter.behind", measure.name(), years.size(), span(years),
              new Amount(best.value(), measure.decimals()), Integer.toString(best.year()), best.contractNumber(),
              best.agencyName()));
    });
  }

  private static Optional<LotHistory.Verified> best(LotTerms terms, LotTerms.Measure measure) {
    return terms.ground().reached(measure.indicatorId()).stream()
        .reduce((best, next) -> new Target.Level(best.value()).isReachedBy(measure.polarity(), next.value())
            ? next
            : best);
  }

  /** Each contract once, with whom it tells of and of which years: "PK-1 (Dinas Kesehatan, 2019–2023)". */
  private static String contracts(Stream<LotHistory.Verified> verified) {
    var years = verified.collect(Collectors.groupingBy(each -> new Contract(each.contractNumber(), each.agencyId(),
        each.agencyName()), LinkedHashMap::new, Collectors.mapping(LotHistory.Verified::year, Collectors.toList())));
    return years.entrySet().stream().sorted(Comparator.comparing(each -> each.getKey().number()))
        .map(each -> each.getKey().number() + " (" + each.getKey().name() + ", "
            + span(each.getValue().stream().sorted().distinct().toList()) + ")")
        .collect(Collectors.joining("; "));
  }

  private record Contract(String number, UUID about, String name) {}

  /** "2019–2023" of years without a gap, otherwise one by one. */
  private static String span(List<Integer> years) {
    int first = years.getFirst();
    int last = years.getLast();
    return years.size() > 2 && last - first == years.size() - 1
        ? first + "–" + last
        : years.stream().map(Objects::toString).collect(Collectors.joining(", "));
  }
}
