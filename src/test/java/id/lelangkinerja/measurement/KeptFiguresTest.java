package id.lelangkinerja.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.kept.StampQuery;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.MovableClock;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is kept of contracts is at every moment what reading them anew would give. */
@MeasurementTest
class KeptFiguresTest {
  private static final int YEAR = 2019;
  @Autowired
  Worlds worlds;
  @Autowired
  Contracts contracts;
  @Autowired
  Reports reports;
  @Autowired
  Returning returning;
  @Autowired
  Adjusting adjusting;
  @Autowired
  AchievementQuery achievements;
  @Autowired
  StampQuery stamps;
  @Autowired
  JdbcClient jdbc;
  @Autowired
  Clock clock;
  World world;
  UUID contract;
  UUID other;

  @BeforeEach
  void sign() {
    ((MovableClock) clock).moveTo(Instant.parse("2020-01-05T03:00:00Z"));
    world = worlds.fresh();
    contract = contracts.signed(world, "dinkes", 2020, Contracts.permits(), Contracts.coverage());
    other = contracts.signed(world, "dinsos", 2020, Contracts.permits());
  }

  @AfterEach
  void putTheClockBack() {
    ((MovableClock) clock).moveTo(Instant.now(Clock.systemUTC()));
  }

  @Test
  void each_step_of_a_figure_is_seen_at_once() {
    sameAsReadAnew();
    reports.handIn(operator(), permit(1), "95");
    sameAsReadAnew();
    returning.giveBack(verifier(), permit(1), "Belum lengkap");
    sameAsReadAnew();
    reports.handIn(operator(), permit(1), "96");
    sameAsReadAnew();
    adjusting.adjust(verifier(), permit(1), 2, NewValue.of(new BigDecimal("90"), ""), "Dihitung ulang");
    sameAsReadAnew();
    reports.verified(operator(), verifier(), permit(2), "97");
    sameAsReadAnew();
    assertThat(kept(contract)).flatExtracting(CommitmentYear::figures).extracting(Figure::verified)
        .filteredOn(each -> each != null).hasSize(2);
  }

  @Test
  void a_transaction_sees_what_it_has_written_and_nobody_else_does_before_it_commits() {
    var before = kept(contract);
    contracts.within(world, () -> {
      write(contract, 1);
      assertThat(kept(contract)).isEqualTo(readAnew(contract)).isNotEqualTo(before);
      return world;
    });
    assertThat(kept(contract)).isEqualTo(readAnew(contract)).isNotEqualTo(before);
  }

  @Test
  void what_was_taken_back_is_not_kept() {
    var before = kept(contract);
    var stamped = stamps.of(world.region());
    try {
      contracts.within(world, () -> {
        write(contract, 1);
        kept(contract);
        throw new IllegalStateException("taken back");
      });
    } catch (IllegalStateException _) {
      assertThat(kept(contract)).isEqualTo(before).isEqualTo(readAnew(contract));
    }
    assertThat(stamps.of(world.region())).isEqualTo(stamped);
  }

  @Test
  void a_figure_renews_the_stamp_of_its_contract_alone() {
    var before = stamps.of(world.region());
    reports.draft(operator(), permit(1), "95");
    var after = stamps.of(world.region());
    assertThat(after.of(contract)).isGreaterThan(before.of(contract));
    assertThat(after.of(other)).isEqualTo(before.of(other));
  }

  @Test
  void two_who_write_of_one_contract_at_once_do_not_wait_for_each_other() throws Exception {
    var before = stamps.of(world.region());
    var held = new CountDownLatch(1);
    var done = new CountDownLatch(1);
    try (var threads = Executors.newSingleThreadExecutor()) {
      var first = threads.submit(() -> contracts.within(world, () -> {
        write(contract, 1);
        held.countDown();
        awaited(done);
        return world;
      }));
      awaited(held);
      contracts.within(world, () -> {
        jdbc.sql("set local lock_timeout = '2s'").update();
        write(contract, 2);
        return world;
      });
      var between = stamps.of(world.region());
      assertThat(between.of(contract)).isGreaterThan(before.of(contract));
      done.countDown();
      first.get();
      assertThat(stamps.of(world.region()).of(contract)).isGreaterThan(between.of(contract));
    }
  }

  @Test
  void not_even_where_the_first_took_the_stamp_that_the_second_had_laid_down() throws Exception {
    var held = new CountDownLatch(1);
    var done = new CountDownLatch(1);
    try (var threads = Executors.newSingleThreadExecutor()) {
      contracts.within(world, () -> {
        int second = jdbc.sql("select pg_backend_pid()").query(Integer.class).single();
        var first = threads.submit(() -> contracts.within(world, () -> {
          jdbc.sql("""
              update stamp set slot = :slot where region_id = :region and subject_id = :contract and slot =
                (select min(slot) from stamp where region_id = :region and subject_id = :contract)""")
              .param("slot", second).param("region", world.region().value()).param("contract", contract).update();
          write(contract, 1);
          held.countDown();
          awaited(done);
          return world;
        }));
        awaited(held);
        jdbc.sql("set local lock_timeout = '2s'").update();
        write(contract, 2);
        done.countDown();
        assertThat(first).succeedsWithin(Duration.ofSeconds(20));
        return world;
      });
    }
  }

  @Test
  void no_table_of_contracts_and_figures_is_forgotten() {
    assertThat(jdbc.sql("""
        select c.relname || ' ' || count(t.oid) from pg_class c
        join pg_namespace n on n.oid = c.relnamespace and n.nspname = current_schema()
        left join pg_trigger t on t.tgrelid = c.oid and t.tgname like 'stamp%'
        where c.relkind in ('r', 'p') and exists (select 1 from pg_attribute a where a.attrelid = c.oid
          and a.attname in ('contract_id', 'measurement_id', 'amendment_id'))
        group by c.relname having count(t.oid) <> 3""").query(String.class).list())
        // What begins there is told of by the row of its period alone.
        .containsExactlyInAnyOrder("measurement_version 2", "measurement_move 2");
  }

  private static void awaited(CountDownLatch latch) {
    try {
      assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }

  private void write(UUID of, int period) {
    jdbc.sql("""
        update measurement set due_on = due_on - 1
        where region_id = :region and contract_id = :contract and year = :year and period = :period""")
        .param("region", world.region().value()).param("contract", of).param("year", YEAR).param("period", period)
        .update();
  }

  private void sameAsReadAnew() {
    for (var each : List.of(contract, other)) {
      assertThat(kept(each)).isEqualTo(readAnew(each));
    }
  }

  private List<CommitmentYear> kept(UUID of) {
    return of(achievements.ofRegion(world.region(), YEAR), of);
  }

  private List<CommitmentYear> readAnew(UUID of) {
    return of(achievements.ofContract(world.region(), of), of);
  }

  private static List<CommitmentYear> of(Achievements all, UUID contract) {
    return all.commitments().stream()
        .filter(each -> each.pledge().contractId().equals(contract) && each.pledge().year() == YEAR).toList();
  }

  private MeasurementId permit(int quarter) {
    return contracts.period(world, contract, "IZIN", quarter);
  }

  private Acting operator() {
    return world.dinkesOperator().acting();
  }

  private Acting verifier() {
    return world.verifier().acting();
  }
}
