package id.lelangkinerja.command;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Acting;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads how far a year's figures are to be believed: what verification changed of them, and which are not final. */
@Repository
@Transactional(readOnly = true)
class BeliefQuery {
  private final JdbcClient jdbc;

  BeliefQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private record Gap(UUID agencyId, BigDecimal gap) {}

  /** How many verified figures of a contract, which count for an agency, are provisional. */
  private record Counted(UUID agencyId, UUID contractId, int figures) {}

  /**
   * Of each agency the mean distance between what was reported and what was verified, in per cent of the verified
   * figure, over its figures of the year: as the public page of gaps tells it. Agencies without any are left out.
   */
  public Map<UUID, BigDecimal> gaps(Acting who, int year) {
    return jdbc.sql("""
        select g.agency_id, avg(abs(g.reported_value - g.verified_value) * 100 / abs(g.verified_value)) gap
        from figure_gap_view g
        join contract_view k on k.region_id = g.region_id and k.contract_id = g.contract_id
          and k.in_force_at is not null
        where g.region_id = :region and g.year = :year and g.verified_value <> 0 group by g.agency_id""")
        .param("region", who.region().value()).param("year", year).query(Rows.of(Gap.class)).stream()
        .collect(Collectors.toMap(Gap::agencyId, Gap::gap));
  }

  /** The provisional figures that scores of the year through the quarter count. */
  public Provisional provisional(Acting who, Moment moment) {
    var rows = jdbc.sql("""
        select m.agency_id, m.contract_id, count(*)::int figures
        from measurement_view m
        join contract_view k on k.region_id = m.region_id and k.contract_id = m.contract_id
          and k.in_force_at is not null
        where m.region_id = :region and m.year = :year and m.period * 4 <= :quarter * m.periods
          and m.verified_value is not null and m.verified_provisional
        group by m.agency_id, m.contract_id""").param("region", who.region().value()).param("year", moment.year())
        .param("quarter", moment.quarter()).query(Rows.of(Counted.class)).list();
    return new Provisional(sums(rows, Counted::agencyId), sums(rows, Counted::contractId));
  }

  private static Map<UUID, Integer> sums(List<Counted> rows, java.util.function.Function<Counted, UUID> by) {
    return rows.stream().collect(Collectors.groupingBy(by, Collectors.summingInt(Counted::figures)));
  }
}
