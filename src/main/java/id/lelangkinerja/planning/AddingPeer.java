package id.lelangkinerja.planning;

import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notes what was published of an indicator at another place, with its source: one figure a place and year. */
@Service
public class AddingPeer {
  private final IndicatorRepository indicators;
  private final PeerQuery peers;
  private final PeerRepository rows;
  private final History history;

  AddingPeer(IndicatorRepository indicators, PeerQuery peers, PeerRepository rows, History history) {
    this.indicators = indicators;
    this.peers = peers;
    this.rows = rows;
    this.history = history;
  }

  /** Refused with NOT_YOURS, NOT_FOUND_HERE, OUT_OF_RANGE at "year", PEER_EXISTS at "place". */
  @Transactional
  public void add(Acting who, UUID indicator, NewPeer peer) {
    Rules.onlyPlanner(who);
    Refused.unless(indicators.has(who.region(), indicator), Reason.NOT_FOUND_HERE);
    Rules.check(peer);
    var id = UUID.randomUUID();
    if (peers.isTaken(who.region(), indicator, peer, id)) {
      throw new Refused(Reason.PEER_EXISTS).at("place");
    }
    rows.add(who.region(), indicator, id, peer);
    history.record(who, "indicator.peer-added", Kind.INDICATOR, indicator, peer.place() + " · " + peer.year());
  }
}
