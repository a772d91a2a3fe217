package id.lelangkinerja.panel;

import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Targets that one side names, held against those that lie on the table. */
final class Terms {
  private static final int DECIMALS = 6;
  private static final BigDecimal LIMIT = new BigDecimal("1e14");

  private record Place(java.util.UUID indicator, int year) {}

  private Terms() {}

  /** Refused with TARGETS_INCOMPLETE unless there is one value for every target of the bid, and no other. */
  static void cover(List<TargetRow> rows, List<TargetValue> targets) {
    var named = byPlace(targets);
    Refused.unless(named.size() == targets.size() && named.size() == rows.size()
        && rows.stream().allMatch(row -> named.containsKey(new Place(row.indicatorId(), row.year()))),
        Reason.TARGETS_INCOMPLETE);
    for (var target : targets) {
      Refused.unless(
          target.value().abs().compareTo(LIMIT) < 0 && target.value().stripTrailingZeros().scale() <= DECIMALS,
          Reason.TOO_MANY_DECIMALS, DECIMALS);
    }
  }

  /** Whether any target differs from the one on the table after that turn. */
  static boolean differ(List<TargetRow> rows, int turn, List<TargetValue> targets) {
    var named = byPlace(targets);
    return rows.stream().anyMatch(row -> {
      var value = named.get(new Place(row.indicatorId(), row.year()));
      return value == null || value.compareTo(row.onTable(turn)) != 0;
    });
  }

  /** What lies on the table after that turn. */
  static List<TargetValue> onTable(List<TargetRow> rows, int turn) {
    return rows.stream().map(row -> row.with(row.onTable(turn))).toList();
  }

  private static Map<Place, BigDecimal> byPlace(List<TargetValue> targets) {
    var values = new HashMap<Place, BigDecimal>();
    targets.forEach(target -> values.put(new Place(target.indicator(), target.year()), target.value()));
    return values;
  }
}
