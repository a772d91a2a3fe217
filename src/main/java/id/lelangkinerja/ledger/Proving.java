package id.lelangkinerja.ledger;

import id.lelangkinerja.history.Kind;
import id.lelangkinerja.merkle.Checkpoint;
import id.lelangkinerja.merkle.NoteKey;
import id.lelangkinerja.merkle.ProofFile;
import id.lelangkinerja.merkle.Tree;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.web.page.InLog;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Tells where in the public log an act upon a document stands, and proves it. The act is opened for whoever asks:
 * modules ask only for acts and objects that the reader may read.
 */
@Service
public class Proving {
  /** The acts that issue documents; others, such as the first of two signatures, are not opened to whoever asks. */
  private static final List<String> ISSUED = List.of("contract.in-force", "contract.succession",
      "contract.succession-signed", "contract.terminated", "amendment.in-force",
      "amendment.awaits-day", "amendment.took-effect",
      "agreement.in-force", "handover.signed", "minutes.issued", "sample.announced",
      "sample.committed");
  private final ProofQuery leaves;
  private final CheckpointRepository checkpoints;
  private final NodeRepository nodes;
  private final NoteKey key;

  Proving(ProofQuery leaves, CheckpointRepository checkpoints, NodeRepository nodes, NoteKey key) {
    this.leaves = leaves;
    this.checkpoints = checkpoints;
    this.nodes = nodes;
    this.key = key;
  }

  /**
   * Where an act stands: its name, its document's SHA-256, when it was, and its index among so many in the newest
   * checkpoint.
   */
  public record Place(String what, String documentHash, Instant at, long index, long size) {}

  /** The newest of these acts upon a document of the object, once a checkpoint covers it. */
  public Optional<Place> place(RegionId region, Kind kind, UUID object, List<String> acts) {
    return checkpoints.newest()
        .flatMap(newest -> leaves.newest(region, kind, object, acts, newest.size()).map(leaf -> new Place(leaf.what(),
            leaf.documentHash(), leaf.at(), leaf.position(), newest.size())));
  }

  /** The proof of the same act, as a file. */
  public Optional<String> file(RegionId region, Kind kind, UUID object, List<String> acts) {
    return checkpoints.newest()
        .flatMap(newest -> leaves.newest(region, kind, object, acts, newest.size()).map(leaf -> text(leaf, newest)));
  }

  /**
   * Where the act that issued a document stands, for the page that shows the document; null until a checkpoint covers
   * it, and for documents that are not issued to the public.
   *
   * @param hash    of the file: SHA-256, hexadecimal
   * @param address where that very file is had
   */
  public @Nullable InLog ofDocument(RegionId region, Links links, String hash, String address) {
    return checkpoints.newest()
        .flatMap(newest -> leaves.ofDocument(region, hash, ISSUED, newest.size())
            .map(leaf -> new InLog("act." + leaf.what(), leaf.at(), leaf.position(), newest.size(), links.proof(hash),
                address)))
        .orElse(null);
  }

  /** Whether there is a proof of that act. */
  public boolean isIn(RegionId region, String hash) {
    return checkpoints.newest().flatMap(newest -> leaves.ofDocument(region, hash, ISSUED, newest.size())).isPresent();
  }

  /** The proof of that act, as a file: whoever names a document's hash has the document. */
  Optional<String> file(RegionId region, String hash) {
    return checkpoints.newest().flatMap(
        newest -> leaves.ofDocument(region, hash, ISSUED, newest.size()).map(leaf -> text(leaf, newest)));
  }

  private String text(ProofQuery.Leaf leaf, CheckpointRepository.Kept newest) {
    return new ProofFile(leaf.entry(), leaf.position(), new Tree(nodes, newest.size()).inclusion(leaf.position()),
        newest.note()).text();
  }

  /** How the log stood when it was last signed. */
  public Optional<Checkpoint> newest() {
    return checkpoints.newest().map(kept -> key.verifier().open(kept.note()));
  }
}
