package id.lelangkinerja.running;

import id.lelangkinerja.contract.Contract;
import id.lelangkinerja.contract.ContractId;
import id.lelangkinerja.contract.ContractQuery;
import id.lelangkinerja.files.FileStore;
import id.lelangkinerja.files.StoredFile;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads what became of contracts: what was approved and how they ended is public, what is only proposed is not. */
@Repository
@Transactional(readOnly = true)
public class RunningQuery {
  private final ContractQuery contracts;
  private final AmendmentRepository amendments;
  private final ClosingRepository closings;
  private final TerminationRepository terminations;
  private final ProofRepository proofs;
  private final FileStore files;

  RunningQuery(ContractQuery contracts, AmendmentRepository amendments, ClosingRepository closings,
      TerminationRepository terminations, ProofRepository proofs, FileStore files) {
    this.contracts = contracts;
    this.amendments = amendments;
    this.closings = closings;
    this.terminations = terminations;
    this.proofs = proofs;
    this.files = files;
  }

  /** The amendments of a contract that are in force, the newest first. */
  public List<Amended> inForce(RegionId region, UUID contract) {
    return amendments.of(region, contract).stream().filter(each -> each.state() == AmendmentState.IN_FORCE)
        .map(each -> amendments.whole(region, each)).toList();
  }

  /** How a contract was closed; empty where it was not. */
  public Optional<Closed> closed(RegionId region, UUID contract) {
    return closings.find(region, contract);
  }

  /** How a contract was terminated; empty where it was not. */
  public Optional<Termination> terminated(RegionId region, UUID contract) {
    return terminations.find(region, contract);
  }

  /** Every amendment of the contract for who may read it, the newest first; NOT_FOUND_HERE for others. */
  public List<Amended> amendments(Acting who, ContractId id) {
    contract(who, id);
    return amendments.of(who.region(), id.value()).stream()
        .map(each -> amendments.whole(who.region(), each)).toList();
  }

  /** One amendment for who may read its contract; NOT_FOUND_HERE for others. */
  public Amended amendment(Acting who, AmendmentId id) {
    var found = amendments.find(who.region(), id).orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
    contract(who, new ContractId(found.contractId()));
    return amendments.whole(who.region(), found);
  }

  /** The files that prove an amendment, for who may read it; NOT_FOUND_HERE for others. */
  List<StoredFile> proofs(Acting who, AmendmentId id) {
    amendment(who, id);
    return proofs.of(who.region(), id.value()).stream().map(file -> files.find(who.region(), file)).toList();
  }

  /** The contract for who may read what is proposed about it; NOT_FOUND_HERE for others. */
  Contract contract(Acting who, ContractId id) {
    return contracts.find(who.region(), id.value()).filter(contract -> Rules.mayRead(who, contract))
        .orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
  }
}
