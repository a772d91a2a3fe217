package id.lelangkinerja.notice;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.PersonId;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.platform.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Finds the people who are meant, each once, among those who hold an office in the region on the day. */
@Repository
@Transactional(readOnly = true)
class CorrespondentQuery {
  private static final UUID[] NONE = {};
  private final JdbcClient jdbc;

  CorrespondentQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Correspondent> of(RegionId region, Recipients meant, NoticeKind kind, LocalDate day) {
    return switch (meant) {
      case Recipients.People(var people) -> found(region, kind, day, "a.person_id = any(:ids)",
          people.stream().map(PersonId::value).toArray(UUID[]::new), List.of());
      case Recipients.Holders(var roles) -> found(region, kind, day, "a.role = any(:roles)", NONE, roles);
      case Recipients.OfAgencies(var agencies, var roles) -> found(region, kind, day,
          "a.role = any(:roles) and a.agency_id = any(:ids)",
          agencies.stream().map(AgencyId::value).toArray(UUID[]::new), roles);
    };
  }

  private List<Correspondent> found(RegionId region, NoticeKind kind, LocalDate day, String meant, UUID[] ids,
      List<Role> roles) {
    return jdbc
        .sql(
            """
                select distinct p.person_id, p.name, p.mail, p.language, f.by_mail chosen, q.begins quiet_begins, q.ends quiet_ends from appointment_view a
                join correspondent_view p on p.person_id = a.person_id
                left join notice_preference f on f.region_id = a.region_id and f.person_id = a.person_id and f.kind = :kind
                left join notice_quiet q on q.region_id = a.region_id and q.person_id = a.person_id
                where a.region_id = :region and a.valid_from <= :day and (a.valid_to is null or a.valid_to >= :day)
                  and\s"""
                + meant)
        .param("region", region.value()).param("kind", kind.name()).param("day", day).param("ids", ids)
        .param("roles", roles.stream().map(Role::name).toArray(String[]::new)).query(Rows.of(Correspondent.class))
        .list();
  }
}
