package id.lelangkinerja.measurement;

import static id.lelangkinerja.measurement.MeasurementState.AWAITED;
import static id.lelangkinerja.measurement.MeasurementState.DRAFT;
import static id.lelangkinerja.measurement.MeasurementState.RETURNED;
import static id.lelangkinerja.measurement.MeasurementState.SUBMITTED;
import static id.lelangkinerja.measurement.MeasurementState.VERIFIED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MeasurementStateTest {
  @Test
  void the_moves_are_those_of_the_programme_and_no_others() {
    var table = Map.of(AWAITED, Set.of(DRAFT), DRAFT, Set.of(SUBMITTED), SUBMITTED, Set.of(VERIFIED, RETURNED),
        RETURNED,
        Set.of(SUBMITTED), VERIFIED, Set.of(DRAFT, SUBMITTED));
    for (var state : MeasurementState.values()) {
      assertThat(state.next()).as(state.name()).isEqualTo(table.get(state));
    }
  }

  @Test
  void what_is_with_the_agency_can_be_overdue_and_nothing_else() {
    assertThat(MeasurementState.values()).filteredOn(MeasurementState::isOpen).containsExactlyInAnyOrder(AWAITED, DRAFT,
        RETURNED);
  }
}
