package id.lelangkinerja.running;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import id.lelangkinerja.running.page.ComparisonPage.Piece;
import java.util.ArrayList;
import java.util.List;

/** Compares two texts word by word. What stands between words belongs to the word before it. */
final class Wording {
  private Wording() {}

  /** The text on the left, what the right one lacks marked; then the other way round. */
  record Sides(List<Piece> left, List<Piece> right) {
    Sides {
      left = List.copyOf(left);
      right = List.copyOf(right);
    }

    boolean isSame() {
      return left.stream().noneMatch(Piece::changed) && right.stream().noneMatch(Piece::changed);
    }
  }

  static Sides compare(String left, String right) {
    var before = words(left);
    var after = words(right);
    var from = new ArrayList<Piece>();
    var to = new ArrayList<Piece>();
    int atLeft = 0;
    int atRight = 0;
    for (AbstractDelta<String> delta : DiffUtils.diff(before, after).getDeltas()) {
      add(from, before, atLeft, delta.getSource().getPosition(), false);
      add(to, after, atRight, delta.getTarget().getPosition(), false);
      atLeft = delta.getSource().getPosition() + delta.getSource().size();
      atRight = delta.getTarget().getPosition() + delta.getTarget().size();
      add(from, before, delta.getSource().getPosition(), atLeft, true);
      add(to, after, delta.getTarget().getPosition(), atRight, true);
    }
    add(from, before, atLeft, before.size(), false);
    add(to, after, atRight, after.size(), false);
    return new Sides(from, to);
  }

  private static List<String> words(String text) {
    return text.isBlank() ? List.of() : List.of(text.strip().split("(?<=\\s)(?=\\S)"));
  }

  private static void add(List<Piece> pieces, List<String> words, int from, int to, boolean changed) {
    if (from < to) {
      pieces.add(new Piece(String.join("", words.subList(from, to)), changed));
    }
  }
}
