package id.lelangkinerja.running;

import id.lelangkinerja.platform.Role;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A handover act that a person owes: who came into the office that answers for a running contract after it was signed,
 * or whose agency took the contract over. An acting officer (Plt) owes one for the own days.
 *
 * @param role  AGENCY_HEAD or MAYOR
 * @param since the person's first day in that office for this contract
 * @param until the last one; null where none is known
 */
public record Duty(UUID contractId, String number, String title, UUID agencyId, String agencyName, Role role,
    UUID personId, String name, String office, boolean acting, LocalDate since, @Nullable LocalDate until) {
  private static final int TERM_DAYS = 14;

  /** The last day on which it is signed in time. */
  public LocalDate dueOn() {
    return dueOn(since);
  }

  /** The last day for who came into office on this day. */
  static LocalDate dueOn(LocalDate since) {
    return since.plusDays(TERM_DAYS);
  }

  public boolean isOverdue(LocalDate today) {
    return dueOn().isBefore(today);
  }
}
