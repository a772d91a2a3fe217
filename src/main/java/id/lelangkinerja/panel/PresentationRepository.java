package id.lelangkinerja.panel;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.round.RoundId;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When and where each bid is presented, and what was noted there. */
@Repository
class PresentationRepository {
  private final JdbcClient jdbc;
  private final Clock clock;

  PresentationRepository(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  void schedule(Acting who, PanelBid bid, Slot slot) {
    jdbc.sql(
        """
            insert into presentation (region_id, bid_id, sitting, starts_at, ends_at, place)
            values (:region, :bid, :sitting, :from, :to, :place)
            on conflict (region_id, bid_id, sitting) do update set starts_at = excluded.starts_at, ends_at = excluded.ends_at,
              place = excluded.place, revision = presentation.revision + 1, cancelled_at = null""")
        .param("region", who.region().value()).param("bid", bid.bidId())
        .param("sitting", bid.presentedIn()).param("from", utc(slot.startsAt()))
        .param("to", utc(slot.endsAt())).param("place", slot.place()).update();
  }

  /** The slot is taken back: whatever is set later is another revision of the same appointment. */
  void cancel(Acting who, PanelBid bid) {
    jdbc.sql("""
        update presentation set cancelled_at = :at, revision = revision + 1
        where region_id = :region and bid_id = :bid and sitting = :sitting and held_at is null""")
        .param("region", who.region().value()).param("bid", bid.bidId()).param("sitting", bid.presentedIn())
        .param("at", utc(clock.instant())).update();
  }

  void drawn(Acting who, RoundId round, DrawnOrder order, List<PanelBid> bids) {
    var draw = UUID.randomUUID();
    jdbc.sql("""
        insert into presentation_draw (region_id, round_id, draw_id, seed, drawn_by, drawn_at)
        values (:region, :round, :draw, :seed, :person, :at)""").param("region", who.region().value())
        .param("round", round.value()).param("draw", draw).param("seed", order.seed())
        .param("person", who.person().value()).param("at", utc(clock.instant())).update();
    for (int place = 1; place <= bids.size(); place++) {
      jdbc.sql("""
          insert into presentation_draw_place (region_id, draw_id, place, bid_id)
          values (:region, :draw, :place, :bid)""").param("region", who.region().value()).param("draw", draw)
          .param("place", place).param("bid", bids.get(place - 1).bidId()).update();
    }
  }

  /** No two people set presentations of the region at the same moment. */
  void alone(Acting who) {
    jdbc.sql("select pg_advisory_xact_lock(:region, hashtext('presentation'))").param("region", who.region().value())
        .query(row -> {
        });
  }

  void held(Acting who, PanelBid bid, String notes) {
    jdbc.sql("""
        update presentation set held_at = :at, notes = :notes
        where region_id = :region and bid_id = :bid and sitting = :sitting""")
        .param("region", who.region().value()).param("bid", bid.bidId()).param("sitting", bid.presentedIn())
        .param("at", clock.instant().atOffset(ZoneOffset.UTC)).param("notes", notes.isEmpty() ? null : notes).update();
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
