package id.lelangkinerja.agreement;

import id.lelangkinerja.files.FileStore;
import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.io.InputStream;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the agency does with an agreement with an official that is not signed here: it brings the scan of the paper that
 * both signed by hand, where the official has no account, which a second person compares, or takes the agreement back.
 */
@Service
public class OfficialPaperwork {
  private static final String PDF = "application/pdf";
  private final OfficialQuery officials;
  private final OfficialRepository rows;
  private final OfficialForce force;
  private final AgreementRepository queue;
  private final FileStore files;
  private final History history;
  private final Clock clock;

  OfficialPaperwork(OfficialQuery officials, OfficialRepository rows, OfficialForce force, AgreementRepository queue,
      FileStore files, History history, Clock clock) {
    this.officials = officials;
    this.rows = rows;
    this.force = force;
    this.queue = queue;
    this.files = files;
    this.history = history;
    this.clock = clock;
  }

  /**
   * Keeps the scan, in the place of one that was brought before. It counts for nothing until somebody else has compared it
   * with the text.
   *
   * @throws Refused NOT_FOUND_HERE, NOT_YOURS, AGREEMENT_OUTDATED, SCAN_TYPE for what is no PDF, SCAN_WRONG for the
   *                 text itself; as {@link FileStore#store} does
   */
  @Transactional
  public void bring(Acting who, AgencyId agency, int year, UUID id, String name, InputStream content) {
    queue.queue(who.region());
    var sheet = officials.sheet(who, agency, year, id);
    Refused.unless(OfficialRules.mayPassOn(who, agency), Reason.NOT_YOURS);
    Refused.unless(sheet.agreement().isOpen(), Reason.AGREEMENT_OUTDATED);
    Refused.unless(OfficialRules.mayBring(who, sheet), Reason.NOT_YOURS);
    var file = files.find(who.region(), files.store(who, name, content));
    Refused.unless(file.mediaType().equals(PDF), Reason.SCAN_TYPE);
    Refused.unless(!file.sha256().equals(sheet.agreement().documentHash()), Reason.SCAN_WRONG);
    rows.bring(who, id, file.fileId());
    history.recordDocument(who, "agreement.official-brought", Kind.AGREEMENT, id, file.sha256());
  }

  /** Refuses whoever may not attest, as attesting does, so that it can be asked for before the password. */
  @Transactional(readOnly = true)
  public void refuseOthers(Acting who, AgencyId agency, int year, UUID id) {
    brought(who, officials.sheet(who, agency, year, id));
  }

  /**
   * A second person attests that the scan shows the text with both signatures. The agreement is in force, and says wherever
   * it is shown that it was signed by hand.
   *
   * @param seenHash of the scan that this person has seen: SHA-256, hexadecimal
   * @throws Refused NOT_FOUND_HERE, also where no scan was brought; NOT_YOURS for whoever brought it, for both whom the text
   *                 names and for others; AGREEMENT_OUTDATED; DOCUMENT_CHANGED when it is another scan than the one seen
   */
  @Transactional
  public void attest(Acting who, AgencyId agency, int year, UUID id, String seenHash) {
    queue.queue(who.region());
    var sheet = officials.sheet(who, agency, year, id);
    var file = files.find(who.region(), brought(who, sheet));
    Refused.unless(file.sha256().equals(seenHash), Reason.DOCUMENT_CHANGED);
    rows.keepPaper(who.region(), id);
    history.recordDocument(who, "agreement.official-attested", Kind.AGREEMENT, id, file.sha256());
    force.comeIntoForce(who, sheet.agreement(), file.fileId(), file.sha256(), clock.instant());
  }

  private static UUID brought(Acting who, OfficialSheet sheet) {
    var file = sheet.agreement().broughtFileId();
    if (file == null) {
      throw new Refused(Reason.NOT_FOUND_HERE);
    }
    Refused.unless(sheet.agreement().isOpen(), Reason.AGREEMENT_OUTDATED);
    Refused.unless(OfficialRules.mayAttest(who, sheet), Reason.NOT_YOURS);
    return file;
  }

  /**
   * Takes it back while it is not in force; a signature that was given stays on record.
   *
   * @throws Refused NOT_FOUND_HERE, NOT_YOURS; REASON_MISSING at "reason" where one side has signed
   */
  @Transactional
  public void withdraw(Acting who, AgencyId agency, int year, UUID id, String reason) {
    queue.queue(who.region());
    var sheet = officials.sheet(who, agency, year, id);
    Refused.unless(sheet.agreement().state() == AgreementState.SIGNING, Reason.NOT_FOUND_HERE);
    Refused.unless(OfficialRules.mayWithdraw(who, sheet), Reason.NOT_YOURS);
    if (!sheet.consents().isEmpty() && reason.isBlank()) {
      throw new Refused(Reason.REASON_MISSING).at("reason");
    }
    rows.move(who, id, AgreementState.SIGNING, AgreementState.WITHDRAWN, null, clock.instant());
    history.record(who, "agreement.official-withdrawn", Kind.AGREEMENT, id, reason);
  }
}
