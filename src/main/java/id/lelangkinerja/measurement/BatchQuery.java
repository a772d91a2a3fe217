package id.lelangkinerja.measurement;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.web.Words;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads figures that were taken in together, for who brought them and who sees any of them: those of the own agencies, and
 * for who sees all, what was handed in.
 */
@Repository
@Transactional(readOnly = true)
class BatchQuery {
  private static final int LONGEST_DOWNLOAD = Gathering.MOST;
  private static final String LINES = """
      from measurement_version v
      join measurement m on m.region_id = v.region_id and m.measurement_id = v.measurement_id
      join contract_view k on k.region_id = m.region_id and k.contract_id = m.contract_id
      where v.region_id = :region and v.batch_id = %s
        and (k.agency_id = any(:agencies) or :all and v.submitted_at is not null)
      """;
  private static final String ROWS = """
      select v.batch_line line, m.measurement_id, k.agency_short_name agency_name, k.number contract_number, n.code,
        i.name indicator_name, i.unit, i.decimals, m.year, m.period, m.periods, m.due_on, m.locked, v.value, v.numerator,
        v.denominator, coalesce(v.note, '') note, m.state, v.version = m.version newest
      """
      + LINES.formatted(":batch").replace("where v.region_id", """
          join contract_indicator_view i on i.region_id = m.region_id and i.contract_id = m.contract_id
            and i.indicator_id = m.indicator_id
          join indicator_view n on n.region_id = m.region_id and n.indicator_id = m.indicator_id
          where v.region_id""") + " order by v.batch_line offset :offset limit :size";
  private static final String SEEN = """
      from measurement_batch b
      join person_view p on p.person_id = b.taken_by
      where b.region_id = :region and (b.taken_by = :person or exists (select\s""" + LINES.formatted("b.batch_id") + """
      )) and\s""" + Words.within("b.source") + "\n";
  private static final String HEAD = """
      select b.batch_id, b.source, b.figures, b.handed_in, b.root, p.name taken_by, b.taken_at
      """;
  private final JdbcClient jdbc;

  BatchQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Figures that came together: what brought them, how many they were, and the root over all their lines. */
  record Head(UUID batchId, String source, int figures, boolean handedIn, String root, String takenBy,
      Instant takenAt) {}

  /** A figure as it came by its line; {@code newest} where nothing was written down of it since. */
  record Row(int line, UUID measurementId, String agencyName, String contractNumber, String code, String indicatorName,
      String unit, int decimals, int year, int period, int periods, LocalDate dueOn, boolean locked, BigDecimal value,
      @Nullable BigDecimal numerator, @Nullable BigDecimal denominator, String note, MeasurementState state,
      boolean newest) {}

  public int count(Acting who, Words words) {
    return seen(who, "select count(*) " + SEEN).param("words", words.parameter()).query(Rows.of(Integer.class))
        .single();
  }

  /** The newest first. */
  public List<Head> page(Acting who, Words words, int offset, int size) {
    return seen(who, HEAD + SEEN + " order by b.taken_at desc, b.batch_id offset :offset limit :size")
        .param("words", words.parameter()).param("offset", offset).param("size", size).query(Rows.of(Head.class))
        .list();
  }

  /** Throws NOT_FOUND_HERE where this person neither brought it nor sees any of its figures. */
  public Head head(Acting who, UUID batch) {
    return seen(who, HEAD + SEEN + " and b.batch_id = :batch").param("words", Words.of("").parameter())
        .param("batch", batch)
        .query(Rows.of(Head.class)).optional().orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
  }

  /** How many of its lines this person sees, and nobody wrote over. */
  public int lines(Acting who, UUID batch) {
    return of(who, "select count(*) " + LINES.formatted(":batch")).param("batch", batch).query(Rows.of(Integer.class))
        .single();
  }

  public List<Row> rows(Acting who, UUID batch, int offset, int size) {
    return of(who, ROWS).param("batch", batch).param("offset", offset).param("size", size).query(Rows.of(Row.class))
        .list();
  }

  /** A part of the figure of a line. */
  record PartRow(int line, String part, @Nullable BigDecimal value, @Nullable BigDecimal numerator,
      @Nullable BigDecimal denominator) {}

  /** The parts of all its lines, by the number of the line. */
  public Map<Integer, List<PartRow>> parts(Acting who, UUID batch) {
    return of(who, """
        select v.batch_line line, concat_ws(': ', q.part_of, q.category) part, q.value, q.numerator, q.denominator
        """ + LINES.formatted(":batch").replace("where v.region_id", """
        join measurement_part q on q.region_id = v.region_id and q.measurement_id = v.measurement_id
          and q.version = v.version
        where v.region_id""") + " order by v.batch_line, q.no").param("batch", batch).query(Rows.of(PartRow.class))
        .list().stream().collect(Collectors.groupingBy(PartRow::line));
  }

  public List<Row> download(Acting who, UUID batch) {
    return rows(who, batch, 0, LONGEST_DOWNLOAD);
  }

  private JdbcClient.StatementSpec seen(Acting who, String sql) {
    return of(who, sql).param("person", who.person().value());
  }

  private JdbcClient.StatementSpec of(Acting who, String sql) {
    return jdbc.sql(sql).param("region", who.region().value()).param("agencies", Visible.agencies(who))
        .param("all", Rules.seesAll(who));
  }
}
