package id.lelangkinerja.running;

import id.lelangkinerja.contract.Contract;
import id.lelangkinerja.notice.NoticeKind;
import id.lelangkinerja.notice.Notifying;
import id.lelangkinerja.notice.Recipients;
import id.lelangkinerja.notice.Told;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.platform.Role;
import id.lelangkinerja.region.Settings;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Has an amendment wait for the regional secretary's advice, where the region wants it. */
@Component
class AskingAdvice {
  private final Settings settings;
  private final Notifying notifying;

  AskingAdvice(Settings settings, Notifying notifying) {
    this.settings = settings;
    this.notifying = notifying;
  }

  /** Where an amendment proposed on that day begins: the rule of that day holds for it until its end. */
  AmendmentState first(RegionId region, LocalDate day) {
    return settings.advisesAmendmentsOn(region, day) ? AmendmentState.AWAITING_ADVICE : AmendmentState.PROPOSED;
  }

  /** Tells the secretary of an amendment that waits for advice. */
  void tell(Acting who, Contract contract, AmendmentId id) {
    notifying.tell(who, Recipients.holding(Role.SECRETARY), Told.of(NoticeKind.ADVICE, "notice.text.advice",
        List.of(contract.number() + " · " + contract.title()), links -> links.running().amendment(id.value())));
  }
}
