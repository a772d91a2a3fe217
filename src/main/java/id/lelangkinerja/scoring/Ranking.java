package id.lelangkinerja.scoring;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * The order of a lot's bids by their panel's score sheets. A bid's result is the mean over its sheets of
 * sum(weight x score) / 100. Results are compared as fractions, by cross-multiplication, so that no rounding ever
 * makes or breaks a tie.
 */
public final class Ranking {
  private Ranking() {}

  /**
   * Best first; equal bids in the order given. A bid that nobody has scored has no result and is left out.
   *
   * @param criteria with distinct keys and weights that sum to exactly 100
   * @param sheets of each bid; every sheet scores every criterion and nothing else
   */
  public static <K> List<Ranked<K>> of(Collection<Criterion> criteria, Map<K, ? extends Collection<Sheet>> sheets) {
    check(criteria);
    List<Result<K>> results = new ArrayList<>();
    sheets.forEach((bid, its) -> {
      if (!its.isEmpty())
        results.add(result(bid, criteria, its));
    });
    results.sort(Comparator.reverseOrder());
    return ranked(results);
  }

  private static <K> List<Ranked<K>> ranked(List<Result<K>> results) {
    List<Ranked<K>> ranking = new ArrayList<>();
    var rank = 1;
    for (var place = 0; place < results.size(); place++) {
      var result = results.get(place);
      if (place > 0 && result.compareTo(results.get(place - 1)) < 0)
        rank = place + 1;
      ranking.add(new Ranked<>(result.bid(), rank, result.score()));
    }
    return List.copyOf(ranking);
  }

  private static void check(Collection<Criterion> criteria) {
    if (criteria.stream().map(Criterion::key).distinct().count() < criteria.size())
      throw new IllegalArgumentException("a criterion comes twice: " + criteria);
    var sum = criteria.stream().map(Criterion::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    if (sum.compareTo(Percent.HUNDRED) != 0)
      throw new IllegalArgumentException("weights sum to " + sum + ", not to 100");
  }

  private static <K> Result<K> result(K bid, Collection<Criterion> criteria, Collection<Sheet> sheets) {
    var points = sheets.stream().map(sheet -> points(criteria, sheet)).reduce(BigDecimal.ZERO, BigDecimal::add);
    return new Result<>(bid, points, Percent.HUNDRED.multiply(BigDecimal.valueOf(sheets.size())));
  }

  private static BigDecimal points(Collection<Criterion> criteria, Sheet sheet) {
    var keys = new HashSet<>(sheet.scores().keySet());
    var points = BigDecimal.ZERO;
    for (var criterion : criteria) {
      var score = sheet.scores().get(criterion.key());
      if (score == null)
        throw new IllegalArgumentException("a sheet does not score " + criterion.key());
      keys.remove(criterion.key());
      points = points.add(criterion.weight().multiply(score));
    }
    if (!keys.isEmpty())
      throw new IllegalArgumentException("a sheet scores what is no criterion: " + keys);
    return points;
  }

  /** The fraction points / parts, kept apart so that it stays exact; parts is above 0. */
  private record Result<K>(K bid, BigDecimal points, BigDecimal parts) implements Comparable<Result<K>> {
    @Override
    public int compareTo(Result<K> other) {
      return points.multiply(other.parts).compareTo(other.points.multiply(parts));
    }

    BigDecimal score() {
      return points.divide(parts, MathContext.DECIMAL128);
    }
  }
}
