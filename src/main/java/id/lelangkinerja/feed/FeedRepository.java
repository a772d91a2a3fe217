package id.lelangkinerja.feed;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.fetch.Request;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.InstallationKey;
import id.lelangkinerja.platform.PersonId;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.sealing.InstallationLock;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Feeds. A secret is locked with the installation's key and bound to its feed and header. */
@Repository
class FeedRepository {
  private final JdbcClient jdbc;
  private final InstallationLock lock;

  FeedRepository(JdbcClient jdbc, InstallationKey installation) {
    this.jdbc = jdbc;
    this.lock = new InstallationLock(installation, "feed secret");
  }

  @SuppressWarnings("ArrayRecordComponent") // opened once, never compared
  private record Keys(@Nullable String headerName, byte @Nullable [] headerSecret, @Nullable String etag,
      @Nullable String modified) {}

  /** What a request of this feed carries: its secret and the marks of what was read last. */
  record Carried(Request.@Nullable Secret secret, @Nullable String etag, @Nullable String modified) {}

  /** The feed for an act, locked; throws NOT_FOUND_HERE where it is not there or this person does not see it. */
  Feed locked(Acting who, UUID feed) {
    var found = locked(who.region(), feed);
    Refused.unless(Rules.seesAll(who) || who.worksFor(found.agency()), Reason.NOT_FOUND_HERE);
    return found;
  }

  /** The same for nobody's act. */
  Feed locked(RegionId region, UUID feed) {
    return of(region, feed, FeedQuery.FEED + " and f.feed_id = :feed for update of f").query(Rows.of(Feed.class))
        .optional().orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
  }

  Carried carried(RegionId region, UUID feed) {
    var keys = of(region, feed, """
        select header_name, header_secret, etag, modified from feed where region_id = :region and feed_id = :feed""")
        .query(Rows.of(Keys.class)).single();
    var name = keys.headerName();
    var secret = keys.headerSecret();
    return new Carried(name == null || secret == null
        ? null
        : new Request.Secret(name,
            new String(lock.unlock(place(region, feed, name), secret), StandardCharsets.UTF_8)),
        keys.etag(), keys.modified());
  }

  void add(Acting who, UUID feed, AgencyId agency, NewFeed made) {
    write(who, feed, made, """
        insert into feed (region_id, feed_id, agency_id, name, address, format, separator, decimal_sign, pointer, turn,
          at_hour, on_day, header_name, header_secret, hands_in, silent_days, state, version)
        values (:region, :feed, :agency, :name, :address, :format, :separator, :decimal, :pointer, :turn, :hour, :day,
          :header, :secret, :handsIn, :silent, 'PREPARED', 1)""").param("agency", agency.value())
        .param("header", made.secret().isEmpty() ? null : made.header())
        .param("secret", locked(who.region(), feed, made)).update();
  }

  /** What was read last does not count any more. False where another edit was faster. */
  boolean change(Acting who, UUID feed, int version, NewFeed made) {
    return write(who, feed, made, """
        update feed set name = :name, address = :address, format = :format, separator = :separator,
          decimal_sign = :decimal, pointer = :pointer, turn = :turn, at_hour = :hour, on_day = :day,
          hands_in = :handsIn, silent_days = :silent, etag = null, modified = null, version = version + 1
        where region_id = :region and feed_id = :feed and version = :version""").param("version", version)
        .update() == 1;
  }

  /** Keeps the secret that was told, or none. */
  void keepSecret(Acting who, UUID feed, NewFeed made) {
    of(who.region(), feed, """
        update feed set header_name = :header, header_secret = :secret where region_id = :region and feed_id = :feed""")
        .param("header", made.secret().isEmpty() ? null : made.header())
        .param("secret", locked(who.region(), feed, made)).update();
  }

  boolean map(Acting who, UUID feed, int version, String mapping) {
    return of(who.region(), feed, """
        update feed set mapping = :mapping, etag = null, modified = null, version = version + 1
        where region_id = :region and feed_id = :feed and version = :version""").param("mapping", mapping)
        .param("version", version).update() == 1;
  }

  /** From now on it runs in this person's name. */
  void run(RegionId region, UUID feed, PersonId person, Instant next, Instant now) {
    of(region, feed, """
        update feed set state = 'RUNNING', person_id = :person, next_run_at = :next, watched_since = :now, failures = 0,
          silent_told_at = null
        where region_id = :region and feed_id = :feed""").param("person", person.value())
        .param("next", next.atOffset(ZoneOffset.UTC)).param("now", now.atOffset(ZoneOffset.UTC)).update();
  }

  void rest(RegionId region, UUID feed, FeedState state) {
    of(region, feed, """
        update feed set state = :state, next_run_at = null where region_id = :region and feed_id = :feed""")
        .param("state", state.name()).update();
  }

  /** When it is its turn again, and how often it has failed until then. */
  void plan(RegionId region, UUID feed, Instant next, int failures) {
    of(region, feed, """
        update feed set next_run_at = :next, failures = :failures
        where region_id = :region and feed_id = :feed and state = 'RUNNING'""")
        .param("next", next.atOffset(ZoneOffset.UTC)).param("failures", failures).update();
  }

  /** What was read was understood, so that the same need not come again. */
  void read(RegionId region, UUID feed, @Nullable String etag, @Nullable String modified) {
    of(region, feed, """
        update feed set etag = :etag, modified = :modified where region_id = :region and feed_id = :feed""")
        .param("etag", etag).param("modified", modified).update();
  }

  void news(RegionId region, UUID feed, Instant now) {
    of(region, feed, """
        update feed set last_new_at = :now, silent_told_at = null where region_id = :region and feed_id = :feed""")
        .param("now", now.atOffset(ZoneOffset.UTC)).update();
  }

  void silenceTold(RegionId region, UUID feed, Instant now) {
    of(region, feed, """
        update feed set silent_told_at = :now where region_id = :region and feed_id = :feed""")
        .param("now", now.atOffset(ZoneOffset.UTC)).update();
  }

  private byte @Nullable [] locked(RegionId region, UUID feed, NewFeed made) {
    return made.secret().isEmpty()
        ? null
        : lock.lock(place(region, feed, made.header()), made.secret().getBytes(StandardCharsets.UTF_8));
  }

  private static String place(RegionId region, UUID feed, String header) {
    return region.value() + "/" + feed + "/" + header;
  }

  private JdbcClient.StatementSpec write(Acting who, UUID feed, NewFeed made, String sql) {
    return of(who.region(), feed, sql).param("name", made.name()).param("address", made.address().text())
        .param("format", made.shape().format().name()).param("separator", made.shape().separator().name())
        .param("decimal", made.shape().decimalSign().name()).param("pointer", made.shape().pointer())
        .param("turn", made.schedule().turn().name()).param("hour", made.schedule().hour())
        .param("day", made.schedule().day()).param("handsIn", made.handsIn()).param("silent", made.silentDays());
  }

  private JdbcClient.StatementSpec of(RegionId region, UUID feed, String sql) {
    return jdbc.sql(sql).param("region", region.value()).param("feed", feed);
  }
}
