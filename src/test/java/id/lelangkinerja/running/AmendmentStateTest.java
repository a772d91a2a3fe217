package id.lelangkinerja.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;

class AmendmentStateTest {
  @Test
  void a_proposal_is_advised_on_where_asked_decided_then_signed_and_taken_back_or_refused_before_and_then_nothing_follows() {
    assertThat(AmendmentState.AWAITING_ADVICE.next())
        .isEqualTo(EnumSet.of(AmendmentState.PROPOSED, AmendmentState.REFUSED, AmendmentState.WITHDRAWN));
    assertThat(AmendmentState.AWAITING_ADVICE.isDecidable()).isTrue();
    assertThat(AmendmentState.PROPOSED.next())
        .isEqualTo(EnumSet.of(AmendmentState.APPROVED, AmendmentState.REFUSED, AmendmentState.WITHDRAWN));
    assertThat(AmendmentState.APPROVED.next())
        .isEqualTo(EnumSet.of(AmendmentState.SIGNED, AmendmentState.IN_FORCE, AmendmentState.REFUSED,
            AmendmentState.WITHDRAWN));
    assertThat(AmendmentState.SIGNED.next()).isEqualTo(EnumSet.of(AmendmentState.IN_FORCE));
    assertThat(AmendmentState.SIGNED.isDecidable()).isFalse();
    assertThat(AmendmentState.values()).allMatch(state -> state.isOpen() != state.next().isEmpty());
  }
}
