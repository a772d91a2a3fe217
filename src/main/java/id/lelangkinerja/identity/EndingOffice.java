package id.lelangkinerja.identity;

import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.PersonId;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.Role;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends an office on a day, its last, for good; one that was given by mistake can end before its first. */
@Service
class EndingOffice {
  private final OfficeRepository offices;
  private final History history;
  private final Today today;

  EndingOffice(OfficeRepository offices, History history, Today today) {
    this.offices = offices;
    this.history = history;
    this.today = today;
  }

  @Transactional
  public void end(Acting who, PersonId person, UUID office, LocalDate last) {
    Rules.onlyAdministrator(who);
    offices.lockAdministrators(who.region());
    var held = offices.find(who.region(), person, office).orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
    check(held, last);
    finish(who, person, held, last, "person.office-ended");
  }

  /**
   * Ends an office that was given by mistake before its first day: it counts on no day, and can be given anew. Refused
   * with OFFICE_COUNTED once its first day is over.
   */
  @Transactional
  public void withdraw(Acting who, PersonId person, UUID office) {
    Rules.onlyAdministrator(who);
    offices.lockAdministrators(who.region());
    var held = offices.find(who.region(), person, office).orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
    running(held);
    Refused.unless(Rules.mayWithdraw(held.validFrom(), today.day()), Reason.OFFICE_COUNTED);
    finish(who, person, held, held.validFrom().minusDays(1), "person.office-withdrawn");
  }

  private void finish(Acting who, PersonId person, OfficeRepository.Held held, LocalDate last, String what) {
    Refused.unless(offices.end(who.region(), held, last), Reason.CHANGED_MEANWHILE);
    if (held.role() == Role.REGION_ADMINISTRATOR) {
      Refused.unless(offices.hasAdministrator(who.region(), today.day()), Reason.LAST_ADMINISTRATOR);
    }
    history.record(who, what, Kind.PERSON, person.value(), held.office());
  }

  private void running(OfficeRepository.Held held) {
    var to = held.validTo();
    Refused.unless(to == null || !(to.isBefore(today.day()) || held.neverCounted()), Reason.OFFICE_OVER);
  }

  private void check(OfficeRepository.Held held, LocalDate last) {
    var to = held.validTo();
    running(held);
    if (last.isBefore(held.validFrom())) {
      throw new Refused(Reason.ENDS_BEFORE_START).at("last");
    }
    if (to != null && last.isAfter(to)) {
      throw new Refused(Reason.ENDS_LATER, to).at("last");
    }
  }
}
