package id.lelangkinerja.round;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.web.Texts;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Which lots have not come to their next stage although the first day that the calendar plans for it is over. */
@Repository
@Transactional(readOnly = true)
class OverdueQuery {
  private final JdbcClient jdbc;

  OverdueQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A lot that waits to leave its stage; the bids of one in OPENING are still to be opened. */
  record Overdue(UUID lotId, String title, String roundName, LotState state) {}

  /** Of all rounds, the longest overdue first. */
  public List<Overdue> lots(RegionId region) {
    var from = Round.CALENDAR.stream().filter(state -> state != LotState.SIGNING).toList();
    return jdbc.sql("""
        select l.lot_id, l.title, l.round_name, l.state from lot_view l
        join unnest(cast(:from as text[]), cast(:next as text[])) as n (state, stage) on n.state = l.state
        join round_stage s on s.region_id = l.region_id and s.round_id = l.round_id and s.stage = n.stage
        where l.region_id = :region and s.starts_on < (programme_time() at time zone :zone)::date
        order by s.starts_on, l.round_name, l.no""").param("region", region.value())
        .param("from", from.stream().map(Enum::name).toArray(String[]::new))
        .param("next", from.stream().map(OverdueQuery::dated).toArray(String[]::new))
        .param("zone", Texts.ZONE.getId()).query(Rows.of(Overdue.class)).list();
  }

  /** The stage whose planned days a lot waits for in this one: the calendar dates the opening under its own name. */
  private static String dated(LotState state) {
    return state == LotState.OPENING ? state.name() : Round.CALENDAR.get(Round.CALENDAR.indexOf(state) + 1).name();
  }
}
