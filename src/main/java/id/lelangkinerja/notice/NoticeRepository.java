package id.lelangkinerja.notice;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.PersonId;
import id.lelangkinerja.platform.RegionId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of notices: written once, read once, mailed once, forgotten. */
@Repository
class NoticeRepository {
  private final JdbcClient jdbc;

  NoticeRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** False where the person was told already under the same mark. */
  boolean add(RegionId region, UUID notice, PersonId person, Told told, String url, Instant now) {
    return jdbc.sql("""
        insert into notice (region_id, notice_id, person_id, kind, text_key, arguments, url, until, once, told_at)
        values (:region, :notice, :person, :kind, :key, :values, :url, :until, :once, :now)
        on conflict on constraint notice_once do nothing""")
        .param("region", region.value()).param("notice", notice).param("person", person.value())
        .param("kind", told.kind().name()).param("key", told.key()).param("values", Values.joined(told.values()))
        .param("url", url).param("until", utc(told.until())).param("once", told.once()).param("now", utc(now))
        .update() == 1;
  }

  void mailed(RegionId region, Collection<UUID> notices, Instant now) {
    jdbc.sql("update notice set mailed_at = :now where region_id = :region and notice_id = any(:notices)")
        .param("region", region.value()).param("notices", notices.toArray(UUID[]::new)).param("now", utc(now))
        .update();
  }

  /** Marks one of the reader's own as read and returns where it leads; read before, it stays as it was. */
  Optional<String> read(Acting who, UUID notice, Instant now) {
    return jdbc.sql("""
        update notice set read_at = coalesce(read_at, :now)
        where region_id = :region and person_id = :person and notice_id = :notice returning url""")
        .param("region", who.region().value()).param("person", who.person().value()).param("notice", notice)
        .param("now", utc(now)).query(Rows.of(String.class)).optional();
  }

  /** All that stood there when the reader saw the list. */
  void readAll(Acting who, Instant seen, Instant now) {
    jdbc.sql("""
        update notice set read_at = :now
        where region_id = :region and person_id = :person and read_at is null and told_at <= :seen""")
        .param("region", who.region().value()).param("person", who.person().value()).param("seen", utc(seen))
        .param("now", utc(now)).update();
  }

  int forget(RegionId region, Instant readBefore, Instant toldBefore) {
    return jdbc.sql("delete from notice where region_id = :region and (read_at < :read or told_at < :told)")
        .param("region", region.value()).param("read", utc(readBefore)).param("told", utc(toldBefore)).update();
  }

  private static @Nullable OffsetDateTime utc(@Nullable Instant at) {
    return at == null ? null : at.atOffset(ZoneOffset.UTC);
  }
}
