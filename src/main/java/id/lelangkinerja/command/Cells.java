package id.lelangkinerja.command;

import id.lelangkinerja.command.page.Cell;
import id.lelangkinerja.measurement.Achievements;
import id.lelangkinerja.measurement.Coverage;
import id.lelangkinerja.scoring.Category;
import id.lelangkinerja.scoring.CategoryScale;
import id.lelangkinerja.scoring.Score;
import id.lelangkinerja.web.Choices;
import java.math.BigDecimal;
import java.util.Optional;

/** Colours a score by its category under the scale of its day; what was not reported is hatched, never a low colour. */
final class Cells {
  private Cells() {}

  /** From the score of what is verified; where there is none, the one of what is reported tells why. */
  static Cell of(CategoryScale scale, Score verified, Score reported, String url) {
    return verified.reported().map(percent -> scored(scale.of(percent), percent, url, false))
        .orElseGet(() -> absent(reported, url));
  }

  /**
   * The year through a quarter. A quarter with nothing of its own verified does not repeat what the quarters before
   * it had, and one with gaps is marked.
   */
  static Cell of(CategoryScale scale, Score verified, Score reported, Coverage quarter, String url) {
    if (quarter.isUntold()) {
      return untold(quarter, url);
    }
    return verified.reported().map(percent -> scored(scale.of(percent), percent, url, quarter.isPartial()))
        .orElseGet(() -> absent(reported, url));
  }

  /** A contract's, no better than its guard. */
  static Cell of(CategoryScale scale, Score verified, Score reported, Optional<Achievements.Progress> guard,
      String url) {
    return verified.reported().map(percent -> scored(
        guard.filter(each -> each.holdsBack(percent)).map(Achievements.Progress::category).orElse(scale.of(percent)),
        percent, url, false)).orElseGet(() -> absent(reported, url));
  }

  private static Cell scored(Category category, BigDecimal percent, String url, boolean partial) {
    return new Cell(url, percent, css(category), meaning(category), partial);
  }

  private static Cell untold(Coverage quarter, String url) {
    if (quarter.reported() > 0) {
      return new Cell(url, "none", "command.cell.waiting");
    }
    return quarter.overdue() > 0
        ? new Cell(url, "none", "command.cell.silent")
        : new Cell(url, "", "command.cell.in_time");
  }

  private static Cell absent(Score reported, String url) {
    if (reported.reported().isPresent()) {
      return new Cell(url, "none", "command.cell.waiting");
    }
    return reported.withOverdueAsZero().isPresent()
        ? new Cell(url, "none", "command.cell.silent")
        : new Cell(url, "", "command.cell.not_due");
  }

  private static String meaning(Category category) {
    return Choices.key("command.category", category);
  }

  private static String css(Category category) {
    return switch (category) {
      case VERY_HIGH -> "a5";
      case HIGH -> "a4";
      case MEDIUM -> "a3";
      case LOW -> "a2";
      case VERY_LOW -> "a1";
    };
  }
}
