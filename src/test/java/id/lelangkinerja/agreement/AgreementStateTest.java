package id.lelangkinerja.agreement;

import static id.lelangkinerja.agreement.AgreementState.ENDED;
import static id.lelangkinerja.agreement.AgreementState.IN_FORCE;
import static id.lelangkinerja.agreement.AgreementState.REPLACED;
import static id.lelangkinerja.agreement.AgreementState.SIGNING;
import static id.lelangkinerja.agreement.AgreementState.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AgreementStateTest {
  @Test
  void an_agreement_moves_in_this_way_and_in_no_other() {
    var table = Map.of(SIGNING, Set.of(IN_FORCE, WITHDRAWN), IN_FORCE, Set.of(REPLACED, ENDED), REPLACED,
        Set.<AgreementState>of(), WITHDRAWN, Set.<AgreementState>of(), ENDED, Set.<AgreementState>of());
    for (var from : AgreementState.values()) {
      assertThat(from.next()).as("%s", from).isEqualTo(table.get(from));
    }
  }
}
