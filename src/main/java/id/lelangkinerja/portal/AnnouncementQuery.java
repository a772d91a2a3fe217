package id.lelangkinerja.portal;

import id.lelangkinerja.database.PublishedJdbc;
import id.lelangkinerja.database.PublishedQuery;
import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the rounds that were announced: what is auctioned, when, and who is invited. */
@PublishedQuery
class AnnouncementQuery {
  private static final String ROUND = """
      select round_id, name, opens_at, closes_at, first_year, last_year, lots, open, decided
      from published_announced_round where region_id = :region""";
  private final PublishedJdbc jdbc;

  AnnouncementQuery(PublishedJdbc jdbc) {
    this.jdbc = jdbc;
  }

  /** A round with how many lots it has, how many of them may be bid for now, and on how many the decision is final. */
  record Round(UUID roundId, String name, Instant opensAt, Instant closesAt, int firstYear, int lastYear, int lots,
      int open, int decided) {}

  /** When a stage is planned; its name is that of the lots' states. */
  record Stage(String stage, LocalDate startsOn, LocalDate endsOn) {}

  record Ceiling(int year, long amount) {}

  record Criterion(String name, BigDecimal weight) {}

  record Lot(UUID lotId, int no, String theme, String title, String summary, String state, int mostWinners) {}

  /** What a lot is about: a problem, an indicator with its weight in per cent, or an invited agency. */
  record Part(UUID lotId, UUID id, String name, @Nullable String unit, @Nullable BigDecimal weight) {}

  /** An announcement as it was issued; {@code replacedBy} is the number of the one that puts it right. */
  record Paper(UUID minutesId, String number, Instant issuedAt, @Nullable String replacedBy) {}

  /** The newest first. */
  public List<Round> rounds(RegionId region) {
    return jdbc.sql(ROUND + " order by closes_at desc, name").param("region", region.value())
        .query(Rows.of(Round.class)).list();
  }

  /** Throws Refused NOT_FOUND_HERE for one that was not announced. */
  public Round round(RegionId region, UUID round) {
    return jdbc.sql(ROUND + " and round_id = :round").param("region", region.value()).param("round", round)
        .query(Rows.of(Round.class)).optional().orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
  }

  public List<Stage> stages(RegionId region, UUID round) {
    return ofRound(region, round, """
        select stage, starts_on, ends_on from published_announced_stage
        where region_id = :region and round_id = :round order by starts_on, ends_on, stage""", Stage.class);
  }

  public List<Ceiling> ceilings(RegionId region, UUID round) {
    return ofRound(region, round, """
        select year, amount from published_announced_ceiling
        where region_id = :region and round_id = :round order by year""", Ceiling.class);
  }

  public List<Criterion> criteria(RegionId region, UUID round) {
    return ofRound(region, round, """
        select name, weight from published_announced_criterion
        where region_id = :region and round_id = :round order by no""", Criterion.class);
  }

  public List<Lot> lots(RegionId region, UUID round) {
    return ofRound(region, round, """
        select lot_id, no, theme, title, summary, state, most_winners from published_announced_lot
        where region_id = :region and round_id = :round order by no""", Lot.class);
  }

  public List<Part> problems(RegionId region, UUID round) {
    return ofRound(region, round, """
        select p.lot_id, p.problem_id id, p.title name, null unit, null weight from published_announced_problem p
        join published_announced_lot l on l.region_id = p.region_id and l.lot_id = p.lot_id
        where l.region_id = :region and l.round_id = :round order by p.code""", Part.class);
  }

  public List<Part> indicators(RegionId region, UUID round) {
    return ofRound(region, round, """
        select i.lot_id, i.indicator_id id, i.name, i.unit, i.weight from published_announced_indicator i
        join published_announced_lot l on l.region_id = i.region_id and l.lot_id = i.lot_id
        where l.region_id = :region and l.round_id = :round order by i.weight desc, i.code""", Part.class);
  }

  public List<Part> invited(RegionId region, UUID round) {
    return ofRound(region, round, """
        select i.lot_id, i.agency_id id, i.name, null unit, null weight from published_announced_invitation i
        join published_announced_lot l on l.region_id = i.region_id and l.lot_id = i.lot_id
        where l.region_id = :region and l.round_id = :round order by i.name""", Part.class);
  }

  /** The papers by which the round was announced, the latest first. */
  public List<Paper> papers(RegionId region, UUID round) {
    return ofRound(region, round, """
        select minutes_id, number, issued_at, replacement replaced_by from published_minutes
        where region_id = :region and round_id = :round and kind = 'ANNOUNCEMENT' order by issued_at desc""",
        Paper.class);
  }

  private <T> List<T> ofRound(RegionId region, UUID round, String select, Class<T> type) {
    return jdbc.sql(select).param("region", region.value()).param("round", round).query(Rows.of(type)).list();
  }
}
