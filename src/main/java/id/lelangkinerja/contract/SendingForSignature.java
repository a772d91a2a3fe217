package id.lelangkinerja.contract;

import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.notice.NoticeKind;
import id.lelangkinerja.notice.Notifying;
import id.lelangkinerja.notice.Recipients;
import id.lelangkinerja.notice.Told;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.PersonId;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.web.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sends a draft to both parties for signature. The text is written anew, with the date and the officers of that day.
 */
@Service
public class SendingForSignature {
  private final ContractRepository contracts;
  private final Issuing issuing;
  private final SheetRepository sheets;
  private final Notifying notifying;
  private final History history;
  private final Clock clock;

  SendingForSignature(ContractRepository contracts, Issuing issuing, SheetRepository sheets, Notifying notifying,
      History history, Clock clock) {
    this.contracts = contracts;
    this.issuing = issuing;
    this.sheets = sheets;
    this.notifying = notifying;
    this.history = history;
    this.clock = clock;
  }

  /** Refused with NOT_FOUND_HERE, NOT_YOURS, CHANGED_MEANWHILE when it is no draft, PARTY_MISSING or PARTY_TWICE. */
  @Transactional
  public void send(Acting who, ContractId id) {
    var contract = contracts.locked(who, id);
    Refused.unless(Rules.mayDrawUpFor(who, contract.agencyId()), Reason.NOT_YOURS);
    Refused.unless(Rules.maySend(who, contract), Reason.CHANGED_MEANWHILE);
    var now = clock.instant();
    var hash = issuing.text(who, contract, LocalDate.ofInstant(now, Texts.ZONE));
    contracts.move(who, id.value(), ContractState.DRAFT, ContractState.SIGNING, null, now);
    history.recordDocument(who, "contract.sent", Kind.CONTRACT, id.value(), hash);
    var signatories = sheets.of(who.region(), contract).parties().stream().map(Signatory::personId).map(PersonId::new);
    notifying.tell(who, Recipients.people(signatories.toList()), Told.of(NoticeKind.SIGNATURE, "notice.text.signature",
        List.of(contract.number() + " · " + contract.title()), links -> links.contracts().contractDesk(id.value())));
  }
}
