package id.lelangkinerja.ledger;

import id.lelangkinerja.merkle.Hash;
import id.lelangkinerja.merkle.NoteKey;
import id.lelangkinerja.merkle.Tree;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** How the signed log stands, or stood when it had so many leaves: a number that nobody could choose beforehand. */
@Service
public class LogAt {
  private final CheckpointRepository checkpoints;
  private final NodeRepository nodes;
  private final NoteKey key;

  LogAt(CheckpointRepository checkpoints, NodeRepository nodes, NoteKey key) {
    this.checkpoints = checkpoints;
    this.nodes = nodes;
    this.key = key;
  }

  /**
   * The log at a size.
   *
   * @param root       of its first so many leaves
   * @param checkpoint the newest signed head, of that size or a later one
   * @param path       what shows that the signed log begins with those leaves
   */
  public record Reached(Hash root, String checkpoint, List<Hash> path) {
    public Reached { path = List.copyOf(path); }
  }

  /** Whose log it is: the origin of its checkpoints. */
  public String origin() {
    return key.verifier().name();
  }

  /** How many leaves are signed. */
  public long size() {
    return checkpoints.newest().map(CheckpointRepository.Kept::size).orElse(0L);
  }

  /** Empty until a signed head has so many leaves. */
  public Optional<Reached> at(long size) {
    return checkpoints.newest().filter(newest -> newest.size() >= size)
        .map(newest -> new Reached(new Tree(nodes, size).root(), newest.note(),
            new Tree(nodes, newest.size()).consistency(size)));
  }
}
