package id.lelangkinerja.panel;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.round.RoundId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads how the order of a round's presentations was drawn last. */
@Repository
@Transactional(readOnly = true)
class DrawQuery {
  private final JdbcClient jdbc;

  DrawQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  record Draw(UUID drawId, String seed, String drawnBy, Instant drawnAt) {}

  /** A bid in the order of the draw. */
  record Place(UUID bidId, String agencyName, String lotTitle) {}

  Optional<Draw> last(Acting who, RoundId round) {
    return jdbc.sql("""
        select d.draw_id, d.seed, p.name drawn_by, d.drawn_at from presentation_draw d
        join person_view p on p.person_id = d.drawn_by
        where d.region_id = :region and d.round_id = :round order by d.drawn_at desc, d.draw_id limit 1""")
        .param("region", who.region().value()).param("round", round.value()).query(Rows.of(Draw.class)).optional();
  }

  List<Place> places(Acting who, Draw draw) {
    return jdbc.sql("""
        select x.bid_id, b.agency_name, b.lot_title from presentation_draw_place x
        join bid_view b on b.region_id = x.region_id and b.bid_id = x.bid_id
        where x.region_id = :region and x.draw_id = :draw order by x.place""")
        .param("region", who.region().value()).param("draw", draw.drawId()).query(Rows.of(Place.class)).list();
  }
}
