package id.lelangkinerja.command;

import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.measurement.Adjusting;
import id.lelangkinerja.measurement.Contracts;
import id.lelangkinerja.measurement.MeasurementId;
import id.lelangkinerja.measurement.NewValue;
import id.lelangkinerja.measurement.Reports;
import id.lelangkinerja.platform.MovableClock;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** One figure of dinkes: 90 reported as provisional, 75 put in its place by who verified it. */
@ProgrammeTest
class BeliefTest {
  @Autowired
  Worlds worlds;
  @Autowired
  Contracts contracts;
  @Autowired
  Reports reports;
  @Autowired
  Adjusting adjusting;
  @Autowired
  Clock clock;
  World world;
  UUID figure;

  @BeforeEach
  void report() {
    ((MovableClock) clock).moveTo(Instant.parse("2019-04-05T03:00:00Z"));
    world = worlds.fresh();
    figure = contracts.period(world, contracts.signed(world, "dinkes", Contracts.permits()), "IZIN", 1).value();
    contracts.signed(world, "dinsos", Contracts.permits());
    assertThat(world.dinkesOperator().sends(world.links().figures().measurementDraft(figure), "value", "90", "note",
        "Angka BPS", "provisional", "yes").status()).isEqualTo(303);
    reports.submit(world.dinkesOperator().acting(), new MeasurementId(figure));
  }

  @AfterEach
  void putTheClockBack() {
    ((MovableClock) clock).moveTo(Instant.now(Clock.systemUTC()));
  }

  @Test
  void the_command_centre_tells_each_agency_s_gap_and_what_of_its_score_is_provisional() {
    assertThat(command()).as("nothing is verified").contains(">–</td>").doesNotContain("angka sementara");
    adjusting.adjust(world.verifier().acting(), new MeasurementId(figure), 1,
        NewValue.of(new BigDecimal("75"), ""), "Dihitung ulang");
    var gaps = world.links().open().gaps() + "?year=2019";
    assertThat(command()).contains("href=\"" + gaps + "\"", "20,0 %</td>", "1 angka sementara", "sepanjang 2019");
    assertThat(world.citizen().opens(gaps).body()).as("the page it leads to tells the same").contains("20,00 %");
    assertThat(world.monitor().opens(world.links().maps().commandTable("heat") + "?year=2019&quarter=1").body())
        .contains("year_gap_percent,provisional_figures").containsPattern("dinkes,1,[^\n]*,20,1\r?\n");
  }

  @Test
  void the_agency_s_page_says_how_many_provisional_figures_its_scores_count() {
    adjusting.adjust(world.verifier().acting(), new MeasurementId(figure), 1,
        NewValue.of(new BigDecimal("75"), ""), "Dihitung ulang");
    assertThat(agency("dinkes").split("1 angka sementara", -1)).as("of all and of its contract").hasSize(3);
    assertThat(agency("dinsos")).doesNotContain("angka sementara");
    assertThat(world.monitor().inEnglish().opens(world.links().commandAgency(world.agency("dinkes").value())
        + "?year=2019&quarter=1").body()).contains("1 provisional figure");
  }

  private String command() {
    return world.monitor().opens(world.links().command() + "?year=2019&quarter=1").body();
  }

  private String agency(String slug) {
    return world.monitor().opens(world.links().commandAgency(world.agency(slug).value()) + "?year=2019&quarter=1")
        .body();
  }
}
