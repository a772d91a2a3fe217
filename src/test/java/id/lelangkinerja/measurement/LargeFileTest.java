package id.lelangkinerja.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.intake.LargeFiles;
import id.lelangkinerja.platform.MovableClock;
import id.lelangkinerja.scoring.Aggregation;
import id.lelangkinerja.scoring.Frequency;
import id.lelangkinerja.scoring.Polarity;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A table of thousands of figures is worked on after its sender was answered, and tells how far it is. */
@MeasurementTest
class LargeFileTest {
  private static final int INDICATORS = 45;
  private static final int YEARS = 5;
  private static final int ROWS = INDICATORS * YEARS * 12;
  private static final Duration LONGEST = Duration.ofMinutes(2);
  @Autowired
  Worlds worlds;
  @Autowired
  Contracts contracts;
  @Autowired
  Drafting drafting;
  @Autowired
  LargeFiles large;
  @Autowired
  JdbcClient jdbc;
  @Autowired
  Clock clock;
  World world;
  UUID contract;

  @BeforeEach
  void sign() {
    ((MovableClock) clock).moveTo(Instant.parse("2024-01-05T03:00:00Z"));
    world = worlds.fresh();
    contract = contracts.signed(world, "dinkes", 2018 + YEARS, IntStream.range(0, INDICATORS)
        .mapToObj(no -> new Contracts.Term("ANGKA_" + no, "orang", Polarity.HIGHER_IS_BETTER, Aggregation.SUM,
            Frequency.MONTHLY, "3", "1000", "1200"))
        .toArray(Contracts.Term[]::new));
  }

  @AfterEach
  void putTheClockBack() {
    ((MovableClock) clock).moveTo(Instant.now(Clock.systemUTC()));
  }

  @Test
  void it_is_read_then_shown_then_written_as_a_whole() {
    var sent = upload(table("Register dinas"));
    var preview = settled(sent);
    assertThat(preview).contains("2.700 baris siap ditulis");
    assertThat(world.dinkesOperator().sends(sent + "/acceptance").status()).isEqualTo(303);
    assertThat(settled(sent)).contains("2.700 baris sudah ditulis");
    assertThat(contracts.count(world, "measurement_version")).isEqualTo(ROWS);
    assertThat(contracts.count(world, "intake_progress")).isZero();
  }

  @Test
  void what_is_wrong_with_it_is_told_as_of_a_small_one() {
    assertThat(settled(upload(table("Register dinas").replace("ANGKA_7,2020-03,", "ANGKA_7,2020-13,"))))
        .contains("1 baris perlu diperbaiki", "bukan periode");
    assertThat(settled(upload("kolom,lain\n" + "a,b\n".repeat(60_000)))).contains("perlu diperbaiki", "contract");
  }

  @Test
  void what_was_cut_off_is_taken_up_again_and_done_once() {
    var sent = upload(table("Register dinas"));
    large.takeUp(world.region());
    settled(sent);
    large.takeUp(world.region());
    world.dinkesOperator().sends(sent + "/acceptance");
    large.takeUp(world.region());
    assertThat(settled(sent)).contains("2.700 baris sudah ditulis");
    assertThat(contracts.count(world, "measurement_batch")).isEqualTo(1);
  }

  @Test
  void a_figure_that_somebody_writes_meanwhile_is_told_and_nothing_is_written() throws Exception {
    var sent = upload(table("Register dinas"));
    settled(sent);
    var id = contracts.period(world, contract, "ANGKA_7", 2020, 3);
    var held = new CountDownLatch(1);
    var waits = new CountDownLatch(1);
    try (var threads = Executors.newSingleThreadExecutor()) {
      var other = threads.submit(() -> contracts.within(world, () -> {
        drafting.save(world.dinkesOperator().acting(), id, NewValue.of(new BigDecimal("90"), "Lebih dahulu"));
        held.countDown();
        await(waits);
        return true;
      }));
      await(held);
      world.dinkesOperator().sends(sent + "/acceptance");
      untilItWaits();
      waits.countDown();
      assertThat(other.get()).isTrue();
    }
    assertThat(settled(sent)).contains("perlu diperbaiki", "Orang lain sudah mengubahnya");
    assertThat(contracts.count(world, "measurement_version")).isEqualTo(1);
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
    } catch (InterruptedException over) {
      throw new AssertionError(over);
    }
  }

  /** The program has read the figures and waits for the one that somebody else holds. */
  private void untilItWaits() {
    var until = System.nanoTime() + LONGEST.toNanos();
    while (System.nanoTime() < until) {
      if (jdbc.sql("select exists (select from pg_locks where not granted)").query(Boolean.class).single()) {
        return;
      }
      Thread.onSpinWait();
    }
    throw new AssertionError("it never waited");
  }

  private String upload(String csv) {
    var answer = world.dinkesOperator().sendsFile(world.links().imports().kind("figures"), "angka.csv", "text/csv",
        csv.getBytes(StandardCharsets.UTF_8));
    assertThat(answer.status()).as(answer.body()).isEqualTo(303);
    return answer.location();
  }

  /** The page once the program is no longer at work. */
  private String settled(String address) {
    var until = System.nanoTime() + LONGEST.toNanos();
    while (System.nanoTime() < until) {
      var page = world.dinkesOperator().opens(address).body();
      if (!page.contains("Halaman ini memperbarui diri")) {
        return page;
      }
      Thread.onSpinWait();
    }
    throw new AssertionError("still at work");
  }

  private String table(String note) {
    var csv = new StringBuilder("contract,indicator,period,value,note\n");
    for (int no = 0; no < INDICATORS; no++) {
      for (int year = 2019; year < 2019 + YEARS; year++) {
        for (int month = 1; month <= 12; month++) {
          csv.append(contract).append(",ANGKA_").append(no).append(',').append(PeriodCode.of(year, month, 12))
              .append(',').append(90 + (no + month) % 20).append(',').append(note).append('\n');
        }
      }
    }
    return csv.toString();
  }
}
