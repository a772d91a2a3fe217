package id.lelangkinerja.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;

/**
 * Runs every job at its time, on virtual threads. The nodes agree through one table, so that each time is run by one of
 * them. It begins when everything else stands and ends first: what runs then has some seconds to finish, and what is
 * cut off is run again.
 */
final class Timetable implements SmartLifecycle {
  private static final String TABLE = "scheduled_task";
  private static final int AT_ONCE = 8;
  private static final Duration TO_FINISH = Duration.ofSeconds(20);
  private final DataSource source;
  private final Clock clock;
  private final List<Job> jobs;
  private final Duration look;
  private @Nullable Scheduler scheduler;

  /** How often it looks for what is due: {@code look}. */
  Timetable(DataSource source, Clock clock, List<Job> jobs, Duration look) {
    this.source = source;
    this.clock = clock;
    this.jobs = List.copyOf(jobs);
    this.look = look;
  }

  @Override
  public synchronized void start() {
    if (scheduler != null) {
      return;
    }
    var begun = Scheduler.create(source).startTasks(jobs.stream().map(Timetable::task).toList()).tableName(TABLE)
        .clock(clock::instant).executorService(Executors.newVirtualThreadPerTaskExecutor()).threads(AT_ONCE)
        .pollingInterval(look).shutdownMaxWait(TO_FINISH).failureLogging(LogLevel.WARN, true).build();
    begun.start();
    scheduler = begun;
  }

  private static RecurringTask<Void> task(Job job) {
    return Tasks.recurring(job.name(), schedule(job.rhythm())).execute((_, _) -> job.run());
  }

  private static Schedule schedule(Rhythm rhythm) {
    return switch (rhythm) {
      case Rhythm.Every(var pause) -> Schedules.fixedDelay(pause);
      case Rhythm.Daily(var at, var zone) -> Schedules.daily(zone, at);
    };
  }

  @Override
  public synchronized void stop() {
    if (scheduler != null) {
      scheduler.stop();
      scheduler = null;
    }
  }

  @Override
  public synchronized boolean isRunning() {
    return scheduler != null;
  }

  @Override
  public int getPhase() {
    return Integer.MAX_VALUE;
  }
}
