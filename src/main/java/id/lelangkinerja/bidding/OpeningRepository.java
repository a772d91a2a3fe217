package id.lelangkinerja.bidding;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.PersonId;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.round.RoundId;
import id.lelangkinerja.web.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The minutes of openings, in rows. */
@Repository
class OpeningRepository {
  private final JdbcClient jdbc;

  OpeningRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** An opening by codes that has not ended: its number, its term, and whether it still runs. */
  record ByCodes(int openingNo, String reason, Instant dueAt, boolean running) {}

  /** Begins minutes of an opening that ends at once, and tells their number; with two holders where they opened. */
  int atOnce(Acting who, RoundId round, OpeningWay way, List<PersonId> holders) {
    return jdbc.sql("""
        insert into opening (region_id, round_id, opening_no, way, opened_by, begun_at, first_holder, second_holder,
          ended_at)
        values (:region, :round, (select coalesce(max(opening_no), 0) + 1 from opening
          where region_id = :region and round_id = :round), :way, :person, programme_time(), :first, :second,
          programme_time())
        returning opening_no""").param("region", who.region().value()).param("round", round.value())
        .param("way", way.name()).param("person", who.person().value()).param("first", holder(holders, 0))
        .param("second", holder(holders, 1)).query(Rows.of(Integer.class)).single();
  }

  private static @Nullable UUID holder(List<PersonId> holders, int at) {
    return at < holders.size() ? holders.get(at).value() : null;
  }

  /** Begins the minutes of an opening by codes, which lasts until it is ended. */
  void byCodes(Acting who, RoundId round, String reason, Instant due) {
    jdbc.sql("""
        insert into opening (region_id, round_id, opening_no, way, opened_by, begun_at, reason, due_at)
        values (:region, :round, (select coalesce(max(opening_no), 0) + 1 from opening
          where region_id = :region and round_id = :round), 'CODES', :person, programme_time(), :reason, :due)""")
        .param("region", who.region().value()).param("round", round.value()).param("person", who.person().value())
        .param("reason", reason).param("due", due.atOffset(ZoneOffset.UTC)).update();
  }

  /** The day, by the database's clock. */
  LocalDate today() {
    return jdbc.sql("select (programme_time() at time zone :zone)::date").param("zone", Texts.ZONE.getId())
        .query(Rows.of(java.sql.Date.class)).single().toLocalDate();
  }

  /** The opening by codes that was declared and has not ended. */
  Optional<ByCodes> declared(RegionId region, RoundId round) {
    return jdbc.sql("""
        select opening_no, reason, due_at, programme_time() < due_at running from opening
        where region_id = :region and round_id = :round and ended_at is null""").param("region", region.value())
        .param("round", round.value()).query(Rows.of(ByCodes.class)).optional();
  }

  /** Ends the opening by codes, where there is one. */
  void end(RegionId region, RoundId round) {
    jdbc.sql("""
        update opening set ended_at = programme_time()
        where region_id = :region and round_id = :round and ended_at is null""").param("region", region.value())
        .param("round", round.value()).update();
  }

  /** What became of a bid: opened, or damaged for this reason; with the hash of the sealed document. */
  void note(RegionId region, int opening, BidRow bid, @Nullable String damage) {
    jdbc.sql("""
        insert into opening_bid (region_id, round_id, opening_no, bid_id, hash, damage, opened_at)
        values (:region, :round, :opening, :bid, (select hash from bid_version
          where region_id = :region and bid_id = :bid and version = :version), :damage, programme_time())""")
        .param("region", region.value()).param("round", bid.roundId()).param("opening", opening)
        .param("bid", bid.bidId()).param("version", bid.version()).param("damage", damage).update();
  }
}
