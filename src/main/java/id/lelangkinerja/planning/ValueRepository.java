package id.lelangkinerja.planning;

import id.lelangkinerja.platform.Acting;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of figures in force, and of those that corrections replaced. */
@Repository
class ValueRepository {
  private final JdbcClient jdbc;
  private final Clock clock;

  ValueRepository(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Puts the figure in the place of the one of that version, which is kept; false where that is no longer in force. */
  boolean replace(Acting who, UUID indicator, int version, NewValue figure, String reason) {
    return jdbc.sql("""
        with before as (
          select * from indicator_value
          where region_id = :region and indicator_id = :indicator and year = :year and kind = :kind
            and version = :version for update),
        kept as (
          insert into replaced_value (region_id, indicator_id, year, kind, version, value, label, source, note, reason,
            replaced_by, replaced_by_name, replaced_at)
          select region_id, indicator_id, year, kind, version, value, label, source, note, :reason, :by, :name, :at
          from before)
        update indicator_value v set value = :value, label = :label, source = :source, note = :note,
          version = v.version + 1
        from before b
        where v.region_id = b.region_id and v.indicator_id = b.indicator_id and v.year = b.year and v.kind = b.kind""")
        .param("region", who.region().value()).param("indicator", indicator).param("year", figure.year())
        .param("kind", figure.kind().name()).param("version", version).param("reason", reason)
        .param("by", who.person().value()).param("name", who.name())
        .param("at", clock.instant().atOffset(ZoneOffset.UTC)).param("value", figure.value())
        .param("label", figure.label()).param("source", figure.source()).param("note", figure.note()).update() == 1;
  }
}
