package id.lelangkinerja.identity;

import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.PersonId;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.Role;
import id.lelangkinerja.region.RegionQuery;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives a person an office in a region, from one day to another. */
@Service
public class Appointing {
  private final PersonRepository people;
  private final OfficeRepository offices;
  private final RegionQuery regions;
  private final History history;
  private final ApplicationEventPublisher events;

  Appointing(PersonRepository people, OfficeRepository offices, RegionQuery regions, History history,
      ApplicationEventPublisher events) {
    this.people = people;
    this.offices = offices;
    this.regions = regions;
    this.history = history;
    this.events = events;
  }

  /**
   * An office to be held: a role, its agency where the role is one of an agency, its printed name (jabatan), and its
   * days; an acting officer (Plt) holds it for a time. Without a last day it is held until further notice.
   */
  public record Office(Role role, @Nullable AgencyId agency, String title, boolean acting, LocalDate from,
      @Nullable LocalDate to) {
    private Office spelled() {
      return new Office(role, agency, Spelling.printed(title, "title"), acting, from, to);
    }
  }

  /**
   * Gives the office to a person whom the region knows. Refused are an office for oneself (OWN_OFFICE), one that the
   * person holds already, and one that another person holds in full.
   */
  @Transactional
  public void appoint(Acting who, PersonId person, Office office) {
    Rules.onlyAdministrator(who);
    Rules.check(office);
    if (!who.isInstallation()) {
      Refused.unless(Rules.mayAppoint(who, person), Reason.OWN_OFFICE);
      var found = people.of(who, person);
      Refused.unless(found.active(), Reason.PERSON_INACTIVE);
      free(who, office);
    }
    give(who, person, office);
  }

  /** Gives the office to a person of any region, named by exactly their sign-in name; returns who it is. */
  @Transactional
  public PersonId appoint(Acting who, String signInName, Office office) {
    Rules.onlyAdministrator(who);
    Rules.check(office);
    var person = people.named(Spelling.signInName(signInName))
        .orElseThrow(() -> new Refused(Reason.PERSON_UNKNOWN).at("signIn"));
    Refused.unless(Rules.mayAppoint(who, person), Reason.OWN_OFFICE);
    free(who, office);
    give(who, person, office);
    return person;
  }

  /** That the agency is one of the region, and that nobody else holds the office in full. */
  private void free(Acting who, Office office) {
    var agency = office.agency();
    if (agency != null && regions.agency(who.region(), agency.value()).isEmpty()) {
      throw new Refused(Reason.NO_CHOICE).at("agency");
    }
    if (Rules.SINGLE.contains(office.role()) && !office.acting()) {
      offices.holder(who.region(), office).ifPresent(name -> {
        throw new Refused(Reason.OFFICE_TAKEN, name).at("role");
      });
    }
  }

  private void give(Acting who, PersonId person, Office office) {
    offices.add(who.region(), person, office.spelled());
    var what = "person.appointed." + office.role().name().toLowerCase(Locale.ROOT);
    history.record(who, what, Kind.PERSON, person.value(), office.title());
    events.publishEvent(new OfficeGiven(who, person, office.title()));
  }
}
