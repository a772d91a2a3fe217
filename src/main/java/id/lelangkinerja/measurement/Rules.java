package id.lelangkinerja.measurement;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.Role;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Who may see, report, verify and correct a measurement. Asked by the use cases and by the pages that offer them. */
public final class Rules {
  /** In SQL: an office p of the reporting agency or of the one for which the figure m of contract k counts, held since its period began. */
  static final String OF_ITS_AGENCY = """
      p.agency_id in (m.agency_id, k.agency_id) and coalesce(p.valid_to, m.starts_on) >= m.starts_on""";

  private Rules() {}

  /** Sees the figures of every agency before they are verified. */
  public static boolean seesAll(Acting who) {
    return who.hasAny(Role.VERIFIER, Role.MONITOR, Role.PLANNER, Role.MAYOR, Role.VICE_MAYOR, Role.SECRETARY);
  }

  /** Has something to see at all: everything, or the figures of the own agencies. */
  public static boolean seesAny(Acting who) {
    return seesAll(who) || !who.agencies().isEmpty();
  }

  /** Sees this agency's figures: as one who sees all, or as one of its own. The lists' SQL says the same. */
  static boolean mayRead(Acting who, AgencyId agency) {
    return seesAll(who) || who.belongsTo(agency);
  }

  /** The agency's operator or head, and nobody else, writes its figures down. */
  static boolean reportsFor(Acting who, AgencyId agency) {
    return who.worksFor(agency);
  }

  /** Writes the figures of some agency down. */
  static boolean reportsAny(Acting who) {
    return who.workplaces().length > 0;
  }

  static boolean mayReport(Acting who, Measurement figure) {
    return reportsFor(who, figure.agency()) && figure.running() && figure.state().isOpen() && !figure.locked();
  }

  static boolean maySubmit(Acting who, Measurement figure, LocalDate today) {
    return mayReport(who, figure) && figure.drafted() && isOver(figure, today);
  }

  /** A figure is final at the earliest on its period's last day. */
  static boolean isOver(Measurement figure, LocalDate today) {
    return !today.isBefore(figure.endsOn());
  }

  /**
   * Extends terms and opens what was closed: the monitor, or the secretary; never for the own agency alone. Null is for
   * all agencies.
   */
  static boolean mayExtend(Acting who, @Nullable AgencyId agency) {
    return who.hasAny(Role.MONITOR, Role.SECRETARY) && (agency == null || !who.belongsTo(agency));
  }

  static boolean mayReopen(Acting who, Measurement figure) {
    return mayExtend(who, figure.agency()) && figure.running() && figure.locked() && figure.state().isOpen();
  }

  /** Holds an office that verifies: for the Inspektorat's own figures the secretary, for all others a verifier. */
  static boolean verifiesAny(Acting who) {
    return who.hasAny(Role.VERIFIER, Role.SECRETARY);
  }

  /**
   * Two pairs of eyes: who wrote down or handed in a version of the figure, or belongs to the agency that reports it or
   * to the one for which it counts, or belonged to one of them since the period began, never verifies it, whatever
   * roles that person holds now.
   */
  static boolean verifiesThis(Acting who, Measurement figure) {
    return who.has(figure.ofInspectorate() ? Role.SECRETARY : Role.VERIFIER) && !who.belongsTo(figure.agency())
        && !who.belongsTo(figure.countsFor()) && !figure.reporters().contains(who.person());
  }

  static boolean mayVerify(Acting who, Measurement figure) {
    return figure.state() == MeasurementState.SUBMITTED && figure.running() && verifiesThis(who, figure);
  }

  /** Says what was seen in the field, of figures of other agencies alone. */
  static boolean mayRecheck(Acting who, Measurement figure) {
    return who.has(Role.VERIFIER) && !who.belongsTo(figure.agency()) && !who.belongsTo(figure.countsFor());
  }

  /** Several at once only where nothing is doubtful: what is of more than low risk is looked at by itself. */
  static boolean mayVerifyWithOthers(Acting who, Measurement figure) {
    return figure.riskLevel() == RiskLevel.LOW && mayVerify(who, figure);
  }

  /** A verified figure is corrected by the agency that answers for it. */
  static boolean mayCorrect(Acting who, Measurement figure) {
    return figure.state() == MeasurementState.VERIFIED && figure.running() && reportsFor(who, figure.agency());
  }
}
