package id.lelangkinerja.minutes;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.portfolio.Loss;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads why the bids of a lot that did not win lost, for its minutes. */
@Repository
@Transactional(readOnly = true)
class LossQuery {
  private final JdbcClient jdbc;

  LossQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The best first. */
  List<Loss> of(Acting who, @Nullable UUID lot) {
    return jdbc.sql("""
        select agency_id, agency_name, cause, reason, rank, distance, winners, most_winners, proposed, why, rival,
          ahead, year, missing
        from loss_view where region_id = :region and lot_id = :lot order by rank nulls last, agency_name""")
        .param("region", who.region().value()).param("lot", lot).query(Rows.of(Loss.class)).list();
  }
}
