package id.lelangkinerja.contract;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.signing.DocumentKind;
import id.lelangkinerja.signing.Means;
import id.lelangkinerja.signing.Placed;
import id.lelangkinerja.signing.Served;
import id.lelangkinerja.signing.SigningPaper;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * One party signs, within the document itself; the signature that completes both brings the contract into force in
 * the same act.
 */
@Service
public class Signing {
  private final ContractRepository contracts;
  private final Sides sides;
  private final SigningPaper paper;

  Signing(ContractRepository contracts, Sides sides, SigningPaper paper) {
    this.contracts = contracts;
    this.sides = sides;
    this.paper = paper;
  }

  /**
   * The hash of the file that this person would sign now: the text with the signatures so far. Refused as signing is,
   * so that it can be asked for before the password.
   */
  @Transactional(readOnly = true)
  public String toSign(Acting who, ContractId id) {
    var contract = contracts.entered(who, id);
    sides.of(who, contract);
    return paper.current(who.region(), DocumentKind.CONTRACT, id.value(), Sides.text(contract)).sha256();
  }

  /** Signs by a certificate of this installation; refused as {@link #sign(Acting, ContractId, String, Means.Direct)} is. */
  @Transactional
  public void sign(Acting who, ContractId id, String seenHash) {
    sign(who, id, seenHash, new Means.Local());
  }

  /**
   * Signs for the side that names this person.
   *
   * @param seenHash of the file that the person has read, with the signatures so far: SHA-256, hexadecimal
   * @throws Refused NOT_FOUND_HERE; NOT_YOURS when the text names somebody else; ALREADY_SIGNED; CHANGED_MEANWHILE
   * when it is not out for signature; DOCUMENT_CHANGED when the file is no longer the one that was read,
   *                 because the other party signed meanwhile; SIGNING_UNKNOWN while the national service owes an answer
   */
  @Transactional
  public void sign(Acting who, ContractId id, String seenHash, Means.Direct means) {
    var contract = contracts.locked(who, id);
    var side = sides.of(who, contract);
    var text = Sides.text(contract);
    Refused.unless(seenHash.equals(paper.current(who.region(), DocumentKind.CONTRACT, id.value(), text).sha256()),
        Reason.DOCUMENT_CHANGED);
    sides.consent(who, contract, side);
    sides.signed(who, contract,
        paper.sign(who, side.party(), DocumentKind.CONTRACT, id.value(), text, seenHash, means));
  }

  /** Notes the order to the national service, which is called when this is committed; refused as signing is. */
  @Transactional
  public Placed order(Acting who, ContractId id, String seenHash) {
    var contract = contracts.locked(who, id);
    var side = sides.of(who, contract);
    return paper.order(who, side.party(), DocumentKind.CONTRACT, id.value(), Sides.text(contract), seenHash);
  }

  /** What the national service has signed is the contract's; refused as signing is, the order then stays open. */
  @Transactional
  public void keep(Acting who, ContractId id, Served served) {
    var contract = contracts.locked(who, id);
    var side = sides.of(who, contract);
    sides.consent(who, contract, side);
    sides.signed(who, contract, paper.keep(who, DocumentKind.CONTRACT, id.value(), Sides.text(contract), served));
  }
}
