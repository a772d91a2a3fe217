package id.lelangkinerja.scoring;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a figure as they may be published while their total is known to everybody: in a category with few people
 * these could be recognised.
 *
 * <p>A count from 1 to 4 is hidden, and with it its row. Since it is the total less what is shown, the row with the next
 * smallest counts is hidden beside it, and further ones until every hidden count could be at least one other number, also
 * for somebody who knows which counts are from 1 to 4 and that the others were the smallest: counts of cases and of those
 * among whom they were counted are looked at each by themselves. A count of nobody is never hidden, as it tells of nobody.
 * Where too few rows are left for that, or where there are counts that are no whole numbers, nothing is shown at all.
 */
public final class SmallCells {
  /** The smallest count that is shown. */
  public static final int SHOWN_FROM = 5;
  private static final int LARGEST_HIDDEN = SHOWN_FROM - 1;
  private static final BigDecimal FROM = BigDecimal.valueOf(SHOWN_FROM);
  /** Above every count: figures have at most 14 digits before the decimal sign. */
  private static final long UNBOUNDED = 1_000_000_000_000_000L;

  private SmallCells() {}

  /** Why a count is not shown. */
  public enum Hidden {
    /** It is from 1 to 4. */
    SMALL,
    /** Another one could be computed from it. */
    BESIDE
  }

  /** A count, or why it is hidden: exactly one of the two. */
  public record Cell(@Nullable BigDecimal number, @Nullable Hidden hidden) {}

  /** A part: its amount or its cases, and those among whom they were counted, null where it is an amount. */
  public record Row(Cell counted, @Nullable Cell among) {}

  /** The same parts in the same order, everything shown. */
  public static List<Row> open(List<Part> parts) {
    return parts.stream().map(part -> row(part, count -> new Cell(count, null))).toList();
  }

  /** The same parts in the same order, with what has to be hidden. */
  public static List<Row> shown(List<Part> parts) {
    var hidden = new HashSet<Integer>();
    for (int at = 0; at < parts.size(); at++) {
      if (counts(parts.get(at)).stream().anyMatch(SmallCells::isSmall)) {
        hidden.add(at);
      }
    }
    if (hidden.isEmpty()) {
      return open(parts);
    }
    boolean whole = parts.stream().flatMap(part -> counts(part).stream()).allMatch(SmallCells::isWhole);
    if (!whole || !hideBeside(parts, hidden)) {
      return parts.stream().map(part -> row(part, _ -> new Cell(null, Hidden.BESIDE))).toList();
    }
    var rows = new ArrayList<Row>();
    for (int at = 0; at < parts.size(); at++) {
      boolean hides = hidden.contains(at);
      rows.add(row(parts.get(at), count -> cell(count, hides)));
    }
    return rows;
  }

  /** Hides the smallest of the other rows until no hidden count is known; false where they do not suffice. */
  private static boolean hideBeside(List<Part> parts, Set<Integer> hidden) {
    var others = new ArrayList<Integer>();
    for (int at = 0; at < parts.size(); at++) {
      if (!hidden.contains(at) && counts(parts.get(at)).stream().allMatch(count -> count.compareTo(FROM) >= 0)) {
        others.add(at);
      }
    }
    others.sort(Comparator.comparing((Integer at) -> counts(parts.get(at)).getFirst())
        .thenComparing(at -> counts(parts.get(at)).getLast()));
    while (!isAmbiguous(parts, hidden)) {
      if (others.isEmpty()) {
        return false;
      }
      hidden.add(others.removeFirst());
    }
    return true;
  }

  private static boolean isAmbiguous(List<Part> parts, Set<Integer> hidden) {
    int columns = counts(parts.getFirst()).size();
    for (int column = 0; column < columns; column++) {
      if (!isAmbiguous(parts, hidden, column)) {
        return false;
      }
    }
    return true;
  }

  /** Whether each hidden count of the column, a zero left out, could be another one while their sum stays what it is. */
  private static boolean isAmbiguous(List<Part> parts, Set<Integer> hidden, int column) {
    long small = 0;
    long large = 0;
    long sum = 0;
    long least = UNBOUNDED;
    long most = 0;
    for (int at = 0; at < parts.size(); at++) {
      long count = counts(parts.get(at)).get(column).longValueExact();
      if (!hidden.contains(at)) {
        least = count >= SHOWN_FROM ? Math.min(least, count) : least;
      } else if (count > LARGEST_HIDDEN) {
        large++;
        most = Math.max(most, count);
        sum += count;
      } else if (count > 0) {
        small++;
        sum += count;
      }
    }
    // The others are hidden from the smallest on, by the first column.
    long bound = column == 0 && most <= least ? least : UNBOUNDED;
    return (small == 0 || differs(Math.max(1, sum - LARGEST_HIDDEN * (small - 1) - large * bound),
        Math.min(LARGEST_HIDDEN, sum - (small - 1) - large * SHOWN_FROM)))
        && (large == 0 || differs(Math.max(SHOWN_FROM, sum - LARGEST_HIDDEN * small - (large - 1) * bound),
            Math.min(bound, sum - small - (large - 1) * SHOWN_FROM)));
  }

  private static boolean differs(long lowest, long highest) {
    return lowest < highest;
  }

  private static List<BigDecimal> counts(Part part) {
    var amount = part.amount();
    return amount == null
        ? List.of(requireNonNull(part.numerator()), requireNonNull(part.denominator()))
        : List.of(amount);
  }

  private static Row row(Part part, Function<BigDecimal, Cell> cell) {
    var counts = counts(part);
    return new Row(cell.apply(counts.getFirst()), counts.size() == 1 ? null : cell.apply(counts.getLast()));
  }

  private static Cell cell(BigDecimal count, boolean hides) {
    return !hides || count.signum() == 0
        ? new Cell(count, null)
        : new Cell(null, isSmall(count) ? Hidden.SMALL : Hidden.BESIDE);
  }

  private static boolean isSmall(BigDecimal count) {
    return count.signum() != 0 && count.abs().compareTo(FROM) < 0;
  }

  private static boolean isWhole(BigDecimal count) {
    return count.signum() >= 0 && count.stripTrailingZeros().scale() <= 0;
  }
}
