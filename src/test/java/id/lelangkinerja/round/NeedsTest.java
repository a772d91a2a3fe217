package id.lelangkinerja.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class NeedsTest {
  private static final UUID ROAD = UUID.randomUUID();
  private static final UUID CLINIC = UUID.randomUUID();
  private static final UUID SCHOOL = UUID.randomUUID();

  @Test
  void a_lot_may_need_one_that_needs_another() {
    assertThat(Needs.isCircle(SCHOOL, List.of(CLINIC), Map.of(CLINIC, Set.of(ROAD), ROAD, Set.of()))).isFalse();
  }

  @Test
  void no_lot_needs_itself_by_whatever_way_round() {
    assertThat(Needs.isCircle(ROAD, List.of(ROAD), Map.of())).isTrue();
    assertThat(Needs.isCircle(ROAD, List.of(SCHOOL), Map.of(CLINIC, Set.of(ROAD), SCHOOL, Set.of(CLINIC)))).isTrue();
  }

  @Test
  void a_circle_among_others_is_none_of_this_lot() {
    assertThat(Needs.isCircle(ROAD, List.of(SCHOOL), Map.of(CLINIC, Set.of(SCHOOL), SCHOOL, Set.of(CLINIC)))).isFalse();
  }
}
