package id.lelangkinerja.region;

import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ends an agency that nothing follows; the day may lie ahead. One that is followed is ended by {@link
 * ChangingAgencies}.
 */
@Service
public class ClosingAgency {
  private final AgencyRepository agencies;
  private final History history;

  ClosingAgency(AgencyRepository agencies, History history) {
    this.agencies = agencies;
    this.history = history;
  }

  /** Refused where another edit was faster, where its end is decided already, and while units below it go on. */
  @Transactional
  public void close(Acting who, AgencyId agency, int seenVersion, LocalDate lastDay, String legalBasis) {
    Rules.onlyAdministrator(who);
    var before = agencies.lock(who.region(), agency).orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
    Refused.unless(before.version() == seenVersion, Reason.CHANGED_MEANWHILE);
    Refused.unless(before.validTo() == null, Reason.AGENCY_ENDS_ALREADY, before.name());
    if (before.validFrom() != null && lastDay.isBefore(before.validFrom())) {
      throw new Refused(Reason.AGENCY_NOT_YET_THERE, before.name()).at("lastDay");
    }
    var units = agencies.unitsBelow(who.region(), agency, lastDay);
    Refused.unless(units.isEmpty(), Reason.AGENCY_HAS_UNITS, before.name(), units.size());
    Refused.unless(agencies.end(who.region(), before, lastDay), Reason.CHANGED_MEANWHILE);
    history.record(who, "agency.closed", Kind.AGENCY, agency.value(), legalBasis);
  }
}
