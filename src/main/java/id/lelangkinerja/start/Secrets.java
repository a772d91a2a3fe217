package id.lelangkinerja.start;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The passwords and other secrets that the operator gives by the environment, and what is wrong with them. */
final class Secrets {
  private static final Pattern NAME = Pattern.compile("(LK|SPRING)_[A-Z0-9_]*(PASSWORD|SECRET|TOKEN)");
  private static final List<String> REQUIRED = List.of("LK_DATABASE_OWNER_PASSWORD", "LK_DATABASE_PASSWORD",
      "LK_DATABASE_PORTAL_PASSWORD");
  /** What anybody tries first, and what examples and images come with. */
  private static final Set<String> KNOWN = Set.of("password", "passwort", "passwd", "pass", "postgres", "postgresql",
      "changeme", "change-me", "change_me", "changeit", "secret", "rahasia", "katasandi", "kata-sandi", "admin",
      "administrator", "root", "test", "demo", "example", "default", "guest", "user", "lk", "lk_app", "lk_owner",
      "lk_portal",
      "lelang", "kinerja", "lelang-kinerja", "lelang_kinerja", "lelangkinerja", "1234", "12345", "123456", "1234567",
      "12345678", "123456789", "1234567890", "qwerty", "letmein");

  private Secrets() {}

  /** What is wrong, one sentence a secret, in the order of their names; a secret itself is never told. */
  static List<String> faults(Map<String, String> environment) {
    var secrets = new TreeMap<String, String>();
    environment.forEach((name, value) -> {
      if (NAME.matcher(name).matches()) {
        secrets.put(name, value);
      }
    });
    if (!environment.getOrDefault("LK_DATABASE_URL", "").isBlank()) {
      REQUIRED.forEach(name -> secrets.putIfAbsent(name, ""));
    }
    return secrets.entrySet().stream().map(secret -> fault(secret.getKey(), secret.getValue().strip(), environment))
        .filter(fault -> !fault.isEmpty()).toList();
  }

  private static String fault(String name, String value, Map<String, String> environment) {
    var user = environment.getOrDefault(name.replaceFirst("(PASSWORD|SECRET|TOKEN)$", "USER"),
        environment.getOrDefault(name.replaceFirst("(PASSWORD|SECRET|TOKEN)$", "USERNAME"), "")).strip();
    if (value.isEmpty()) {
      return user.isEmpty() && !REQUIRED.contains(name) ? "" : name + " is empty.";
    }
    if (value.equalsIgnoreCase(user)) {
      return name + " is the name of its user.";
    }
    return KNOWN.contains(value.toLowerCase(Locale.ROOT)) ? name + " is a well-known default." : "";
  }
}
