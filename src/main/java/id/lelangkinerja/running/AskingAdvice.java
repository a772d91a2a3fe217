package id.lelangkinerja.running;

import id.lelangkinerja.contract.Contract;
import id.lelangkinerja.identity.PeopleQuery;
import id.lelangkinerja.notice.NoticeKind;
import id.lelangkinerja.notice.Notifying;
import id.lelangkinerja.notice.Recipients;
import id.lelangkinerja.notice.Told;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.Role;
import id.lelangkinerja.region.Settings;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Has an amendment wait for the regional secretary's advice, where the region wants it. */
@Component
class AskingAdvice {
  private final Settings settings;
  private final PeopleQuery people;
  private final Notifying notifying;

  AskingAdvice(Settings settings, PeopleQuery people, Notifying notifying) {
    this.settings = settings;
    this.people = people;
    this.notifying = notifying;
  }

  /**
   * Whether an amendment that this person proposes on that day waits for advice, goes without because nobody is asked
   * for it, or because nobody might give it. The rule of that day holds for it until its end.
   */
  Wanted wanted(Acting who, Contract contract, LocalDate day) {
    if (!settings.advisesAmendmentsOn(who.region(), day)) {
      return Wanted.NOT;
    }
    return people.anyOther(who.region(), Role.SECRETARY, who.person(), new AgencyId(contract.agencyId()), day)
        ? Wanted.YES
        : Wanted.IN_VAIN;
  }

  /** What becomes of advice on an amendment. */
  enum Wanted {
    YES, NOT,
    /** Every regional secretary in office proposed it, or belongs to the agency whose contract it is; or there is none. */
    IN_VAIN;

    /** Where the amendment begins. */
    AmendmentState first() {
      return this == YES ? AmendmentState.AWAITING_ADVICE : AmendmentState.PROPOSED;
    }
  }

  /** Tells the secretary of an amendment that waits for advice. */
  void tell(Acting who, Contract contract, AmendmentId id) {
    notifying.tell(who, Recipients.holding(Role.SECRETARY), Told.of(NoticeKind.ADVICE, "notice.text.advice",
        List.of(contract.number() + " · " + contract.title()), links -> links.running().amendment(id.value())));
  }
}
