package id.lelangkinerja.contract;

import id.lelangkinerja.history.Kind;
import id.lelangkinerja.ledger.Proving;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.web.page.InLog;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Where the public log holds a contract's document: by the act that put it in force, or else by the last signature; that
 * of a contract which goes on from a divided one, by the act that issued it or by the last signature.
 */
@Component
class LogPlaces {
  private static final List<String> ACTS = List.of("contract.signed", "contract.in-force",
      "contract.succession", "contract.succession-signed");
  private final Proving proving;

  LogPlaces(Proving proving) {
    this.proving = proving;
  }

  /** Null before the contract is published, and until a checkpoint covers the act. */
  @Nullable
  InLog of(RegionId region, Links links, Contract contract) {
    if (!contract.state().isPublished()) {
      return null;
    }
    var id = contract.contractId();
    return proving.place(region, Kind.CONTRACT, id, ACTS)
        .map(place -> new InLog("act." + place.what(), place.at(), place.index(), place.size(),
            links.contracts().contractProof(id),
            place.documentHash().equals(contract.documentHash())
                ? links.contracts().contractText(id)
                : links.contracts().contractDocument(id)))
        .orElse(null);
  }

  /** The proof as a file; NOT_FOUND_HERE where there is none. */
  String proof(RegionId region, Contract contract) {
    return (contract.state().isPublished()
        ? proving.file(region, Kind.CONTRACT, contract.contractId(), ACTS)
        : Optional.<String>empty()).orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
  }
}
