package id.lelangkinerja.command;

import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.scoring.Aggregation;
import id.lelangkinerja.scoring.Polarity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SlackTest {
  private static final UUID CONTRACT = UUID.randomUUID();
  private static final UUID INDICATOR = UUID.randomUUID();
  private static final Moment END_OF_SECOND_YEAR = new Moment(2020, 4);

  @Test
  void loud_at_the_start_and_late_afterwards_is_seen() {
    var beats = beats(new int[]{2, 2, 2, 2, 2, 2, 1, 1}, new int[]{2, 2, 2, 2, 2, 2, 2, 2}, "100");
    assertThat(Slack.of(beats, END_OF_SECOND_YEAR)).singleElement().satisfies(slack -> {
      assertThat(slack.what()).isEqualTo(Slack.What.TIMELINESS);
      assertThat(slack.first()).isEqualByComparingTo("1");
      assertThat(slack.now()).isEqualByComparingTo("0.5");
    });
  }

  @Test
  void one_bad_quarter_is_no_trend_and_what_comes_after_the_moment_is_not_known_yet() {
    var beats = beats(new int[]{2, 2, 2, 2, 2, 2, 2, 1}, new int[]{2, 2, 2, 2, 2, 2, 2, 1}, "100");
    assertThat(Slack.of(beats, END_OF_SECOND_YEAR)).isEmpty();
    var later = beats(new int[]{2, 2, 2, 2, 2, 2, 0, 0}, new int[]{2, 2, 2, 2, 2, 2, 0, 0}, "100");
    assertThat(Slack.of(later, new Moment(2020, 3))).isEmpty();
    assertThat(Slack.of(later, END_OF_SECOND_YEAR)).extracting(Slack::what)
        .containsExactlyInAnyOrder(Slack.What.TIMELINESS, Slack.What.EVIDENCE);
  }

  @Test
  void who_was_never_punctual_cannot_fall() {
    assertThat(Slack.of(beats(new int[8], new int[8], "100"), END_OF_SECOND_YEAR)).isEmpty();
  }

  @Test
  void a_sum_that_grows_by_less_slackens_and_one_that_shall_stay_low_never_does() {
    var values = new String[]{"100", "100", "100", "100", "100", "100", "70", "60"};
    assertThat(Slack.of(values(Aggregation.SUM, Polarity.HIGHER_IS_BETTER, values), END_OF_SECOND_YEAR)).singleElement()
        .satisfies(slack -> {
          assertThat(slack.what()).isEqualTo(Slack.What.PACE);
          assertThat(slack.indicatorId()).isEqualTo(INDICATOR);
          assertThat(slack.now()).isEqualByComparingTo("60");
        });
    assertThat(Slack.of(values(Aggregation.SUM, Polarity.LOWER_IS_BETTER, values), END_OF_SECOND_YEAR)).isEmpty();
  }

  @Test
  void a_level_slackens_when_it_moves_less_the_right_way_from_its_baseline_on() {
    // From a baseline of 20: one less each quarter of the first year, then half as much.
    var falling = new String[]{"19", "18", "17", "16", "15", "14", "13.5", "13.1"};
    assertThat(Slack.of(values(Aggregation.LAST, Polarity.LOWER_IS_BETTER, falling), END_OF_SECOND_YEAR))
        .singleElement().satisfies(slack -> {
          assertThat(slack.first()).isEqualByComparingTo("1");
          assertThat(slack.now()).isEqualByComparingTo("0.4");
        });
    var steady = new String[]{"19", "18", "17", "16", "15", "14", "13", "12"};
    assertThat(Slack.of(values(Aggregation.LAST, Polarity.LOWER_IS_BETTER, steady), END_OF_SECOND_YEAR)).isEmpty();
  }

  @Test
  void a_quarter_without_a_figure_is_no_progress_of_zero() {
    var values = new @Nullable String[]{"100", "100", "100", "100", "100", "100", null, null};
    assertThat(Slack.of(values(Aggregation.SUM, Polarity.HIGHER_IS_BETTER, values), END_OF_SECOND_YEAR)).isEmpty();
  }

  private static List<Beat> beats(int[] punctual, int[] proven, String value) {
    var beats = new ArrayList<Beat>();
    for (int at = 0; at < punctual.length; at++) {
      beats.add(beat(at, Aggregation.SUM, Polarity.LOWER_IS_BETTER, punctual[at], proven[at], value));
    }
    return beats;
  }

  private static List<Beat> values(Aggregation aggregation, Polarity polarity, @Nullable String[] values) {
    var beats = new ArrayList<Beat>();
    for (int at = 0; at < values.length; at++) {
      beats.add(beat(at, aggregation, polarity, 2, 2, values[at]));
    }
    return beats;
  }

  private static Beat beat(int at, Aggregation aggregation, Polarity polarity, int punctual, int proven,
      @Nullable String value) {
    var number = value == null ? null : new BigDecimal(value);
    return new Beat(CONTRACT, INDICATOR, 1, 2019 + at / 4, 2019, at % 4 + 1, polarity, aggregation,
        BigDecimal.valueOf(20), 2, punctual, proven, number, number);
  }
}
