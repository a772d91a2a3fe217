package id.lelangkinerja.scoring;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.scoring.SmallCells.Cell;
import id.lelangkinerja.scoring.SmallCells.Hidden;
import id.lelangkinerja.scoring.SmallCells.Row;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Parts of figures as everybody may read them beside their total. */
class SmallCellsTest {
  private static final int TRIES = 400;

  @Test
  void counts_from_one_to_four_are_hidden_and_the_next_smallest_beside_a_single_one() {
    assertThat(told("120", "3", "17", "40")).isEqualTo("120 <5 * 40");
    assertThat(told("120", "3", "2", "40")).as("two hide each other").isEqualTo("120 <5 <5 40");
    assertThat(told("120", "5", "40")).isEqualTo("120 5 40");
    assertThat(told("12", "0", "40")).as("nobody is nobody").isEqualTo("12 0 40");
    assertThat(told("3", "0", "17", "40")).isEqualTo("<5 0 * 40");
  }

  @Test
  void two_that_can_only_be_the_smallest_or_the_largest_are_not_enough() {
    assertThat(told("1", "1", "30", "40")).isEqualTo("<5 <5 * 40");
    assertThat(told("4", "4", "30", "40")).isEqualTo("<5 <5 * 40");
    assertThat(told("1", "5", "40", "50")).as("six can only be one and five").isEqualTo("<5 * * 50");
  }

  @Test
  void where_too_little_is_left_nothing_is_shown() {
    assertThat(told("3", "0", "0")).isEqualTo("* * *");
    assertThat(told("1", "5")).isEqualTo("* *");
    assertThat(told("2.5", "100", "90")).isEqualTo("* * *");
    assertThat(told("-2", "100", "90")).isEqualTo("* * *");
    assertThat(told("2.5", "10.5").contains("2.5")).isFalse();
    assertThat(SmallCells.shown(List.of())).isEmpty();
  }

  @Test
  void of_a_rate_cases_and_those_among_whom_they_were_counted_are_hidden_together() {
    var rows = SmallCells.shown(List.of(rate(3, 90), rate(60, 100), rate(70, 90), rate(0, 50)));
    assertThat(rows.stream().map(SmallCellsTest::told).toList()).containsExactly("<5/*", "*/*", "70/90", "0/50");
    rows = SmallCells.shown(List.of(rate(0, 3), rate(60, 100), rate(70, 90)));
    assertThat(rows.stream().map(SmallCellsTest::told).toList()).as("a zero beside it would give the cases away")
        .containsExactly("0/<5", "*/*", "*/*");
  }

  @Test
  void an_indicator_that_is_not_about_people_hides_nothing() {
    assertThat(SmallCells.open(List.of(Part.of(BigDecimal.ONE), Part.of(BigDecimal.TEN))).stream()
        .map(SmallCellsTest::told).toList()).containsExactly("1", "10");
  }

  /** Every filling of the hidden cells that agrees with all that is published is tried. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void no_hidden_count_can_be_computed_from_what_is_published(long seed) {
    var chance = new Random(seed);
    for (int no = 0; no < TRIES; no++) {
      int size = 2 + chance.nextInt(4);
      boolean ratio = chance.nextInt(3) == 0;
      var parts = IntStream.range(0, size).mapToObj(_ -> ratio
          ? rate(count(chance), count(chance))
          : Part.of(BigDecimal.valueOf(count(chance)))).toList();
      var rows = SmallCells.shown(parts);
      safe(parts.stream().map(each -> ratio ? requireNonNull(each.numerator()) : requireNonNull(each.amount()))
          .mapToInt(BigDecimal::intValue).toArray(), rows.stream().map(Row::counted).toList());
      if (ratio) {
        safe(parts.stream().map(each -> requireNonNull(each.denominator())).mapToInt(BigDecimal::intValue).toArray(),
            rows.stream().map(each -> requireNonNull(each.among())).toList());
      }
    }
  }

  private static int count(Random chance) {
    return switch (chance.nextInt(4)) {
      case 0 -> 0;
      case 1 -> 1 + chance.nextInt(4);
      case 2 -> 5 + chance.nextInt(3);
      default -> 5 + chance.nextInt(20);
    };
  }

  private static void safe(int[] truth, List<Cell> published) {
    for (int at = 0; at < truth.length; at++) {
      assertThat(published.get(at).number() != null && truth[at] > 0 && truth[at] < 5).as("a small count").isFalse();
    }
    var possible = new ArrayList<Set<Integer>>();
    published.forEach(_ -> possible.add(new HashSet<>()));
    fill(published, 0, Arrays.stream(truth).sum(), new int[truth.length], possible);
    for (int at = 0; at < truth.length; at++) {
      if (published.get(at).number() == null && truth[at] > 0) {
        assertThat(possible.get(at)).as("%s as %s", Arrays.toString(truth), published)
            .hasSizeGreaterThan(1).contains(truth[at]);
      }
    }
  }

  private static void fill(List<Cell> published, int at, int left, int[] filled, List<Set<Integer>> possible) {
    if (at == filled.length) {
      if (left == 0) {
        IntStream.range(0, filled.length).forEach(one -> possible.get(one).add(filled[one]));
      }
      return;
    }
    var cell = published.get(at);
    boolean small = cell.hidden() == Hidden.SMALL;
    int from = cell.number() == null ? small ? 1 : 0 : cell.number().intValue();
    int to = cell.number() == null ? small ? 4 : left : from;
    for (int count = from; count <= Math.min(to, left); count++) {
      filled[at] = count;
      fill(published, at + 1, left - count, filled, possible);
    }
  }

  private static Part rate(int cases, int among) {
    return Part.of(BigDecimal.valueOf(cases), BigDecimal.valueOf(among));
  }

  private static String told(String... amounts) {
    return String.join(" ", SmallCells.shown(Arrays.stream(amounts).map(each -> Part.of(new BigDecimal(each))).toList())
        .stream().map(SmallCellsTest::told).toList());
  }

  private static String told(Row row) {
    var among = row.among();
    return told(row.counted()) + (among == null ? "" : "/" + told(among));
  }

  private static String told(Cell cell) {
    var number = cell.number();
    return number == null ? cell.hidden() == Hidden.SMALL ? "<5" : "*" : number.toPlainString();
  }
}
