package id.lelangkinerja.cast;

import id.lelangkinerja.jobs.Job;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;

/** Runs a job now: in tests none runs by itself. */
@TestComponent
public class Clockwork {
  private final List<Job> jobs;

  Clockwork(List<Job> jobs) {
    this.jobs = List.copyOf(jobs);
  }

  /** The job of this name, once. */
  public void run(String name) {
    jobs.stream().filter(job -> job.name().equals(name)).findFirst().orElseThrow().run();
  }
}
