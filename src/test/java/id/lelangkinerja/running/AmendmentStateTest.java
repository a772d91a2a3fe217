package id.lelangkinerja.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;

class AmendmentStateTest {
  @Test
  void a_proposal_is_decided_or_taken_back_and_then_nothing_follows() {
    assertThat(AmendmentState.PROPOSED.next())
        .isEqualTo(EnumSet.of(AmendmentState.APPROVED, AmendmentState.REFUSED, AmendmentState.WITHDRAWN));
    assertThat(EnumSet.complementOf(EnumSet.of(AmendmentState.PROPOSED))).allMatch(state -> state.next().isEmpty());
  }
}
