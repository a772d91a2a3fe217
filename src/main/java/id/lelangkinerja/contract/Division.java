package id.lelangkinerja.contract;

import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.scoring.Aggregation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * What becomes of a contract whose agency is followed by several: each successor's indicators, targets and budgets from a
 * year on. Pure. What adds up over the city (counts and money) is divided by the shares, baseline and history of the
 * target as well, and loses nothing by it; a ratio, an index or an average holds for each successor as it stands.
 */
public final class Division {
  private Division() {}

  /** A successor and how much it takes over, in per cent with at most two decimals. */
  public record Part(AgencyId successor, BigDecimal share) {}

  /** What one successor takes over: indicators by number, commitments by indicator and year, budgets by year. */
  public record Slice(Part part, List<ContractIndicator> indicators, List<Commitment> commitments,
      List<YearBudget> budgets) {
    public Slice {
      indicators = List.copyOf(indicators);
      commitments = List.copyOf(commitments);
      budgets = List.copyOf(budgets);
    }
  }

  /** Whether the values of an indicator add up at all: those of a ratio never do. */
  public static boolean mayDivide(ContractIndicator indicator) {
    return indicator.aggregation() != Aggregation.RATIO;
  }

  /** Whether it is divided unless somebody says otherwise: what is summed over the year is a count. */
  public static boolean divides(ContractIndicator indicator) {
    return indicator.aggregation() == Aggregation.SUM;
  }

  /**
   * The slices in the order of the parts.
   *
   * @param parts    100 per cent together
   * @param firstYear the first year that passes on
   * @param divided  the indicators whose values are divided; one that cannot be is not
   */
  public static List<Slice> of(ContractSheet sheet, List<Part> parts, int firstYear, Set<UUID> divided) {
    var shares = parts.stream().map(Part::share).toList();
    var indicators = sheet.indicators().stream().map(each -> indicator(each, shares, divided)).toList();
    var commitments = sheet.commitments().stream().filter(each -> each.year() >= firstYear)
        .map(each -> commitment(each, sheet, shares, divided)).toList();
    var budgets = sheet.budgets().stream().filter(each -> each.year() >= firstYear).map(each -> budget(each, shares))
        .toList();
    return IntStream.range(0, parts.size()).mapToObj(at -> new Slice(parts.get(at), at(indicators, at),
        at(commitments, at), at(budgets, at))).toList();
  }

  private static <T> List<T> at(List<List<T>> lines, int at) {
    return lines.stream().map(each -> each.get(at)).toList();
  }

  private static List<YearBudget> budget(YearBudget budget, List<BigDecimal> shares) {
    return Shares.of(BigDecimal.valueOf(budget.amount()), shares, 0).stream()
        .map(amount -> new YearBudget(budget.year(), amount.longValueExact())).toList();
  }

  private static List<ContractIndicator> indicator(ContractIndicator line, List<BigDecimal> shares, Set<UUID> divided) {
    return parts(line.baseline(), line, shares, divided).stream().map(baseline -> new ContractIndicator(
        line.indicatorId(), line.no(), line.name(), line.unit(), line.polarity(), line.aggregation(), line.frequency(),
        line.lowerFormula(), line.fromBaseline(), line.decimals(), line.dataSource(), line.weight(), baseline,
        line.baselineAsOf(), line.baselineSource(), line.cap(), line.guard(), line.formula())).toList();
  }

  private static List<Commitment> commitment(Commitment one, ContractSheet sheet, List<BigDecimal> shares,
      Set<UUID> divided) {
    var line = sheet.indicators().stream().filter(each -> each.indicatorId().equals(one.indicatorId())).findFirst()
        .orElseThrow();
    var targets = parts(one.target(), line, shares, divided);
    var reserves = parts(one.reserve(), line, shares, divided);
    var offers = parts(one.offered(), line, shares, divided);
    var countered = one.countered();
    var counters = countered == null ? null : parts(countered, line, shares, divided);
    return IntStream.range(0, shares.size()).mapToObj(at -> new Commitment(UUID.randomUUID(), one.indicatorId(),
        one.year(), targets.get(at), reserves.get(at), offers.get(at), counters == null ? null : counters.get(at),
        targets.get(at))).toList();
  }

  private static List<BigDecimal> parts(BigDecimal number, ContractIndicator line, List<BigDecimal> shares,
      Set<UUID> divided) {
    return divided.contains(line.indicatorId()) && mayDivide(line)
        ? Shares.of(number, shares, line.decimals())
        : shares.stream().map(_ -> number).toList();
  }
}
