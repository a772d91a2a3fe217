package id.lelangkinerja.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.scoring.Aggregation;
import id.lelangkinerja.scoring.CategoryScale;
import id.lelangkinerja.scoring.Frequency;
import id.lelangkinerja.scoring.LowerFormula;
import id.lelangkinerja.scoring.PeriodValue;
import id.lelangkinerja.scoring.Polarity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BackgroundTest {
  @Test
  void a_figure_like_those_before_it_is_asked_nothing() {
    assertThat(asked(level("81", "80", "79"))).isEmpty();
    assertThat(asked(level("75"))).isEmpty();
  }

  @Test
  void a_figure_far_outside_of_what_is_known_is_asked_by_its_range_and_not_by_its_jump_too() {
    assertThat(level("810", "80", "79").doubts()).singleElement().satisfies(doubt -> {
      assertThat(doubt.question()).isEqualTo(Question.RANGE);
      assertThat(doubt.numbers()).extracting(BigDecimal::intValue).containsExactly(70, 80);
    });
  }

  @Test
  void a_figure_that_is_plausible_but_far_from_the_last_is_asked_by_its_jump() {
    assertThat(asked(level("80", "79", "40"))).containsExactly(Question.JUMP);
  }

  @Test
  void the_sign_and_nothing_at_all_are_asked_by_their_own_names() {
    assertThat(asked(level("-81", "80"))).containsExactly(Question.SIGN);
    assertThat(asked(level("0", "80"))).containsExactly(Question.ZERO);
    assertThat(asked(level("0", "80", "0"))).doesNotContain(Question.ZERO);
    assertThat(asked(level("-3", "80", "-2"))).doesNotContain(Question.SIGN);
  }

  @Test
  void the_same_figure_again_is_asked_whether_it_was_counted_anew() {
    assertThat(asked(level("80", "80"))).containsExactly(Question.SAME);
    assertThat(asked(level("0", "0"))).isEmpty();
    assertThat(asked(rate("80", "100", "80", "100"))).containsExactly(Question.SAME);
    assertThat(asked(rate("160", "200", "80", "100"))).as("the same rate of other cases").isEmpty();
  }

  @Test
  void a_rate_is_asked_for_its_parts() {
    assertThat(asked(rate("101", "100", "90", "100"))).containsExactly(Question.ABOVE_WHOLE);
    assertThat(asked(rate("40", "49", "80", "100"))).containsExactly(Question.DENOMINATOR);
    assertThat(asked(rate("40", "50", "80", "100"))).isEmpty();
  }

  @Test
  void a_year_that_is_not_even_high_is_to_be_explained() {
    // The target is 80, and high begins above 75 per cent of it.
    assertThat(level("61").isOffTrack(CategoryScale.USUAL)).isFalse();
    assertThat(level("60").isOffTrack(CategoryScale.USUAL)).isTrue();
    assertThat(rate("10", "100", "190", "100").isOffTrack(CategoryScale.USUAL))
        .as("the year so far is what counts").isFalse();
  }

  private static List<Question> asked(Background background) {
    return background.doubts().stream().map(Doubt::question).toList();
  }

  /** Of an index with the baseline 70 and the target 80, after these figures. */
  private static Background level(String figure, String... before) {
    var values = new ArrayList<PeriodValue>();
    for (var value : before) {
      values.add(new PeriodValue(values.size() + 1, new BigDecimal(value)));
    }
    return background(Aggregation.LAST, "indeks", new PeriodValue(values.size() + 1, new BigDecimal(figure)), values);
  }

  /** Of a per cent with the same baseline and target, after one of the same year. */
  private static Background rate(String above, String below, String earlierAbove, String earlierBelow) {
    return background(Aggregation.RATIO, "%", part(2, above, below), List.of(part(1, earlierAbove, earlierBelow)));
  }

  private static PeriodValue part(int period, String above, String below) {
    var value = NewValue.of(new BigDecimal(above), new BigDecimal(below), "").checked(Aggregation.RATIO, "%");
    return new PeriodValue(period, java.util.Objects.requireNonNull(value.value()), new BigDecimal(above),
        new BigDecimal(below));
  }

  private static Background background(Aggregation aggregation, String unit, PeriodValue figure,
      List<PeriodValue> before) {
    var definition = new Definition(Polarity.HIGHER_IS_BETTER, aggregation, Frequency.QUARTERLY, LowerFormula.MIRROR,
        false, Units.per(unit), new BigDecimal("70"), BigDecimal.valueOf(100));
    return new Background(definition, LocalDate.of(2019, 3, 31), new BigDecimal("80"), figure, before, before);
  }
}
