package id.lelangkinerja.planning;

import id.lelangkinerja.platform.RegionId;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of what was published of indicators at other places. */
@Repository
class PeerRepository {
  private final JdbcClient jdbc;

  PeerRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(RegionId region, UUID indicator, UUID id, NewPeer peer) {
    written(jdbc.sql("""
        insert into peer_value (region_id, peer_id, indicator_id, place, year, value, source, as_of, note)
        values (:region, :id, :indicator, :place, :year, :value, :source, :asOf, :note)"""), region, id, peer)
        .param("indicator", indicator).update();
  }

  /** Puts the figure in the place of the one of that version; false where that is no longer in force. */
  boolean replace(RegionId region, UUID id, int version, NewPeer peer) {
    return written(jdbc.sql("""
        update peer_value set place = :place, year = :year, value = :value, source = :source, as_of = :asOf,
          note = :note, version = version + 1
        where region_id = :region and peer_id = :id and version = :version"""), region, id, peer)
        .param("version", version).update() == 1;
  }

  private static JdbcClient.StatementSpec written(JdbcClient.StatementSpec statement, RegionId region, UUID id,
      NewPeer peer) {
    return statement.param("region", region.value()).param("id", id).param("place", peer.place())
        .param("year", peer.year()).param("value", peer.value()).param("source", peer.source())
        .param("asOf", peer.asOf()).param("note", peer.note());
  }
}
