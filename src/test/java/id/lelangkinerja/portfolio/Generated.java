package id.lelangkinerja.portfolio;

import id.lelangkinerja.platform.Rupiah;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Competitions by lot, from a seed. */
public final class Generated {
  private static final int FIRST_YEAR = 2027;
  private final Random random;

  public Generated(long seed) {
    random = new Random(seed);
  }

  /**
   * Bids spread evenly over the lots; dearer ones tend to be worth more. Money for about half of what the best bids
   * of all lots would cost, every fifth lot with two winners, every tenth needing its neighbour, a cover for each of
   * four missions.
   */
  public Competition competition(int lots, int bids, int years) {
    var ids = IntStream.range(0, lots).mapToObj(_ -> id()).toList();
    List<LotTerms> terms = new ArrayList<>();
    for (var at = 0; at < lots; at++)
      terms.add(new LotTerms(ids.get(at), at % 5 == 4 ? 2 : 1, at % 10 == 9 ? Set.of(ids.get(at - 1)) : Set.of()));
    var contenders = IntStream.range(0, bids).mapToObj(at -> contender(ids.get(at % lots), years)).toList();
    Map<Integer, Rupiah> ceilings = new HashMap<>();
    for (var year = FIRST_YEAR; year < FIRST_YEAR + years; year++)
      ceilings.put(year, new Rupiah(average(contenders, year) * lots / 2));
    return new Competition(terms, contenders, ceilings, covers(ids));
  }

  /** Too little money for all covers, by lot. */
  Competition poor(int lots, int bids) {
    var rich = competition(lots, bids, 2);
    Map<Integer, Rupiah> ceilings = new HashMap<>();
    rich.ceilings().forEach((year, amount) -> ceilings.put(year, new Rupiah(amount.amount() * random.nextInt(4) / 4)));
    return new Competition(rich.lots(), rich.contenders(), ceilings, rich.covers());
  }

  private static long average(List<Contender> contenders, int year) {
    return contenders.stream().mapToLong(each -> each.costs(year)).sum() / Math.max(1, contenders.size());
  }

  private Contender contender(UUID lot, int years) {
    var size = 0.3 + random.nextDouble();
    var value = BigDecimal.valueOf(Math.round(size * (3000 + random.nextInt(6000))), 2);
    Map<Integer, Rupiah> budget = new HashMap<>();
    for (var year = FIRST_YEAR; year < FIRST_YEAR + years; year++)
      budget.put(year, new Rupiah(Math.round(size * (200 + random.nextInt(800))) * 1_000_000 + random.nextInt(1000)));
    return new Contender(id(), lot, value, budget);
  }

  private List<Cover> covers(List<UUID> lots) {
    return IntStream.range(0, 4).mapToObj(mission -> new Cover(id(),
        IntStream.range(0, lots.size()).filter(at -> at % 4 == mission).mapToObj(lots::get).collect(Collectors.toSet()),
        Math.max(1, lots.size() / 16))).filter(cover -> !cover.lots().isEmpty()).toList();
  }

  private UUID id() {
    return new UUID(random.nextLong(), random.nextLong());
  }
}
