package id.lelangkinerja.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SharesTest {
  @Test
  void a_rupiah_that_no_share_makes_whole_goes_to_the_largest_remainder() {
    assertThat(parts("1000", 0, "33.33", "33.33", "33.34")).containsExactly("333", "333", "334");
    assertThat(parts("10", 0, "25", "75")).containsExactly("2", "8");
  }

  @Test
  void of_equal_remainders_the_larger_share_comes_first_and_then_who_is_named_first() {
    assertThat(parts("1", 0, "50", "50")).containsExactly("1", "0");
    assertThat(parts("2", 0, "25", "25", "50")).containsExactly("1", "0", "1");
    assertThat(parts("10", 0, "15", "85")).containsExactly("1", "9");
  }

  @Test
  void a_target_is_divided_as_finely_as_it_is_written_and_keeps_its_sign() {
    assertThat(parts("401", 2, "33.33", "66.67")).containsExactly("133.65", "267.35");
    assertThat(parts("0.125", 2, "50", "50")).containsExactly("0.063", "0.062");
    assertThat(parts("-3", 0, "50", "50")).containsExactly("-2", "-1");
  }

  @Test
  void whatever_the_shares_nothing_is_lost_and_nobody_is_a_unit_off() {
    var random = new Random(6);
    for (int round = 0; round < 500; round++) {
      int first = 1 + random.nextInt(9_998);
      int second = 1 + random.nextInt(9_999 - first);
      var shares = Stream.of(first, second, 10_000 - first - second).map(each -> BigDecimal.valueOf(each, 2)).toList();
      var number = BigDecimal.valueOf(random.nextLong(-1_000_000_000_000L, 1_000_000_000_000L), random.nextInt(4));
      var parts = Shares.of(number, shares, 1);
      assertThat(parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add)).isEqualByComparingTo(number);
      int scale = parts.getFirst().scale();
      assertThat(IntStream.range(0, 3).allMatch(at -> parts.get(at)
          .subtract(number.multiply(shares.get(at)).movePointLeft(2)).abs()
          .compareTo(BigDecimal.ONE.movePointLeft(scale)) < 0)).isTrue();
    }
  }

  private static List<String> parts(String number, int decimals, String... shares) {
    return Shares.of(new BigDecimal(number), Stream.of(shares).map(BigDecimal::new).toList(), decimals).stream()
        .map(BigDecimal::toPlainString).toList();
  }
}
