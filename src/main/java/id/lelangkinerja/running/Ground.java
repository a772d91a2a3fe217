package id.lelangkinerja.running;

import id.lelangkinerja.contract.Reworded;
import java.util.Locale;

/** Why a target, a milestone or a clause may change: nothing else does. */
public enum Ground {
  /** Something that nobody could foresee or prevent (keadaan kahar). */
  FORCE_MAJEURE,
  /** The official series behind the target was revised. */
  REVISED_SERIES,
  /** The budget that the target was promised with changed. */
  CHANGED_BUDGET,
  /** Another ground, which the reason tells. */
  OTHER;

  /**
   * Whether it lets such a text be worded anew: what nobody could prevent and money that changed shift milestones, a
   * revised series changes figures alone, and clauses need a ground that the reason tells.
   */
  boolean mayReword(Reworded.Kind kind) {
    return switch (this) {
      case REVISED_SERIES -> false;
      case FORCE_MAJEURE, CHANGED_BUDGET -> kind == Reworded.Kind.MILESTONE;
      case OTHER -> true;
    };
  }

  /** The key of its name in the message bundles. */
  public String key() {
    return "ground." + name().toLowerCase(Locale.ROOT);
  }
}
