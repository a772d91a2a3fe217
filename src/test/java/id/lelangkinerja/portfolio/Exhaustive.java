package id.lelangkinerja.portfolio;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Every portfolio that the rules allow, by trying all; written without the code it judges. */
final class Exhaustive {
  private final Competition competition;

  Exhaustive(Competition competition) {
    this.competition = competition;
  }

  Stream<List<Contender>> portfolios() {
    var bids = competition.contenders();
    return IntStream.range(0, 1 << bids.size()).mapToObj(
        set -> IntStream.range(0, bids.size()).filter(at -> (set >> at & 1) == 1).mapToObj(bids::get).toList())
        .filter(this::isAllowed);
  }

  boolean isAllowed(List<Contender> chosen) {
    Map<UUID, Integer> winners = new HashMap<>();
    chosen.forEach(each -> winners.merge(each.lot(), 1, Integer::sum));
    return competition.lots().stream().allMatch(lot -> winners.getOrDefault(lot.lot(), 0) <= lot.mostWinners()
        && (!winners.containsKey(lot.lot()) || winners.keySet().containsAll(lot.needs())))
        && competition.ceilings().entrySet().stream()
            .allMatch(
                year -> chosen.stream().mapToLong(each -> each.costs(year.getKey())).sum() <= year.getValue().amount());
  }

  static BigDecimal value(List<Contender> chosen) {
    return chosen.stream().map(Contender::value).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  int lacking(List<Contender> chosen) {
    return competition.covers().stream().mapToInt(cover -> lacking(cover, chosen)).sum();
  }

  int lacking(Cover cover, List<Contender> chosen) {
    Set<UUID> met = new HashSet<>();
    chosen.forEach(each -> met.add(each.lot()));
    met.retainAll(cover.lots());
    return Math.max(0, cover.least() - met.size());
  }
}
