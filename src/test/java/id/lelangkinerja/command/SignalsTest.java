package id.lelangkinerja.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SignalsTest {
  private static final UUID HEALTH = new UUID(1, 1);
  private static final UUID SOCIAL = new UUID(1, 2);
  private static final UUID FIRST = new UUID(2, 1);
  private static final UUID SECOND = new UUID(2, 2);
  private static final Instant EARLY = Instant.parse("2019-04-05T03:00:00Z");
  private static final Instant LATE = Instant.parse("2019-07-05T03:00:00Z");

  @Test
  void each_figure_counts_the_same_in_an_agency_s_gap_whichever_contract_it_is_of() {
    var together = Signals.together(List.of(gaps(new Signals.Gap(FIRST, HEALTH, new BigDecimal("30"), 3)),
        gaps(new Signals.Gap(SECOND, HEALTH, new BigDecimal("50"), 1),
            new Signals.Gap(SECOND, SOCIAL, new BigDecimal("1"), 3))));
    assertThat(together.gapByAgency()).hasSize(2);
    assertThat(together.gapByAgency().get(HEALTH)).isEqualByComparingTo("20");
    assertThat(together.gapByAgency().get(SOCIAL)).isEqualByComparingTo("0.3333333333333333");
  }

  @Test
  void what_is_not_final_is_counted_by_agency_and_by_contract() {
    var provisional = Signals.together(List.of(unsure(new Signals.Unsure(FIRST, HEALTH, 2)),
        unsure(new Signals.Unsure(SECOND, HEALTH, 1), new Signals.Unsure(SECOND, SOCIAL, 4)))).notFinal();
    assertThat(provisional.all()).isEqualTo(7);
    assertThat(provisional.ofAgency(HEALTH)).isEqualTo(3);
    assertThat(provisional.ofContract(SECOND)).isEqualTo(5);
    assertThat(provisional.ofContract(UUID.randomUUID())).isZero();
  }

  @Test
  void the_latest_of_all_contracts_counts_and_one_without_figures_tells_nothing() {
    var together = Signals.together(List.of(at(LATE, null), at(null, null), at(EARLY, EARLY)));
    assertThat(together.lastTold()).contains(LATE);
    assertThat(together.lastChecked()).contains(EARLY);
    assertThat(Signals.together(List.of()).lastTold()).isEmpty();
    assertThat(Signals.together(List.of(at(null, null))).lastChecked()).isEmpty();
  }

  private static Signals gaps(Signals.Gap... gaps) {
    return new Signals(List.of(), List.of(), List.of(gaps), List.of(), null, null);
  }

  private static Signals unsure(Signals.Unsure... provisional) {
    return new Signals(List.of(), List.of(), List.of(), List.of(provisional), null, null);
  }

  private static Signals at(@Nullable Instant told, @Nullable Instant checked) {
    return new Signals(List.of(), List.of(), List.of(), List.of(), told, checked);
  }
}
