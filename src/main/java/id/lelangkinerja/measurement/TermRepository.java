package id.lelangkinerja.measurement;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.RegionId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The terms of figures: extended before they end, closed after them, opened again as an exception. */
@Repository
class TermRepository {
  private final JdbcClient jdbc;
  private final Clock clock;

  TermRepository(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** A figure that closes, and who owed it: the holder of its contract. */
  record Closed(UUID measurementId, UUID agencyId) {}

  /**
   * Moves the term of what is open for periods that end on this day, of one agency or, with null, of all: only ever to
   * a later day. Returns the agencies whose terms moved, each as often as it has figures.
   */
  List<UUID> extend(Acting who, LocalDate endsOn, @Nullable AgencyId agency, LocalDate dueOn, LocalDate today) {
    return jdbc.sql("""
        update measurement m set due_on = :due, extended_on = :today from owed_figure_view o
        where o.region_id = :region and o.ends_on = :ends and (cast(:agency as uuid) is null or o.holder_id = :agency)
          and o.due_on >= :today and o.due_on < :due
          and m.region_id = o.region_id and m.measurement_id = o.measurement_id
        returning o.holder_id""").param("due", dueOn).param("today", today)
        .param("region", who.region().value()).param("ends", endsOn)
        .param("agency", agency == null ? null : agency.value()).query(Rows.of(UUID.class)).list();
  }

  void note(Acting who, LocalDate endsOn, @Nullable AgencyId agency, LocalDate dueOn, String reason) {
    jdbc.sql(
        """
            insert into measurement_extension (region_id, extension_id, ends_on, agency_id, due_on, reason, given_by, given_at)
            values (:region, gen_random_uuid(), :ends, :agency, :due, :reason, :by, :at)""")
        .param("region", who.region().value()).param("ends", endsOn)
        .param("agency", agency == null ? null : agency.value()).param("due", dueOn).param("reason", reason)
        .param("by", who.person().value()).param("at", now()).update();
  }

  /** Closes what its agency owed for more than so many days and was not opened again; at most so many at once. */
  List<Closed> close(RegionId region, LocalDate today, int days, int most) {
    return jdbc.sql("""
        update measurement m set locked = true
        from (select o.region_id, o.measurement_id, o.holder_id from owed_figure_view o
          where o.region_id = :region and not o.locked and o.due_on < :last
            and (o.open_until is null or o.open_until < :today)
          order by o.due_on, o.measurement_id limit :most) over_due
        where m.region_id = over_due.region_id and m.measurement_id = over_due.measurement_id
        returning m.measurement_id, over_due.holder_id agency_id""").param("region", region.value())
        .param("today", today)
        .param("last", today.minusDays(days)).param("most", most).query(Rows.of(Closed.class)).list();
  }

  /** Opens a figure until the end of that day. */
  void open(Acting who, MeasurementId id, LocalDate until) {
    jdbc.sql("""
        update measurement set locked = false, open_until = :until
        where region_id = :region and measurement_id = :id""").param("until", until)
        .param("region", who.region().value()).param("id", id.value()).update();
  }

  void noteOpening(Acting who, MeasurementId id, LocalDate until, String reason) {
    jdbc.sql("""
        insert into measurement_reopening (region_id, measurement_id, no, open_until, reason, given_by, given_at)
        select :region, :id, coalesce(max(no), 0) + 1, :until, :reason, :by, :at from measurement_reopening
        where region_id = :region and measurement_id = :id""").param("region", who.region().value())
        .param("id", id.value()).param("until", until).param("reason", reason).param("by", who.person().value())
        .param("at", now()).update();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
