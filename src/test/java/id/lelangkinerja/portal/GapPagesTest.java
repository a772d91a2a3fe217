package id.lelangkinerja.portal;

import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.measurement.Adjusting;
import id.lelangkinerja.measurement.Contracts;
import id.lelangkinerja.measurement.Correcting;
import id.lelangkinerja.measurement.MeasurementId;
import id.lelangkinerja.measurement.MeasurementTest;
import id.lelangkinerja.measurement.NewValue;
import id.lelangkinerja.measurement.Reports;
import id.lelangkinerja.measurement.Returning;
import id.lelangkinerja.measurement.Verifying;
import id.lelangkinerja.platform.MovableClock;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the public reads of how far reports lie from what was verified. */
@MeasurementTest
class GapPagesTest {
  @Autowired
  Worlds worlds;
  @Autowired
  Contracts contracts;
  @Autowired
  Reports reports;
  @Autowired
  Returning returning;
  @Autowired
  Verifying verifying;
  @Autowired
  Correcting correcting;
  @Autowired
  Adjusting adjusting;
  @Autowired
  Clock clock;
  World world;
  UUID contract;
  MeasurementId permits;
  MeasurementId deaths;

  @BeforeEach
  void sign() {
    ((MovableClock) clock).moveTo(Instant.parse("2020-01-05T03:00:00Z"));
    world = worlds.fresh();
    contract = contracts.signed(world, "dinkes", Contracts.permits(), Contracts.deaths());
    permits = contracts.period(world, contract, "IZIN", 1);
    deaths = contracts.period(world, contract, "AKI", 1);
  }

  @AfterEach
  void putTheClockBack() {
    ((MovableClock) clock).moveTo(Instant.now(Clock.systemUTC()));
  }

  @Test
  void what_was_given_back_and_handed_in_lower_was_reported_as_it_was_first() {
    handIn(permits, "95");
    giveBack(permits);
    handIn(permits, "80");
    giveBack(permits);
    reports.verified(world.dinkesOperator().acting(), world.verifier().acting(), permits, "76");
    assertThat(rows()).contains("Indikator IZIN,izin,2019,1,4,95,76,false,2,true,25");
    assertThat(world.citizen().opens(world.links().open().gaps()).body())
        .contains("Dilaporkan lebih baik", "dilaporkan 95,00, diverifikasi 76,00 izin", "25,00 %");
  }

  @Test
  void a_correction_is_measured_by_itself() {
    reports.verified(world.dinkesOperator().acting(), world.verifier().acting(), permits, "95");
    correcting.correct(world.dinkesOperator().acting(), permits, "Salah hitung");
    handIn(permits, "90");
    assertThat(rows()).as("what stands verified").contains("2019,1,4,95,95,false,0,false,0");
    giveBack(permits);
    reports.verified(world.dinkesOperator().acting(), world.verifier().acting(), permits, "75");
    assertThat(rows()).contains("2019,1,4,90,75,false,1,true,20");
  }

  @Test
  void of_an_indicator_of_which_less_is_better_the_lower_report_is_the_better_one() {
    handIn(deaths, "80");
    adjusting.adjust(world.verifier().acting(), deaths, 1, NewValue.of(new BigDecimal("100"), ""), "Registrasi ganda");
    handIn(permits, "70");
    adjusting.adjust(world.verifier().acting(), permits, 1, NewValue.of(new BigDecimal("90"), ""), "Loket terlewat");
    assertThat(rows()).contains("2019,1,1,80,100,true,0,true,20", "2019,1,4,70,90,true,0,false,22.22");
    assertThat(world.citizen().opens(world.links().open().gaps()).body())
        .contains("<td class=\"r\" data-label=\"Dilaporkan lebih baik\">1</td>");
  }

  private void handIn(MeasurementId figure, String value) {
    reports.handIn(world.dinkesOperator().acting(), figure, value);
  }

  private void giveBack(MeasurementId figure) {
    returning.giveBack(world.verifier().acting(), figure, "Rekap tidak cocok");
  }

  private String rows() {
    return world.citizen().opens(world.links().open().gapsCsv()).body();
  }
}
