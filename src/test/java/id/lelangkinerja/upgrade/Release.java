package id.lelangkinerja.upgrade;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.lelangkinerja.database.OwnPostgres;
import id.lelangkinerja.platform.DataHome;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.flywaydb.core.Flyway;
import org.postgresql.PGConnection;

/** What an earlier version left: its migrations' last number, its rows by table, its files and keys. */
final class Release {
  private static final String TABLES = "tables/";
  private static final String HOME = "home/";
  private final String lastMigration;
  private final TreeMap<String, byte[]> entries = new TreeMap<>();

  private Release(String lastMigration) {
    this.lastMigration = lastMigration;
  }

  static Release of(String version, String lastMigration) {
    var release = new Release(lastMigration);
    try (InputStream raw = Objects.requireNonNull(Release.class.getResourceAsStream("/upgrade/" + version + ".zip"));
        var zip = new ZipInputStream(raw)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (!entry.isDirectory()) {
          release.entries.put(entry.getName(), zip.readAllBytes());
        }
      }
      return release;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Lays its tables as its migrations make them, its rows, and its files into an empty home. */
  void layInto(OwnPostgres postgres, DataHome home) throws SQLException, IOException {
    bringTo(lastMigration, postgres);
    for (var file : entries.entrySet()) {
      if (file.getKey().startsWith(HOME)) {
        var place = home.path().resolve(file.getKey().substring(HOME.length()));
        Files.createDirectories(place.resolveSibling("."));
        Files.write(place, file.getValue());
      }
    }
    try (var connection = postgres.superuser().connect();
        var statement = connection.createStatement()) {
      statement.execute("set session_replication_role = replica");
      var copying = connection.unwrap(PGConnection.class).getCopyAPI();
      for (var table : tables()) {
        statement.execute("delete from " + table);
        copying.copyIn("copy " + table + " (" + columns(table) + ") from stdin (format csv, header)",
            new java.io.ByteArrayInputStream(csv(table)));
      }
    }
  }

  /** Brings a database to the state of this migration and of those before it. */
  static void bringTo(String migration, OwnPostgres postgres) {
    var owner = postgres.owner();
    Flyway.configure().dataSource(owner.url(), owner.user(), owner.password()).locations("classpath:db/migration")
        .target(migration).placeholders(java.util.Map.of("app", "lk_app", "loader", "lk_loader", "portal", "lk_portal",
            "publisher", "lk_published"))
        .load().migrate();
  }

  /** The tables with rows of its own; the list of migrations is not among them. */
  List<String> tables() {
    return entries.keySet().stream().filter(name -> name.startsWith(TABLES))
        .map(name -> name.substring(TABLES.length(), name.length() - ".csv".length()))
        .filter(table -> !table.equals("flyway_schema_history")).toList();
  }

  /** Its migrations as it applied them: "version checksum" each. */
  List<String> migrations() {
    var lines = new ArrayList<String>();
    for (var line : new String(csv("flyway_schema_history"), UTF_8).lines().skip(1).toList()) {
      var cells = line.split(",", -1);
      if (!cells[1].isEmpty()) {
        lines.add(cells[1] + " " + cells[5]);
      }
    }
    return lines;
  }

  private String columns(String table) {
    return new String(csv(table), UTF_8).lines().findFirst().orElseThrow();
  }

  private byte[] csv(String table) {
    return Objects.requireNonNull(entries.get(TABLES + table + ".csv"));
  }
}
