package id.lelangkinerja.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SlackeningTest {
  private static final List<BigDecimal> LOUD_START = values("10", "12", "8", "10");

  @Test
  void two_quarters_a_fifth_below_the_first_year_are_slackening() {
    assertThat(isSeen(LOUD_START, "10", "7.9", "7.9")).isTrue();
  }

  @Test
  void one_bad_quarter_a_recovery_or_a_fall_within_the_tolerance_is_not() {
    assertThat(isSeen(LOUD_START, "10", "10", "2")).isFalse();
    assertThat(isSeen(LOUD_START, "2", "2", "9")).isFalse();
    assertThat(isSeen(LOUD_START, "8", "8")).isFalse();
  }

  @Test
  void nothing_to_fall_from_is_no_fall() {
    assertThat(isSeen(List.of(), "1", "1")).isFalse();
    assertThat(isSeen(values("0", "0"), "0", "-1")).isFalse();
    assertThat(isSeen(LOUD_START, "1")).isFalse();
  }

  @Test
  void a_tolerance_is_a_fraction_and_a_fall_lasts() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Slackening(BigDecimal.ONE, 2));
    assertThatIllegalArgumentException().isThrownBy(() -> new Slackening(new BigDecimal("-0.1"), 2));
    assertThatIllegalArgumentException().isThrownBy(() -> new Slackening(BigDecimal.ZERO, 0));
  }

  private static boolean isSeen(List<BigDecimal> firstYear, String... since) {
    return Slackening.STANDARD.isSeen(firstYear, values(since));
  }

  private static List<BigDecimal> values(String... values) {
    return Stream.of(values).map(BigDecimal::new).toList();
  }
}
