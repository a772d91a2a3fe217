package id.lelangkinerja.panel;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Acting;
import java.time.Instant;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** When the presentation of a bid that the asker was shown was begun, paused, continued and ended. */
@Repository
@Transactional(readOnly = true)
class TimeRepository {
  private final JdbcClient jdbc;

  TimeRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private record Row(Instant now, @Nullable CourseState toState, @Nullable Instant movedAt) {}

  /** Of the bid's last presentation. */
  TimeKept of(Acting who, PanelBid bid) {
    var rows = jdbc.sql("""
        select programme_time() now, m.to_state, m.moved_at from (select 1) one
        left join presentation_move m
          on m.region_id = :region and m.bid_id = :bid and m.sitting = :sitting
        order by m.no""").param("region", who.region().value()).param("bid", bid.bidId())
        .param("sitting", bid.presentedIn()).query(Rows.of(Row.class)).list();
    return new TimeKept(rows.stream().flatMap(TimeRepository::move).toList(), rows.getFirst().now());
  }

  private static Stream<TimeKept.Move> move(Row row) {
    return row.toState() == null || row.movedAt() == null
        ? Stream.empty()
        : Stream.of(new TimeKept.Move(row.toState(), row.movedAt()));
  }

  /** The next move after those that were read. */
  @Transactional
  public void move(Acting who, PanelBid bid, TimeKept kept, CourseState to) {
    jdbc.sql("""
        insert into presentation_move (region_id, bid_id, sitting, no, from_state, to_state, moved_by, moved_at)
        values (:region, :bid, :sitting, :no, :from, :to, :person, programme_time())""")
        .param("region", who.region().value()).param("bid", bid.bidId()).param("sitting", bid.presentedIn())
        .param("no", kept.moves().size() + 1).param("from", kept.state().name()).param("to", to.name())
        .param("person", who.person().value()).update();
  }
}
