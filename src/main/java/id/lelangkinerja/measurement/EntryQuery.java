package id.lelangkinerja.measurement;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.kept.Stamped;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.scoring.Aggregation;
import id.lelangkinerja.scoring.Decimals;
import id.lelangkinerja.scoring.Part;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads the figures that a person may write down now, each with what is written already: as {@link Rules#mayReport} says. */
@Repository
@Transactional(readOnly = true)
class EntryQuery {
  private static final String OWED = """
      from owed_figure_view m
      join contract_view k on k.region_id = m.region_id and k.contract_id = m.contract_id
      where m.region_id = :region and not m.locked
      """;
  /** Of what the person's agencies hold. */
  private static final String HELD = " and m.holder_id = any(:workplaces) ";
  /** Of these contracts alone, which were read with their stamps: one that comes along meanwhile is of the next look. */
  private static final String OF_CONTRACTS = " and m.contract_id = any(:contracts) ";
  /** The rows of one page are found by themselves first: what each of them tells is read for no others. */
  private static final String ROWS = """
      select p.measurement_id, p.agency_name, p.indicator_name, p.unit, p.decimals, p.aggregation, c.target, p.year,
        p.period, p.periods, p.ends_on, p.due_on, p.state, v.value, v.numerator, v.denominator, v.note,
        coalesce(v.provisional, false) provisional, r.name reporter,\s""" + OwedQuery.seen("p", "v") + """
        , (
          select x.value from measurement n
          join measurement_version x on x.region_id = n.region_id and x.measurement_id = n.measurement_id
          where n.region_id = p.region_id and n.contract_id = p.contract_id and n.indicator_id = p.indicator_id
            and n.year <= p.year and n.ends_on < p.ends_on and x.submitted_at is not null
          order by n.year desc, n.period desc, x.version desc limit 1) last
      from (
        select m.*, k.agency_short_name agency_name, i.name indicator_name, i.unit, i.decimals, i.aggregation,
          row_number() over (order by m.ends_on, k.agency_short_name, k.number, i.no, m.measurement_id) place
      """ + OWED.replace("where m.region_id", """
      join contract_indicator_view i on i.region_id = m.region_id and i.contract_id = m.contract_id
        and i.indicator_id = m.indicator_id
      where m.region_id""") + """
        %s order by place offset :offset limit :size) p
      join commitment_view c on c.region_id = p.region_id and c.commitment_id = p.commitment_id
      left join measurement_version v on v.region_id = p.region_id and v.measurement_id = p.measurement_id
        and v.version = p.version
      left join person_view r on r.person_id = v.reported_by
      order by p.place""";
  private static final String BEGUN = OF_CONTRACTS + " and m.starts_on <= :today ";
  private final JdbcClient jdbc;

  EntryQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A figure that is owed, with what is written down of it, by whom, and its mark; {@code last} is what the period before it had. */
  record Row(UUID measurementId, String agencyName, String indicatorName, String unit, int decimals,
      Aggregation aggregation, BigDecimal target, int year, int period, int periods, LocalDate endsOn, LocalDate dueOn,
      MeasurementState state, @Nullable BigDecimal value, @Nullable BigDecimal numerator,
      @Nullable BigDecimal denominator, @Nullable String note, boolean provisional, @Nullable String reporter,
      String seen, @Nullable BigDecimal last) {
    boolean isRatio() {
      return aggregation == Aggregation.RATIO;
    }

    /** Whether figure and parts are written down already; without parts those that stand stay. */
    boolean holds(NewValue typed, Map<Integer, Part> parts, Map<Integer, Part> standing) {
      return holds(typed) && (parts.isEmpty() || isLike(parts, standing));
    }

    /** Whether these are the same parts. */
    static boolean isLike(Map<Integer, Part> parts, Map<Integer, Part> standing) {
      return parts.keySet().equals(standing.keySet()) && parts.entrySet().stream()
          .allMatch(each -> each.getValue().isLike(Objects.requireNonNull(standing.get(each.getKey()))));
    }

    /** Whether this is what is written down already. */
    boolean holds(NewValue typed) {
      return value != null && Decimals.same(value, typed.value()) && Decimals.same(numerator, typed.numerator())
          && Decimals.same(denominator, typed.denominator()) && typed.note().equals(note == null ? "" : note)
          && (typed.provisional() == null || typed.provisional() == provisional);
    }
  }

  /** How many figures are owed of the periods that end on a day. */
  record End(LocalDate endsOn, int owed) {}

  /** The stamps of the contracts that the person's agencies hold, and what all share: to be read before the rest. */
  public Stamped held(Acting who) {
    return Stamped.of(jdbc.sql("""
        select s.subject_id, s.stamp from stamp_view s
        where s.region_id = :region and (s.subject_id = '00000000-0000-0000-0000-000000000000' or s.subject_id in (
          select k.contract_id from contract_view k where k.region_id = :region and k.agency_id = any(:workplaces)))""")
        .param("region", who.region().value()).param("workplaces", who.workplaces())
        .query(Rows.of(Stamped.Sum.class)).list());
  }

  /** The last days of periods that have begun and of which figures of these contracts are owed, the oldest first. */
  public List<End> ends(Acting who, Set<UUID> contracts, LocalDate today) {
    return of(who, "select m.ends_on, count(*) owed " + OWED + BEGUN + "group by m.ends_on order by m.ends_on")
        .param("contracts", contracts.toArray(UUID[]::new)).param("today", today).query(Rows.of(End.class)).list();
  }

  /** The figures of these contracts' periods that have begun, or of those that end on this day, by their terms. */
  public List<Row> page(Acting who, Set<UUID> contracts, LocalDate today, @Nullable LocalDate ends, int offset,
      int size) {
    return of(who, ROWS.formatted(BEGUN + " and (cast(:ends as date) is null or m.ends_on = :ends)"))
        .param("contracts", contracts.toArray(UUID[]::new)).param("today", today).param("ends", ends)
        .param("offset", offset).param("size", size).query(Rows.of(Row.class)).list();
  }

  /** Those of these figures that this person may write down. */
  public List<Row> these(Acting who, Collection<UUID> figures) {
    return of(who, ROWS.formatted(HELD + " and m.measurement_id = any(:figures)")).param("workplaces", who.workplaces())
        .param("figures", figures.toArray(UUID[]::new)).param("offset", 0).param("size", figures.size())
        .query(Rows.of(Row.class)).list();
  }

  private JdbcClient.StatementSpec of(Acting who, String sql) {
    return jdbc.sql(sql).param("region", who.region().value());
  }
}
