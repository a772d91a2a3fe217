package id.lelangkinerja.running;

import id.lelangkinerja.contract.ContractChanges;
import id.lelangkinerja.contract.ContractId;
import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.Role;
import id.lelangkinerja.signing.Consenting;
import id.lelangkinerja.signing.DocumentKind;
import id.lelangkinerja.signing.Means;
import id.lelangkinerja.signing.Party;
import id.lelangkinerja.signing.Placed;
import id.lelangkinerja.signing.Revision;
import id.lelangkinerja.signing.Served;
import id.lelangkinerja.signing.SigningPaper;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A new head signs the handover act, within the document itself: from then on it is public and nothing waits. */
@Service
public class SigningHandover {
  private final ContractChanges changes;
  private final HandoverQuery query;
  private final HandoverRepository handovers;
  private final Consenting consenting;
  private final SigningPaper paper;
  private final History history;
  private final Clock clock;

  SigningHandover(ContractChanges changes, HandoverQuery query, HandoverRepository handovers, Consenting consenting,
      SigningPaper paper, History history, Clock clock) {
    this.changes = changes;
    this.query = query;
    this.handovers = handovers;
    this.consenting = consenting;
    this.paper = paper;
    this.history = history;
    this.clock = clock;
  }

  /** The hash of the act's file; refused as {@link #sign} is, so that it can be asked for before the password. */
  @Transactional(readOnly = true)
  public String toSign(Acting who, UUID id) {
    var act = handovers.find(who.region(), id).orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
    refuse(who, act);
    return act.documentHash();
  }

  /** Signs by a certificate of this installation; refused as {@link #sign(Acting, UUID, String, Means.Direct)} is. */
  @Transactional
  public void sign(Acting who, UUID id, String seenHash) {
    sign(who, id, seenHash, new Means.Local());
  }

  /**
   * By the person whom it names, in the office that it names.
   *
   * @param seenHash of the text that the person has read: SHA-256, hexadecimal
   * @throws Refused NOT_FOUND_HERE, NOT_YOURS, HANDOVER_DONE once it is signed or replaced, CONTRACT_NOT_RUNNING,
   * HANDOVER_NOT_OWED once that person holds the office no more, DOCUMENT_CHANGED; SIGNING_UNKNOWN while the national
   *                 service owes an answer
   */
  @Transactional
  public void sign(Acting who, UUID id, String seenHash, Means.Direct means) {
    var act = open(who, id);
    Refused.unless(seenHash.equals(act.documentHash()), Reason.DOCUMENT_CHANGED);
    consent(who, act);
    signed(who, act, paper.sign(who, Party.FIRST, DocumentKind.HANDOVER, id, act.fileId(), seenHash, means));
  }

  /** Notes the order to the national service, which is called when this is committed; refused as signing is. */
  @Transactional
  public Placed order(Acting who, UUID id, String seenHash) {
    var act = open(who, id);
    return paper.order(who, Party.FIRST, DocumentKind.HANDOVER, id, act.fileId(), seenHash);
  }

  /** What the service is asked for where it did not answer; CHANGED_MEANWHILE where it owes nothing. */
  @Transactional(readOnly = true)
  public Placed toAsk(Acting who, UUID id) {
    toSign(who, id);
    var act = handovers.find(who.region(), id).orElseThrow();
    return paper.toAsk(who, DocumentKind.HANDOVER, id, act.fileId());
  }

  /** What the national service has signed is the act; refused as signing is, the order then stays open. */
  @Transactional
  public void keep(Acting who, UUID id, Served served) {
    var act = open(who, id);
    consent(who, act);
    signed(who, act, paper.keep(who, DocumentKind.HANDOVER, id, act.fileId(), served));
  }

  private Handover open(Acting who, UUID id) {
    var act = handovers.locked(who.region(), id).orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
    refuse(who, act);
    changes.running(who, new ContractId(act.contractId()));
    return act;
  }

  private void consent(Acting who, Handover act) {
    var id = act.handoverId();
    if (act.role() == Role.MAYOR) {
      consenting.consent(who, Role.MAYOR, Party.FIRST, DocumentKind.HANDOVER, id, act.documentHash());
    } else {
      consenting.consentAsHead(who, new AgencyId(act.agencyId()), Party.FIRST, DocumentKind.HANDOVER, id,
          act.documentHash());
    }
  }

  private void signed(Acting who, Handover act, Revision made) {
    handovers.move(who, act, HandoverState.SIGNED, made.fileId(), clock.instant());
    history.recordDocument(who, "handover.signed", Kind.CONTRACT, act.contractId(), made.signedHash());
  }

  private void refuse(Acting who, Handover act) {
    Refused.unless(Rules.isOwn(who, act), Reason.NOT_YOURS);
    Refused.unless(act.state() == HandoverState.DRAWN_UP, Reason.HANDOVER_DONE);
    Refused.unless(query.owedBy(who).stream().anyMatch(duty -> duty.contractId().equals(act.contractId())
        && duty.role() == act.role() && duty.since().equals(act.since())), Reason.HANDOVER_NOT_OWED);
  }
}
