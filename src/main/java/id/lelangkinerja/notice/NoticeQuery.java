package id.lelangkinerja.notice;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Bell;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads a person's own notices, unread ones first, each group the latest first. */
@Repository
@Transactional(readOnly = true)
class NoticeQuery implements Bell {
  private static final String OWN = """
      from notice where region_id = :region and person_id = :person
       and (cast(:kind as text) is null or kind = :kind)\s""";
  private final JdbcClient jdbc;

  NoticeQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A notice as it stands in the list. */
  record Line(UUID noticeId, NoticeKind kind, String textKey, String arguments, String url, @Nullable Instant until,
      Instant toldAt, @Nullable Instant readAt) {}

  @Override
  public int unread(Acting who) {
    return jdbc.sql("""
        select count(*) from notice where region_id = :region and person_id = :person and read_at is null""")
        .param("region", who.region().value()).param("person", who.person().value()).query(Rows.of(Integer.class))
        .single();
  }

  public int count(Acting who, @Nullable NoticeKind kind) {
    return own("select count(*) " + OWN, who, kind).query(Rows.of(Integer.class)).single();
  }

  public List<Line> page(Acting who, @Nullable NoticeKind kind, int offset, int most) {
    return own("select notice_id, kind, text_key, arguments, url, until, told_at, read_at " + OWN + """
        order by read_at is not null, told_at desc, notice_id offset :offset limit :most""", who, kind)
        .param("offset", offset).param("most", most).query(Rows.of(Line.class)).list();
  }

  private JdbcClient.StatementSpec own(String sql, Acting who, @Nullable NoticeKind kind) {
    return jdbc.sql(sql).param("region", who.region().value()).param("person", who.person().value())
        .param("kind", kind == null ? null : kind.name());
  }
}
