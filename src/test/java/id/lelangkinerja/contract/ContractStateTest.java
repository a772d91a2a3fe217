package id.lelangkinerja.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;

class ContractStateTest {
  @Test
  void a_contract_is_signed_runs_and_ends_once() {
    assertThat(ContractState.DRAFT.next()).isEqualTo(EnumSet.of(ContractState.SIGNING));
    assertThat(ContractState.SIGNING.next()).isEqualTo(EnumSet.of(ContractState.DRAFT, ContractState.IN_FORCE));
    assertThat(ContractState.IN_FORCE.next()).isEqualTo(EnumSet.of(ContractState.CLOSED, ContractState.TERMINATED,
        ContractState.TRANSFERRED));
    assertThat(EnumSet.of(ContractState.CLOSED, ContractState.TERMINATED, ContractState.TRANSFERRED))
        .allMatch(state -> state.next().isEmpty());
  }
}
