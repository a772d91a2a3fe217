package id.lelangkinerja.bidding.page;

import id.lelangkinerja.platform.Rupiah;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** bidding/content.jte: what a bid says, whole. The addresses for changing it are empty where it is only read. */
public record ContentPage(String summary, String summaryUrl, List<Innovation> innovations, String innovationsUrl,
    List<Integer> years, List<Measure> measures, Meter meter, String targetsUrl, String reason, List<Cost> budgets,
    Rupiah budgetSum, String budgetUrl, List<Programme> programmes, String programmesUrl,
    MeansPage means, List<AttachmentLine> attachments, String attachmentsUrl) {
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  /** With the fields of the regional innovation index; open texts are empty. */
  public record Innovation(String name, boolean digital, String kindKey, String description, LocalDate startsOn,
      String stageKey, String initiatorKey, String affairs, @Nullable LocalDate trialOn, String aim, String benefit,
      String result) {}

  /** An indicator: its baseline (null where missing) and its targets by year. */
  public record Measure(String name, String unit, String polarityKey, int decimals, BigDecimal weight,
      @Nullable Baseline baseline, String baselineUrl, List<Target> targets, Outlook outlook) {}

  public record Baseline(BigDecimal value, LocalDate asOf, String source, String evidence) {}

  public record Target(int year, @Nullable BigDecimal value, @Nullable BigDecimal reserve, boolean below) {}

  /** A programme that carries a part of the budget, by year. */
  public record Programme(String code, String name, List<Budget> years) {}

  public record Budget(int year, @Nullable Rupiah amount) {}

  /**
   * What a year costs, the ceiling of the whole round for it (null where none is set), and how many per cent of that
   * the bid alone would take, null where either is missing.
   */
  public record Cost(int year, @Nullable Rupiah amount, @Nullable Rupiah ceiling, @Nullable BigDecimal part) {
    /** Whether the bid alone costs more than the whole round may. */
    public boolean above() {
      return part != null && part.compareTo(WHOLE) > 0;
    }
  }

  /** The files that concern the baseline of the indicator of this name. */
  public List<AttachmentLine> filesOf(String indicator) {
    return attachments.stream().filter(file -> file.concerns().equals(indicator)).toList();
  }

  /** Whether any year has a ceiling. */
  public boolean capped() {
    return budgets.stream().anyMatch(cost -> cost.ceiling() != null);
  }

  /** Whether any target is worse than its reserve. */
  public boolean below() {
    return measures.stream().flatMap(measure -> measure.targets().stream()).anyMatch(Target::below);
  }
}
