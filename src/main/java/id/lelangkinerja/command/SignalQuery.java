package id.lelangkinerja.command;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Acting;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads what contracts tell beside their scores: their newest figures, and how far a year's figures are to be believed. */
@Repository
@Transactional(readOnly = true)
class SignalQuery {
  private final JdbcClient jdbc;

  SignalQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * When the newest figure of a contract was handed in or verified, and when the newest of those that stand was verified.
   *
   * @param told    null where none was handed in yet
   * @param checked null where none was verified
   */
  record Told(UUID contractId, @Nullable Instant told, @Nullable Instant checked) {}

  /** Of each commitment of the year the newest period that has a figure. */
  public List<Signals.Newest> newest(Acting who, List<UUID> contracts, int year) {
    return of(who, contracts, """
        select distinct on (m.commitment_id) m.contract_id, m.commitment_id, m.measurement_id, e.explanation
        from measurement_view m
        left join figure_explanation_view e on e.region_id = m.region_id and e.measurement_id = m.measurement_id
        where m.region_id = :region and m.contract_id = any(:contracts) and m.year = :year
          and m.reported_value is not null
        order by m.commitment_id, m.period desc""").param("year", year).query(Rows.of(Signals.Newest.class)).list();
  }

  /** How far the verified figures of the year are from the reported ones, by contract and agency. */
  public List<Signals.Gap> gaps(Acting who, List<UUID> contracts, int year) {
    return of(who, contracts, """
        select g.contract_id, g.agency_id,
          sum(abs(g.reported_value - g.verified_value) * 100 / abs(g.verified_value)) percents, count(*)::int figures
        from figure_gap_view g
        join contract_view k on k.region_id = g.region_id and k.contract_id = g.contract_id
          and k.in_force_at is not null
        where g.region_id = :region and g.contract_id = any(:contracts) and g.year = :year and g.verified_value <> 0
        group by g.contract_id, g.agency_id""").param("year", year).query(Rows.of(Signals.Gap.class)).list();
  }

  /** The provisional figures that scores of the year through the quarter count. */
  public List<Signals.Unsure> provisional(Acting who, List<UUID> contracts, Moment moment) {
    return of(who, contracts, """
        select m.contract_id, m.agency_id, count(*)::int figures
        from measurement_view m
        join contract_view k on k.region_id = m.region_id and k.contract_id = m.contract_id
          and k.in_force_at is not null
        where m.region_id = :region and m.contract_id = any(:contracts) and m.year = :year
          and m.period * 4 <= :quarter * m.periods and m.verified_value is not null and m.verified_provisional
        group by m.contract_id, m.agency_id""").param("year", moment.year()).param("quarter", moment.quarter())
        .query(Rows.of(Signals.Unsure.class)).list();
  }

  /** Of each contract that has figures, whatever the year. */
  public Map<UUID, Told> told(Acting who, List<UUID> contracts) {
    return of(who, contracts, """
        select m.contract_id, max(greatest(m.reported_at, m.verified_at)) told, max(m.verified_at) checked
        from measurement_view m
        where m.region_id = :region and m.contract_id = any(:contracts) group by m.contract_id""")
        .query(Rows.of(Told.class)).stream().collect(Collectors.toMap(Told::contractId, Function.identity()));
  }

  private JdbcClient.StatementSpec of(Acting who, List<UUID> contracts, String sql) {
    return jdbc.sql(sql).param("region", who.region().value()).param("contracts", contracts.toArray(UUID[]::new));
  }
}
