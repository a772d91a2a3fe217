package id.lelangkinerja.round;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Acting;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The lots with questions that a planner can still answer: says in SQL what {@link Rules#mayAnswer} says. */
@Repository
@Transactional(readOnly = true)
class UnansweredQuery {
  private final JdbcClient jdbc;

  UnansweredQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  record Asked(UUID lotId, String title, Instant closesAt) {}

  public List<Asked> lots(Acting who) {
    return jdbc.sql("""
        select l.lot_id, l.title, l.closes_at from lot_view l
        where l.region_id = :region and l.state = 'BIDDING' and programme_time() < l.closes_at
          and exists (select 1 from lot_question q where q.region_id = l.region_id and q.lot_id = l.lot_id
            and not exists (select 1 from lot_answer a where a.region_id = q.region_id
              and a.question_id = q.question_id))
          and not exists (select 1 from lot_invitation i where i.region_id = l.region_id and i.lot_id = l.lot_id
            and i.agency_id = any(:workplaces))
        order by l.closes_at, l.title limit 100""").param("region", who.region().value())
        .param("workplaces", who.workplaces()).query(Rows.of(Asked.class)).list();
  }
}
