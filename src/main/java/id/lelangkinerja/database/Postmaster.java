package id.lelangkinerja.database;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The server's first process, parent of all its others. */
final class Postmaster {
  private static final Logger LOG = LoggerFactory.getLogger(Postmaster.class);
  private static final Duration TO_STOP = Duration.ofSeconds(60);
  private final Programs programs;
  private final Process process;

  private Postmaster(Programs programs, Process process) {
    this.programs = programs;
    this.process = process;
  }

  /**
   * The signal that ends the server with this program follows the thread that forked it, not the program: so a thread of
   * its own forks it and stays as long as the server does.
   */
  static Postmaster start(Programs programs, ProcessBuilder call) throws IOException {
    var started = new CompletableFuture<Process>();
    Thread.ofPlatform().name("postmaster").daemon().start(() -> {
      try {
        Process process = call.start();
        started.complete(process);
        stay(process);
      } catch (IOException | RuntimeException e) {
        started.completeExceptionally(e);
      }
    });
    try {
      return new Postmaster(programs, started.join());
    } catch (CompletionException e) {
      throw new IOException("the server's process could not be started", e.getCause());
    }
  }

  private static void stay(Process process) {
    while (process.isAlive())
      try {
        process.waitFor();
      } catch (InterruptedException e) {
        LOG.debug("The thread that keeps the server does not end before it.", e);
      }
  }

  boolean isAlive() {
    return process.isAlive();
  }

  long number() {
    return process.pid();
  }

  /** Waits at most this long for the end. */
  boolean endsWithin(Duration longest) {
    try {
      return process.waitFor(longest.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return !process.isAlive();
    }
  }

  /**
   * SIGINT: the server ends its sessions and leaves its data clean. (Java's own way, SIGTERM, would wait until every
   * client has gone.) If that takes too long, SIGQUIT: nothing that was confirmed is lost, the next start recovers.
   */
  void stop() throws IOException {
    if (!process.isAlive())
      return;
    programs.signal("INT", process.pid());
    if (endsWithin(TO_STOP))
      return;
    LOG.warn("The database does not stop in {} s; it is told to leave at once.", TO_STOP.toSeconds());
    programs.signal("QUIT", process.pid());
    endsWithin(TO_STOP);
  }
}
