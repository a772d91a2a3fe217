package id.lelangkinerja.identity;

import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.PersonId;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a person's way in away, and gives it back; offices and records stay as they are. */
@Service
class Deactivating {
  private final PersonRepository people;
  private final OfficeRepository offices;
  private final SessionRepository sessions;
  private final LinkRepository links;
  private final OfficeQuery held;
  private final History history;
  private final Today today;

  Deactivating(PersonRepository people, OfficeRepository offices, SessionRepository sessions, LinkRepository links,
      OfficeQuery held, History history, Today today) {
    this.people = people;
    this.offices = offices;
    this.sessions = sessions;
    this.links = links;
    this.held = held;
    this.history = history;
    this.today = today;
  }

  /**
   * The person signs in no more, and every session and open link of theirs ends with this very act. Refused for the
   * last administrator, of this region or of another.
   */
  @Transactional
  public void deactivate(Acting who, PersonId person, String reason) {
    mayAct(who, person);
    offices.lockAdministrators(who.region());
    Refused.unless(people.activate(who.region(), person, false), Reason.PERSON_INACTIVE);
    Refused.unless(offices.hasAdministrator(who.region(), today.day()), Reason.LAST_ADMINISTRATOR);
    endSessions(person);
    history.record(who, "person.deactivated", Kind.PERSON, person.value(), reason);
    Refused.unless(held.administers(person, today.day()).stream().allMatch(who.region()::equals),
        Reason.ADMINISTERS_ELSEWHERE);
  }

  /** The person may sign in again, with the password of before, in no session of before. */
  @Transactional
  public void reactivate(Acting who, PersonId person) {
    mayAct(who, person);
    Refused.unless(people.activate(who.region(), person, true), Reason.PERSON_ACTIVE);
    endSessions(person);
    history.record(who, "person.reactivated", Kind.PERSON, person.value());
  }

  private void mayAct(Acting who, PersonId person) {
    Rules.onlyAdministrator(who);
    var found = people.of(who, person);
    Refused.unless(found.home(), Reason.NOT_YOURS);
    Refused.unless(Rules.mayDeactivate(who, person, true), Reason.OWN_ACCOUNT);
  }

  private void endSessions(PersonId person) {
    sessions.endAll(person);
    links.revoke(person, today.instant());
  }
}
