package id.lelangkinerja.ledger;

import id.lelangkinerja.merkle.NoteKey;
import id.lelangkinerja.merkle.Tree;
import java.time.Clock;
import org.springframework.stereotype.Service;

/** Signs the log as it stands, once for each size, and keeps what was signed in the database and outside of it. */
@Service
class Checkpointing {
  private final NodeRepository nodes;
  private final CheckpointRepository checkpoints;
  private final CheckpointFile file;
  private final NoteKey key;
  private final Clock clock;

  Checkpointing(NodeRepository nodes, CheckpointRepository checkpoints, CheckpointFile file, NoteKey key, Clock clock) {
    this.nodes = nodes;
    this.checkpoints = checkpoints;
    this.file = file;
    this.key = key;
    this.clock = clock;
  }

  /** Only what is confirmed is signed: a root that is out can never be taken back. */
  void sign() {
    long size = nodes.size();
    long signed = checkpoints.newest().map(CheckpointRepository.Kept::size).orElse(0L);
    if (size > signed) {
      var note = key.sign(size, new Tree(nodes, size).root());
      checkpoints.add(new CheckpointRepository.Kept(size, note, clock.instant()));
    }
    checkpoints.newest().ifPresent(newest -> file.keep(newest.note()));
  }
}
