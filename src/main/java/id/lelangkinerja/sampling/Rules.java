package id.lelangkinerja.sampling;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.PersonId;
import id.lelangkinerja.platform.Role;
import id.lelangkinerja.web.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;

/** Who announces samples, has a part in them, draws and visits. */
final class Rules {
  /** A reminder is sent this many days before a visit is due. */
  static final int REMINDED_DAYS = 3;
  private static final int VISIT_DAYS = 14;

  private Rules() {}

  /** The last day on which a visit is in time: two weeks after its sample was drawn. */
  static LocalDate visitDue(Instant drawnAt) {
    return LocalDate.ofInstant(drawnAt, Texts.ZONE).plusDays(VISIT_DAYS);
  }

  /** The Inspektorat's verifiers announce and visit. */
  static boolean mayAnnounce(Acting who) {
    return who.has(Role.VERIFIER);
  }

  /** Sees samples in the making: who verifies or watches over all. What everyone sees stands on the public page. */
  static boolean seesAll(Acting who) {
    return who.hasAny(Role.VERIFIER, Role.MONITOR, Role.PLANNER, Role.MAYOR, Role.VICE_MAYOR, Role.SECRETARY);
  }

  /** One of the two officials sees it too. The list's SQL says the same. */
  static boolean mayRead(Acting who, Sample sample) {
    return seesAll(who) || sample.official(who.person()).isPresent();
  }

  static boolean mayCommit(Acting who, Sample sample) {
    return sample.state() == SampleState.ANNOUNCED
        && sample.official(who.person()).filter(own -> own.commitment() == null).isPresent();
  }

  static boolean mayReveal(Acting who, Sample sample) {
    return sample.state() == SampleState.COMMITTED
        && sample.official(who.person()).filter(own -> own.code() == null).isPresent();
  }

  /** Who announces, and both officials, bring a sample to its end. */
  static boolean mayDraw(Acting who, Sample sample) {
    return mayAnnounce(who) || sample.official(who.person()).isPresent();
  }

  /**
   * Nobody visits for the own agency, neither for the one that reports a figure nor for the one for which it counts, nor
   * for a figure of the own hand; and nobody makes a visit that is assigned to another.
   */
  static boolean mayVisit(Acting who, Drawn drawn) {
    return who.has(Role.VERIFIER) && isIndependent(who.person(), who.agencies(), drawn)
        && (drawn.checker() == null || drawn.checker().equals(who.person()));
  }

  /** Whether somebody who holds an office in those agencies has no interest in what is found. */
  static boolean isIndependent(PersonId person, Collection<AgencyId> own, Drawn drawn) {
    return drawn.agencies().stream().noneMatch(own::contains) && !drawn.reporters().contains(person);
  }
}
