package id.lelangkinerja.award;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.portfolio.LotTerms;
import id.lelangkinerja.round.RoundId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads what binds a round's portfolio beside its ceilings: room in its lots, what they need, what must be covered. */
@Repository
@Transactional(readOnly = true)
class BoundsQuery {
  private final JdbcClient jdbc;

  BoundsQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private record Room(UUID lotId, int room) {}

  private record Need(UUID lotId, UUID neededId) {}

  /** How many lots of a mission, or for a kecamatan, should have a winner at least. */
  record Asked(UUID subjectId, boolean ofMission, int least) {}

  private record Serving(UUID subjectId, UUID lotId, boolean awarded) {}

  /**
   * The lots under negotiation, by number, each with the room that is left for winners, and the lots without a winner
   * that they need, whatever stage those are in.
   */
  List<LotTerms> lots(RegionId region, RoundId round) {
    var needs = jdbc.sql("""
        select n.lot_id, n.needed_id from lot_need_view n
        join lot_view l on l.region_id = n.region_id and l.lot_id = n.lot_id and l.state = 'NEGOTIATING'
        where n.region_id = :region and l.round_id = :round and not exists (
          select 1 from award_view a where a.region_id = n.region_id and a.lot_id = n.needed_id)""")
        .param("region", region.value()).param("round", round.value()).query(Rows.of(Need.class)).list().stream()
        .collect(groupingBy(Need::lotId, mapping(Need::neededId, toSet())));
    var open = jdbc.sql(
        """
            select l.lot_id, l.most_winners - (select count(*) from award_view a
              where a.region_id = l.region_id and a.lot_id = l.lot_id)::int room
            from lot_view l where l.region_id = :region and l.round_id = :round and l.state = 'NEGOTIATING' order by l.no""")
        .param("region", region.value()).param("round", round.value()).query(Rows.of(Room.class)).list().stream()
        .map(lot -> new LotTerms(lot.lotId(), lot.room(), needs.getOrDefault(lot.lotId(), Set.of()))).toList();
    var known = open.stream().map(LotTerms::lot).collect(toSet());
    return Stream.concat(open.stream(), needs.values().stream().flatMap(Set::stream).distinct()
        .filter(lot -> !known.contains(lot)).sorted().map(lot -> new LotTerms(lot, 1, Set.of()))).toList();
  }

  /** What the round asks to be covered. */
  List<Asked> covers(RegionId region, RoundId round) {
    return jdbc.sql("""
        select subject_id, mission_id is not null of_mission, least from round_cover_view
        where region_id = :region and round_id = :round order by subject_id""").param("region", region.value())
        .param("round", round.value()).query(Rows.of(Asked.class)).list();
  }

  /** The lots that serve what must be covered, by whether they have a winner already. */
  Map<UUID, Map<Boolean, Set<UUID>>> serving(RegionId region, RoundId round) {
    return jdbc.sql("""
        select c.subject_id, l.lot_id, exists (select 1 from award_view a
          where a.region_id = l.region_id and a.lot_id = l.lot_id) awarded
        from round_cover_view c
        join lot_view l on l.region_id = c.region_id and l.round_id = c.round_id and (l.mission_id = c.mission_id
          or exists (select 1 from lot_place_view p
            where p.region_id = l.region_id and p.lot_id = l.lot_id and p.agency_id = c.agency_id))
        where c.region_id = :region and c.round_id = :round""").param("region", region.value())
        .param("round", round.value()).query(Rows.of(Serving.class)).list().stream()
        .collect(groupingBy(Serving::subjectId, groupingBy(Serving::awarded, mapping(Serving::lotId, toSet()))));
  }
}
