package id.lelangkinerja.running;

import java.util.Locale;

/** Why a target may change: nothing else does. */
public enum Ground {
  /** Something that nobody could foresee or prevent (keadaan kahar). */
  FORCE_MAJEURE,
  /** The official series behind the target was revised. */
  REVISED_SERIES,
  /** The budget that the target was promised with changed. */
  CHANGED_BUDGET,
  /** Another ground, which the reason tells. */
  OTHER;

  /** The key of its name in the message bundles. */
  public String key() {
    return "ground." + name().toLowerCase(Locale.ROOT);
  }
}
