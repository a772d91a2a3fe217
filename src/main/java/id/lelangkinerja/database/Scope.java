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
  private static final String TOLD = "set_config('lk.region', ?, true), set_config('lk.person', ?, true)";
  private final Ahead ahead;
  private final JdbcTemplate jdbc;
  private final Clock clock;

  Scope(DataSource source, Ahead ahead, Clock clock) {
    this.ahead = ahead;
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
    var current = new Spoken(region, clockShift());
    var already = (Spoken) TransactionSynchronizationManager.getResource(this);
    if (current.equals(already)) {
      return;
    }
    if (already != null && !already.region().equals(region)) {
      throw new IllegalStateException("a transaction for " + already.region() + " was asked to speak for " + region);
    }
    Runnable telling = () -> tell(current, person == null ? "" : person.value().toString());
    telling.run();
    remember(current, already == null ? new Forgetting(telling) : null);
  }

  private void tell(Spoken current, String person) {
    var region = Integer.toString(current.region().value());
    if (current.clockShift().isEmpty()) {
      ahead.send("select " + TOLD, region, person);
    } else {
      ahead.send("select " + TOLD + ", set_config('lk.clock_shift', ?, true)", region, person, current.clockShift());
    }
  }

  private void setPerson(PersonId person) {
    jdbc.execute("set local lk.person = '%s'%s".formatted(person.value(), shifted()));
  }

  private void setClock() {
    if (!clockShift().isEmpty()) {
      jdbc.execute("set local lk.person = ''" + shifted());
    }
  }

  private String shifted() {
    var shift = clockShift();
    return shift.isEmpty() ? "" : "; set local lk.clock_shift = '" + shift + "'";
  }

  private String clockShift() {
    return clock instanceof MovableClock moved && !moved.shift().equals(Duration.ZERO)
        ? moved.shift().toMillis() + " milliseconds"
        : "";
  }

  private void remember(Spoken current, @Nullable Forgetting first) {
    TransactionSynchronizationManager.unbindResourceIfPossible(this);
    TransactionSynchronizationManager.bindResource(this, current);
    if (first != null) {
      TransactionSynchronizationManager.registerSynchronization(first);
    }
  }

  /** What a transaction has been told: its region, and the clock's shift, which the demo moves within one. */
  private record Spoken(RegionId region, String clockShift) {}

  /** Takes the memory along with the transaction: away while it is suspended, for good when it ends. */
  private final class Forgetting implements TransactionSynchronization {
    private final Runnable telling;
    private @Nullable Object suspended;

    Forgetting(Runnable telling) {
      this.telling = telling;
    }

    @Override
    public void suspend() {
      suspended = TransactionSynchronizationManager.unbindResourceIfPossible(Scope.this);
    }

    @Override
    public void resume() {
      if (suspended != null) {
        TransactionSynchronizationManager.bindResource(Scope.this, suspended);
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
          // Reading without a transaction goes on by another connection after one in between, which nobody has told yet.
          telling.run();
        }
      }
    }

    @Override
    public void afterCompletion(int status) {
      TransactionSynchronizationManager.unbindResourceIfPossible(Scope.this);
    }
  }
}
