package id.lelangkinerja.identity;

import id.lelangkinerja.database.PlainRead;
import id.lelangkinerja.database.Rows;
import id.lelangkinerja.kept.SharedStamp;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.Grant;
import id.lelangkinerja.platform.PersonId;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.platform.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Which offices a person holds on a day: read anew for every request, so that what ended yesterday counts no more. */
@Repository
@Transactional(readOnly = true)
public class OfficeQuery {
  /** In the statement or not, and not by a parameter: the server would plan anew each time, as it then finds less to do. */
  private static final String UNREAD = """
      (select count(*)::int from notice_unread_view n where n.region_id = :region and n.person_id = p.person_id)""";
  private final JdbcClient jdbc;

  OfficeQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private record Row(String name, int passwordVersion, @Nullable Role role, @Nullable UUID agencyId,
      @Nullable String office, long shared, @Nullable Integer unread) {}

  /**
   * Who asks, as a request needs it.
   *
   * @param passwordVersion how many passwords the person has had
   * @param acting          with the grants of the day in the region, perhaps none
   * @param shared          the stamp of what every page of the region may tell
   * @param unread          how many notices wait; null where the request is not for a page
   */
  record Asking(int passwordVersion, Acting acting, SharedStamp shared, @Nullable Integer unread) {}

  /** The active person with the grants of that day in the region, perhaps none; empty for someone deactivated. */
  public Optional<Acting> acting(PersonId person, RegionId region, LocalDate day) {
    return read(person, region, day, false).map(Asking::acting);
  }

  /** As {@link #acting}, with all that each request of somebody signed in needs, on one trip; {@code forPage} tells whether it is for a page. */
  @PlainRead
  public Optional<Asking> asking(RegionId region, PersonId person, LocalDate day, boolean forPage) {
    return read(person, region, day, forPage);
  }

  private Optional<Asking> read(PersonId person, RegionId region, LocalDate day, boolean forPage) {
    var rows = jdbc.sql("""
        select p.name, p.password_version, a.role, a.agency_id, a.office, coalesce((select s.stamp from stamp_view s
            where s.region_id = :region and s.subject_id = '00000000-0000-0000-0000-000000000000'), 0) shared,
          %s unread
        from person p
        left join appointment a on a.person_id = p.person_id and a.region_id = :region and a.valid_from <= :day
          and (a.valid_to is null or a.valid_to >= :day)
        where p.person_id = :person and p.active order by a.role, a.office""".formatted(forPage ? UNREAD : "null::int"))
        .param("person", person.value()).param("region", region.value()).param("day", day)
        .query(Rows.of(Row.class)).list();
    return rows.stream().findFirst().map(
        first -> new Asking(first.passwordVersion(), new Acting(region, person, first.name(), grants(rows)),
            new SharedStamp(first.shared()), first.unread()));
  }

  /** The codes of the regions in which the person holds an office on that day. */
  public List<String> regions(PersonId person, LocalDate day) {
    return jdbc.sql("""
        select distinct c.code from appointment a
        join region_code c on c.region_id = a.region_id and c.valid_to is null
        where a.person_id = :person and a.valid_from <= :day and (a.valid_to is null or a.valid_to >= :day)
        order by c.code""").param("person", person.value()).param("day", day).query(Rows.of(String.class)).list();
  }

  /** The regions that the person administers on that day, whichever the region in which it is asked. */
  public List<RegionId> administers(PersonId person, LocalDate day) {
    return jdbc.sql("""
        select distinct a.region_id from appointment a
        where a.person_id = :person and a.role = 'REGION_ADMINISTRATOR' and a.valid_from <= :day
          and (a.valid_to is null or a.valid_to >= :day)""")
        .param("person", person.value()).param("day", day).query(Rows.of(Integer.class)).list().stream()
        .map(RegionId::new).toList();
  }

  private static List<Grant> grants(List<Row> rows) {
    return rows.stream().flatMap(row -> {
      var role = row.role();
      var office = row.office();
      var agency = row.agencyId();
      return role == null || office == null
          ? java.util.stream.Stream.<Grant>empty()
          : java.util.stream.Stream.of(new Grant(role, agency == null ? null : new AgencyId(agency), office));
    }).toList();
  }
}
