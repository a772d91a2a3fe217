package id.lelangkinerja.database;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.MovableClock;
import id.lelangkinerja.platform.PersonId;
import id.lelangkinerja.platform.RegionId;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What row-level security reads: tells the current transaction for which region, or for which person, it speaks.
 * A transaction speaks for one region only; a second one is a mistake of the program and throws
 * IllegalStateException.
 */
@Component
public class Scope {
  private final JdbcTemplate jdbc;
  private final Clock clock;

  Scope(DataSource source, Clock clock) {
    this.jdbc = new JdbcTemplate(source);
    this.clock = clock;
  }

  /** Sets the scope that a use case's first argument names: Acting, RegionId or PersonId; others set none. */
  public void of(@Nullable Object first) {
    switch (first) {
      case Acting who -> set(who.region(), who.person());
      case RegionId region -> set(region, null);
      case PersonId person -> setPerson(person);
      case null, default -> setClock();
    }
  }

  private void set(RegionId region, @Nullable PersonId person) {
    var already = TransactionSynchronizationManager.getResource(this);
    if (region.equals(already)) {
      return;
    }
    if (already != null) {
      throw new IllegalStateException("a transaction for region " + already + " was asked to speak for " + region);
    }
    jdbc.execute("set local lk.region = '%d'; set local lk.person = '%s'%s".formatted(region.value(),
        person == null ? "" : person.value(), clockShift()));
    remember(region);
  }

  private void setPerson(PersonId person) {
    jdbc.execute("set local lk.person = '%s'%s".formatted(person.value(), clockShift()));
  }

  private void setClock() {
    if (!clockShift().isEmpty()) {
      jdbc.execute("set local lk.person = ''" + clockShift());
    }
  }

  private String clockShift() {
    return clock instanceof MovableClock moved && !moved.shift().equals(Duration.ZERO)
        ? "; set local lk.clock_shift = '%d milliseconds'".formatted(moved.shift().toMillis())
        : "";
  }

  private void remember(RegionId region) {
    TransactionSynchronizationManager.bindResource(this, region);
    TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
      @Override
      public void suspend() {
        TransactionSynchronizationManager.unbindResourceIfPossible(Scope.this);
      }

      @Override
      public void resume() {
        TransactionSynchronizationManager.bindResource(Scope.this, region);
      }

      @Override
      public void afterCompletion(int status) {
        TransactionSynchronizationManager.unbindResourceIfPossible(Scope.this);
      }
    });
  }
}
