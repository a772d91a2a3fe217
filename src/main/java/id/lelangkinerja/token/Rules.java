package id.lelangkinerja.token;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.PersonId;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.Role;
import java.util.EnumSet;
import java.util.Set;

/** Who may have tokens, and what they may be good for. */
final class Rules {
  private Rules() {}

  /** Heads and operators of agencies, the monitor, and the administrator. */
  static boolean mayHave(Acting who) {
    return who.hasAny(Role.AGENCY_HEAD, Role.AGENCY_OPERATOR, Role.MONITOR, Role.REGION_ADMINISTRATOR);
  }

  /** To everyone else the pages of tokens do not exist. */
  static void onlyWhoMayHave(Acting who) {
    Refused.unless(mayHave(who), Reason.NOT_YOURS);
  }

  /** The administrator sees, and revokes, those of everybody. */
  static boolean seesAll(Acting who) {
    return who.has(Role.REGION_ADMINISTRATOR);
  }

  static boolean mayRevoke(Acting who, PersonId maker) {
    return mayHave(who) && (seesAll(who) || who.person().equals(maker));
  }

  /** All that a token of this person may be good for today: nothing that the person may not do. */
  static Set<TokenScope> offered(Acting who) {
    var scopes = EnumSet.noneOf(TokenScope.class);
    if (mayHave(who)) {
      scopes.add(TokenScope.CONTRACTS_READ);
      if (!who.agencies().isEmpty()) {
        scopes.add(TokenScope.FIGURES_READ);
      }
      if (who.workplaces().length > 0) {
        scopes.add(TokenScope.FIGURES_WRITE);
        scopes.add(TokenScope.FIGURES_HAND_IN);
      }
    }
    return scopes;
  }
}
