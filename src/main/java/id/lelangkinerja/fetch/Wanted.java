package id.lelangkinerja.fetch;

import java.util.Locale;
import java.util.Set;

/** What is looked for at an address; sources name it loosely, but a page for people is none of it. */
public enum Wanted {
  CSV("text/csv, text/plain;q=0.8, */*;q=0.1") {
    @Override
    boolean isNamed(String type) {
      return OF_CSV.contains(type) || (type.startsWith("text/") && !"text/html".equals(type));
    }
  },
  JSON("application/json, */*;q=0.1") {
    @Override
    boolean isNamed(String type) {
      return OF_JSON.contains(type) || type.endsWith("+json");
    }
  };

  private static final Set<String> OF_CSV = Set.of("application/csv", "application/octet-stream",
      "application/vnd.ms-excel", "application/x-csv");
  private static final Set<String> OF_JSON = Set.of("application/json", "application/octet-stream",
      "application/javascript", "text/json", "text/plain");
  private final String accept;

  Wanted(String accept) {
    this.accept = accept;
  }

  abstract boolean isNamed(String type);

  /** What a request says it accepts. */
  String accept() {
    return accept;
  }

  /** Whether content that is said to be of this type may be it; a source that says nothing is believed. */
  boolean takes(String type) {
    var name = type.strip().toLowerCase(Locale.ROOT);
    return name.isEmpty() || isNamed(name);
  }
}
