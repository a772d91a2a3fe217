package id.lelangkinerja.database;

import id.lelangkinerja.platform.DataHome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The default database: a PostgreSQL server that this program unpacks, starts and stops, for installations that bring
 * none of their own. It keeps what it confirmed through power cuts and kills, listens on this machine alone, is started
 * again if it ends unasked, and ends with the program. The home's backup must contain the data and the passwords
 * beside them.
 */
public final class OwnPostgres implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(OwnPostgres.class);
  private final HomeLock lock;
  private final Path folder;
  private final Keeper server;
  private final Passwords passwords;
  private final AtomicBoolean closed = new AtomicBoolean();

  private OwnPostgres(HomeLock lock, Path folder, Keeper server, Passwords passwords) {
    this.lock = lock;
    this.folder = folder;
    this.server = server;
    this.passwords = passwords;
  }

  /**
   * Starts the home's database, makes it first if there is none, and comes back when it answers.
   *
   * @throws DatabaseNotStarted if it cannot; the message says what to do
   */
  public static OwnPostgres start(DataHome home) {
    return start(home, Durability.FULL);
  }

  static OwnPostgres start(DataHome home, Durability durability) {
    try {
      Path folder = home.database().toRealPath();
      HomeLock lock = HomeLock.on(home.path());
      try {
        return start(lock, folder, durability);
      } catch (IOException | SQLException | RuntimeException e) {
        lock.close();
        throw e;
      }
    } catch (UncheckedIOException e) {
      throw new DatabaseNotStarted(String.valueOf(e.getMessage()), e);
    } catch (IOException | SQLException e) {
      throw new DatabaseNotStarted("The database in " + home.path() + " could not be started: " + e.getMessage(), e);
    }
  }

  private static OwnPostgres start(HomeLock lock, Path folder, Durability durability)
      throws IOException, SQLException {
    Path data = folder.resolve("data");
    Optional<ServerUser> user = ServerUser.choose(data);
    if (user.isPresent())
      user.get().mustReach(folder);
    Archive archive = Archive.forMachine(System.getProperty("os.name"), System.getProperty("os.arch"));
    Path unpacked = new Unpacking(durability).unpack(archive, folder.resolve("programs"));
    Programs programs = Programs.in(unpacked, folder, user);
    Passwords passwords = Passwords.keptIn(folder.resolve("passwords.properties"));
    new Initialising(programs, user, durability).initialise(data, passwords.of(Role.SUPERUSER));
    var starting = new Starting(data, programs, logIn(folder), durability, passwords.of(Role.SUPERUSER));
    Starting.Running server = starting.start();
    var own = new OwnPostgres(lock, folder, Keeper.of(starting, server), passwords);
    try {
      own.prepare();
    } catch (SQLException | RuntimeException e) {
      own.close();
      throw e;
    }
    LOG.info("The database runs on port {} (process {}).", server.port(), server.postmaster().number());
    return own;
  }

  private void prepare() throws SQLException {
    var preparing = new Preparing(passwords);
    try (Connection connection = access("postgres", Role.SUPERUSER).connect()) {
      preparing.prepareServer(connection);
    }
    try (Connection connection = superuser().connect()) {
      preparing.prepareDatabase(connection);
    }
  }

  public String url() {
    return Urls.of(server.port(), Urls.DATABASE);
  }

  /** Owns the tables: migrations. */
  public Access owner() {
    return access(Urls.DATABASE, Role.OWNER);
  }

  /** What the application works as: owns nothing, bound by the row policies. */
  public Access app() {
    return access(Urls.DATABASE, Role.APP);
  }

  /** Brings demo data and the data of tests. */
  public Access loader() {
    return access(Urls.DATABASE, Role.LOADER);
  }

  /** What the public pages read as: published views alone. */
  public Access portal() {
    return access(Urls.DATABASE, Role.PORTAL);
  }

  /** Past every policy: for the care of the server only, never for a page or a job. */
  public Access superuser() {
    return access(Urls.DATABASE, Role.SUPERUSER);
  }

  private Access access(String database, Role role) {
    return new Access(Urls.of(server.port(), database), role.id(), passwords.of(role));
  }

  /** What the server writes about itself; the one before it lies beside it as .old. */
  public Path log() {
    return logIn(folder).file();
  }

  private static ServerLog logIn(Path folder) {
    return new ServerLog(folder.resolve("postgres.log"));
  }

  public Path dataDirectory() {
    return folder.resolve("data");
  }

  /** Stops the server cleanly and gives the home free. A second call does nothing. */
  @Override
  public void close() {
    if (!closed.compareAndSet(false, true))
      return;
    try (lock) {
      server.stop();
    } catch (IOException e) {
      throw new UncheckedIOException("the database could not be stopped", e);
    }
  }
}
