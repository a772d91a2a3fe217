package id.lelangkinerja.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The way of a sample. */
class SampleStateTest {
  @Test
  void a_sample_is_committed_to_then_drawn_and_may_lapse_until_then() {
    assertThat(SampleState.ANNOUNCED.next()).containsExactly(SampleState.COMMITTED, SampleState.LAPSED);
    assertThat(SampleState.COMMITTED.next()).containsExactly(SampleState.DRAWN, SampleState.LAPSED);
    assertThat(SampleState.DRAWN.next()).isEmpty();
    assertThat(SampleState.LAPSED.next()).isEmpty();
  }
}
