package id.lelangkinerja.portal;

import id.lelangkinerja.database.PublishedJdbc;
import id.lelangkinerja.database.PublishedQuery;
import id.lelangkinerja.database.Rows;
import id.lelangkinerja.planning.Figure;
import id.lelangkinerja.planning.ReplacedFigure;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.portal.page.Named;
import id.lelangkinerja.scoring.Aggregation;
import id.lelangkinerja.scoring.Frequency;
import id.lelangkinerja.scoring.Polarity;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads indicators with their published series, and what they measure. */
@PublishedQuery
class IndicatorQuery {
  private static final String NEWEST = """
      select i.indicator_id, i.code, i.name, i.unit, i.decimals, v.year, v.value, v.label from published_indicator i
      left join lateral (select year, value, label from published_series v
        where v.region_id = i.region_id and v.indicator_id = i.indicator_id and v.kind <> 'TARGET'
        order by v.year desc, v.kind desc limit 1) v on true
      where i.region_id = :region and i.indicator_id in\s""";
  private final PublishedJdbc jdbc;

  IndicatorQuery(PublishedJdbc jdbc) {
    this.jdbc = jdbc;
  }

  /** An indicator with the newest of its realised or calculated figures, where one is published. */
  record Newest(UUID indicatorId, String code, String name, String unit, int decimals, @Nullable Integer year,
      @Nullable BigDecimal value, @Nullable String label) {}

  public Optional<Measured> find(RegionId region, UUID indicator) {
    return jdbc.sql("""
        select indicator_id, code, name, unit, polarity, aggregation, frequency, from_baseline, decimals, definition,
          formula, data_source, agency_id, agency_name
        from published_indicator where region_id = :region and indicator_id = :indicator""")
        .param("region", region.value()).param("indicator", indicator).query(Rows.of(Measured.class)).optional();
  }

  /** How an indicator was measured until it was changed, for this reason. */
  record Earlier(String unit, @Nullable Polarity polarity, Aggregation aggregation, Frequency frequency,
      boolean fromBaseline, String formula, String dataSource, Instant changedAt, String reason) {}

  /** How the indicator was measured before, the newest first. */
  public List<Earlier> earlier(RegionId region, UUID indicator) {
    return jdbc.sql("""
        select unit, polarity, aggregation, frequency, from_baseline, formula, data_source, changed_at, reason
        from published_earlier_measure where region_id = :region and indicator_id = :indicator
        order by version desc""")
        .param("region", region.value()).param("indicator", indicator).query(Rows.of(Earlier.class)).list();
  }

  /** The published figures, the oldest year first; within a year realised, calculated, target. */
  public List<Figure> series(RegionId region, UUID indicator) {
    return jdbc.sql("""
        select year, kind, value, label, source, note, version from published_series
        where region_id = :region and indicator_id = :indicator
        order by year, case kind when 'REALISED' then 1 when 'CALCULATED' then 2 else 3 end""")
        .param("region", region.value()).param("indicator", indicator).query(Rows.of(Figure.class)).list();
  }

  /** The figures that corrections replaced, the oldest version of each first. */
  public List<ReplacedFigure> replaced(RegionId region, UUID indicator) {
    return jdbc.sql("""
        select year, kind, version, value, label, source, note, reason, replaced_at from published_replaced_value
        where region_id = :region and indicator_id = :indicator
        order by year, case kind when 'REALISED' then 1 when 'CALCULATED' then 2 else 3 end, version""")
        .param("region", region.value()).param("indicator", indicator).query(Rows.of(ReplacedFigure.class)).list();
  }

  /** What was published of an indicator at another place; {@code asOf} is the day of the source. */
  record Peer(String place, int year, BigDecimal value, String source, LocalDate asOf, @Nullable String note) {}

  /** The figures of other places, the newest year first. */
  public List<Peer> peers(RegionId region, UUID indicator) {
    return jdbc.sql("""
        select place, year, value, source, as_of, note from published_peer
        where region_id = :region and indicator_id = :indicator order by year desc, place""")
        .param("region", region.value()).param("indicator", indicator).query(Rows.of(Peer.class)).list();
  }

  /** The indicators that the agency answers for, by name. */
  public List<Named> ofAgency(RegionId region, UUID agency) {
    return named(region, agency, """
        select indicator_id id, name text from published_indicator
        where region_id = :region and agency_id = :id order by name limit 100""");
  }

  /** The problems that the indicator shows. */
  public List<Named> problems(RegionId region, UUID indicator) {
    return named(region, indicator, """
        select p.problem_id id, p.title text from published_problem_indicator pi
        join published_problem p on p.region_id = pi.region_id and p.problem_id = pi.problem_id
        where pi.region_id = :region and pi.indicator_id = :id and p.withdrawn_on is null order by p.code""");
  }

  /** The objectives that the indicator measures, each under the mission that it serves. */
  public List<Named> objectives(RegionId region, UUID indicator) {
    return named(region, indicator, """
        select mission_id id, text from published_objective_indicator
        where region_id = :region and indicator_id = :id order by text""");
  }

  /** The indicators that show the problem. */
  public List<Newest> ofProblem(RegionId region, UUID problem) {
    return newest(region, problem, """
        (select indicator_id from published_problem_indicator where region_id = :region and problem_id = :id)""");
  }

  /** The indicators that measure the mission's objectives. */
  public List<Newest> ofMission(RegionId region, UUID mission) {
    return newest(region, mission, """
        (select indicator_id from published_objective_indicator where region_id = :region and mission_id = :id)""");
  }

  private List<Newest> newest(RegionId region, UUID id, String which) {
    return jdbc.sql(NEWEST + which + " order by i.name, i.code").param("region", region.value()).param("id", id)
        .query(Rows.of(Newest.class)).list();
  }

  private List<Named> named(RegionId region, UUID id, String select) {
    return jdbc.sql(select).param("region", region.value()).param("id", id).query(Rows.of(Named.class)).list();
  }
}
