package id.lelangkinerja.running;

import id.lelangkinerja.contract.Reworded;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A clause or a milestone, as an amendment finds it and as it makes it.
 *
 * @param title    of the clause, or the innovation to which the milestone belongs; empty where it belongs to none
 * @param beforeOn the day of the milestone before, {@code afterOn} afterwards; both null for a clause
 */
record TextChange(Reworded.Kind kind, int no, String title, @Nullable LocalDate beforeOn, @Nullable LocalDate afterOn,
    String before, String after) {
  /** The key of what it is. */
  String key() {
    return kind == Reworded.Kind.CLAUSE ? "running.text.clause" : "running.text.milestone";
  }

  Reworded made() {
    return new Reworded(kind, no, afterOn, after);
  }
}
