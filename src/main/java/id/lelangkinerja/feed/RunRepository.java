package id.lelangkinerja.feed;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.PersonId;
import id.lelangkinerja.platform.RegionId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The runs of feeds, of which one at a time is open. */
@Repository
class RunRepository {
  private static final int MOST_FAULTS = 100;
  private static final int LONGEST = 300;
  private static final String OLD = """
      select r.run_id from feed_run r where r.region_id = :region and r.begun_at < :before and r.ended_at is not null
        and r.run_id not in (select k.run_id from feed_run k
          where k.region_id = r.region_id and k.feed_id = r.feed_id order by k.begun_at desc limit :left)""";
  private final JdbcClient jdbc;

  RunRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Refused with FEED_BUSY by the database where another is open. */
  void begin(RegionId region, UUID run, UUID feed, @Nullable PersonId by, Instant now) {
    jdbc.sql(
        """
            insert into feed_run (region_id, run_id, feed_id, begun_at, asked_by) values (:region, :run, :feed, :now, :by)""")
        .param("region", region.value()).param("run", run).param("feed", feed)
        .param("now", now.atOffset(ZoneOffset.UTC)).param("by", by == null ? null : by.value()).update();
  }

  boolean isOpen(RegionId region, UUID feed) {
    return jdbc.sql("""
        select exists (select 1 from feed_run where region_id = :region and feed_id = :feed and ended_at is null)""")
        .param("region", region.value()).param("feed", feed)
        .query(Rows.of(Boolean.class)).single();
  }

  /** Closes what was begun before then and never ended: the program was ended meanwhile. */
  void cutOff(RegionId region, UUID feed, Instant before, Instant now) {
    jdbc.sql("""
        update feed_run set ended_at = :now, outcome = 'CUT_OFF'
        where region_id = :region and feed_id = :feed and ended_at is null and begun_at < :before""")
        .param("region", region.value()).param("feed", feed).param("now", now.atOffset(ZoneOffset.UTC))
        .param("before", before.atOffset(ZoneOffset.UTC)).update();
  }

  void end(RegionId region, UUID run, RunResult result, Instant now) {
    int ended = jdbc.sql("""
        update feed_run set ended_at = :now, outcome = :outcome, detail = :detail, read_rows = :read,
          new_figures = :fresh, changed_figures = :changed, same_figures = :same, faulty_rows = :faulty,
          content_size = :size, content_hash = :hash
        where region_id = :region and run_id = :run and ended_at is null""")
        .param("region", region.value()).param("run", run).param("now", now.atOffset(ZoneOffset.UTC))
        .param("outcome", result.outcome().name()).param("detail", shortened(result.detail()))
        .param("read", result.read()).param("fresh", result.fresh()).param("changed", result.changed())
        .param("same", result.same()).param("faulty", result.faults().size()).param("size", result.size())
        .param("hash", result.hash()).update();
    if (ended == 1) {
      result.faults().stream().limit(MOST_FAULTS).forEach(each -> fault(region, run, each));
    }
  }

  /** Takes runs away that began before then, but leaves each feed its newest, so many of them; tells how many went. */
  int clear(RegionId region, Instant before, int left) {
    old(region, before, left, "delete from feed_fault where region_id = :region and run_id in (" + OLD + ")");
    return old(region, before, left, "delete from feed_run where region_id = :region and run_id in (" + OLD + ")");
  }

  private int old(RegionId region, Instant before, int left, String sql) {
    return jdbc.sql(sql).param("region", region.value()).param("before", before.atOffset(ZoneOffset.UTC))
        .param("left", left).update();
  }

  private void fault(RegionId region, UUID run, RunResult.Faulty each) {
    var fault = each.fault();
    jdbc.sql("""
        insert into feed_fault (region_id, run_id, line, field, reason, reason_values)
        values (:region, :run, :line, :field, :reason, :values) on conflict (region_id, run_id, line) do nothing""")
        .param("region", region.value()).param("run", run).param("line", each.line())
        .param("field", fault.field() == null ? "" : fault.field()).param("reason", fault.reason().name())
        .param("values", fault.values().stream().map(RunRepository::plain).toArray(String[]::new)).update();
  }

  private static String plain(Object value) {
    return shortened(value instanceof BigDecimal number ? number.toPlainString() : value.toString());
  }

  /** Without control signs, which a log must not hold. */
  private static String shortened(String text) {
    var plain = text.replaceAll("\\p{Cc}", " ");
    return plain.length() > LONGEST ? plain.substring(0, LONGEST) + "…" : plain;
  }
}
