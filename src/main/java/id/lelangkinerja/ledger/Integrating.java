package id.lelangkinerja.ledger;

import id.lelangkinerja.history.RecordedAct;
import id.lelangkinerja.history.WaitingActRepository;
import id.lelangkinerja.merkle.Growth;
import id.lelangkinerja.merkle.Hash;
import id.lelangkinerja.platform.RegionId;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes up a region's acts into the log, many at once: their leaves, the tree above them and their leaving the queue
 * are one transaction, so that a program that goes down in between has neither gaps nor doubles when it tries again.
 */
@Service
class Integrating {
  private final WaitingActRepository waiting;
  private final LeafRepository leaves;
  private final NodeRepository nodes;
  private final SecureRandom chance = new SecureRandom();

  Integrating(WaitingActRepository waiting, LeafRepository leaves, NodeRepository nodes) {
    this.waiting = waiting;
    this.leaves = leaves;
    this.nodes = nodes;
  }

  /** Takes up the oldest acts that wait; returns how many they were. */
  @Transactional
  int integrate(RegionId region, int most) {
    var acts = waiting.take(region, most);
    if (!acts.isEmpty()) {
      nodes.lock();
      add(region, acts, nodes.size());
    }
    return acts.size();
  }

  private void add(RegionId region, List<RecordedAct> acts, long size) {
    var added = new ArrayList<LeafRepository.Leaf>(acts.size());
    var hashes = new ArrayList<Hash>(acts.size());
    for (var act : acts) {
      var salt = random();
      var personSalt = random();
      var entry = ActText.entry(act, salt, personSalt);
      added.add(new LeafRepository.Leaf(act.actId(), size + added.size(), salt, personSalt, entry.content()));
      hashes.add(entry.leaf());
    }
    nodes.add(new Growth(nodes, size).by(hashes));
    leaves.add(region, added);
  }

  private Hash random() {
    var bytes = new byte[Hash.LENGTH];
    chance.nextBytes(bytes);
    return Hash.of(bytes);
  }
}
