package id.lelangkinerja.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.platform.FigureLinks;
import id.lelangkinerja.platform.MovableClock;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Dinkes hands in a figure that its source will still change, and the final one after it. */
@ProgrammeTest
class ProvisionalTest {
  @Autowired
  Worlds worlds;
  @Autowired
  Contracts contracts;
  @Autowired
  Reports reports;
  @Autowired
  Drafting drafting;
  @Autowired
  Verifying verifying;
  @Autowired
  Clock clock;
  World world;
  FigureLinks links;
  UUID contract;
  UUID first;

  @BeforeEach
  void sign() {
    ((MovableClock) clock).moveTo(Instant.parse("2019-04-05T03:00:00Z"));
    world = worlds.fresh();
    links = world.links().figures();
    contract = contracts.signed(world, "dinkes", Contracts.permits());
    first = contracts.period(world, contract, "IZIN", 1).value();
  }

  @AfterEach
  void putTheClockBack() {
    ((MovableClock) clock).moveTo(Instant.now(Clock.systemUTC()));
  }

  @Test
  void it_is_told_wherever_the_figure_is_shown_until_the_final_one_is_verified() {
    var operator = world.dinkesOperator();
    assertThat(operator.sends(links.measurementDraft(first), "value", "90", "note", "Angka BPS", "provisional", "yes")
        .status()).isEqualTo(303);
    assertThat(operator.opens(links.measurement(first)).body()).containsPattern("value=\"yes\" checked");
    reports.submit(operator.acting(), new MeasurementId(first));
    assertThat(world.verifier().opens(links.measurement(first)).body()).contains("Sementara</span>");
    verifying.verify(world.verifier().acting(), new MeasurementId(first));
    assertThat(operator.opens(links.measurements()).body()).contains("Sementara</span>");
    var published = world.links().contracts().contract(contract) + "?year=2019";
    assertThat(world.citizen().opens(published).body()).contains("Sementara</span>");
    assertThat(world.citizen().inEnglish().opens(published).body()).contains("Provisional</span>");
    assertThat(operator.sends(links.measurementCorrection(first), "reason", "Angka final BPS").status()).isEqualTo(303);
    assertThat(operator.sends(links.measurementDraft(first), "value", "91", "note", "Angka BPS").status())
        .isEqualTo(303);
    reports.submit(operator.acting(), new MeasurementId(first));
    assertThat(world.citizen().opens(published).body()).as("the first still stands").contains("Sementara</span>");
    verifying.verify(world.verifier().acting(), new MeasurementId(first));
    assertThat(world.citizen().opens(published).body()).doesNotContain("Sementara</span>");
    assertThat(operator.opens(links.measurement(first)).body()).as("every version stays readable")
        .contains("Sementara</span>", "Angka final BPS");
  }

  @Test
  void where_it_is_not_asked_a_figure_stays_what_it_was() {
    var operator = world.dinkesOperator();
    operator.sends(links.measurementDraft(first), "value", "90", "note", "", "provisional", "yes");
    drafting.save(operator.acting(), new MeasurementId(first), NewValue.of(new java.math.BigDecimal("92"), ""));
    assertThat(operator.opens(links.measurement(first)).body()).contains("92").containsPattern("value=\"yes\" checked");
    operator.sends(links.measurementDraft(first), "value", "92", "note", "");
    assertThat(operator.opens(links.measurement(first)).body()).doesNotContainPattern("value=\"yes\" checked");
  }
}
