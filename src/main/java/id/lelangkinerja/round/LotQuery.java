package id.lelangkinerja.round;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.scoring.Polarity;
import id.lelangkinerja.web.page.Sorting;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads lots, as far as the reader may see them: what one may not see does not exist. */
@Repository
@Transactional(readOnly = true)
public class LotQuery {
  static final String FROM_VISIBLE = """
       from lot l
      join round r on r.region_id = l.region_id and r.round_id = l.round_id
      left join round_key k on k.region_id = l.region_id and k.round_id = l.round_id
      where l.region_id = :region and (:insider or k.round_id is not null and l.state <> 'DRAFT'
        or exists (select 1 from panel_member m
          where m.region_id = r.region_id and m.round_id = r.round_id and m.person_id = :person))\s""";
  /** The place of a lot's state in the order of the stages. */
  static final String STAGE = "array_position(array["
      + Arrays.stream(LotState.values()).map(state -> "'" + state + "'").collect(Collectors.joining(", "))
      + "], l.state)";
  private static final String INVITED = """
      (select count(*) from lot_invitation i where i.region_id = l.region_id and i.lot_id = l.lot_id)""";
  /** The columns that the lots of a round are sorted by. */
  static final Map<String, String> COLUMNS = Map.of("no", "l.no", "title", "l.title", "theme", "l.theme", "invited",
      INVITED, "state", STAGE);
  private final JdbcClient jdbc;
  private final NeedQuery needs;

  LotQuery(JdbcClient jdbc, NeedQuery needs) {
    this.needs = needs;
    this.jdbc = jdbc;
  }

  private record Row(UUID lotId, UUID roundId, String roundName, int no, String theme, String title, String summary,
      @Nullable UUID missionId, LotState state, Instant opensAt, Instant closesAt, int firstYear, int lastYear,
      int mostWinners) {}

  private record IndicatorRow(UUID indicatorId, String code, String name, String unit, Polarity polarity, int decimals,
      BigDecimal weight, boolean guard) {}

  private record ReserveRow(UUID indicatorId, int year, BigDecimal value, @Nullable BigDecimal stretch) {}

  /** The lot with everything it consists of; throws Refused NOT_FOUND_HERE where the reader may not see it. */
  public Lot lot(Acting who, LotId id) {
    var row = jdbc.sql("""
        select l.lot_id, l.round_id, r.name round_name, l.no, l.theme, l.title, l.summary, l.mission_id, l.state,
          r.opens_at, r.closes_at, r.first_year, r.last_year, l.most_winners""" + FROM_VISIBLE + "and l.lot_id = :lot")
        .param("region", who.region().value()).param("insider", Rules.isInsider(who))
        .param("person", who.person().value()).param("lot", id.value()).query(Rows.of(Row.class)).optional()
        .orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
    return new Lot(id, new RoundId(row.roundId()), row.roundName(), row.no(), row.theme(), row.title(), row.summary(),
        row.missionId(), row.state(), row.opensAt(), row.closesAt(), row.firstYear(), row.lastYear(),
        indicators(who.region(), id), problems(who.region(), id), invited(who.region(), id),
        new Lot.Terms(row.mostWinners(), needs.needs(who.region(), id), needs.places(who.region(), id)));
  }

  /** Whether the lot's round takes no bids any more, by the database's clock. */
  public boolean isDeadlineOver(RegionId region, LotId id) {
    return jdbc.sql("""
        select r.closes_at <= programme_time() from lot l
        join round r on r.region_id = l.region_id and r.round_id = l.round_id
        where l.region_id = :region and l.lot_id = :lot""").param("region", region.value()).param("lot", id.value())
        .query(Rows.of(Boolean.class)).single();
  }

  /** The lots of a round that the reader may see, by number. */
  public List<LotRow> lots(Acting who, RoundId round) {
    return lots(who, round, Sorting.own());
  }

  /** The same, sorted as asked. */
  List<LotRow> lots(Acting who, RoundId round, Sorting sorting) {
    return jdbc.sql("select l.lot_id, l.no, l.theme, l.title, l.state, " + INVITED + " invited" + FROM_VISIBLE
        + "and l.round_id = :round order by " + sorting.sql(COLUMNS, "l.no")).param("region", who.region().value())
        .param("insider", Rules.isInsider(who)).param("person", who.person().value()).param("round", round.value())
        .query(Rows.of(LotRow.class)).list();
  }

  private List<Lot.Indicator> indicators(RegionId region, LotId lot) {
    var paths = jdbc.sql("""
        select indicator_id, year, value, stretch from reserve where region_id = :region and lot_id = :lot
        order by year""").param("region", region.value()).param("lot", lot.value()).query(Rows.of(ReserveRow.class))
        .list().stream().collect(Collectors.groupingBy(ReserveRow::indicatorId,
            Collectors.mapping(row -> new Lot.Reserve(row.year(), row.value(), row.stretch()), Collectors.toList())));
    return jdbc.sql("""
        select indicator_id, code, name, unit, polarity, decimals, weight, guard from lot_indicator_view
        where region_id = :region and lot_id = :lot order by weight desc, name""").param("region", region.value())
        .param("lot", lot.value()).query(Rows.of(IndicatorRow.class)).list().stream()
        .map(row -> new Lot.Indicator(row.indicatorId(), row.code(), row.name(), row.unit(), row.polarity(),
            row.decimals(), row.weight(), row.guard(), paths.getOrDefault(row.indicatorId(), List.of())))
        .toList();
  }

  private List<Lot.Problem> problems(RegionId region, LotId lot) {
    return jdbc.sql("""
        select p.problem_id id, p.code, p.title from lot_problem l
        join problem_view p on p.region_id = l.region_id and p.problem_id = l.problem_id
        where l.region_id = :region and l.lot_id = :lot order by p.code""").param("region", region.value())
        .param("lot", lot.value()).query(Rows.of(Lot.Problem.class)).list();
  }

  private List<Lot.Invited> invited(RegionId region, LotId lot) {
    return jdbc.sql("""
        select a.agency_id agency, a.name, a.short_name from lot_invitation l
        join agency_view a on a.region_id = l.region_id and a.agency_id = l.agency_id
        where l.region_id = :region and l.lot_id = :lot order by a.name""").param("region", region.value())
        .param("lot", lot.value()).query(Rows.of(Lot.Invited.class)).list();
  }
}
