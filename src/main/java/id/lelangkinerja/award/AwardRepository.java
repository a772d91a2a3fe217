package id.lelangkinerja.award;

import id.lelangkinerja.bidding.BidId;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.scoring.Ranked;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The awards and the rankings on which they were decided: only ever added. */
@Repository
class AwardRepository {
  private final JdbcClient jdbc;
  private final Clock clock;

  AwardRepository(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  void add(Acting who, AwardLot lot, int decision, BidId bid, String reasons,
      @Nullable String departure) {
    jdbc.sql("""
        insert into award (region_id, lot_id, decision, bid_id, reasons, departure, decided_by, decided_at)
        values (:region, :lot, :decision, :bid, :reasons, :departure, :person, :at)""")
        .param("region", who.region().value()).param("lot", lot.lotId()).param("decision", decision)
        .param("bid", bid.value())
        .param("reasons", reasons).param("departure", departure).param("person", who.person().value())
        .param("at", clock.instant().atOffset(ZoneOffset.UTC)).update();
  }

  void keep(Acting who, AwardLot lot, int decision, List<Ranked<UUID>> ranking) {
    for (var place : ranking) {
      jdbc.sql("""
          insert into ranking (region_id, lot_id, decision, bid_id, rank, score)
          values (:region, :lot, :decision, :bid, :rank, :score)""")
          .param("region", who.region().value()).param("lot", lot.lotId()).param("decision", decision)
          .param("bid", place.bid()).param("rank", place.rank()).param("score", place.score()).update();
    }
  }
}
