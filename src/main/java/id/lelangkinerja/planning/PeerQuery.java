package id.lelangkinerja.planning;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.RegionId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads what was published of indicators at other places. */
@Repository
@Transactional(readOnly = true)
class PeerQuery {
  private static final String PEERS = """
      select p.peer_id, p.indicator_id, i.code, p.place, p.year, p.value, p.source, p.as_of, p.note, p.version
      from peer_value p
      join indicator i on i.region_id = p.region_id and i.indicator_id = p.indicator_id
      where p.region_id = :region\s""";
  private final JdbcClient jdbc;

  PeerQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The figures of an indicator, the newest year first. */
  List<Peer> of(RegionId region, UUID indicator) {
    return jdbc.sql(PEERS + "and p.indicator_id = :indicator order by p.year desc, p.place")
        .param("region", region.value()).param("indicator", indicator).query(Rows.of(Peer.class)).list();
  }

  Optional<Peer> find(RegionId region, UUID indicator, UUID peer) {
    return jdbc.sql(PEERS + "and p.indicator_id = :indicator and p.peer_id = :peer").param("region", region.value())
        .param("indicator", indicator).param("peer", peer).query(Rows.of(Peer.class)).optional();
  }

  /** Those of all indicators, by their codes. */
  List<Peer> all(RegionId region) {
    return jdbc.sql(PEERS + "order by i.code, p.year, p.place").param("region", region.value())
        .query(Rows.of(Peer.class)).list();
  }

  /** Whether another figure than that one stands for the place and year; the letters' case does not matter. */
  boolean isTaken(RegionId region, UUID indicator, NewPeer peer, UUID but) {
    return jdbc.sql("""
        select exists (select 1 from peer_value where region_id = :region and indicator_id = :indicator
          and lower(place) = lower(:place) and year = :year and peer_id <> :but)""").param("region", region.value())
        .param("indicator", indicator).param("place", peer.place()).param("year", peer.year()).param("but", but)
        .query(Rows.of(Boolean.class)).single();
  }
}
