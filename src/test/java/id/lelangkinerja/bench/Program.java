package id.lelangkinerja.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** The packaged program with its demo as a process of its own, by bin/program, on a home that is given. */
final class Program implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final int STOPPING_SECONDS = 180;
  private final Process process;
  private final int port;
  private final double seconds;

  private Program(Process process, int port, double seconds) {
    this.process = process;
    this.port = port;
    this.seconds = seconds;
  }

  /** Starts it and waits until the demo's first page is answered. */
  static Program started(Path home) throws Exception {
    int port = free();
    var command = new ProcessBuilder("bin/program").redirectErrorStream(true)
        .redirectOutput(home.resolveSibling("program.log").toFile());
    command.environment().put("JAVA25_HOME", System.getProperty("java.home"));
    command.environment().put("LK_HOME", home.toString());
    command.environment().put("SERVER_PORT", Integer.toString(port));
    var begun = System.nanoTime();
    var process = command.start();
    // One client for all questions: to make one costs the cores more than to ask, and the program has only these.
    try (var client = HttpClient.newHttpClient()) {
      while (!answers(client, port)) {
        if (!process.isAlive() || System.nanoTime() - begun > PATIENCE.toNanos()) {
          process.destroy();
          throw new IllegalStateException(Files.readString(home.resolveSibling("program.log")));
        }
        Thread.sleep(20);
      }
      return new Program(process, port, (System.nanoTime() - begun) / 1e9);
    }
  }

  int port() {
    return port;
  }

  /** From the start of the process to its first page. */
  double seconds() {
    return seconds;
  }

  /** Megabytes of memory that the process holds (VmRSS), without its database's; or held at most (VmHWM). */
  double megabytes(String which) {
    try (var lines = Files.lines(Path.of("/proc", Long.toString(process.pid()), "status"))) {
      return lines.filter(line -> line.startsWith(which)).mapToDouble(
          line -> Double.parseDouble(line.replaceAll("\\D+", "")) / 1024).findFirst().orElseThrow();
    } catch (IOException unread) {
      throw new UncheckedIOException(unread);
    }
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().orTimeout(STOPPING_SECONDS, TimeUnit.SECONDS).join();
  }

  private static int free() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private static boolean answers(HttpClient client, int port) throws InterruptedException {
    try {
      return client.send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/3573")).build(),
          BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException _) {
      return false;
    }
  }
}
