package id.lelangkinerja.measurement;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.kept.StampQuery;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.region.Settings;
import id.lelangkinerja.web.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads what was promised in contracts that are, or once were, in force, with every figure that stands, by one query;
 * the rest is computed. It tells figures that are not verified too: who shows them to the public asks for {@link
 * Basis#VERIFIED}.
 */
@Repository
@Transactional(readOnly = true)
public class AchievementQuery {
  private static final String FIGURES = """
      select k.contract_id, k.number, k.title, k.agency_id, k.agency_short_name, k.mission_id, c.commitment_id,
        c.indicator_id, i.name, i.unit, i.decimals, i.weight, c.year, c.target, i.polarity, i.aggregation, i.frequency,
        i.lower_formula, i.from_baseline, i.baseline, i.cap, m.period, m.due_on, m.state, m.reported_value,
        m.reported_numerator, m.reported_denominator, m.verified_value, m.verified_numerator, m.verified_denominator,
        greatest(m.reported_at, m.verified_at) told_at, m.agency_id counts_for, i.guard
      from contract_view k
      join commitment_view c on c.region_id = k.region_id and c.contract_id = k.contract_id
      join contract_indicator_view i on i.region_id = c.region_id and i.contract_id = c.contract_id
        and i.indicator_id = c.indicator_id
      left join measurement_view m on m.region_id = c.region_id and m.commitment_id = c.commitment_id
      where k.region_id = :region and k.in_force_at is not null
        and (cast(:contracts as uuid[]) is null or k.contract_id = any(:contracts))
        and (cast(:agency as uuid) is null or k.agency_id = :agency or exists (
          select 1 from measurement x where x.region_id = k.region_id and x.contract_id = k.contract_id
            and x.agency_id = :agency) or exists (
          select 1 from contract_share_view s where s.region_id = k.region_id and s.contract_id = k.contract_id
            and s.agency_id = :agency))
        and (cast(:year as int) is null or c.year = :year)
      order by k.number, i.no, c.year, m.period""";
  private final JdbcClient jdbc;
  private final StampQuery stamps;
  private final Settings settings;
  private final Clock clock;
  private final KeptFigures kept = new KeptFigures();

  AchievementQuery(JdbcClient jdbc, StampQuery stamps, Settings settings, Clock clock) {
    this.jdbc = jdbc;
    this.stamps = stamps;
    this.settings = settings;
    this.clock = clock;
  }

  /** Everything in the region that was promised for this year: what has not changed since is not read again. */
  public Achievements ofRegion(RegionId region, int year) {
    var stamped = stamps.of(region);
    var found = kept.of(region, year, stamped.known(), stamped, missing -> rows(region, missing, null, year));
    return new Achievements(found.commitments(), today(), settings.categories(region), found.newest(),
        shares(region));
  }

  /**
   * All years of the contracts that the agency holds or once held, or carries as a partner: its scores count its own periods of
   * them alone.
   */
  public Achievements ofAgency(RegionId region, AgencyId agency) {
    return read(region, rows(region, null, agency.value(), null));
  }

  /** All years of one contract; nothing where it never was in force. */
  public Achievements ofContract(RegionId region, UUID contract) {
    return read(region, rows(region, List.of(contract), null, null));
  }

  private Achievements read(RegionId region, List<FigureRow> rows) {
    return Achievements.of(rows, today(), settings.categories(region), shares(region));
  }

  private List<FigureRow> rows(RegionId region, @Nullable List<UUID> contracts, @Nullable UUID agency,
      @Nullable Integer year) {
    return jdbc.sql(FIGURES).param("region", region.value())
        .param("contracts", contracts == null ? null : contracts.toArray(UUID[]::new)).param("agency", agency)
        .param("year", year).query(Rows.of(FigureRow.class)).list();
  }

  private Shares shares(RegionId region) {
    return Shares.of(jdbc.sql("""
        select contract_id, agency_id, share, from_day, to_day from contract_share_view where region_id = :region""")
        .param("region", region.value()).query(Rows.of(Shares.Share.class)).list());
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Texts.ZONE);
  }
}
