package id.lelangkinerja.contract;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A clause or a milestone of a contract as a later version says it.
 *
 * @param no    of the clause, or of the milestone in its bid
 * @param dueOn by when the milestone is reached; null for a clause
 */
public record Reworded(Kind kind, int no, @Nullable LocalDate dueOn, String text) {
  /** What is worded anew. */
  public enum Kind {
    CLAUSE, MILESTONE
  }

  /** Of these the one for a clause or milestone; null where it stays as it was. */
  static @Nullable Reworded of(List<Reworded> all, Kind kind, int no) {
    return all.stream().filter(each -> each.kind() == kind && each.no() == no).findFirst().orElse(null);
  }
}
