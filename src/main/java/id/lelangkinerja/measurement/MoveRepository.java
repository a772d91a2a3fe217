package id.lelangkinerja.measurement;

import id.lelangkinerja.database.Ahead;
import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Acting;
import java.math.BigDecimal;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The states of measurements and the rows of their moves. */
@Repository
class MoveRepository {
  private final JdbcClient jdbc;
  private final Ahead ahead;
  private final Clock clock;

  MoveRepository(JdbcClient jdbc, Ahead ahead, Clock clock) {
    this.jdbc = jdbc;
    this.ahead = ahead;
    this.clock = clock;
  }

  /**
   * From the state that was seen to the next, on record with the reason, open until the end of that day where one is given; false when
   * somebody was faster.
   */
  boolean advance(Acting who, Measurement figure, MeasurementState to, @Nullable LocalDate openUntil,
      @Nullable String reason) {
    return jdbc
        .sql(
            """
                with moved as (
                  update measurement set state = :to, open_until = coalesce(cast(:open as date), open_until)
                  where region_id = :region and measurement_id = :id and state = :from
                  returning region_id, measurement_id, version),
                queued as (
                  update measurement_version v set waiting = :to = 'SUBMITTED' from moved m
                  where v.region_id = m.region_id and v.measurement_id = m.measurement_id and v.version = m.version
                    and v.waiting <> (:to = 'SUBMITTED'))
                insert into measurement_move (region_id, measurement_id, move_no, from_state, to_state, moved_by, moved_at,
                  reason)
                select m.region_id, m.measurement_id, coalesce((select max(x.move_no) from measurement_move x
                  where x.region_id = m.region_id and x.measurement_id = m.measurement_id), 0) + 1, :from, :to, :by, :at, :reason
                from moved m""")
        .param("open", openUntil)
        .param("to", to.name()).param("region", who.region().value()).param("id", figure.id().value())
        .param("from", figure.state().name()).param("by", who.person().value())
        .param("at", clock.instant().atOffset(ZoneOffset.UTC)).param("reason", reason, Types.VARCHAR).update() == 1;
  }

  /**
   * From awaited to a draft, with its first version: one statement, as a row that is changed twice is looked at twice by all that hangs on it,
   * and along with the next one or the commit. The figure is locked; where it was not, the transaction fails by the key of the version that
   * somebody else began.
   */
  void begin(Acting who, Measurement figure, NewValue value) {
    ahead.write(
        """
            with moved as (
              update measurement set version = v.version, state = 'DRAFT'
              from (values (cast(? as int), cast(? as uuid), cast(? as int))) v (region_id, measurement_id, version)
              where measurement.region_id = v.region_id and measurement.measurement_id = v.measurement_id
              returning v.region_id, v.measurement_id, v.version),
            begun as (
              insert into measurement_version (region_id, measurement_id, version, value, numerator, denominator, note,
                cumulative, provisional, reported_by, reported_at)
              select m.region_id, m.measurement_id, m.version, cast(? as numeric), cast(? as numeric), cast(? as numeric), ?,
                cast(? as numeric), coalesce(cast(? as boolean), false), cast(? as uuid), cast(? as timestamptz) from moved m
              returning region_id, measurement_id, reported_by, reported_at)
            insert into measurement_move (region_id, measurement_id, move_no, from_state, to_state, moved_by, moved_at)
            select b.region_id, b.measurement_id, 1, 'AWAITED', 'DRAFT', b.reported_by, b.reported_at from begun b""",
        Arrays.asList(Integer.toString(who.region().value()), figure.id().value().toString(),
            Integer.toString(figure.version() + 1), text(value.value()), text(value.numerator()),
            text(value.denominator()), value.note().isBlank() ? null : value.note(), text(value.cumulative()),
            value.provisional() == null ? null : value.provisional().toString(), who.person().value().toString(),
            clock.instant().toString()));
  }

  private static @Nullable String text(@Nullable BigDecimal number) {
    return number == null ? null : number.toPlainString();
  }

  /** What a verification vouches for: the version that is verified and its figure. */
  String verified(Acting who, Measurement figure) {
    return verified(who, new UUID[]{figure.id().value()}).values().iterator().next();
  }

  /** The same of several, each by its measurement. */
  Map<UUID, String> verified(Acting who, UUID[] figures) {
    return jdbc.sql("select v.measurement_id, " + VouchedFigureQuery.FIGURE + """
         figure from measurement m
        join measurement_version v on v.region_id = m.region_id and v.measurement_id = m.measurement_id
          and v.version = m.version
        """ + VouchedFigureQuery.VERDICT + "where m.region_id = :region and m.measurement_id = any(:ids)")
        .param("region", who.region().value()).param("ids", figures).query(Rows.of(Stands.class)).list().stream()
        .collect(Collectors.toMap(Stands::measurementId, Stands::figure));
  }

  private record Stands(UUID measurementId, String figure) {}

  /** All these from handed in to verified; false when somebody was faster with one of them. */
  boolean confirm(Acting who, UUID[] figures) {
    return jdbc.sql("""
        with moved as (
          update measurement set state = 'VERIFIED'
          where region_id = :region and measurement_id = any(:ids) and state = 'SUBMITTED'
          returning region_id, measurement_id, version),
        queued as (
          update measurement_version v set waiting = false from moved m
          where v.region_id = m.region_id and v.measurement_id = m.measurement_id and v.version = m.version)
        insert into measurement_move (region_id, measurement_id, move_no, from_state, to_state, moved_by, moved_at)
        select m.region_id, m.measurement_id, coalesce((select max(x.move_no) from measurement_move x
          where x.region_id = m.region_id and x.measurement_id = m.measurement_id), 0) + 1, 'SUBMITTED', 'VERIFIED',
          :by, :at
        from moved m""").param("region", who.region().value()).param("ids", figures)
        .param("by", who.person().value()).param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .update() == figures.length;
  }
}
