package id.lelangkinerja.running.page;

import id.lelangkinerja.web.page.Choice;
import id.lelangkinerja.web.page.Sentence;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * running/comparison.jte: two versions of a contract side by side, figure by figure and word by word. {@code choices}
 * are all its versions; clauses that are the same in both are but counted, and only the milestones
 * that differ are told, each with its day.
 */
public record ComparisonPage(Sentence headline, String number, String contractUrl, String compare,
    List<Choice> choices, Version left, Version right, List<Row> rows, List<Budget> budgets, Text reasons,
    List<Text> clauses, int sameClauses, List<Text> milestones) {
  public ComparisonPage {
    choices = List.copyOf(choices);
    rows = List.copyOf(rows);
    budgets = List.copyOf(budgets);
    clauses = List.copyOf(clauses);
    milestones = List.copyOf(milestones);
  }

  /** The ground is a text's key, and null for the version that was signed. */
  public record Version(int version, LocalDate from, @Nullable String ground, String url) {}

  /** An indicator with its weight in per cent, and its targets by year. */
  public record Row(String indicator, String unit, int decimals, BigDecimal weightLeft, BigDecimal weightRight,
      int weightDecimals, List<Cell> cells) {
    public Row { cells = List.copyOf(cells); }
  }

  /** A year's target in both; {@code changed} where they differ. */
  public record Cell(String year, BigDecimal left, BigDecimal right, boolean changed) {}

  /** A year's money in rupiah in both. */
  public record Budget(String year, long left, long right) {
    public boolean changed() {
      return left != right;
    }
  }

  /** A text in both; the title is of its newer version. */
  public record Text(String title, List<Piece> left, List<Piece> right) {
    public Text {
      left = List.copyOf(left);
      right = List.copyOf(right);
    }

    public boolean isEmpty() {
      return left.isEmpty() && right.isEmpty();
    }
  }

  /** Words that the other side has too, or has not. */
  public record Piece(String text, boolean changed) {}
}
