package id.lelangkinerja.database;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Waiting for another process, which can only be asked again and again, but not for ever. */
final class Patience {
  private static final Duration PAUSE = Duration.ofMillis(20);
  private final long end;

  Patience(Duration longest) {
    this.end = System.nanoTime() + longest.toNanos();
  }

  /** Rests a moment; false when the time is over. */
  boolean rest() {
    rest(PAUSE);
    return System.nanoTime() - end < 0;
  }

  static void rest(Duration pause) {
    LockSupport.parkNanos(pause.toNanos());
    if (Thread.currentThread().isInterrupted())
      throw new DatabaseNotStarted("The start of the database was interrupted.");
  }
}
