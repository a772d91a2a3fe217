package id.lelangkinerja.planning;

import id.lelangkinerja.planning.IndicatorUse.Stage;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.util.List;

/**
 * What of a measure must stay, so that nothing that was published, reserved, offered or agreed means something else
 * afterwards. Contracts are not asked: they keep the measure that was copied into them.
 */
final class MeasureRules {
  private MeasureRules() {}

  static void check(ChangedMeasure before, ChangedMeasure now, boolean published, List<Stage> uses) {
    var old = before.measure();
    var next = now.measure();
    Rules.check(next);
    if (before.equals(now)) {
      throw new Refused(Reason.MEASURE_UNCHANGED);
    }
    boolean inLots = uses.contains(Stage.LOT) || uses.contains(Stage.AUCTION);
    require("unit", old.unit().equals(next.unit()) || !published, Reason.MEASURE_PUBLISHED);
    require("unit", old.unit().equals(next.unit()) || !inLots, Reason.MEASURE_IN_LOT);
    require("direction", old.polarity() == next.polarity() || !inLots, Reason.MEASURE_IN_LOT);
    require("decimals", old.decimals() <= next.decimals() || !inLots, Reason.MEASURE_IN_LOT);
    boolean inAuction = uses.contains(Stage.AUCTION);
    require("aggregation", old.aggregation() == next.aggregation() || !inAuction, Reason.MEASURE_IN_AUCTION);
    require("frequency", old.frequency() == next.frequency() || !inAuction, Reason.MEASURE_IN_AUCTION);
    require("fromBaseline", old.fromBaseline() == next.fromBaseline() || !inAuction, Reason.MEASURE_IN_AUCTION);
    require("formula", before.formula().equals(now.formula()) || !inAuction, Reason.MEASURE_IN_AUCTION);
  }

  private static void require(String field, boolean holds, Reason reason) {
    if (!holds) {
      throw new Refused(reason).at(field);
    }
  }
}
