package id.lelangkinerja.feed;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads what came of fetching feeds. Whoever asks has been shown the feed. */
@Repository
@Transactional(readOnly = true)
class RunQuery {
  static final int MOST = 10_000;
  private static final String BETWEEN = "\u001f";
  private static final String RUN = """
      select r.run_id, r.feed_id, r.begun_at, p.name asked_by, r.ended_at, r.outcome, r.detail, r.read_rows,
        r.new_figures, r.changed_figures, r.same_figures, r.faulty_rows, r.content_size, r.content_hash
      from feed_run r left join person_view p on p.person_id = r.asked_by
      where r.region_id = :region\s""";
  private final JdbcClient jdbc;

  RunQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Values have no control signs: one of these stands between them. */
  private record FaultRow(int line, String field, String reason, int many, String reasonValues) {}

  /** The newest first. */
  public List<Run> page(Acting who, UUID feed, int offset, int size) {
    return of(who, RUN + """
        and r.feed_id = :feed order by r.begun_at desc, r.run_id limit :size offset :offset""").param("feed", feed)
        .param("size", size).param("offset", offset).query(Rows.of(Run.class)).list();
  }

  public int count(Acting who, UUID feed) {
    return of(who, "select count(*) from feed_run where region_id = :region and feed_id = :feed").param("feed", feed)
        .query(Rows.of(Integer.class)).single();
  }

  /** The newest run of each of these feeds that has one. */
  public Map<UUID, Run> latest(Acting who, List<Feed> feeds) {
    return of(who, RUN + """
        and r.feed_id = any(:feeds) and r.begun_at = (select max(n.begun_at) from feed_run n
         where n.region_id = r.region_id and n.feed_id = r.feed_id)""")
        .param("feeds", feeds.stream().map(Feed::feedId).toArray(UUID[]::new)).query(Rows.of(Run.class)).list()
        .stream().collect(Collectors.toMap(Run::feedId, Function.identity(), (one, _) -> one));
  }

  /** Throws NOT_FOUND_HERE where it is none of this feed. */
  public Run one(Acting who, UUID feed, UUID run) {
    return of(who, RUN + " and r.feed_id = :feed and r.run_id = :run").param("feed", feed).param("run", run)
        .query(Rows.of(Run.class)).optional().orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
  }

  /** The first rows that could not be taken, by their lines. */
  public List<RunResult.Faulty> faults(Acting who, UUID run) {
    return of(who, """
        select line, field, reason, cardinality(reason_values) many,
          array_to_string(reason_values, chr(31)) reason_values
        from feed_fault where region_id = :region and run_id = :run
        order by line""").param("run", run).query(Rows.of(FaultRow.class)).list().stream().map(RunQuery::faulty)
        .toList();
  }

  /** A reason that the catalogue has no more is told as something that cannot be read. */
  private static RunResult.Faulty faulty(FaultRow row) {
    var reason = Stream.of(Reason.values()).filter(each -> each.name().equals(row.reason())).findFirst()
        .orElse(Reason.UNREADABLE);
    return new RunResult.Faulty(row.line(), new Refused(reason, values(row)).at(row.field()));
  }

  private static Object[] values(FaultRow row) {
    return row.many() == 0 ? new Object[0] : row.reasonValues().split(BETWEEN, -1);
  }

  private JdbcClient.StatementSpec of(Acting who, String sql) {
    return jdbc.sql(sql).param("region", who.region().value());
  }
}
