package id.lelangkinerja.measurement;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
import java.util.UUID;

/** The own agencies of a reader, as a parameter of SQL. */
final class Visible {
  private Visible() {}

  static UUID[] agencies(Acting who) {
    return who.agencies().stream().map(AgencyId::value).toArray(UUID[]::new);
  }
}
