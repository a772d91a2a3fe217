package id.lelangkinerja.portal;

import id.lelangkinerja.database.PublishedJdbc;
import id.lelangkinerja.database.PublishedQuery;
import id.lelangkinerja.database.Rows;
import id.lelangkinerja.kept.Kept;
import id.lelangkinerja.measurement.Achievements;
import id.lelangkinerja.measurement.FigureRow;
import id.lelangkinerja.measurement.KeptFigures;
import id.lelangkinerja.measurement.Shares;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.region.CategoryScales;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads what was promised with the figures that were verified; of others only that they were handed in. */
@PublishedQuery
class FigureQuery {
  /** Contracts of as many regions as one program may serve. */
  private static final long MOST_NEWEST = 100_000;
  private static final String FIGURES = """
      select contract_id, number, title, agency_id, agency_short_name, mission_id, commitment_id, indicator_id, name, unit,
        decimals, weight, year, target, polarity, aggregation, frequency, lower_formula, from_baseline, baseline, cap,
        period, due_on, case when under_check then 'SUBMITTED' end state, null::numeric reported_value,
        null::numeric reported_numerator, null::numeric reported_denominator, verified_value, verified_numerator,
        verified_denominator, verified_at told_at, counts_for, guard
      from published_figure where region_id = :region""";
  private static final String ORDER = " order by number, no, year, period";
  private final PublishedJdbc jdbc;
  private final StampedQuery stamps;
  private final Today today;
  private final KeptFigures kept = new KeptFigures();
  private final Kept<RegionId, Map<UUID, Integer>> newest = Kept.weighing(MOST_NEWEST, each -> 1 + each.size());

  FigureQuery(PublishedJdbc jdbc, StampedQuery stamps, Today today) {
    this.jdbc = jdbc;
    this.stamps = stamps;
    this.today = today;
  }

  /** Everything in the region that was promised for this year: what has not changed since is not read again. */
  public Achievements ofYear(RegionId region, int year) {
    var stamped = stamps.of(region);
    return told(region, kept.of(region, year, stamped.known(), stamped, missing -> rows(region, missing, year)));
  }

  /** All years of one contract. */
  public Achievements ofContract(RegionId region, UUID contract) {
    return of(region, List.of(contract));
  }

  /** All years of the contracts that the agency holds, held while the period was its own, or carries as a partner. */
  public Achievements ofAgency(RegionId region, UUID agency) {
    return one(region, " " + """
        and (agency_id = :id or counts_for = :id or contract_id in (
          select s.contract_id from published_share s where s.region_id = :region and s.agency_id = :id))""", agency);
  }

  /** All years of the contracts that serve the mission. */
  public Achievements ofMission(RegionId region, UUID mission) {
    return one(region, " and mission_id = :id", mission);
  }

  /** Everything that was promised on one indicator, in whichever contract. */
  public Achievements ofIndicator(RegionId region, UUID indicator) {
    return one(region, " and indicator_id = :id", indicator);
  }

  /** All years of the contracts of kecamatan and kelurahan. */
  public Achievements ofPlaces(RegionId region) {
    return of(region, jdbc.sql("""
        select contract_id from published_contract
        where region_id = :region and agency_kind in ('KECAMATAN', 'KELURAHAN')""").param("region", region.value())
        .query(Rows.of(UUID.class)).list());
  }

  /** All years of all contracts. */
  public Achievements all(RegionId region) {
    var stamped = stamps.of(region);
    return told(region, kept.of(region, null, stamped.known(), stamped, missing -> rows(region, missing, null)));
  }

  private Achievements of(RegionId region, List<UUID> contracts) {
    var stamped = stamps.of(region);
    return told(region, kept.of(region, null, contracts, stamped, missing -> rows(region, missing, null)));
  }

  private List<FigureRow> rows(RegionId region, List<UUID> contracts, @Nullable Integer year) {
    return jdbc.sql(FIGURES + " and contract_id = any(:contracts) and (cast(:year as int) is null or year = :year)"
        + ORDER).param("region", region.value()).param("contracts", contracts.toArray(UUID[]::new)).param("year", year)
        .query(Rows.of(FigureRow.class)).list();
  }

  private Achievements one(RegionId region, String which, UUID id) {
    return Achievements.of(jdbc.sql(FIGURES + which + ORDER).param("region", region.value()).param("id", id)
        .query(Rows.of(FigureRow.class)).list(), today.date(), scales(region), shares(region));
  }

  private Achievements told(RegionId region, KeptFigures.Found found) {
    return new Achievements(found.commitments(), today.date(), scales(region), found.newest(), shares(region));
  }

  private Shares shares(RegionId region) {
    return Shares.of(jdbc.sql("""
        select contract_id, agency_id, share, from_day, to_day from published_share where region_id = :region""")
        .param("region", region.value()).query(Rows.of(Shares.Share.class)).list());
  }

  private record Scale(LocalDate validFrom, String value) {}

  /** Where the categories of a score begin, by the day. */
  private CategoryScales scales(RegionId region) {
    return CategoryScales.read(jdbc.sql("select valid_from, value from published_scale where region_id = :region")
        .param("region", region.value()).query(Rows.of(Scale.class)).stream()
        .collect(Collectors.toMap(Scale::validFrom, Scale::value)));
  }

  /** The years for which something is promised, the earliest first. */
  public List<Integer> years(RegionId region) {
    return jdbc.sql("select distinct year from published_commitment where region_id = :region order by year")
        .param("region", region.value()).query(Rows.of(Integer.class)).list();
  }

  private record NewestYear(UUID contractId, int year) {}

  /** Of each contract that has a verified figure the newest year of one. */
  public Map<UUID, Integer> newestYears(RegionId region) {
    return newest.get(region, stamps.of(region).all(), () -> readNewestYears(region));
  }

  private Map<UUID, Integer> readNewestYears(RegionId region) {
    return jdbc.sql("""
        select contract_id, max(year) as year from published_figure
        where region_id = :region and verified_value is not null group by contract_id""")
        .param("region", region.value()).query(Rows.of(NewestYear.class)).stream()
        .collect(Collectors.toMap(NewestYear::contractId, NewestYear::year));
  }
}
