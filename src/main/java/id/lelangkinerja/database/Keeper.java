package id.lelangkinerja.database;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stands by a running server. If it ends unasked (somebody killed it, memory ran out), it is started again at the same
 * address, so that the program finds its database back without a restart of its own.
 */
final class Keeper {
  private static final Logger LOG = LoggerFactory.getLogger(Keeper.class);
  private static final Duration BETWEEN_ATTEMPTS = Duration.ofSeconds(5);
  private static final Duration GLANCE = Duration.ofMillis(20);
  private final Starting starting;
  private final int port;
  private final Thread thread;
  private volatile Postmaster postmaster;
  private volatile boolean stopping;

  private Keeper(Starting starting, Starting.Running server) {
    this.starting = starting;
    this.port = server.port();
    this.postmaster = server.postmaster();
    this.thread = Thread.ofPlatform().name("database-keeper").daemon().unstarted(this::keep);
  }

  static Keeper of(Starting starting, Starting.Running server) {
    var keeper = new Keeper(starting, server);
    keeper.thread.start();
    return keeper;
  }

  int port() {
    return port;
  }

  private void keep() {
    while (!stopping) {
      postmaster.awaitEnd();
      if (!stopping)
        startAgain();
    }
  }

  private void startAgain() {
    LOG.error("The database has ended unasked; it is started again.");
    try {
      postmaster = starting.startAgain(port).postmaster();
      LOG.info("The database is back on port {} (process {}).", port, postmaster.number());
    } catch (IOException | RuntimeException e) {
      if (!stopping)
        LOG.error("The database did not come back; another attempt follows.", e);
      LockSupport.parkNanos(BETWEEN_ATTEMPTS.toNanos());
    }
  }

  /** Stops the server, also one that is just being started again. */
  void stop() throws IOException {
    stopping = true;
    thread.interrupt();
    while (thread.isAlive()) {
      postmaster.stop();
      LockSupport.parkNanos(GLANCE.toNanos());
    }
    postmaster.stop(); // the thread may have ended with one just started
  }
}
