package id.lelangkinerja.measurement;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Acting;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The states of measurements and the rows of their moves. */
@Repository
class MoveRepository {
  private final JdbcClient jdbc;
  private final Clock clock;

  MoveRepository(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** From the state that was seen to the next, open until the end of that day where one is given; false when somebody was faster. */
  boolean advance(Acting who, Measurement figure, MeasurementState to, @Nullable LocalDate openUntil) {
    return jdbc.sql("""
        update measurement set state = :to, open_until = coalesce(cast(:open as date), open_until)
        where region_id = :region and measurement_id = :id and state = :from""").param("open", openUntil)
        .param("to", to.name()).param("region", who.region().value()).param("id", figure.id().value())
        .param("from", figure.state().name()).update() == 1;
  }

  /** What a verification vouches for: the version that is verified and its figure. */
  String verified(Acting who, Measurement figure) {
    return jdbc.sql("select " + VouchedFigureQuery.FIGURE + """
         from measurement_version v
        where v.region_id = :region and v.measurement_id = :id and v.version = :version""")
        .param("region", who.region().value()).param("id", figure.id().value()).param("version", figure.version())
        .query(Rows.of(String.class)).single();
  }

  void note(Acting who, Measurement figure, MeasurementState to, @Nullable String reason) {
    jdbc.sql(
        """
            insert into measurement_move (region_id, measurement_id, move_no, from_state, to_state, moved_by, moved_at, reason)
            select :region, :id, coalesce(max(move_no), 0) + 1, :from, :to, :by, :at, :reason from measurement_move
            where region_id = :region and measurement_id = :id""")
        .param("region", who.region().value()).param("id", figure.id().value()).param("from", figure.state().name())
        .param("to", to.name()).param("by", who.person().value()).param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .param("reason", reason, Types.VARCHAR).update();
  }
}
