package id.lelangkinerja.award;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.round.RoundId;
import id.lelangkinerja.scoring.Criterion;
import id.lelangkinerja.scoring.Ranked;
import id.lelangkinerja.scoring.Ranking;
import id.lelangkinerja.scoring.Sheet;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The order of a lot's bids by the sheets that were handed in: exact, so that no rounding makes or breaks a tie. */
@Repository
@Transactional(readOnly = true)
class StandingsQuery {
  private final JdbcClient jdbc;

  StandingsQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A criterion of the lot's round. */
  record CriterionName(UUID criterionId, String name, BigDecimal weight) {}

  private record Points(UUID bidId, UUID personId, UUID criterionId, BigDecimal points) {}

  private record Place(UUID bidId, int rank, BigDecimal score) {}

  List<CriterionName> criteria(Acting who, AwardLot lot) {
    return criteria(who, lot.roundId());
  }

  private List<CriterionName> criteria(Acting who, UUID round) {
    return jdbc.sql("""
        select criterion_id, name, weight from criterion_view
        where region_id = :region and round_id = :round order by no""")
        .param("region", who.region().value()).param("round", round).query(Rows.of(CriterionName.class)).list();
  }

  /**
   * The sheets handed in for each bid of the lot, but not those that were set aside; a bid without any is left out.
   */
  Map<UUID, List<Sheet>> sheets(Acting who, AwardLot lot) {
    return sheets(who, "l.lot_id = :scope", lot.lotId());
  }

  private Map<UUID, List<Sheet>> sheets(Acting who, String which, UUID scope) {
    var scores = new LinkedHashMap<UUID, Map<UUID, Map<String, BigDecimal>>>();
    // The bids first: planned together with the views of the scores, the query takes longer to plan than to run.
    jdbc.sql("""
        with scored as materialized (
          select b.region_id, b.bid_id, b.agency_name from bid_view b
          join lot_view l on l.region_id = b.region_id and l.lot_id = b.lot_id
          where b.region_id = :region and\s""" + which + """
        )
        select s.bid_id, s.person_id, s.criterion_id, s.points from scored b
        join score_view s on s.region_id = b.region_id and s.bid_id = b.bid_id
        order by b.agency_name, s.bid_id, s.person_id""")
        .param("region", who.region().value()).param("scope", scope).query(Rows.of(Points.class)).list()
        .forEach(row -> scores.computeIfAbsent(row.bidId(), _ -> new LinkedHashMap<>())
            .computeIfAbsent(row.personId(), _ -> new LinkedHashMap<>())
            .put(row.criterionId().toString(), row.points()));
    var sheets = new LinkedHashMap<UUID, List<Sheet>>();
    scores.forEach((bid, byPerson) -> sheets.put(bid, byPerson.values().stream().map(Sheet::new).toList()));
    return sheets;
  }

  /**
   * What each bid of the round's lots under negotiation scores by the sheets handed in; a bid without any is left
   * out.
   */
  Map<UUID, BigDecimal> scores(Acting who, RoundId round) {
    var sheets = sheets(who, "l.round_id = :scope and l.state = 'NEGOTIATING'", round.value());
    return ranked(who, round.value(), sheets).stream().collect(Collectors.toMap(Ranked::bid, Ranked::score));
  }

  /** The ranking as it stands by the sheets now, best first. */
  List<Ranked<UUID>> now(Acting who, AwardLot lot) {
    return ranked(who, lot.roundId(), sheets(who, lot));
  }

  private List<Ranked<UUID>> ranked(Acting who, UUID round, Map<UUID, List<Sheet>> sheets) {
    return sheets.isEmpty()
        ? List.of()
        : Ranking.of(criteria(who, round).stream()
            .map(each -> new Criterion(each.criterionId().toString(), each.weight())).toList(), sheets);
  }

  /** The ranking as it stood at the latest award, best first. */
  List<Ranked<UUID>> atAward(Acting who, AwardLot lot) {
    return jdbc.sql("""
        select r.bid_id, r.rank, r.score from ranking_view r
        join bid_view b on b.region_id = r.region_id and b.bid_id = r.bid_id
        where r.region_id = :region and r.lot_id = :lot order by r.rank, b.agency_name""")
        .param("region", who.region().value()).param("lot", lot.lotId()).query(Rows.of(Place.class)).list().stream()
        .map(place -> new Ranked<>(place.bidId(), place.rank(), place.score())).toList();
  }

  static BigDecimal average(List<Sheet> sheets, UUID criterion) {
    var sum = sheets.stream().map(sheet -> sheet.scores().getOrDefault(criterion.toString(), BigDecimal.ZERO))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
    return sum.divide(BigDecimal.valueOf(Math.max(1, sheets.size())), MathContext.DECIMAL128);
  }
}
