package id.lelangkinerja.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A server that outlived the program which started it, found by the process number in its postmaster.pid. That file is
 * PostgreSQL's own guard against two servers on one set of data: it is read here and never deleted.
 */
record Orphan(Path data, Programs programs) {
  private static final Logger LOG = LoggerFactory.getLogger(Orphan.class);
  private static final Duration TO_STOP = Duration.ofMinutes(2);
  private static final Duration TO_SHOW_ITSELF = Duration.ofSeconds(3);

  /**
   * Asks a server of these data that still runs to stop, and waits until it has.
   *
   * @return the number in the file if some other process bears it now; the server must be told, or it would take that
   *         process for its predecessor and refuse to start
   */
  OptionalLong settle() throws IOException {
    OptionalLong number = number();
    if (number.isEmpty())
      return number;
    Optional<ProcessHandle> process = ProcessHandle.of(number.getAsLong()).filter(ProcessHandle::isAlive);
    if (process.isEmpty())
      return OptionalLong.empty();
    if (!isOurs(process.get()))
      return number;
    LOG.warn("A database server of an earlier run is still there (process {}); stopping it.", number.getAsLong());
    tellToStop(number.getAsLong());
    var patience = new Patience(TO_STOP);
    while (Files.exists(file()) && isOurs(process.get()))
      if (!patience.rest())
        throw new DatabaseNotStarted("The database server of an earlier run (process " + number.getAsLong()
            + ") does not stop. Stop it (kill -INT) and start again.");
    return settle();
  }

  /** One that ends by itself in that very moment cannot be told; any other failure shows in that it stays. */
  private void tellToStop(long process) {
    try {
      programs.signal("INT", process);
    } catch (IOException e) {
      LOG.warn("The server of an earlier run could not be told to stop: {}", e.getMessage());
    }
  }

  /** A process whose command nobody tells is just ending, or another user's: not ours if that stays so. */
  private boolean isOurs(ProcessHandle process) {
    var patience = new Patience(TO_SHOW_ITSELF);
    do {
      ProcessHandle.Info info = process.info();
      if (info.arguments().isPresent() || info.command().isPresent())
        return info.arguments().map(Arrays::asList).orElse(List.of()).contains(data.toString())
            || info.command().filter(command -> Path.of(command).startsWith(data.resolveSibling("programs")))
                .isPresent();
    } while (process.isAlive() && patience.rest());
    return false;
  }

  /** The first line; a file that is empty is being written, or was when the power failed. */
  private OptionalLong number() throws IOException {
    var patience = new Patience(TO_SHOW_ITSELF);
    do {
      try {
        List<String> lines = Files.readAllLines(file());
        if (!lines.isEmpty() && lines.getFirst().strip().matches("-?\\d{1,18}"))
          return OptionalLong.of(Math.abs(Long.parseLong(lines.getFirst().strip())));
      } catch (NoSuchFileException stopped) {
        return OptionalLong.empty();
      }
    } while (patience.rest());
    throw new DatabaseNotStarted("The file " + file() + " holds no process number. If no PostgreSQL runs on these data,"
        + " delete that file and start again.");
  }

  private Path file() {
    return data.resolve("postmaster.pid");
  }
}
