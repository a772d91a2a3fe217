package id.lelangkinerja.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The passwords of the database's roles: random, one each, in a file of the home that only its owner reads. */
final class Passwords {
  private static final int BYTES = 24;
  private final Map<String, String> byRole;

  private Passwords(Map<String, String> byRole) {
    this.byRole = byRole;
  }

  /** Reads the file and adds to it what is missing. It is on the disk before any role bears the password. */
  static Passwords keptIn(Path file) throws IOException {
    var kept = new Properties();
    if (Files.exists(file))
      try (var reader = Files.newBufferedReader(file)) {
        kept.load(reader);
      }
    var byRole = new TreeMap<String, String>();
    for (Role role : Role.values())
      byRole.put(role.id(), kept.getProperty(role.id(), fresh()));
    if (!byRole.equals(kept))
      Disk.replace(file, byRole.entrySet().stream().map(it -> it.getKey() + "=" + it.getValue() + "\n")
          .collect(Collectors.joining()));
    return new Passwords(byRole);
  }

  private static String fresh() {
    byte[] bytes = new byte[BYTES];
    new SecureRandom().nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  String of(Role role) {
    return Objects.requireNonNull(byRole.get(role.id()));
  }
}
