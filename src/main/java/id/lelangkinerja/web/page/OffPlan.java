package id.lelangkinerja.web.page;

import java.time.LocalDate;

/**
 * A step that does not come when a calendar plans it, so that a reason is asked for: before its first planned day, or
 * {@code late} after its last; that day.
 */
public record OffPlan(LocalDate day, boolean late) {
  /** The key of the field's label. */
  public String label() {
    return late ? "off-plan.late" : "off-plan.early";
  }

  /** The key of its hint, which names the day. */
  public String hint() {
    return label() + "-hint";
  }
}
