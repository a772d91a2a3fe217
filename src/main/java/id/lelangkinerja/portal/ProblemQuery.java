package id.lelangkinerja.portal;

import id.lelangkinerja.database.PublishedJdbc;
import id.lelangkinerja.database.PublishedQuery;
import id.lelangkinerja.database.Rows;
import id.lelangkinerja.planning.ProblemClass;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.portal.page.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads what the public suffers, and which lots answer it. */
@PublishedQuery
class ProblemQuery {
  private final PublishedJdbc jdbc;

  ProblemQuery(PublishedJdbc jdbc) {
    this.jdbc = jdbc;
  }

  record Problem(UUID problemId, String code, String title, ProblemClass problemClass, String description,
      @Nullable String place, @Nullable Integer year, @Nullable String evidence, String source,
      @Nullable LocalDate withdrawnOn, @Nullable String withdrawnReason) {}

  /** Where a problem is that a lot answers; the place is null where it is the whole region's. */
  record Where(UUID lotId, @Nullable String place) {}

  public Optional<Problem> find(RegionId region, UUID problem) {
    return jdbc.sql("""
        select problem_id, code, title, class problem_class, description, place, year, evidence, source,
          withdrawn_on, withdrawn_reason
        from published_problem where region_id = :region and problem_id = :problem""")
        .param("region", region.value()).param("problem", problem).query(Rows.of(Problem.class)).optional();
  }

  /** The lots with an award that answer the problem. */
  public Set<UUID> lots(RegionId region, UUID problem) {
    return jdbc.sql("""
        select lot_id from published_lot_problem where region_id = :region and problem_id = :problem""")
        .param("region", region.value()).param("problem", problem).query(Rows.of(UUID.class)).stream()
        .collect(Collectors.toSet());
  }

  /** The problems that the lot answers. */
  public List<Named> ofLot(RegionId region, UUID lot) {
    return jdbc.sql("""
        select p.problem_id id, p.title text from published_lot_problem lp
        join published_problem p on p.region_id = lp.region_id and p.problem_id = lp.problem_id
        where lp.region_id = :region and lp.lot_id = :lot order by p.code""")
        .param("region", region.value()).param("lot", lot).query(Rows.of(Named.class)).list();
  }

  /** Where the problems are that each lot answers. */
  public List<Where> places(RegionId region) {
    return jdbc.sql("""
        select lp.lot_id, p.place from published_lot_problem lp
        join published_problem p on p.region_id = lp.region_id and p.problem_id = lp.problem_id
        where lp.region_id = :region""").param("region", region.value()).query(Rows.of(Where.class)).list();
  }
}
