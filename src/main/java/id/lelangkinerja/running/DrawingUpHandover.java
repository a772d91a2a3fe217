package id.lelangkinerja.running;

import id.lelangkinerja.contract.ContractChanges;
import id.lelangkinerja.contract.ContractId;
import id.lelangkinerja.files.FileStore;
import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.web.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Draws up the handover act of a new head for a running contract: where the contract stands today, and what that person
 * remarks. Drawn up anew, it replaces the one before as long as that is not signed.
 */
@Service
public class DrawingUpHandover {
  private final ContractChanges changes;
  private final HandoverQuery query;
  private final HandoverRepository handovers;
  private final HandoverPaper paper;
  private final FileStore files;
  private final History history;
  private final Clock clock;

  DrawingUpHandover(ContractChanges changes, HandoverQuery query, HandoverRepository handovers, HandoverPaper paper,
      FileStore files, History history, Clock clock) {
    this.changes = changes;
    this.query = query;
    this.handovers = handovers;
    this.paper = paper;
    this.files = files;
    this.history = history;
    this.clock = clock;
  }

  /**
   * By the person who owes the act, and nobody else.
   *
   * @param read    whether that person says to have read where the contract stands
   * @param remarks may be empty
   * @return the act, which waits for that person's signature
   * @throws Refused NOT_FOUND_HERE, CONTRACT_NOT_RUNNING, HANDOVER_NOT_OWED; HANDOVER_UNREAD at "read"
   */
  @Transactional
  public UUID drawUp(Acting who, ContractId id, boolean read, String remarks) {
    var contract = changes.running(who, id);
    var duty = query.owedBy(who).stream().filter(each -> each.contractId().equals(id.value())).findFirst()
        .orElseThrow(() -> new Refused(Reason.HANDOVER_NOT_OWED));
    if (!read) {
      throw new Refused(Reason.HANDOVER_UNREAD).at("read");
    }
    var now = clock.instant();
    handovers.of(who.region(), id.value()).stream()
        .filter(each -> each.state() == HandoverState.DRAWN_UP && isOf(each, duty))
        .forEach(each -> handovers.move(who, each, HandoverState.REPLACED, null, now));
    var act = UUID.randomUUID();
    var former = query.former(who.region(), duty).orElse(null);
    var said = remarks.isBlank() ? null : remarks;
    var file = files.storeIssued(who, "Serah terima " + contract.number().replace('/', '-') + ".pdf",
        paper.print(who, act, contract, duty, former, said, LocalDate.ofInstant(now, Texts.ZONE)));
    handovers.add(who, new Handover(act, id.value(), duty.number(), duty.title(), duty.agencyId(), duty.agencyName(),
        duty.role(), duty.personId(), duty.name(), duty.office(), duty.acting(), duty.since(), duty.until(), former,
        said, HandoverState.DRAWN_UP, file, files.find(who.region(), file).sha256(), null, now, null));
    history.record(who, "handover.drawn-up", Kind.CONTRACT, id.value(), duty.office());
    return act;
  }

  private static boolean isOf(Handover act, Duty duty) {
    return act.personId().equals(duty.personId()) && act.role() == duty.role() && act.since().equals(duty.since());
  }
}
