package id.lelangkinerja.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ThreadLocalRandom;

/** The port of a home's database, the same at every start as long as nobody else has taken it meanwhile. */
record KeptPort(Path file) {
  /** Below what operating systems hand out for outgoing connections, so that it is seldom taken by chance. */
  private static final int LOWEST = 15_000;
  private static final int BEYOND = 30_000;
  private static final int TRIES = 200;

  int choose() throws IOException {
    if (Files.exists(file)) {
      String kept = Files.readString(file).strip();
      if (kept.matches("\\d{4,5}") && isFree(Integer.parseInt(kept)))
        return Integer.parseInt(kept);
    }
    for (int i = 0; i < TRIES; i++) {
      int port = ThreadLocalRandom.current().nextInt(LOWEST, BEYOND);
      if (isFree(port)) {
        Disk.replace(file, port + "\n");
        return port;
      }
    }
    throw new DatabaseNotStarted("No free port was found between " + LOWEST + " and " + BEYOND + " on 127.0.0.1.");
  }

  private static boolean isFree(int port) {
    if (port > 65_535)
      return false;
    try (var socket = new ServerSocket()) {
      socket.bind(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port));
      return socket.isBound();
    } catch (IOException taken) {
      return false;
    }
  }
}
