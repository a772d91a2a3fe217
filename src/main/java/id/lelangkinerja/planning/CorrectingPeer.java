package id.lelangkinerja.planning;

import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Corrects what was noted of another place; what stood there before and why it changed is told by the history. */
@Service
public class CorrectingPeer {
  private final PeerQuery peers;
  private final PeerRepository rows;
  private final History history;

  CorrectingPeer(PeerQuery peers, PeerRepository rows, History history) {
    this.peers = peers;
    this.rows = rows;
    this.history = history;
  }

  /**
   * Replaces the figure.
   *
   * @param seenVersion the version that the planner saw in force
   * @throws Refused NOT_YOURS, NOT_FOUND_HERE, OUT_OF_RANGE at "year", REASON_MISSING at "reason", PEER_EXISTS at
   *                 "place", VALUE_UNCHANGED, CHANGED_MEANWHILE
   */
  @Transactional
  public void correct(Acting who, UUID indicator, UUID peerId, int seenVersion, NewPeer peer, String reason) {
    Rules.onlyPlanner(who);
    var before = peers.find(who.region(), indicator, peerId).orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
    Rules.check(peer);
    if (reason.isBlank()) {
      throw new Refused(Reason.REASON_MISSING).at("reason");
    }
    if (peers.isTaken(who.region(), indicator, peer, peerId)) {
      throw new Refused(Reason.PEER_EXISTS).at("place");
    }
    Refused.unless(!before.says(peer), Reason.VALUE_UNCHANGED);
    Refused.unless(rows.replace(who.region(), peerId, seenVersion, peer), Reason.CHANGED_MEANWHILE);
    history.record(who, "indicator.peer-corrected", Kind.INDICATOR, indicator, told(before) + " · " + reason.strip());
  }

  private static String told(Peer before) {
    return before.place() + " · " + before.year() + " · " + before.value().stripTrailingZeros().toPlainString();
  }
}
