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
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives an agency another name from a day on; what was printed before that day keeps the name of its day. */
@Service
public class RenamingAgency {
  private static final LocalDate ALWAYS = LocalDate.of(1945, 8, 17);
  private final AgencyRepository agencies;
  private final AgencyNameRepository names;
  private final History history;
  private final Clock clock;

  RenamingAgency(AgencyRepository agencies, AgencyNameRepository names, History history, Clock clock) {
    this.agencies = agencies;
    this.names = names;
    this.history = history;
    this.clock = clock;
  }

  /** A name with the first of its days, which is today or past, and the regulation that gave it. */
  public record NewName(String name, String shortName, LocalDate holdsFrom, String legalBasis) {}

  /**
   * Renames the agency; refused where another edit was faster, where the day lies ahead (an agency that will have
   * another name then is replaced on that day: {@link ChangingAgencies}), and where a later name is written down.
   */
  @Transactional
  public void rename(Acting who, AgencyId agency, int seenVersion, NewName name) {
    Rules.onlyAdministrator(who);
    var before = agencies.lock(who.region(), agency).orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
    Refused.unless(before.version() == seenVersion, Reason.CHANGED_MEANWHILE);
    var today = LocalDate.ofInstant(clock.instant(), Texts.ZONE);
    check(!name.holdsFrom().isAfter(today), Reason.NAME_DAY_AHEAD);
    check(before.isThereOn(name.holdsFrom()), Reason.NAME_DAY_OUTSIDE);
    var newest = names.newestDay(who.region(), agency);
    check(newest.isEmpty() || newest.get().isBefore(name.holdsFrom()), Reason.NAME_DAY_BEFORE_LAST);
    if (newest.isEmpty()) {
      var since = before.validFrom() == null ? ALWAYS : before.validFrom();
      names.add(who.region(), agency, new NewName(before.name(), before.shortName(), since, ""));
      check(since.isBefore(name.holdsFrom()), Reason.NAME_DAY_OUTSIDE);
    }
    names.add(who.region(), agency, name);
    agencies.rename(who.region(), agency, name);
    history.record(who, "agency.renamed", Kind.AGENCY, agency.value(), before.name() + " → " + name.name());
  }

  private static void check(boolean holds, Reason reason) {
    if (!holds) {
      throw new Refused(reason).at("holdsFrom");
    }
  }
}
