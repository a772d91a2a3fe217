package id.lelangkinerja.region;

import java.util.Locale;

/** The edits of an agency, by their names in addresses. */
enum AgencyStep {
  NAME, PARENT, FACTS, CLOSING;

  String slug() {
    return name().toLowerCase(Locale.ROOT);
  }

  static AgencyStep of(String slug) {
    return valueOf(slug.toUpperCase(Locale.ROOT));
  }
}
