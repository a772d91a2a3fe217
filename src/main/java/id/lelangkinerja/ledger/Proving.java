package id.lelangkinerja.ledger;

import id.lelangkinerja.history.Kind;
import id.lelangkinerja.merkle.Checkpoint;
import id.lelangkinerja.merkle.NoteKey;
import id.lelangkinerja.merkle.ProofFile;
import id.lelangkinerja.merkle.Tree;
import id.lelangkinerja.platform.RegionId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/**
 * Tells where in the public log an act upon a document stands, and proves it. The act is opened for whoever asks:
 * modules ask only for acts and objects that the reader may read.
 */
@Service
public class Proving {
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
        .flatMap(newest -> leaves.newest(region, kind, object, acts, newest.size())
            .map(leaf -> new ProofFile(leaf.entry(), leaf.position(),
                new Tree(nodes, newest.size()).inclusion(leaf.position()), newest.note()).text()));
  }

  /** How the log stood when it was last signed. */
  public Optional<Checkpoint> newest() {
    return checkpoints.newest().map(kept -> key.verifier().open(kept.note()));
  }
}
