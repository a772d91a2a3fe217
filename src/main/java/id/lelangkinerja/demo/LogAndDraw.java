package id.lelangkinerja.demo;

import id.lelangkinerja.database.Scope;
import id.lelangkinerja.jobs.Job;
import id.lelangkinerja.ledger.LogAt;
import id.lelangkinerja.platform.Acting;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Once the demo is there: the public log takes it up, and the sample that waits for the log's root is drawn. */
@Component
class LogAndDraw {
  private final List<Job> jobs;
  private final LogAt log;
  private final FieldChecks checks;
  private final Scope scope;
  private final TransactionTemplate transaction;

  LogAndDraw(List<Job> jobs, LogAt log, FieldChecks checks, Scope scope, PlatformTransactionManager transactions) {
    this.jobs = List.copyOf(jobs);
    this.log = log;
    this.checks = checks;
    this.scope = scope;
    this.transaction = new TransactionTemplate(transactions);
  }

  void run() {
    jobs.stream().filter(job -> job.name().equals("ledger.sequencer")).forEach(Job::run);
    transaction.executeWithoutResult(_ -> {
      scope.of(Acting.installation(Foundations.MALANG));
      checks.draw(log.size());
    });
  }
}
