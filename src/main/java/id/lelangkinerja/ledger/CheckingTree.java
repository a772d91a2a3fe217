package id.lelangkinerja.ledger;

import id.lelangkinerja.merkle.Checkpoint;
import id.lelangkinerja.merkle.Hash;
import id.lelangkinerja.merkle.NotProven;
import id.lelangkinerja.merkle.NoteKey;
import id.lelangkinerja.merkle.Recount;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Builds the whole tree again from its leaves and compares every hash above them, and its root at the size of every
 * checkpoint: those in the database and those in the file beside it.
 */
@Component
class CheckingTree {
  private static final int AT_ONCE = 5_000;
  private static final int MOST_FAULTS = 100;
  private final NodeRepository nodes;
  private final CheckpointRepository checkpoints;
  private final CheckpointFile file;
  private final NoteKey key;

  CheckingTree(NodeRepository nodes, CheckpointRepository checkpoints, CheckpointFile file, NoteKey key) {
    this.nodes = nodes;
    this.checkpoints = checkpoints;
    this.file = file;
    this.key = key;
  }

  /** Up to which size the tree was built again, and what is wrong, a line each: the first hundred, were it more. */
  record Checked(long size, List<String> faults) {
    Checked { faults = List.copyOf(faults); }
  }

  /** What is signed is read first: the log may only have grown since. */
  Checked check() {
    var faults = new LinkedHashSet<String>();
    var signed = signed(faults);
    long size = nodes.size();
    compare(size, signed, faults);
    signed.keySet().stream().filter(each -> each > size).sorted().forEach(each -> faults.add("LOG_SHORTER " + each));
    return new Checked(size, faults.stream().limit(MOST_FAULTS).toList());
  }

  private void compare(long size, Map<Long, Set<Checkpoint>> signed, Set<String> faults) {
    var known = new ArrayList<Above>();
    var recount = new Recount((level, place, hash) -> {
      if (level > 0) {
        known.add(new Above(level, place, hash));
      }
    });
    for (long from = 0; from < size; from += AT_ONCE) {
      var leaves = nodes.range(0, from, Math.min(size, from + AT_ONCE));
      for (long place = from; place < Math.min(size, from + AT_ONCE); place++) {
        var leaf = leaves.get(place);
        if (leaf == null) {
          faults.add("LEAF_MISSING " + place);
          return;
        }
        recount.add(leaf);
        compare(signed.remove(recount.size()), recount, faults);
      }
      known.stream().filter(above -> !above.hash().equals(nodes.range(above.level(), above.place(), above.place() + 1)
          .get(above.place()))).forEach(above -> faults.add("NODE_CHANGED " + above.level() + "/" + above.place()));
      known.clear();
    }
  }

  private record Above(int level, long place, Hash hash) {}

  private static void compare(@Nullable Set<Checkpoint> signed, Recount recount,
      Set<String> faults) {
    if (signed != null) {
      signed.stream().filter(each -> !each.root().equals(recount.root()))
          .forEach(each -> faults.add("CHECKPOINT_CONTRADICTED " + each.size()));
    }
  }

  private Map<Long, Set<Checkpoint>> signed(Set<String> faults) {
    var signed = new HashMap<Long, Set<Checkpoint>>();
    checkpoints.all(kept -> open(kept.note(), signed, faults));
    file.notes().forEach(note -> open(note, signed, faults));
    return signed;
  }

  private void open(String note, Map<Long, Set<Checkpoint>> signed, Set<String> faults) {
    try {
      var checkpoint = key.verifier().open(note);
      signed.computeIfAbsent(checkpoint.size(), _ -> new LinkedHashSet<>()).add(checkpoint);
    } catch (NotProven _) {
      faults.add("CHECKPOINT_UNSIGNED " + note.lines().skip(1).findFirst().orElse("?"));
    }
  }
}
