package id.lelangkinerja.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.platform.MovableClock;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What dinkes promised together with dinsos, which carries a quarter of it: it counts for both, and both find it. */
@MeasurementTest
class JointContractTest {
  private static final int YEAR = 2019;
  @Autowired
  Worlds worlds;
  @Autowired
  Contracts contracts;
  @Autowired
  Reports reports;
  @Autowired
  AchievementQuery achievements;
  @Autowired
  JdbcClient jdbc;
  @Autowired
  Clock clock;
  World world;
  UUID joint;

  @BeforeEach
  void sign() {
    ((MovableClock) clock).moveTo(Instant.parse("2020-01-05T03:00:00Z"));
    world = worlds.fresh();
    joint = contracts.signed(world, "dinkes", 2020, Contracts.permits());
    contracts.carried(world, joint, "dinsos", "25");
  }

  @AfterEach
  void putTheClockBack() {
    ((MovableClock) clock).moveTo(Instant.now(Clock.systemUTC()));
  }

  @Test
  void its_score_weighs_by_the_share_in_the_command_centre_and_in_public() {
    var own = contracts.signed(world, "dinsos", 2020, Contracts.coverage());
    for (int quarter = 1; quarter <= 4; quarter++) {
      reports.verified(world.dinkesOperator().acting(), world.verifier().acting(),
          contracts.period(world, joint, "IZIN", quarter), "90");
    }
    var region = achievements.ofRegion(world.region(), YEAR);
    assertThat(region.ofAgency(world.agency("dinsos").value(), YEAR, 4, Basis.VERIFIED).reported().orElseThrow())
        .isEqualByComparingTo("90");
    assertThat(achievements.ofAgency(world.region(), world.agency("dinsos")).commitments())
        .extracting(each -> each.pledge().contractId()).contains(joint, own);
    assertThat(region.ofAgency(world.agency("dinsos").value(), YEAR, 4, Basis.VERIFIED).withOverdueAsZero()
        .orElseThrow()).as("0.25 of 90 beside a whole contract that is owed").isEqualByComparingTo("18");
    assertThat(world.citizen().opens(world.links().agency(world.agency("dinsos").value())).body())
        .contains(world.links().contracts().contract(joint), world.links().contracts().contract(own));
  }

  @Test
  void whoever_looks_for_the_contracts_of_a_partner_finds_it() {
    var list = world.links().contracts().list() + "?agency=" + world.agency("dinsos").value();
    assertThat(world.citizen().opens(list).body()).contains(world.links().contracts().contract(joint));
  }

  @Test
  void the_partner_promises_it_for_the_year_with_its_share_and_the_holder_with_the_rest() {
    var links = world.links().agreements();
    assertThat(world.dinsosHead().opens(links.desk(world.agency("dinsos").value(), 2020)).body())
        .contains("bagian 25,0 persen");
    assertThat(world.dinkesHead().opens(links.desk(world.agency("dinkes").value(), 2020)).body())
        .contains("bagian 75,0 persen");
  }

  @Test
  void who_follows_the_partner_follows_it_in_the_share() {
    contracts.within(world, () -> {
      jdbc.sql("""
          with changed as (
            insert into agency_change (region_id, change_id, kind, effective_on, legal_basis)
            values (:region, :change, 'REPLACEMENT', date '2019-07-01', 'Perda 5/2019') returning change_id)
          insert into agency_succession (region_id, predecessor_id, successor_id, change_id)
          select :region, :from, :to, change_id from changed""").param("region", world.region().value())
          .param("change", UUID.randomUUID()).param("from", world.agency("dinsos").value())
          .param("to", world.agency("inspektorat").value()).update();
      return world;
    });
    var year = achievements.ofRegion(world.region(), YEAR);
    assertThat(year.byAgency()).containsKeys(world.agency("dinsos").value(), world.agency("inspektorat").value());
    assertThat(achievements.ofAgency(world.region(), world.agency("inspektorat")).commitments()).isNotEmpty();
  }
}
