package id.lelangkinerja.running;

import id.lelangkinerja.contract.Contract;
import id.lelangkinerja.contract.ContractChanges;
import id.lelangkinerja.contract.ContractId;
import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.signing.Means;
import id.lelangkinerja.signing.Party;
import id.lelangkinerja.signing.Placed;
import id.lelangkinerja.signing.Revision;
import id.lelangkinerja.signing.Served;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * One party signs an addendum, within the document itself; the signature that completes both makes it the contract's
 * next version in the same act, or on the later day that was asked for.
 */
@Service
public class AddendumSigning {
  private final ContractChanges changes;
  private final AmendmentRepository amendments;
  private final AddendumQuery addenda;
  private final AddendumRepository files;
  private final Stamp stamp;
  private final History history;
  private final TakingEffect takingEffect;

  AddendumSigning(ContractChanges changes, AmendmentRepository amendments, AddendumQuery addenda,
      AddendumRepository files, Stamp stamp, History history, TakingEffect takingEffect) {
    this.changes = changes;
    this.amendments = amendments;
    this.addenda = addenda;
    this.files = files;
    this.stamp = stamp;
    this.history = history;
    this.takingEffect = takingEffect;
  }

  /** Signs by a certificate of this installation; refused as {@link #sign(Acting, AmendmentId, String, Means.Direct)} is. */
  @Transactional
  public void sign(Acting who, AmendmentId id, String seenHash) {
    sign(who, id, seenHash, new Means.Local());
  }

  /**
   * Signs for the side that names this person.
   *
   * @param seenHash of the file that the person has read, with the signatures so far: SHA-256, hexadecimal
   * @throws Refused NOT_FOUND_HERE; CONTRACT_NOT_RUNNING when the contract has ended meanwhile; NOT_YOURS when the text
   *                 names somebody else; ALREADY_SIGNED; AMENDMENT_DECIDED when it was taken back or declined;
   *                 DOCUMENT_CHANGED when the file is no longer the one that was read, because the other party signed
   *                 meanwhile; AMENDMENT_YEAR_OVER when a year that it changes has ended; SIGNING_UNKNOWN while the
   *                 national service owes an answer
   */
  @Transactional
  public void sign(Acting who, AmendmentId id, String seenHash, Means.Direct means) {
    var open = open(who, id);
    Refused.unless(seenHash.equals(addenda.current(who.region(), open.amendment()).sha256()), Reason.DOCUMENT_CHANGED);
    stamp.consent(who, open.contract(), open.amendment(), open.side());
    signed(who, open, stamp.sign(who, open.amendment(), open.side(), seenHash, means));
  }

  /** Notes the order to the national service, which is called when this is committed; refused as signing is. */
  @Transactional
  public Placed order(Acting who, AmendmentId id, String seenHash) {
    var open = open(who, id);
    return stamp.order(who, open.amendment(), open.side(), seenHash);
  }

  /** What the national service has signed is the addendum's; refused as signing is, the order then stays open. */
  @Transactional
  public void keep(Acting who, AmendmentId id, Served served) {
    var open = open(who, id);
    stamp.consent(who, open.contract(), open.amendment(), open.side());
    signed(who, open, stamp.keep(who, open.amendment(), served));
  }

  private record Open(Contract contract, Amendment amendment, Party side) {}

  /** The contract is locked before the amendment is read again: what is read then is sure to be the newest. */
  private Open open(Acting who, AmendmentId id) {
    var found = amendments.find(who.region(), id).orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
    var contract = changes.running(who, new ContractId(found.contractId()));
    var amendment = amendments.find(who.region(), id).orElseThrow();
    return new Open(contract, amendment, addenda.side(who, contract, amendment).party());
  }

  private void signed(Acting who, Open open, Revision made) {
    files.keepSigned(who.region(), open.amendment().amendmentId(), made.fileId());
    history.recordDocument(who, "amendment.signed", Kind.CONTRACT, open.contract().contractId(), made.signedHash());
    if (addenda.isSignedByBoth(who.region(), open.amendment())) {
      takingEffect.signed(who, open.amendment(), made.signedHash());
    }
  }
}
