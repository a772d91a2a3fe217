package id.lelangkinerja.planning;

import id.lelangkinerja.platform.Acting;
import java.util.List;
import java.util.UUID;

/** What rests on how an indicator is measured. Each module in which something can has one. */
public interface IndicatorUse {
  List<Use> of(Acting who, UUID indicator);

  /** Something that rests on an indicator: a lot or a contract, which the planner may read. */
  record Use(Stage stage, UUID id, String title) {}

  /** How far it has come, which says what is fixed by it. */
  enum Stage {
    /** A lot, whose reserves are written in the unit. */
    LOT,
    /** A lot that agencies bid for or will sign: its contracts are drawn up from how the indicator is measured. */
    AUCTION,
    /** A contract, which keeps how the indicator was measured when it was drawn up. */
    CONTRACT
  }
}
