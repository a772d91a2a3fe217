package id.lelangkinerja.minutes;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Role;

/** Who may do what about minutes. */
final class Rules {
  private Rules() {}

  /** Reads all minutes of a round: panel and those who conduct it, but nobody whose own agency bids in it. */
  static boolean mayRead(Acting who, MinutesRound round) {
    return (who.hasAny(Role.PLANNER, Role.MAYOR, Role.VICE_MAYOR, Role.SECRETARY) || round.panelist())
        && !round.bidder();
  }

  /** The planner, who keeps the auction's papers, or the chair issues them. */
  static boolean mayIssue(Acting who, MinutesRound round) {
    return mayRead(who, round) && who.hasAny(Role.PLANNER, Role.SECRETARY);
  }

  /** Conducts the auction and reads every letter of invitation; an agency's own people read theirs. */
  static boolean invites(Acting who) {
    return who.hasAny(Role.PLANNER, Role.MAYOR, Role.VICE_MAYOR, Role.SECRETARY);
  }

  /** Still holds an office for which one sits on panels. */
  static boolean seated(Acting who) {
    return who.hasAny(Role.MAYOR, Role.VICE_MAYOR, Role.SECRETARY, Role.PANEL_MEMBER);
  }
}
