package id.lelangkinerja.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.history.Vouching;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.MovableClock;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A figure that somebody changes in the database after it was verified no longer agrees with the act that verified it. */
@MeasurementTest
class VouchedFigureTest {
  @Autowired
  Worlds worlds;
  @Autowired
  Contracts contracts;
  @Autowired
  Reports reports;
  @Autowired
  Correcting correcting;
  @Autowired
  VouchedFigureQuery vouched;
  @Autowired
  JdbcClient jdbc;
  @Autowired
  Clock clock;
  World world;
  MeasurementId figure;

  @BeforeEach
  void verify() {
    ((MovableClock) clock).moveTo(Instant.parse("2019-04-05T03:00:00Z"));
    world = worlds.fresh();
    UUID contract = contracts.signed(world, "dinkes", Contracts.permits(), Contracts.coverage(), Contracts.deaths());
    figure = contracts.period(world, contract, "IZIN", 1);
    reports.verified(operator(), world.verifier().acting(), figure, "90");
  }

  @AfterEach
  void putTheClockBack() {
    ((MovableClock) clock).moveTo(Instant.now(Clock.systemUTC()));
  }

  @Test
  void what_was_verified_and_corrected_by_the_use_cases_agrees() {
    assertThat(broken()).isEmpty();
    correcting.correct(operator(), figure, "Salah hitung");
    assertThat(broken()).isEmpty();
    reports.verified(operator(), world.verifier().acting(), figure, "91.5");
    assertThat(broken()).isEmpty();
  }

  @Test
  void a_value_changed_in_its_row_is_found_with_both_figures() {
    change("update measurement_version set value = 99 where region_id = :region and measurement_id = :id");
    assertThat(broken()).extracting(Vouching.Broken::told).containsExactly("1: 90 → 1: 99");
    change("update measurement_version set value = 90 where region_id = :region and measurement_id = :id");
  }

  @Test
  void another_version_put_in_the_place_of_the_verified_one_is_found() {
    correcting.correct(operator(), figure, "Salah hitung");
    reports.draft(operator(), figure, "120");
    change("update measurement set verified_version = 2 where region_id = :region and measurement_id = :id");
    assertThat(broken()).extracting(Vouching.Broken::told).containsExactly("1: 90 → 2: 120");
    change("update measurement set verified_version = 1 where region_id = :region and measurement_id = :id");
  }

  private List<Vouching.Broken> broken() {
    return vouched.broken(world.region(), 10);
  }

  private Acting operator() {
    return world.dinkesOperator().acting();
  }

  private void change(String sql) {
    contracts.within(world,
        () -> jdbc.sql(sql).param("region", world.region().value()).param("id", figure.value()).update());
  }
}
