package id.lelangkinerja.measurement;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.web.page.Pager;
import id.lelangkinerja.web.page.Sorting;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds those whom reminders do not reach: people who report for an agency that owes figures, and who since a day
 * neither signed in nor, having been told something before it, opened any notice.
 */
@Repository
@Transactional(readOnly = true)
class UnreachedQuery {
  /** The columns that the list is sorted by. */
  static final Map<String, String> COLUMNS = Map.of("name", "p.name", "agency", "g.short_name", "overdue", "o.overdue",
      "unread", "unread", "opened", "n.last_read_at", "signed-in", "s.last_sign_in_at");
  private static final String LEAST_RECENT = "s.last_sign_in_at nulls first, o.overdue desc, p.name, p.person_id, g.agency_id";
  private static final String UNREACHED = """
      from (select holder_id agency_id, count(*) figures, count(*) filter (where due_on < :today) overdue
        from owed_figure_view where region_id = :region and not locked and due_on <= :ahead
        group by holder_id) o
      join (select distinct person_id, agency_id from appointment_view
        where region_id = :region and role in ('AGENCY_HEAD', 'AGENCY_OPERATOR') and valid_from <= :today
          and (valid_to is null or valid_to >= :today)) a on a.agency_id = o.agency_id
      join agency_view g on g.region_id = :region and g.agency_id = a.agency_id
      join person_view p on p.person_id = a.person_id
      left join notice_reading_view n on n.region_id = :region and n.person_id = a.person_id
      left join last_sign_in_view s on s.person_id = a.person_id
      where coalesce(s.last_sign_in_at < :since, true)
        or n.unread_since < :since and coalesce(n.last_read_at < :since, true)
      """;
  private final JdbcClient jdbc;

  UnreachedQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Somebody, once for each agency.
   *
   * @param figures what the agency owes within the days that lists look ahead, {@code overdue} of it late
   */
  record Person(String name, String agency, int figures, int overdue, int unread, @Nullable Instant unreadSince,
      @Nullable Instant lastReadAt, @Nullable Instant lastSignInAt) {}

  public int count(Acting who, LocalDate today, Instant since) {
    return of(who, today, since, "select count(*)::int " + UNREACHED).query(Rows.of(Integer.class)).single();
  }

  /** Sorted as asked; else those who did not sign in for longest, or never, first. */
  public List<Person> page(Acting who, LocalDate today, Instant since, Sorting sorting, int offset) {
    return of(who, today, since, """
        select p.name, g.short_name agency, o.figures::int figures, o.overdue::int overdue,
          coalesce(n.unread, 0)::int unread, n.unread_since, n.last_read_at, s.last_sign_in_at
        """ + UNREACHED + " order by " + sorting.sql(COLUMNS, LEAST_RECENT) + " offset :offset limit :most")
        .param("offset", offset).param("most", Pager.SIZE).query(Rows.of(Person.class))
        .list();
  }

  private JdbcClient.StatementSpec of(Acting who, LocalDate today, Instant since, String sql) {
    return jdbc.sql(sql).param("region", who.region().value()).param("today", today)
        .param("ahead", today.plusDays(MeasurementQuery.AHEAD_DAYS)).param("since", since.atOffset(ZoneOffset.UTC));
  }
}
