package id.lelangkinerja.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;

class HandoverStateTest {
  @Test
  void an_act_is_signed_or_drawn_up_anew_and_then_nothing_follows() {
    assertThat(HandoverState.DRAWN_UP.next()).isEqualTo(EnumSet.of(HandoverState.SIGNED, HandoverState.REPLACED));
    assertThat(EnumSet.complementOf(EnumSet.of(HandoverState.DRAWN_UP))).allMatch(state -> state.next().isEmpty());
  }
}
