package id.lelangkinerja.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lelangkinerja.cast.ProgrammeTest;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProgrammeTest
class TimetableTest {
  private static final Duration QUICK = Duration.ofMillis(100);
  private static final long SECONDS = 30;
  @Autowired
  DataSource source;
  @Autowired
  JdbcClient jdbc;
  @Autowired
  ObjectProvider<Timetable> ofTheProgram;

  private record Told(String name, Rhythm rhythm, Runnable work) implements Job {
    @Override
    public void run() {
      work.run();
    }
  }

  @Test
  void a_job_runs_again_and_again_even_after_a_failure() throws InterruptedException {
    var times = new CountDownLatch(3);
    var job = new Told(name(), Rhythm.every(QUICK), () -> {
      times.countDown();
      if (times.getCount() == 2) {
        throw new IllegalStateException("the first time fails");
      }
    });
    var timetable = timetable(job);
    timetable.start();
    try {
      assertThat(times.await(SECONDS, TimeUnit.SECONDS)).isTrue();
    } finally {
      timetable.stop();
    }
    assertThat(timetable.isRunning()).isFalse();
  }

  @Test
  void of_two_nodes_one_runs_a_job_at_a_time() throws InterruptedException {
    var times = new CountDownLatch(6);
    var within = new AtomicInteger();
    var together = new AtomicBoolean();
    var job = new Told(name(), Rhythm.every(Duration.ofMillis(1)), () -> {
      together.compareAndSet(false, within.incrementAndGet() > 1);
      times.countDown();
      within.decrementAndGet();
    });
    var nodes = List.of(timetable(job), timetable(job));
    nodes.forEach(Timetable::start);
    try {
      assertThat(times.await(SECONDS, TimeUnit.SECONDS)).isTrue();
    } finally {
      nodes.forEach(Timetable::stop);
    }
    assertThat(together).isFalse();
    assertThat(jdbc.sql("select count(*) from scheduled_task where task_name = :name").param("name", job.name())
        .query(Integer.class).single()).isEqualTo(1);
  }

  @Test
  void what_runs_when_the_program_stops_may_finish() throws InterruptedException {
    var begun = new CountDownLatch(1);
    var stopping = new CountDownLatch(1);
    var finished = new AtomicBoolean();
    var timetable = timetable(new Told(name(), Rhythm.every(QUICK), () -> {
      begun.countDown();
      try {
        finished.set(stopping.await(SECONDS, TimeUnit.SECONDS));
      } catch (InterruptedException _) {
        Thread.currentThread().interrupt();
      }
    }));
    timetable.start();
    assertThat(begun.await(SECONDS, TimeUnit.SECONDS)).isTrue();
    var stop = Thread.ofVirtual().start(timetable::stop);
    stopping.countDown();
    stop.join();
    assertThat(finished).isTrue();
  }

  @Test
  void a_daily_job_waits_for_its_hour_in_malang() {
    var job = new Told(name(), Rhythm.daily(LocalTime.of(6, 0), ZoneId.of("Asia/Jakarta")), () -> {
    });
    var timetable = timetable(job);
    timetable.start();
    timetable.stop();
    assertThat(jdbc.sql("""
        select to_char(execution_time at time zone 'Asia/Jakarta', 'HH24:MI') from scheduled_task
        where task_name = :name and execution_time > now()""").param("name", job.name()).query(String.class).single())
        .isEqualTo("06:00");
  }

  @Test
  void nothing_runs_by_itself_where_the_clock_may_be_moved() {
    assertThat(ofTheProgram.getIfAvailable()).isNull();
  }

  @Test
  void one_that_fails_keeps_no_other_from_its_turn() {
    var done = new ArrayList<Integer>();
    assertThatThrownBy(() -> OneByOne.each(List.of(1, 2, 3), one -> {
      done.add(one);
      if (one < 3) {
        throw new IllegalStateException("no. " + one);
      }
    })).hasMessage("no. 1").satisfies(failure -> assertThat(failure.getSuppressed()).hasSize(1));
    assertThat(done).containsExactly(1, 2, 3);
  }

  private static String name() {
    return "uji." + UUID.randomUUID();
  }

  private Timetable timetable(Job job) {
    return new Timetable(source, Clock.systemUTC(), List.of(job), QUICK);
  }
}
