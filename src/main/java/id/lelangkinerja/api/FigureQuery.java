package id.lelangkinerja.api;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.measurement.FigureParts;
import id.lelangkinerja.measurement.MeasurementState;
import id.lelangkinerja.measurement.Period;
import id.lelangkinerja.measurement.PeriodCode;
import id.lelangkinerja.measurement.Rules;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads the figures that somebody may see, as the pages show them: of all agencies, or of the own ones. */
@Repository
@Transactional(readOnly = true)
class FigureQuery {
  /**
   * Figures that changed so long before the moment asked for are told too. A change is stamped when its transaction
   * begins and seen when that ends, which takes an import minutes: who asked in between would never be told of it.
   */
  static final Duration MARGIN = Duration.ofMinutes(10);
  private static final String ROWS = """
      select m.measurement_id, k.number contract, m.contract_id, k.agency_id, k.agency_short_name agency,
        x.code indicator, i.name indicator_name, i.unit, m.year, m.period, m.periods, m.starts_on, m.ends_on, m.due_on,
        m.state, m.locked, m.newest_version, m.newest_value, m.newest_numerator, m.newest_denominator, m.newest_note,
        m.newest_provisional, m.newest_handed_in_at, m.reported_version, m.reported_value, m.reported_numerator,
        m.reported_denominator, m.reported_note, m.reported_provisional, m.reported_handed_in_at, m.verified_version,
        m.verified_value, m.verified_numerator, m.verified_denominator, m.verified_provisional, m.verified_at,
        m.changed_at
      from figure_view m
      join contract_view k on k.region_id = m.region_id and k.contract_id = m.contract_id
      join contract_indicator_view i on i.region_id = m.region_id and i.contract_id = m.contract_id
        and i.indicator_id = m.indicator_id
      join indicator_view x on x.region_id = m.region_id and x.indicator_id = m.indicator_id
      where m.region_id = :region and (:all or k.agency_id = any(:agencies))
      """;
  private final JdbcClient jdbc;
  private final FigureParts parts;

  FigureQuery(JdbcClient jdbc, FigureParts parts) {
    this.jdbc = jdbc;
    this.parts = parts;
  }

  /** By what the figures are narrowed, {@code changedSince} with a {@link #MARGIN}; null for whatever does not matter. */
  record Filter(@Nullable UUID agency, @Nullable String contract, @Nullable String indicator,
      @Nullable Period period, @Nullable MeasurementState state, @Nullable Instant changedSince) {}

  private record Row(UUID measurementId, String contract, UUID contractId, UUID agencyId, String agency,
      String indicator, String indicatorName, String unit, int year, int period, int periods, LocalDate startsOn,
      LocalDate endsOn, LocalDate dueOn, MeasurementState state, boolean locked, @Nullable Integer newestVersion,
      @Nullable BigDecimal newestValue, @Nullable BigDecimal newestNumerator, @Nullable BigDecimal newestDenominator,
      @Nullable String newestNote, @Nullable Boolean newestProvisional, @Nullable Instant newestHandedInAt,
      @Nullable Integer reportedVersion, @Nullable BigDecimal reportedValue, @Nullable BigDecimal reportedNumerator,
      @Nullable BigDecimal reportedDenominator, @Nullable String reportedNote, @Nullable Boolean reportedProvisional,
      @Nullable Instant reportedHandedInAt, @Nullable Integer verifiedVersion, @Nullable BigDecimal verifiedValue,
      @Nullable BigDecimal verifiedNumerator, @Nullable BigDecimal verifiedDenominator,
      @Nullable Boolean verifiedProvisional, @Nullable Instant verifiedAt, @Nullable Instant changedAt) {
    /** A draft is for its own agency alone. */
    Figure figure(boolean own, List<FigureParts.Named> parts) {
      return new Figure(measurementId, contract, contractId, agencyId, agency, indicator, indicatorName, unit,
          PeriodCode.of(year, period, periods), startsOn, endsOn, dueOn, state, locked,
          own
              ? value(newestVersion, newestValue, newestNumerator, newestDenominator, newestNote, newestProvisional,
                  newestHandedInAt, parts)
              : value(reportedVersion, reportedValue, reportedNumerator, reportedDenominator, reportedNote,
                  reportedProvisional, reportedHandedInAt, parts),
          verified(), changedAt);
    }

    private static Figure.@Nullable Value value(@Nullable Integer version, @Nullable BigDecimal value,
        @Nullable BigDecimal numerator, @Nullable BigDecimal denominator, @Nullable String note,
        @Nullable Boolean provisional, @Nullable Instant handedInAt, List<FigureParts.Named> parts) {
      return version == null || value == null
          ? null
          : new Figure.Value(version, Exact.told(value), Exact.of(numerator), Exact.of(denominator), note,
              Boolean.TRUE.equals(provisional), handedInAt,
              parts.stream().filter(each -> each.version() == version).map(Row::part).toList());
    }

    private static Figure.Part part(FigureParts.Named named) {
      return new Figure.Part(named.category(), Exact.of(named.part().amount()), Exact.of(named.part().numerator()),
          Exact.of(named.part().denominator()));
    }

    private Figure.@Nullable Verified verified() {
      return verifiedVersion == null || verifiedValue == null
          ? null
          : new Figure.Verified(verifiedVersion, Exact.told(verifiedValue), Exact.of(verifiedNumerator),
              Exact.of(verifiedDenominator), Boolean.TRUE.equals(verifiedProvisional), verifiedAt);
    }
  }

  /**
   * So many at most, by the end of their period and their id, which never change: who reads on where the last answer
   * ended skips none and meets none twice, whatever happens to the figures meanwhile.
   */
  public List<Figure> page(Acting who, Filter filter, @Nullable Place after, int most) {
    var period = filter.period();
    var state = filter.state();
    var since = filter.changedSince();
    return told(who, of(who, ROWS + """
        and (cast(:agency as uuid) is null or k.agency_id = :agency)
        and (cast(:contract as text) is null or k.number = :contract)
        and (cast(:indicator as text) is null or x.code = :indicator)
        and (cast(:year as int) is null or (m.year = :year and m.period = :period and m.periods = :periods))
        and (cast(:state as text) is null or m.state = :state)
        and (cast(:since as timestamptz) is null or coalesce(m.changed_at, k.in_force_at) >= :since)
        and (cast(:ends as date) is null or (m.ends_on, m.measurement_id) > (:ends, :id))
        order by m.ends_on, m.measurement_id limit :most""")
        .param("agency", filter.agency()).param("contract", filter.contract())
        .param("indicator", filter.indicator()).param("year", period == null ? null : period.year())
        .param("period", period == null ? null : period.no())
        .param("periods", period == null ? null : period.of())
        .param("state", state == null ? null : state.name())
        .param("since", since == null ? null : since.minus(MARGIN).atOffset(ZoneOffset.UTC))
        .param("ends", after == null ? null : after.endsOn()).param("id", after == null ? null : after.id())
        .param("most", most).query(Rows.of(Row.class)).list());
  }

  /** The figure where this person may see it; throws NOT_FOUND_HERE otherwise. */
  public Figure one(Acting who, UUID figure) {
    return find(who, figure).orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
  }

  private Optional<Figure> find(Acting who, UUID figure) {
    return told(who, of(who, ROWS + "and m.measurement_id = :id").param("id", figure).query(Rows.of(Row.class)).list())
        .stream().findFirst();
  }

  private List<Figure> told(Acting who, List<Row> rows) {
    var broken = parts.of(who.region(), rows.stream().map(Row::measurementId).toList());
    return rows.stream().map(row -> row.figure(who.worksFor(new AgencyId(row.agencyId())),
        broken.getOrDefault(row.measurementId(), List.of()))).toList();
  }

  private JdbcClient.StatementSpec of(Acting who, String sql) {
    return jdbc.sql(sql).param("region", who.region().value()).param("all", Rules.seesAll(who))
        .param("agencies", who.agencies().stream().map(AgencyId::value).toArray(UUID[]::new));
  }
}
