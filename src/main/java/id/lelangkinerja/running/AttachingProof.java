package id.lelangkinerja.running;

import id.lelangkinerja.contract.ContractChanges;
import id.lelangkinerja.contract.ContractId;
import id.lelangkinerja.files.FileStore;
import id.lelangkinerja.files.StoredFile;
import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.io.InputStream;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lays beside a proposed amendment what proves its ground, until it is decided. What was laid down is not taken away. */
@Service
public class AttachingProof {
  private static final int MOST = 10;
  private final ContractChanges changes;
  private final AmendmentRepository amendments;
  private final ProofRepository proofs;
  private final FileStore files;
  private final History history;
  private final Clock clock;

  AttachingProof(ContractChanges changes, AmendmentRepository amendments, ProofRepository proofs, FileStore files,
      History history, Clock clock) {
    this.changes = changes;
    this.amendments = amendments;
    this.proofs = proofs;
    this.files = files;
    this.history = history;
    this.clock = clock;
  }

  /**
   * By whoever could have proposed it.
   *
   * @throws Refused NOT_FOUND_HERE, NOT_YOURS, CONTRACT_NOT_RUNNING, AMENDMENT_DECIDED, EVIDENCE_TOO_MANY; of the file
   *                 what {@link FileStore#store} refuses, at "file"
   */
  @Transactional
  public UUID attach(Acting who, AmendmentId id, String name, InputStream content) {
    var found = amendments.find(who.region(), id).orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
    var contract = changes.running(who, new ContractId(found.contractId()));
    Refused.unless(Rules.proposes(who, contract), Reason.NOT_YOURS);
    Refused.unless(Rules.mayProve(who, contract, amendments.find(who.region(), id).orElseThrow()),
        Reason.AMENDMENT_DECIDED);
    Refused.unless(proofs.of(who.region(), id.value()).size() < MOST, Reason.EVIDENCE_TOO_MANY, MOST);
    var file = keep(who, name, content);
    proofs.add(who, id, file.fileId(), clock.instant());
    history.record(who, "amendment.proof", Kind.CONTRACT, contract.contractId(), file.name());
    return file.fileId();
  }

  private StoredFile keep(Acting who, String name, InputStream content) {
    try {
      return files.find(who.region(), files.store(who, name, content));
    } catch (Refused refused) {
      throw refused.at("file");
    }
  }
}
