package id.lelangkinerja.notice;

import id.lelangkinerja.database.PlainRead;
import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Bell;
import id.lelangkinerja.web.Words;
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
       and (cast(:kind as text) is null or kind = :kind)
       and (cast(:state as text) is null or (read_at is null) = (:state = 'UNREAD'))
       and\s""" + Words.within("translate(arguments, chr(31), ' ')") + "\n";
  private final JdbcClient jdbc;

  NoticeQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A notice as it stands in the list. */
  record Line(UUID noticeId, NoticeKind kind, String textKey, String arguments, String url, @Nullable Instant until,
      Instant toldAt, @Nullable Instant readAt) {}

  @Override
  @PlainRead
  public int unread(Acting who) {
    return jdbc.sql("""
        select count(*) from notice where region_id = :region and person_id = :person and read_at is null""")
        .param("region", who.region().value()).param("person", who.person().value()).query(Rows.of(Integer.class))
        .single();
  }

  /**
   * What the list is narrowed to, and its order; null for what was not chosen. Words are sought among the named
   * things.
   */
  record Filter(Words words, @Nullable NoticeKind kind, @Nullable Readness state, @Nullable NoticeOrder order) {
    /** Every notice in the list's own order. */
    static final Filter ALL = new Filter(Words.of(""), null, null, null);
  }

  public int count(Acting who, Filter filter) {
    return own("select count(*) " + OWN, who, filter).query(Rows.of(Integer.class)).single();
  }

  public List<Line> page(Acting who, Filter filter, int offset, int most) {
    var order = filter.order();
    return own("select notice_id, kind, text_key, arguments, url, until, told_at, read_at " + OWN + "order by "
        + (order == null ? "read_at is not null, told_at desc" : order.columns())
        + ", notice_id offset :offset limit :most", who, filter)
        .param("offset", offset).param("most", most).query(Rows.of(Line.class)).list();
  }

  private JdbcClient.StatementSpec own(String sql, Acting who, Filter filter) {
    var kind = filter.kind();
    var state = filter.state();
    return jdbc.sql(sql).param("region", who.region().value()).param("person", who.person().value())
        .param("words", filter.words().parameter()).param("kind", kind == null ? null : kind.name())
        .param("state", state == null ? null : state.name());
  }
}
