package id.lelangkinerja.region;

import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.web.Texts;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts an agency below another one, or below none. */
@Service
public class MovingAgency {
  private final AgencyRepository agencies;
  private final History history;
  private final Clock clock;

  MovingAgency(AgencyRepository agencies, History history, Clock clock) {
    this.agencies = agencies;
    this.history = history;
    this.clock = clock;
  }

  /** Refused where another edit was faster, and where the parent has ended, is the agency itself or stands below it. */
  @Transactional
  public void move(Acting who, AgencyId agency, int seenVersion, @Nullable AgencyId parent) {
    Rules.onlyAdministrator(who);
    Refused.unless(agencies.has(who.region(), agency), Reason.NOT_FOUND_HERE);
    var name = parent == null ? "—" : above(who, agency, parent);
    Refused.unless(agencies.place(who.region(), agency, seenVersion, parent), Reason.CHANGED_MEANWHILE);
    history.record(who, "agency.moved", Kind.AGENCY, agency.value(), name);
  }

  private String above(Acting who, AgencyId agency, AgencyId parent) {
    var found = agencies.lock(who.region(), parent).orElseThrow(() -> new Refused(Reason.NO_CHOICE).at("parent"));
    if (!found.isThereOn(LocalDate.ofInstant(clock.instant(), Texts.ZONE))) {
      throw new Refused(Reason.AGENCY_NOT_THERE, found.name()).at("parent");
    }
    if (agencies.standsBelow(who.region(), parent, agency)) {
      throw new Refused(Reason.AGENCY_BELOW_ITSELF).at("parent");
    }
    return found.name();
  }
}
