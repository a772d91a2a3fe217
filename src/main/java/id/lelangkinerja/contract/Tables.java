package id.lelangkinerja.contract;

import id.lelangkinerja.contract.page.Budgets;
import id.lelangkinerja.contract.page.Promises;
import id.lelangkinerja.platform.Rupiah;
import id.lelangkinerja.scoring.LowerFormula;
import id.lelangkinerja.scoring.Rollup;
import id.lelangkinerja.web.Choices;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lays what a contract says out in rows, the same way for the screens and for the paper. */
final class Tables {
  private static final int QUARTERS = 4;
  private static final int MONTHS_A_QUARTER = 3;

  private Tables() {}

  static Promises promises(List<ContractIndicator> indicators, List<Commitment> commitments) {
    var years = commitments.stream().map(Commitment::year).distinct().sorted().toList();
    return new Promises(years, indicators.stream().map(indicator -> row(indicator, commitments)).toList());
  }

  private static Promises.Row row(ContractIndicator line, List<Commitment> commitments) {
    var cells = commitments.stream().filter(each -> each.indicatorId().equals(line.indicatorId()))
        .sorted(java.util.Comparator.comparingInt(Commitment::year))
        .map(each -> new Promises.Cell(each.year(), each.target(), each.reserve(), each.offered(), each.countered(),
            each.signed(), quarters(line, each.target())))
        .toList();
    return new Promises.Row(line.no(), line.name(), line.unit(), decimals(line, cells),
        "contract.polarity." + line.polarity().name().toLowerCase(Locale.ROOT), line.weight(), line.guard(),
        line.baseline(),
        line.baselineAsOf(), line.baselineSource(), rules(line), cells);
  }

  private static Promises.Rules rules(ContractIndicator line) {
    return new Promises.Rules(line.formula(), Choices.key("aggregation", line.aggregation()),
        Choices.key("frequency", line.frequency()), "contract.achievement." + achievement(line), line.dataSource(),
        line.cap());
  }

  private static String achievement(ContractIndicator line) {
    if (line.fromBaseline()) {
      return "from-baseline";
    }
    return switch (line.polarity()) {
      case HIGHER_IS_BETTER -> "higher";
      case LOWER_IS_BETTER -> line.lowerFormula() == LowerFormula.MIRROR ? "mirror" : "inverse";
      case WITHIN_RANGE -> "range";
    };
  }

  /** What is due of a year's target by the end of each quarter; nothing before the first period has ended. */
  private static List<@Nullable BigDecimal> quarters(ContractIndicator line, BigDecimal target) {
    var frequency = line.frequency();
    var due = new ArrayList<@Nullable BigDecimal>();
    for (int quarter = 1; quarter <= QUARTERS; quarter++) {
      int elapsed = frequency.periodsElapsed(quarter * MONTHS_A_QUARTER);
      due.add(elapsed == 0 ? null : Rollup.targetAt(line.aggregation(), target, elapsed, frequency.periodsPerYear()));
    }
    return due;
  }

  /** The indicator's, or more where a figure of it has more: what is signed is never rounded. */
  private static int decimals(ContractIndicator line, List<Promises.Cell> cells) {
    return Stream.concat(Stream.of(line.baseline()), cells.stream().flatMap(Tables::figures))
        .mapToInt(figure -> figure.stripTrailingZeros().scale()).reduce(line.decimals(), Math::max);
  }

  private static Stream<BigDecimal> figures(Promises.Cell cell) {
    return Stream.of(cell.target(), cell.reserve(), cell.offered(), cell.signed());
  }

  static Budgets budgets(List<YearBudget> budgets) {
    var rows = budgets.stream().map(each -> new Budgets.Row(each.year(), new Rupiah(each.amount()))).toList();
    return new Budgets(rows, rows.stream().map(Budgets.Row::amount).reduce(Rupiah.NONE, Rupiah::plus));
  }
}
