package id.lelangkinerja.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts the server on data that exist and waits until it answers, after whatever recovery it needs. */
final class Starting {
  private static final Logger LOG = LoggerFactory.getLogger(Starting.class);
  private static final Duration TO_RECOVER = Duration.ofMinutes(10);
  private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
  private static final int ATTEMPTS = 4;
  private static final Duration TO_LET_GO = Duration.ofSeconds(30);
  private static final String WRONG_PASSWORD = "28P01";
  private final Path data;
  private final Programs programs;
  private final ServerLog log;
  private final Durability durability;
  private final String superuserPassword;

  Starting(Path data, Programs programs, ServerLog log, Durability durability, String superuserPassword) {
    this.data = data;
    this.programs = programs;
    this.log = log;
    this.durability = durability;
    this.superuserPassword = superuserPassword;
  }

  /**
   * Several attempts, because a port may be taken in the moment between choosing and using it, and the children of a
   * server that was killed need a while to let go of the shared memory.
   */
  Running start() throws IOException {
    return start(new KeptPort(data.resolveSibling("port"))::choose);
  }

  /** For those who know the address already. */
  Running startAgain(int port) throws IOException {
    return start(() -> port);
  }

  private Running start(PortChoice choice) throws IOException {
    var patience = new Patience(TO_LET_GO);
    Duration pause = FIRST_PAUSE;
    for (int attempt = 1; attempt <= ATTEMPTS || (isStillInUse() && patience.rest()); attempt++) {
      OptionalLong stranger = new Orphan(data, programs).settle();
      int port = choice.choose();
      Postmaster postmaster = Postmaster.start(programs, call(port, stranger));
      if (answersInTheEnd(postmaster, port))
        return new Running(postmaster, port);
      LOG.warn("The database did not start (attempt {}).", attempt);
      if (attempt < ATTEMPTS) {
        Patience.rest(pause);
        pause = pause.multipliedBy(2);
      }
    }
    throw new DatabaseNotStarted("The database does not start. Its log " + log.file() + " ends:\n" + log.tail());
  }

  /** The server says so when children of its killed predecessor hold the shared memory of these data. */
  private boolean isStillInUse() throws IOException {
    return log.tail().contains("is still in use");
  }

  private ProcessBuilder call(int port, OptionalLong stranger) throws IOException {
    log.rotate();
    var arguments = new ArrayList<>(List.of("-D", data.toString()));
    arguments.addAll(new ServerSettings(port, durability).arguments());
    var call = programs.call("postgres", arguments)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.file().toFile()));
    // The server takes this number for a relative of its own and not for a rival; its shared memory guards it as well.
    stranger.ifPresent(number -> call.environment().put("PG_GRANDPARENT_PID", Long.toString(number)));
    return call;
  }

  /** False if the server ended by itself. Whatever else goes wrong, no server is left behind. */
  private boolean answersInTheEnd(Postmaster postmaster, int port) throws IOException {
    try {
      return answers(postmaster, port);
    } catch (IOException | RuntimeException e) {
      postmaster.stop();
      throw e;
    }
  }

  private boolean answers(Postmaster postmaster, int port) throws IOException {
    var superuser = new Access(Urls.of(port, "postgres"), Role.SUPERUSER.id(), superuserPassword);
    var patience = new Patience(TO_RECOVER);
    while (postmaster.isAlive()) {
      try (Connection connection = superuser.connect()) {
        if (connection.isValid(0))
          return true;
      } catch (SQLException e) {
        if (WRONG_PASSWORD.equals(e.getSQLState()))
          throw new DatabaseNotStarted("The database in " + data + " does not know the password that is kept beside it"
              + " in passwords.properties. Bring back the file that belongs to these data.", e);
      }
      if (!patience.rest())
        throw new DatabaseNotStarted("The database does not answer. Its log " + log.file() + " ends:\n" + log.tail());
    }
    return false;
  }

  private interface PortChoice {
    int choose() throws IOException;
  }

  /** A server that answers. */
  record Running(Postmaster postmaster, int port) {}
}
