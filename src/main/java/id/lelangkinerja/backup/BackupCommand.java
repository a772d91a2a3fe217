package id.lelangkinerja.backup;

import id.lelangkinerja.database.DatabaseNotStarted;
import id.lelangkinerja.platform.DataHome;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * The commands {@code backup FOLDER} and {@code restore ARCHIVE} of the program's command line, for the home that
 * LK_HOME names. They print what they did, or in one sentence why they could not.
 */
public final class BackupCommand {
  private static final int DONE = 0;
  private static final int FAILED = 1;
  private static final int MISUSED = 2;
  private final Map<String, String> environment;
  private final Clock clock;
  private final PrintStream out;

  public BackupCommand(Map<String, String> environment, Clock clock, PrintStream out) {
    this.environment = environment;
    this.clock = clock;
    this.out = out;
  }

  /** Whether these arguments of the program are one of the commands. */
  public static boolean isMeant(List<String> arguments) {
    return !arguments.isEmpty() && List.of("backup", "restore").contains(arguments.getFirst());
  }

  /** Runs the command; returns the process's exit value: 0 done, 1 failed, 2 called wrongly. */
  public int run(List<String> arguments) {
    if (arguments.size() != 2) {
      out.println("Call: backup FOLDER, or: restore ARCHIVE. LK_HOME names the home.");
      return MISUSED;
    }
    var home = DataHome.of(environment, System.getProperties());
    var path = Path.of(arguments.get(1)).toAbsolutePath();
    long begun = System.nanoTime();
    try {
      out.println(arguments.getFirst().equals("backup") ? backUp(home, path) : restore(path, home));
      out.println("It took " + Duration.ofNanos(System.nanoTime() - begun).toMillis() + " ms.");
      return DONE;
    } catch (IOException | UncheckedIOException | SQLException | DatabaseNotStarted failure) {
      out.println("Failed: " + failure.getMessage());
      return FAILED;
    }
  }

  private String backUp(DataHome home, Path folder) throws IOException, SQLException {
    boolean own = environment.getOrDefault("LK_DATABASE_URL", "").isBlank();
    var written = new BackingUp(clock).backUp(home, folder, own);
    return "Backed up %s: %d files, %d bytes, in %s.%s".formatted(home.path(), written.files(), written.size(),
        written.archive(), own
            ? ""
            : " The database is not in it: LK_DATABASE_URL names another server,"
                + " back it up with that server's own tools, before this.");
  }

  private static String restore(Path archive, DataHome home) throws IOException {
    var restored = new Restoring().restore(archive, home);
    return "Restored %d files into %s%s".formatted(restored.files(), home.path(),
        restored.database()
            ? "; the database started on them and has mended itself."
            : "; there was no database in it.");
  }
}
