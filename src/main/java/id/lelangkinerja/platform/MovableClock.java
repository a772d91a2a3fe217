package id.lelangkinerja.platform;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * The programme's clock: the system's, shifted by an amount that only the demo loader and tests move. The database
 * shifts its own clock by the same amount, and only for the roles that may (see {@code programme_time()}).
 */
public final class MovableClock extends Clock {
  private volatile Duration shift = Duration.ZERO;

  /** Makes the clock show this instant now and run on from there. */
  public void moveTo(Instant instant) {
    shift = Duration.between(Instant.now(Clock.systemUTC()), instant);
  }

  public Duration shift() {
    return shift;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.offset(Clock.system(zone), shift);
  }

  @Override
  public Instant instant() {
    return Instant.now(Clock.systemUTC()).plus(shift);
  }
}
