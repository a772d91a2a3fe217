package id.lelangkinerja.notice;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.RegionId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Finds what goes into the collected letters of a region: unread, told of by no letter yet, chosen for this day. */
@Repository
@Transactional(readOnly = true)
class DigestQuery {
  private static final int MOST = 10_000;
  private final JdbcClient jdbc;

  DigestQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** One notice with the person it is for. */
  record Due(UUID noticeId, UUID personId, String name, @Nullable String mail, @Nullable String language,
      String textKey, String arguments, String url, @Nullable Instant until, @Nullable Integer quietBegins,
      @Nullable Integer quietEnds) {}

  /** By person, the oldest first, of those who hold an office on the day. */
  List<Due> due(RegionId region, Collection<ByMail> today, Instant since, LocalDate day) {
    var kinds = NoticeKind.values();
    return jdbc.sql("""
        select n.notice_id, n.person_id, p.name, p.mail, p.language, n.text_key, n.arguments, n.url, n.until,
          q.begins quiet_begins, q.ends quiet_ends
        from notice n join correspondent_view p on p.person_id = n.person_id and p.mail is not null
        join unnest(cast(:kinds as text[]), cast(:customs as text[])) k (kind, custom) on k.kind = n.kind
        left join notice_preference f on f.region_id = n.region_id and f.person_id = n.person_id and f.kind = n.kind
        left join notice_quiet q on q.region_id = n.region_id and q.person_id = n.person_id
        where n.region_id = :region and n.read_at is null and n.mailed_at is null and n.told_at >= :since
          and coalesce(f.by_mail, k.custom) = any(:today)
          and exists (select 1 from appointment_view a where a.region_id = n.region_id and a.person_id = n.person_id
            and a.valid_from <= :day and (a.valid_to is null or a.valid_to >= :day))
        order by n.person_id, n.told_at, n.notice_id limit :most""")
        .param("kinds", Arrays.stream(kinds).map(Enum::name).toArray(String[]::new))
        .param("customs", Arrays.stream(kinds).map(kind -> kind.custom().name()).toArray(String[]::new))
        .param("region", region.value()).param("since", since.atOffset(ZoneOffset.UTC)).param("day", day)
        .param("today", today.stream().map(Enum::name).toArray(String[]::new)).param("most", MOST)
        .query(Rows.of(Due.class)).list();
  }
}
