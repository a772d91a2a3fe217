package id.lelangkinerja.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import id.lelangkinerja.running.page.ComparisonPage.Piece;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Two texts side by side, word by word. */
class WordingTest {
  @Test
  void what_one_side_alone_says_is_marked_there() {
    var sides = Wording.compare("Anggaran sebesar Rp 12 miliar, setiap tahun.",
        "Anggaran sebesar Rp 15 miliar setiap tahun.");
    assertThat(sides.left()).containsExactly(new Piece("Anggaran sebesar Rp ", false), new Piece("12 miliar, ", true),
        new Piece("setiap tahun.", false));
    assertThat(sides.right()).containsExactly(new Piece("Anggaran sebesar Rp ", false), new Piece("15 miliar ", true),
        new Piece("setiap tahun.", false));
    assertThat(sides.isSame()).isFalse();
  }

  @Test
  void a_text_beside_nothing_is_new_as_a_whole_and_the_same_text_is_not() {
    assertThat(Wording.compare("", "Pandemi menutup layanan").right())
        .containsExactly(new Piece("Pandemi menutup layanan", true));
    assertThat(Wording.compare("", "Pandemi").left()).isEmpty();
    assertThat(Wording.compare("Tetap  sama\ndua baris", "Tetap  sama\ndua baris").isSame()).isTrue();
  }

  @Test
  void no_word_of_either_text_is_lost_or_moved() {
    var texts = lists().of(integers().between(0, 3)).ofSizeBetween(0, 12)
        .map(words -> words.stream().map(each -> "kata" + each).collect(Collectors.joining(" ")));
    qt().forAll(texts, texts).check((left, right) -> {
      var sides = Wording.compare(left, right);
      return text(sides.left()).equals(left) && text(sides.right()).equals(right)
          && unchanged(sides.left()).equals(unchanged(sides.right()));
    });
  }

  private static String text(List<Piece> pieces) {
    return pieces.stream().map(Piece::text).collect(Collectors.joining());
  }

  private static String unchanged(List<Piece> pieces) {
    return pieces.stream().filter(each -> !each.changed()).map(Piece::text).collect(Collectors.joining()).strip();
  }
}
