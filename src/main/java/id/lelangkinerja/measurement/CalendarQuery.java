package id.lelangkinerja.measurement;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Acting;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads the calendar of reporting: what ends when, by when it is due, how much of it is in. */
@Repository
@Transactional(readOnly = true)
class CalendarQuery {
  private final JdbcClient jdbc;

  CalendarQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * The periods of one length that end on a day, as far as the reader may see their figures.
   *
   * @param firstDue the earliest term, {@code lastDue} the latest: an extension may be one agency's
   * @param all      how many figures there are, of which {@code in} are handed in and {@code locked} closed without
   */
  record Row(int year, int period, int periods, LocalDate endsOn, LocalDate firstDue, LocalDate lastDue, int all,
      int handedIn, int locked) {
    boolean isOver(LocalDate today) {
      return lastDue.isBefore(today);
    }
  }

  /** An extension; the agency's name is null where it was for all. */
  record Extension(LocalDate endsOn, @Nullable String agency, LocalDate dueOn, String reason, String givenBy,
      Instant givenAt) {}

  /** With terms from one day to the other, in their order. */
  List<Row> between(Acting who, LocalDate from, LocalDate to) {
    return jdbc
        .sql(
            """
                select m.year, m.period, m.periods, m.ends_on, min(m.due_on) first_due, max(m.due_on) last_due, count(*) "all",
                  count(*) filter (where m.state in ('SUBMITTED', 'VERIFIED')) handed_in, count(*) filter (where m.locked) locked
                from measurement m
                join contract_view k on k.region_id = m.region_id and k.contract_id = m.contract_id
                  and k.state in ('IN_FORCE', 'TRANSFERRED')
                where m.region_id = :region and not m.dropped and m.due_on between :from and :to
                  and (:all or k.agency_id = any(:agencies))
                group by m.year, m.period, m.periods, m.ends_on order by m.ends_on, m.periods desc""")
        .param("region", who.region().value()).param("from", from).param("to", to).param("all", Rules.seesAll(who))
        .param("agencies", Visible.agencies(who)).query(Rows.of(Row.class)).list();
  }

  /** For everybody to read, the newest first; at most so many. */
  List<Extension> extensions(Acting who, LocalDate since, int most) {
    return jdbc.sql("""
        select e.ends_on, a.name agency, e.due_on, e.reason, p.name given_by, e.given_at
        from measurement_extension e
        join person_view p on p.person_id = e.given_by
        left join agency_view a on a.region_id = e.region_id and a.agency_id = e.agency_id
        where e.region_id = :region and e.ends_on >= :since order by e.given_at desc limit :most""")
        .param("region", who.region().value()).param("since", since).param("most", most)
        .query(Rows.of(Extension.class)).list();
  }

  /** The agencies that still owe figures of that day whose term is not over. */
  List<MeasurementQuery.Agency> owing(Acting who, LocalDate endsOn, LocalDate today) {
    return jdbc.sql("""
        select distinct a.agency_id, a.name from owed_figure_view o
        join agency_view a on a.region_id = o.region_id and a.agency_id = o.holder_id
        where o.region_id = :region and o.ends_on = :ends and o.due_on >= :today order by a.name""")
        .param("region", who.region().value())
        .param("ends", endsOn).param("today", today).query(Rows.of(MeasurementQuery.Agency.class)).list();
  }

  /** Until when the figure is open as an exception. */
  Optional<LocalDate> openUntil(Acting who, MeasurementId id) {
    return jdbc.sql("""
        select open_until from measurement where region_id = :region and measurement_id = :id
          and open_until is not null""").param("region", who.region().value()).param("id", id.value())
        .query(Rows.of(LocalDate.class)).optional();
  }
}
