package id.lelangkinerja.database;

import id.lelangkinerja.platform.DataHome;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;

/**
 * Copies the own database's files while it serves, by PostgreSQL's low-level backup: a start on the copy finds all that
 * was confirmed before the copy began, and nothing half done. The files may change while they are read; the log of
 * changes that is copied last mends them at the first start.
 */
public final class BaseBackup {
  private static final String DATA = "database/data/";
  /** What belongs to the running server alone; PostgreSQL makes it anew. The folders themselves must be there. */
  private static final Set<String> EMPTIED = Set.of("pg_wal", "pg_replslot", "pg_dynshmem", "pg_notify", "pg_serial",
      "pg_snapshots", "pg_stat_tmp", "pg_subtrans");
  private static final Set<String> LEFT_OUT = Set.of("postmaster.pid", "postmaster.opts", "pg_internal.init",
      "backup_label", "tablespace_map");

  private BaseBackup() {}

  /** Takes what is copied, under names that begin with "database/" as in the home. */
  public interface Recipient {
    void folder(String name) throws IOException;

    /** A file that may grow, shrink or vanish while it is read: one that vanished is left out. */
    void file(String name, Path source) throws IOException;

    void text(String name, String content) throws IOException;
  }

  /**
   * Copies the home's database, running or not.
   *
   * @throws DatabaseNotStarted if the home has no database of its own, or it does not answer
   */
  public static void copy(DataHome home, Recipient recipient) throws IOException, SQLException {
    var folder = home.database();
    if (!Files.isDirectory(folder.resolve("data"))) {
      throw new DatabaseNotStarted("There is no database in " + home.path() + ".");
    }
    if (isRunning(home)) {
      int port = Integer.parseInt(Files.readString(folder.resolve("port")).strip());
      var password = Passwords.keptIn(folder.resolve("passwords.properties")).of(Role.SUPERUSER);
      copy(new Access(Urls.of(port, "postgres"), Role.SUPERUSER.id(), password), folder, recipient);
    } else {
      try (var own = OwnPostgres.start(home)) {
        copy(own.superuser(), folder, recipient);
      }
    }
  }

  private static boolean isRunning(DataHome home) throws IOException {
    try (var lock = HomeLock.on(home.path())) {
      return !lock.isHeld();
    } catch (DatabaseNotStarted taken) {
      return true;
    }
  }

  private static void copy(Access superuser, Path folder, Recipient recipient) throws IOException, SQLException {
    var data = folder.resolve("data");
    try (var connection = superuser.connect()) {
      // Keeps the log of changes from being reused while it is still to be copied; gone with this connection.
      one(connection, "select pg_create_physical_replication_slot('lk_backup_' || pg_backend_pid(), true, true)::text");
      var first = one(connection, "select pg_walfile_name(pg_backup_start('lelang-kinerja', true))");
      Files.walkFileTree(data, new Copying(data, recipient));
      var stop = stop(connection);
      recipient.text(DATA + "backup_label", stop.label());
      if (!stop.tablespaces().isBlank()) {
        recipient.text(DATA + "tablespace_map", stop.tablespaces());
      }
      changes(data.resolve("pg_wal"), first, stop.lastWal(), recipient);
    }
    recipient.text("database/passwords.properties", Files.readString(folder.resolve("passwords.properties")));
  }

  /** The files of the log of changes from the first to the last that the copy needs. */
  private static void changes(Path wal, String first, String last, Recipient recipient) throws IOException {
    try (var files = Files.list(wal)) {
      for (var file : files.sorted().toList()) {
        var name = file.getFileName().toString();
        if (name.matches("[0-9A-F]{24}") && name.compareTo(first) >= 0 && name.compareTo(last) <= 0) {
          recipient.file(DATA + "pg_wal/" + name, file);
        }
      }
    }
  }

  private record Stop(String lastWal, String label, String tablespaces) {}

  private static Stop stop(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery("""
            select pg_walfile_name(lsn), labelfile, coalesce(spcmapfile, '') from pg_backup_stop(false)""")) {
      rows.next();
      return new Stop(rows.getString(1), rows.getString(2), rows.getString(3));
    }
  }

  private static String one(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement(); var rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    }
  }

  /** Walks through the data; what vanishes on the way is no fault. */
  private static final class Copying extends SimpleFileVisitor<Path> {
    private final Path data;
    private final Recipient recipient;

    Copying(Path data, Recipient recipient) {
      this.data = data;
      this.recipient = recipient;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
      recipient.folder(name(folder));
      return EMPTIED.contains(data.relativize(folder).toString())
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      var last = file.getFileName().toString();
      if (attributes.isRegularFile() && !LEFT_OUT.contains(last) && !last.startsWith("pgsql_tmp")) {
        recipient.file(name(file), file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
      if (failure instanceof java.nio.file.NoSuchFileException) {
        return FileVisitResult.CONTINUE;
      }
      throw failure;
    }

    private String name(Path path) {
      var inside = data.relativize(path).toString().replace('\\', '/');
      return inside.isEmpty() ? "database/data" : DATA + inside;
    }
  }
}
