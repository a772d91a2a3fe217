package id.lelangkinerja.planning;

import id.lelangkinerja.intake.Line;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the imports of planning have in common: codes of indicators in one cell. */
final class IndicatorCodes {
  private IndicatorCodes() {}

  /** The indicators whose codes stand in the cell "indicators". */
  static List<UUID> of(Line line, Map<String, UUID> known) {
    var ids = new ArrayList<UUID>();
    for (var code : line.list("indicators")) {
      var id = known.get(code);
      if (id == null) {
        line.fault("indicators", new Refused(Reason.IMPORT_UNKNOWN, code));
      } else {
        ids.add(id);
      }
    }
    return ids;
  }
}
