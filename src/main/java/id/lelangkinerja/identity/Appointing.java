package id.lelangkinerja.identity;

import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.PersonId;
import id.lelangkinerja.platform.Role;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives a person an office in a region, from one day to another. */
@Service
public class Appointing {
  private final PersonRepository people;
  private final History history;

  Appointing(PersonRepository people, History history) {
    this.people = people;
    this.history = history;
  }

  /**
   * An office to be held: a role, its agency where the role is one of an agency, its printed name (jabatan), and its
   * days; an acting officer (Plt) holds it for a time. Without a last day it is held until further notice.
   */
  public record Office(Role role, @Nullable AgencyId agency, String title, boolean acting, LocalDate from,
      @Nullable LocalDate to) {}

  @Transactional
  public void appoint(Acting who, PersonId person, Office office) {
    people.appoint(who.region(), person, office);
    history.record(who, "person.appointed", Kind.PERSON, person.value(), office.title());
  }
}
