package id.lelangkinerja.panel;

import static id.lelangkinerja.panel.CourseState.AWAITED;
import static id.lelangkinerja.panel.CourseState.ENDED;
import static id.lelangkinerja.panel.CourseState.PAUSED;
import static id.lelangkinerja.panel.CourseState.RUNNING;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How long a presentation has lasted, and which moves it may make. */
class CourseTest {
  private static final Instant NINE = Instant.parse("2018-11-26T02:00:00Z");
  private static final Map<CourseState, Set<CourseState>> MOVES = new EnumMap<>(Map.of(AWAITED, EnumSet.of(RUNNING),
      RUNNING, EnumSet.of(PAUSED, ENDED), PAUSED, EnumSet.of(RUNNING, ENDED), ENDED, EnumSet.of(RUNNING)));

  private static TimeKept.Move at(int minute, CourseState to) {
    return new TimeKept.Move(to, NINE.plus(Duration.ofMinutes(minute)));
  }

  private static TimeKept kept(int now, TimeKept.Move... moves) {
    return new TimeKept(List.of(moves), NINE.plus(Duration.ofMinutes(now)));
  }

  @Test
  void a_presentation_makes_these_moves_and_no_others() {
    for (var from : CourseState.values()) {
      for (var to : CourseState.values()) {
        assertThat(from.leadsTo(to)).as(from + " to " + to).isEqualTo(MOVES.getOrDefault(from, Set.of()).contains(to));
      }
    }
  }

  @Test
  void one_that_is_awaited_has_taken_no_time() {
    assertThat(kept(30).spent()).isZero();
    assertThat(kept(30).startedAt()).isNull();
    assertThat(kept(30).state()).isEqualTo(AWAITED);
  }

  @Test
  void it_counts_from_the_real_start_without_the_pauses() {
    assertThat(kept(40, at(5, RUNNING), at(15, PAUSED), at(20, RUNNING)).spent()).isEqualTo(Duration.ofMinutes(30));
    assertThat(kept(40, at(5, RUNNING), at(15, PAUSED)).spent()).isEqualTo(Duration.ofMinutes(10));
  }

  @Test
  void what_was_ended_lasts_no_longer() {
    assertThat(kept(90, at(0, RUNNING), at(25, ENDED)).spent()).isEqualTo(Duration.ofMinutes(25));
  }
}
