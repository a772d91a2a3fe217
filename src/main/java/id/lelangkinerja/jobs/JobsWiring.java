package id.lelangkinerja.jobs;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The timetable of the program that serves pages; the loader of the demo and tests, whose clock moves, have none. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@ConditionalOnProperty(name = "lk.database.as", havingValue = "app", matchIfMissing = true)
class JobsWiring {
  private static final Duration LOOK = Duration.ofSeconds(10);

  @Bean
  Timetable timetable(DataSource source, Clock clock, List<Job> jobs) {
    return new Timetable(source, clock, jobs, LOOK);
  }
}
