package id.lelangkinerja.panel;

import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.round.LotId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The database's own lock upon a lot: held until the transaction ends, whichever node it runs on. */
@Repository
class TurnRepository {
  private final JdbcClient jdbc;

  TurnRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void take(RegionId region, LotId lot) {
    jdbc.sql("select pg_advisory_xact_lock(:region, hashtext(:lot))").param("region", region.value())
        .param("lot", lot.value().toString()).query(row -> {
        });
  }
}
