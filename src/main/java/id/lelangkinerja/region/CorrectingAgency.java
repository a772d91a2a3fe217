package id.lelangkinerja.region;

import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Corrects what an agency is entered as: its code and its kind. Its name is another matter: {@link RenamingAgency}. */
@Service
public class CorrectingAgency {
  private final AgencyRepository agencies;
  private final History history;

  CorrectingAgency(AgencyRepository agencies, History history) {
    this.agencies = agencies;
    this.history = history;
  }

  /** Refused where another edit was faster. */
  @Transactional
  public void correct(Acting who, AgencyId agency, int seenVersion, @Nullable String code, AgencyKind kind) {
    Rules.onlyAdministrator(who);
    Refused.unless(agencies.has(who.region(), agency), Reason.NOT_FOUND_HERE);
    Refused.unless(agencies.correct(who.region(), agency, seenVersion, code, kind), Reason.CHANGED_MEANWHILE);
    history.record(who, "agency.corrected", Kind.AGENCY, agency.value());
  }
}
