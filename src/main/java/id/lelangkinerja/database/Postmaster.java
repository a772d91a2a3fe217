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
  private static final Duration A_MOMENT = Duration.ofSeconds(2);
  private static final Duration TO_STOP = Duration.ofSeconds(60);
  private final Programs programs;
  private final Process process;

  private Postmaster(Programs programs, Process process) {
    this.programs = programs;
    this.process = process;
  }

  /**
   * The signal that ends the server with this program follows the thread that forked it, not the program: so a thread
   * of its own forks it and stays as long as the server does.
   */
  static Postmaster start(Programs programs, ProcessBuilder call) throws IOException {
    var started = new CompletableFuture<Process>();
    Thread.ofPlatform().name("postmaster").daemon().start(() -> {
      try {
        Process process = call.start();
        started.complete(process);
        process.onExit().join(); // which no interrupt cuts short
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

  boolean isAlive() {
    return process.isAlive();
  }

  long number() {
    return process.pid();
  }

  void awaitEnd() {
    process.onExit().join();
  }

  private boolean endsWithin(Duration longest) {
    try {
      process.onExit().orTimeout(longest.toMillis(), TimeUnit.MILLISECONDS).join();
      return true;
    } catch (CompletionException tooSlow) {
      return false;
    }
  }

  /**
   * SIGINT: the server ends its sessions and leaves its data clean. (Java's own way, SIGTERM, would wait until every
   * client has gone.) If that takes too long, SIGQUIT: nothing that was confirmed is lost, the next start recovers.
   */
  void stop() throws IOException {
    if (!process.isAlive())
      return;
    tell("INT");
    if (endsWithin(TO_STOP))
      return;
    LOG.warn("The database does not stop in {} s; it is told to leave at once.", TO_STOP.toSeconds());
    tell("QUIT");
    if (!endsWithin(TO_STOP))
      throw new IOException("process " + process.pid() + " does not end");
  }

  /** To one that ends by itself in that very moment nothing can be told any more, which is as well. */
  private void tell(String signal) throws IOException {
    try {
      programs.signal(signal, process.pid());
    } catch (IOException e) {
      if (!endsWithin(A_MOMENT))
        throw e;
    }
  }
}
