package id.lelangkinerja.signing;

import static id.lelangkinerja.signing.ScanState.ATTESTED;
import static id.lelangkinerja.signing.ScanState.AWAITED;
import static id.lelangkinerja.signing.ScanState.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScanStateTest {
  @Test
  void a_scan_is_attested_or_withdrawn_and_stays_so() {
    assertThat(AWAITED.next()).containsExactlyInAnyOrder(ATTESTED, WITHDRAWN);
    assertThat(ATTESTED.next()).isEmpty();
    assertThat(WITHDRAWN.next()).isEmpty();
  }
}
