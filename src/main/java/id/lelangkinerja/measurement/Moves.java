package id.lelangkinerja.measurement;

import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The only way for a measurement from one state to another: by the table, from the state that was seen, on record. */
@Repository
class Moves {
  private final JdbcClient jdbc;
  private final History history;
  private final Clock clock;

  Moves(JdbcClient jdbc, History history, Clock clock) {
    this.jdbc = jdbc;
    this.history = history;
    this.clock = clock;
  }

  /** Within the caller's transaction; throws MEASUREMENT_MOVE_IMPOSSIBLE, or CHANGED_MEANWHILE when somebody was faster. */
  void move(Acting who, Measurement figure, MeasurementState to, @Nullable String reason) {
    Refused.unless(figure.state().next().contains(to), Reason.MEASUREMENT_MOVE_IMPOSSIBLE);
    Refused.unless(advance(who, figure, to), Reason.CHANGED_MEANWHILE);
    jdbc.sql(
        """
            insert into measurement_move (region_id, measurement_id, move_no, from_state, to_state, moved_by, moved_at, reason)
            select :region, :id, coalesce(max(move_no), 0) + 1, :from, :to, :by, :at, :reason from measurement_move
            where region_id = :region and measurement_id = :id""")
        .param("region", who.region().value()).param("id", figure.id().value()).param("from", figure.state().name())
        .param("to", to.name()).param("by", who.person().value()).param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .param("reason", reason, java.sql.Types.VARCHAR).update();
    var what = "measurement." + to.name().toLowerCase(Locale.ROOT);
    if (reason == null) {
      history.record(who, what, Kind.MEASUREMENT, figure.id().value());
    } else {
      history.record(who, what, Kind.MEASUREMENT, figure.id().value(), reason);
    }
  }

  private boolean advance(Acting who, Measurement figure, MeasurementState to) {
    return jdbc.sql("""
        update measurement set state = :to where region_id = :region and measurement_id = :id and state = :from""")
        .param("to", to.name()).param("region", who.region().value()).param("id", figure.id().value())
        .param("from", figure.state().name()).update() == 1;
  }
}
