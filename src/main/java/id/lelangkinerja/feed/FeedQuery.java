package id.lelangkinerja.feed;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.platform.Role;
import id.lelangkinerja.region.AgencyRow;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads feeds as their readers see them. */
@Repository
@Transactional(readOnly = true)
class FeedQuery {
  static final String FEED = """
      select f.feed_id, f.agency_id, a.name agency_name, f.name, f.address, f.format, f.separator, f.decimal_sign,
        f.pointer, f.turn, f.at_hour, f.on_day, f.header_name, f.hands_in, f.silent_days, f.state, f.person_id,
        p.name person_name, f.mapping, f.version, f.failures, f.next_run_at, f.last_new_at, f.watched_since,
        f.silent_told_at
      from feed f
      join agency_view a on a.region_id = f.region_id and a.agency_id = f.agency_id
      left join person_view p on p.person_id = f.person_id
      where f.region_id = :region\s""";
  private static final String VISIBLE = " and (:all or f.agency_id = any(:agencies))";
  private final JdbcClient jdbc;

  FeedQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Those that the reader sees, whichever has trouble first. */
  public List<Feed> all(Acting who) {
    return visible(who,
        FEED + VISIBLE
            + """
                 order by (f.state = 'STOPPED' or f.failures > 2 or f.silent_told_at is not null) desc, a.name, f.name, f.feed_id
                limit 2000""")
        .query(Rows.of(Feed.class)).list();
  }

  /** Throws NOT_FOUND_HERE where the reader may not see it. */
  public Feed one(Acting who, UUID feed) {
    return visible(who, FEED + VISIBLE + " and f.feed_id = :feed").param("feed", feed).query(Rows.of(Feed.class))
        .optional().orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
  }

  /** Those that run and whose time has come, the longest waiting first. */
  public List<UUID> due(RegionId region, Instant now) {
    return jdbc.sql("""
        select feed_id from feed where region_id = :region and state = 'RUNNING' and next_run_at <= :now
        order by next_run_at limit 100""").param("region", region.value()).param("now", now.atOffset(ZoneOffset.UTC))
        .query(Rows.of(UUID.class)).list();
  }

  /** Those that run and brought nothing new for as many days as were said, and of which nobody was told yet. */
  public List<Feed> silent(RegionId region, Instant now) {
    return jdbc.sql(FEED + """
        and f.state = 'RUNNING' and f.silent_told_at is null
         and greatest(f.watched_since, f.last_new_at) < :now - make_interval(days => f.silent_days)""")
        .param("region", region.value()).param("now", now.atOffset(ZoneOffset.UTC)).query(Rows.of(Feed.class)).list();
  }

  /** The agencies of that day for which the reader may prepare a feed. */
  public List<AgencyRow> agencies(Acting who, LocalDate day) {
    return jdbc.sql("""
        select agency_id, slug, code, name, short_name, kind, parent_id, valid_from, valid_to from agency_view
        where region_id = :region and (valid_from is null or valid_from <= :day)
          and (valid_to is null or valid_to >= :day) and (:all or agency_id = any(:agencies))
        order by name limit 2000""").param("region", who.region().value()).param("day", day)
        .param("all", who.has(Role.MONITOR)).param("agencies", who.workplaces())
        .query(Rows.of(AgencyRow.class)).list();
  }

  private JdbcClient.StatementSpec visible(Acting who, String sql) {
    return jdbc.sql(sql).param("region", who.region().value()).param("all", Rules.seesAll(who)).param("agencies",
        who.workplaces());
  }
}
