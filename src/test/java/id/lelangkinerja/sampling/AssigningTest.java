package id.lelangkinerja.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lelangkinerja.cast.Player;
import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.identity.Appointing;
import id.lelangkinerja.measurement.Contracts;
import id.lelangkinerja.measurement.MeasurementId;
import id.lelangkinerja.measurement.Reports;
import id.lelangkinerja.measurement.VisitResult;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.MovableClock;
import id.lelangkinerja.platform.PersonId;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.Role;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Visits are somebody's before anybody sets out. The monitor is another checker here, and so is the head of dinkes. */
@ProgrammeTest
class AssigningTest {
  private static final LocalDate MARCH = LocalDate.of(2019, 3, 31);
  @Autowired
  Worlds worlds;
  @Autowired
  Contracts contracts;
  @Autowired
  Reports reports;
  @Autowired
  Announcing announcing;
  @Autowired
  Assigning assigning;
  @Autowired
  Visiting visiting;
  @Autowired
  Appointing appointing;
  @Autowired
  JdbcClient jdbc;
  @Autowired
  Clock clock;
  World world;
  UUID sample;
  List<UUID> drawn;

  @BeforeEach
  void draw() {
    at("2019-04-05T03:00:00Z");
    world = worlds.fresh();
    drawn = new ArrayList<>();
    for (int no = 0; no < 3; no++) {
      MeasurementId figure = contracts.period(world, contracts.signed(world, "dinkes", Contracts.permits()), "IZIN", 1);
      reports.handIn(world.dinkesOperator().acting(), figure, "9" + no);
      drawn.add(figure.value());
    }
    sample = announcing.announce(world.verifier().acting(), new Announcing.Plan(MARCH, 3, 10, LocalDate.of(2019, 5, 1),
        world.secretary().acting().person().value(), world.mayor().acting().person().value()));
    for (var figure : drawn) {
      contracts.within(world, () -> jdbc.sql("""
          insert into sample_item (region_id, sample_id, place, measurement_id, version)
          values (:region, :sample, :place, :id, 1)""").param("region", world.region().value()).param("sample", sample)
          .param("place", drawn.indexOf(figure) + 1).param("id", figure).update());
    }
    contracts.within(world,
        () -> jdbc
            .sql(
                """
                    update sample set state = 'DRAWN', log_root = 'uji', log_checkpoint = 'uji', log_consistency = 'uji', seed = 'uji',
                      drawn_at = announced_at
                    where region_id = :region and sample_id = :sample""")
            .param("region", world.region().value())
            .param("sample", sample).update());
    verifies(world.monitor(), "kominfo");
    verifies(world.dinkesHead(), "dinkes");
  }

  @AfterEach
  void putTheClockBack() {
    at(Instant.now(Clock.systemUTC()).toString());
  }

  @Test
  void each_checker_finds_the_own_visits_under_my_work_and_those_of_nobody_are_listed() {
    var form = world.links().sampling().assignment(sample);
    assertThat(work(world.verifier())).contains("Tugaskan kunjungan periode sampai", "2019-03-31 (3)", form)
        .doesNotContain(visit(0));
    assertThat(world.verifier().opens(world.links().sampling().desk()).body()).contains("3 belum ditugaskan");
    assertThat(world.verifier().opens(form).body()).contains("Belum ditugaskan", "3. ", "Pemeran monitor")
        .doesNotContain("Alasan pengalihan");
    assertThat(world.verifier().sends(form, "unassigned", drawn.get(0).toString(), "checker", id(world.monitor()))
        .status()).isEqualTo(303);
    assertThat(work(world.monitor())).contains(visit(0)).doesNotContain(visit(1));
    assertThat(work(world.verifier())).contains("2019-03-31 (2)").doesNotContain(visit(0));
    assertThat(world.verifier().opens(visit(0)).body()).contains("Pemeran monitor").doesNotContain("capture=");
    assertThat(world.monitor().opens(visit(0)).body()).contains("capture=");
    assertThat(world.verifier().opens(world.links().sampling().sample(sample)).body())
        .contains("petugas: Pemeran monitor", "Kunjungan ditugaskan", form);
  }

  @Test
  void a_visit_that_is_somebody_s_is_recorded_by_nobody_else_and_goes_to_another_with_a_reason() {
    assign(world.monitor(), "", 0);
    assertRefused(Reason.NOT_YOURS, () -> record(world.verifier()));
    var form = world.links().sampling().assignment(sample);
    var without = world.verifier().sends(form, "assigned", drawn.get(0).toString(), "checker", id(world.verifier()));
    assertThat(without.status()).isEqualTo(422);
    assertThat(without.body()).contains("id=\"reason-mistake\"");
    assertThat(world.verifier().sends(form, "assigned", drawn.get(0).toString(), "checker", id(world.verifier()),
        "reason", "Sakit").status()).isEqualTo(303);
    assertThat(work(world.monitor())).doesNotContain(visit(0));
    assertThat(world.verifier().opens(world.links().sampling().sample(sample)).body())
        .contains("Kunjungan dialihkan", "Sakit");
    record(world.verifier());
    assertRefused(Reason.VISIT_RECORDED, () -> assign(world.monitor(), "Lagi", 0));
    assertThat(contracts.count(world, "sample_assignment")).isEqualTo(2);
  }

  @Test
  void nobody_visits_the_own_agency_or_the_own_figure_or_without_being_a_checker() {
    assertRefused(Reason.CHECKER_UNFIT, () -> assign(world.dinkesHead(), "", 0));
    assertRefused(Reason.CHECKER_UNFIT, () -> assign(world.dinsosHead(), "", 0));
    assertRefused(Reason.NO_VISIT_CHOSEN, () -> assign(world.monitor(), ""));
    assertRefused(Reason.NOT_YOURS, () -> assigning.assign(world.secretary().acting(), sample, drawn,
        world.verifier().acting().person().value(), ""));
    assertThat(contracts.count(world, "sample_assignment")).isZero();
    var reporter = new PersonId(UUID.randomUUID());
    var figure = new Drawn(1, List.of(world.agency("dinkes")), List.of(reporter), null, false);
    assertThat(Rules.isIndependent(reporter, Set.of(), figure)).isFalse();
    assertThat(Rules.isIndependent(new PersonId(UUID.randomUUID()), Set.of(), figure)).isTrue();
  }

  private void assign(Player checker, String reason, int... visits) {
    assigning.assign(world.verifier().acting(), sample, java.util.Arrays.stream(visits).mapToObj(drawn::get).toList(),
        checker.acting().person().value(), reason);
  }

  private void record(Player checker) {
    visiting.record(checker.acting(), sample, drawn.get(0),
        new Visit(VisitResult.CONFIRMED, null, "Sesuai", MARCH, null, null), List.of());
  }

  private void verifies(Player player, String agency) {
    appointing.appoint(Acting.installation(world.region()), player.acting().person(), new Appointing.Office(
        Role.VERIFIER, world.agency(agency), "Pemeriksa " + agency, false, LocalDate.of(2019, 1, 1), null));
  }

  private String work(Player player) {
    return player.opens(world.links().work()).body();
  }

  private String visit(int no) {
    return world.links().sampling().visit(sample, drawn.get(no));
  }

  private static String id(Player player) {
    return player.acting().person().value().toString();
  }

  private void at(String instant) {
    ((MovableClock) clock).moveTo(Instant.parse(instant));
  }

  private static void assertRefused(Reason reason, ThrowingCallable act) {
    assertThatThrownBy(act).isInstanceOfSatisfying(Refused.class, no -> assertThat(no.reason()).isEqualTo(reason));
  }
}
