package id.lelangkinerja.identity;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.platform.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads the people who are at home in a region together, each with the offices that are not over. */
@Repository
@Transactional(readOnly = true)
class OfficialQuery {
  private final JdbcClient jdbc;

  OfficialQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Somebody at home here, as a table writes them. */
  record Resident(UUID personId, String signIn, String name, @Nullable String nip, @Nullable String rank,
      @Nullable String mail, @Nullable String language, boolean active) {}

  /** An office, its agency by the short word. */
  record Held(UUID personId, Role role, String office, @Nullable String agency, boolean acting, LocalDate validFrom,
      @Nullable LocalDate validTo) {}

  private record Slug(String slug, UUID agencyId) {}

  /** By sign-in name, in its order. */
  List<Resident> residents(RegionId region) {
    return jdbc.sql("""
        select person_id, login_name sign_in, name, nip, rank_title rank, mail, language, active from person
        where home_region_id = :region order by login_name""").param("region", region.value())
        .query(Rows.of(Resident.class)).list();
  }

  /** The offices that count on the day or later, each person's in the order of their days. */
  Map<UUID, List<Held>> offices(RegionId region, LocalDate day) {
    return jdbc.sql("""
        select a.person_id, a.role, a.office, g.slug agency, a.acting, a.valid_from, a.valid_to from appointment a
        left join agency_view g on g.region_id = a.region_id and g.agency_id = a.agency_id
        where a.region_id = :region
          and (a.valid_to is null or (a.valid_to >= :day and a.valid_to >= a.valid_from))
        order by a.valid_from, a.role, g.slug""").param("region", region.value()).param("day", day)
        .query(Rows.of(Held.class)).list().stream().collect(Collectors.groupingBy(Held::personId));
  }

  /** The region's agencies by their short words. */
  Map<String, UUID> agencies(RegionId region) {
    return jdbc.sql("select slug, agency_id from agency_view where region_id = :region")
        .param("region", region.value()).query(Rows.of(Slug.class)).list().stream()
        .collect(Collectors.toMap(Slug::slug, Slug::agencyId));
  }

  /** Which of these sign-in names somebody of this installation has who is not at home in the region. */
  Set<String> takenElsewhere(RegionId region, Set<String> names) {
    return Set.copyOf(jdbc.sql("""
        select login_name from person where login_name = any(:names) and home_region_id is distinct from :region""")
        .param("names", names.toArray(String[]::new)).param("region", region.value()).query(Rows.of(String.class))
        .list());
  }
}
