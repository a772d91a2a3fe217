package id.lelangkinerja.round;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of lots with what they consist of; their states are moved by {@link LotMoves} alone. */
@Repository
class LotRepository {
  private final JdbcClient jdbc;

  LotRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Adds a draft with the round's next number; whoever calls holds the round's lock. */
  void add(RegionId region, RoundId round, LotId id, NewLot lot) {
    jdbc.sql("""
        insert into lot (region_id, lot_id, round_id, no, theme, title, summary, mission_id, most_winners, state)
        select :region, :lot, :round, coalesce(max(no), 0) + 1, :theme, :title, :summary, :mission, :winners, 'DRAFT'
        from lot where region_id = :region and round_id = :round""").param("region", region.value())
        .param("lot", id.value()).param("round", round.value()).param("theme", lot.theme()).param("title", lot.title())
        .param("summary", lot.summary()).param("mission", lot.mission(), java.sql.Types.OTHER)
        .param("winners", lot.terms().mostWinners()).update();
    addParts(region, id, lot);
  }

  /** Writes a draft anew; throws Refused LOT_NOT_DRAFT when it is none any more. */
  void revise(RegionId region, LotId id, NewLot lot) {
    int rows = jdbc.sql("""
        update lot set theme = :theme, title = :title, summary = :summary, mission_id = :mission,
          most_winners = :winners
        where region_id = :region and lot_id = :lot and state = 'DRAFT'""").param("region", region.value())
        .param("lot", id.value()).param("theme", lot.theme()).param("title", lot.title())
        .param("summary", lot.summary()).param("mission", lot.mission(), java.sql.Types.OTHER)
        .param("winners", lot.terms().mostWinners()).update();
    Refused.unless(rows == 1, Reason.LOT_NOT_DRAFT);
    for (var part : List.of("lot_problem", "reserve", "lot_indicator", "lot_invitation", "lot_need", "lot_place")) {
      jdbc.sql("delete from " + part + " where region_id = :region and lot_id = :lot").param("region", region.value())
          .param("lot", id.value()).update();
    }
    addParts(region, id, lot);
  }

  /** The drafts of a round, by number. */
  List<LotId> drafts(RegionId region, RoundId round) {
    return jdbc.sql("""
        select lot_id from lot where region_id = :region and round_id = :round and state = 'DRAFT' order by no""")
        .param("region", region.value()).param("round", round.value()).query(Rows.of(UUID.class)).list().stream()
        .map(LotId::new).toList();
  }

  private void addParts(RegionId region, LotId id, NewLot lot) {
    for (UUID problem : new HashSet<>(lot.problems())) {
      jdbc.sql("insert into lot_problem (region_id, lot_id, problem_id) values (:region, :lot, :problem)")
          .param("region", region.value()).param("lot", id.value()).param("problem", problem).update();
    }
    for (AgencyId agency : new HashSet<>(lot.invited())) {
      jdbc.sql("insert into lot_invitation (region_id, lot_id, agency_id) values (:region, :lot, :agency)")
          .param("region", region.value()).param("lot", id.value()).param("agency", agency.value()).update();
    }
    addNeeds(region, id, lot.terms().needs());
    for (AgencyId place : new HashSet<>(lot.terms().places())) {
      jdbc.sql("insert into lot_place (region_id, lot_id, agency_id) values (:region, :lot, :agency)")
          .param("region", region.value()).param("lot", id.value()).param("agency", place.value()).update();
    }
    for (var measured : lot.indicators()) {
      jdbc.sql("""
          insert into lot_indicator (region_id, lot_id, indicator_id, weight, guard)
          values (:region, :lot, :indicator, :weight, :guard)""").param("region", region.value())
          .param("lot", id.value())
          .param("indicator", measured.indicator()).param("weight", measured.weight())
          .param("guard", measured.guard()).update();
      measured.path().forEach(reserve -> addReserve(region, id, measured.indicator(), reserve));
    }
  }

  /** Writes down that the lot is awarded only where these are. */
  void addNeeds(RegionId region, LotId id, Collection<LotId> needs) {
    for (LotId need : new HashSet<>(needs)) {
      jdbc.sql("insert into lot_need (region_id, lot_id, needed_id) values (:region, :lot, :needed)")
          .param("region", region.value()).param("lot", id.value()).param("needed", need.value()).update();
    }
  }

  private void addReserve(RegionId region, LotId id, UUID indicator, Lot.Reserve reserve) {
    jdbc.sql("""
        insert into reserve (region_id, lot_id, indicator_id, year, value, stretch)
        values (:region, :lot, :indicator, :year, :value, :stretch)""").param("region", region.value())
        .param("lot", id.value()).param("indicator", indicator).param("year", reserve.year())
        .param("value", reserve.value()).param("stretch", reserve.stretch(), java.sql.Types.NUMERIC).update();
  }
}
