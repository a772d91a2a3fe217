package id.lelangkinerja.round;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.RegionId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads what lots have to do with each other and with the kecamatan, for somebody who has been shown them. */
@Repository
@Transactional(readOnly = true)
class NeedQuery {
  private final JdbcClient jdbc;

  NeedQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private record Edge(UUID lotId, UUID neededId) {}

  /** Every lot of the round that is not cancelled, with the lots that it needs. */
  Map<UUID, Set<UUID>> graph(RegionId region, RoundId round) {
    var graph = new HashMap<UUID, Set<UUID>>();
    jdbc.sql("select lot_id from lot where region_id = :region and round_id = :round and state <> 'CANCELLED'")
        .param("region", region.value()).param("round", round.value()).query(Rows.of(UUID.class)).list()
        .forEach(lot -> graph.put(lot, Set.of()));
    graph.putAll(jdbc.sql("""
        select n.lot_id, n.needed_id from lot_need n
        join lot l on l.region_id = n.region_id and l.lot_id = n.lot_id and l.state <> 'CANCELLED'
        where n.region_id = :region and l.round_id = :round""").param("region", region.value())
        .param("round", round.value()).query(Rows.of(Edge.class)).list().stream()
        .collect(groupingBy(Edge::lotId, mapping(Edge::neededId, toSet()))));
    return graph;
  }

  /** The lots that this one needs, by number. */
  List<Lot.Need> needs(RegionId region, LotId lot) {
    return jdbc.sql("""
        select n.needed_id lot, l.no, l.title, l.state from lot_need n
        join lot l on l.region_id = n.region_id and l.lot_id = n.needed_id
        where n.region_id = :region and n.lot_id = :lot order by l.no""").param("region", region.value())
        .param("lot", lot.value()).query(Rows.of(Lot.Need.class)).list();
  }

  /** The kecamatan that it is for, by name. */
  List<Lot.Place> places(RegionId region, LotId lot) {
    return jdbc.sql("""
        select p.agency_id agency, a.name from lot_place p
        join agency_view a on a.region_id = p.region_id and a.agency_id = p.agency_id
        where p.region_id = :region and p.lot_id = :lot order by a.name""").param("region", region.value())
        .param("lot", lot.value()).query(Rows.of(Lot.Place.class)).list();
  }
}
