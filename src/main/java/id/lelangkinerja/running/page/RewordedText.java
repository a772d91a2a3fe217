package id.lelangkinerja.running.page;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * running/texts.jte: a clause or a milestone as it was and as it becomes, word by word; {@code kind} is a text's key, the
 * title empty for a milestone of no innovation, the days null for a clause.
 */
public record RewordedText(String kind, String title, @Nullable LocalDate onBefore, @Nullable LocalDate onAfter,
    List<ComparisonPage.Piece> left, List<ComparisonPage.Piece> right) {
  public RewordedText {
    left = List.copyOf(left);
    right = List.copyOf(right);
  }

  /** Whether its day becomes another. */
  public boolean dayChanged() {
    return onBefore != null && !onBefore.equals(onAfter);
  }

  /** All of the text as it was. */
  public String before() {
    return text(left);
  }

  /** All of the text as it becomes. */
  public String after() {
    return text(right);
  }

  private static String text(List<ComparisonPage.Piece> pieces) {
    return String.join("", pieces.stream().map(ComparisonPage.Piece::text).toList());
  }
}
