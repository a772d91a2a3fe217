package id.lelangkinerja.caselist;

import id.lelangkinerja.platform.InstallationKey;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionId;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Takes numbers of identity out of cases: of a NIK only its last four digits stay, with a hash under the installation's
 * key by which the same person is known again within the region.
 */
@Component
class Minimising {
  private static final int SHOWN = 4;
  private static final int HASH = 16;
  private final InstallationKey key;

  Minimising(InstallationKey key) {
    this.key = key;
  }

  /** Throws CASES_TWICE with the number of the case, from 1, whose NIK stood above already. */
  Cases minimised(RegionId region, Cases cases) {
    int at = cases.columns().indexOf(CaseColumn.NIK);
    if (at < 0) {
      return cases;
    }
    var seen = new HashSet<String>();
    var rows = new ArrayList<List<String>>();
    for (var row : cases.rows()) {
      var kept = new ArrayList<>(row);
      kept.set(at, of(region, row.get(at)));
      Refused.unless(seen.add(kept.get(at)), Reason.CASES_TWICE, rows.size() + 1);
      rows.add(kept);
    }
    return new Cases(cases.columns(), rows);
  }

  private String of(RegionId region, String nik) {
    var mac = key.mac("case list: nik", (region.value() + ":" + nik).getBytes(StandardCharsets.UTF_8));
    return "…" + nik.substring(nik.length() - SHOWN) + " · " + HexFormat.of().formatHex(mac).substring(0, HASH);
  }
}
