package id.lelangkinerja.identity;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.PersonId;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.Role;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** Who may do what with people and their offices. */
final class Rules {
  /** Offices that one person holds at a time; only an acting officer may stand beside. */
  static final Set<Role> SINGLE = EnumSet.of(Role.MAYOR, Role.VICE_MAYOR, Role.SECRETARY, Role.AGENCY_HEAD);

  private Rules() {}

  /** The administrators of the region, and the installation before there are any. */
  static boolean mayAdminister(Acting who) {
    return who.isInstallation() || who.has(Role.REGION_ADMINISTRATOR);
  }

  /** To everyone else the pages of people do not exist. */
  static void onlyAdministrator(Acting who) {
    Refused.unless(mayAdminister(who), Reason.NOT_YOURS);
  }

  /** Two pairs of eyes: nobody gives an office to themselves, whatever they administer. */
  static boolean mayAppoint(Acting who, PersonId person) {
    return mayAdminister(who) && !who.person().equals(person);
  }

  /**
   * A person's name, sign-in name and mail are changed, and the way in is given anew, in the region that registered
   * them: elsewhere an administrator could take over a person of another region by giving them an office first.
   */
  static boolean mayCorrect(Acting who, boolean atHome) {
    return mayAdminister(who) && atHome;
  }

  /** Nobody locks themselves out. */
  static boolean mayDeactivate(Acting who, PersonId person, boolean atHome) {
    return mayCorrect(who, atHome) && !who.person().equals(person);
  }

  /** One's own password is changed in the profile, by whoever knows the old one. */
  static boolean mayLetIn(Acting who, PersonId person, boolean atHome) {
    return mayDeactivate(who, person, atHome);
  }

  /** An office given by mistake is as if it had never been, until its first day is over. */
  static boolean mayWithdraw(LocalDate first, LocalDate today) {
    return !first.isBefore(today);
  }

  /**
   * What must hold of any office: an agency exactly where the role is one of an agency, an end for an acting officer.
   */
  static void check(Appointing.Office office) {
    var to = office.to();
    if (office.role().ofAgency() && office.agency() == null) {
      throw new Refused(Reason.OFFICE_NEEDS_AGENCY).at("agency");
    }
    if (!office.role().ofAgency() && office.agency() != null) {
      throw new Refused(Reason.OFFICE_WITHOUT_AGENCY).at("agency");
    }
    if (office.acting() && to == null) {
      throw new Refused(Reason.ACTING_NEEDS_END).at("to");
    }
    if (to != null && to.isBefore(office.from())) {
      throw new Refused(Reason.ENDS_BEFORE_START).at("to");
    }
  }
}
