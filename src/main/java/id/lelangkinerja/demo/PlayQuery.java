package id.lelangkinerja.demo;

import id.lelangkinerja.contract.ContractId;
import id.lelangkinerja.contract.Reworded;
import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.round.LotId;
import id.lelangkinerja.scoring.Aggregation;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What the players of the demo must look up between two acts. */
@Repository
@Transactional(readOnly = true)
public class PlayQuery {
  private final JdbcClient jdbc;

  PlayQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The agency that holds the contract. */
  public AgencyId holder(RegionId region, ContractId contract) {
    return new AgencyId(jdbc.sql("""
        select agency_id from contract_view where region_id = :region and contract_id = :contract""")
        .param("region", region.value()).param("contract", contract.value()).query(Rows.of(UUID.class)).single());
  }

  /** The contract's number. */
  public String number(RegionId region, ContractId contract) {
    return jdbc.sql("""
        select number from contract_view where region_id = :region and contract_id = :contract""")
        .param("region", region.value()).param("contract", contract.value()).query(Rows.of(String.class)).single();
  }

  /** The first milestone of a contract that is ahead on that day, as its bid says it; empty where there is none. */
  public Optional<Reworded> ahead(RegionId region, ContractId contract, LocalDate day) {
    return jdbc.sql(
        """
            select 'MILESTONE' kind, m.no, m.due_on, m.text from bid_milestone_view m
            join contract_view c on c.region_id = m.region_id and c.bid_id = m.bid_id
            where c.region_id = :region and c.contract_id = :contract and m.due_on >= :day order by m.due_on, m.no limit 1""")
        .param("region", region.value()).param("contract", contract.value()).param("day", day)
        .query(Rows.of(Reworded.class)).optional();
  }

  /** Whether the agency is a kelurahan. */
  public boolean isKelurahan(RegionId region, AgencyId agency) {
    return jdbc.sql("""
        select kind = 'KELURAHAN' from agency_view where region_id = :region and agency_id = :agency""")
        .param("region", region.value()).param("agency", agency.value()).query(Rows.of(Boolean.class)).single();
  }

  /** How many categories the indicator asks its figures to be broken down by. */
  public int categories(RegionId region, String code) {
    return jdbc.sql("""
        select count(*) from indicator_breakdown_view b
        join indicator_view i on i.region_id = b.region_id and i.indicator_id = b.indicator_id
        where b.region_id = :region and i.code = :code""").param("region", region.value()).param("code", code)
        .query(Rows.of(Integer.class)).single();
  }

  /** What the earlier periods of the figure's year make together; empty where nothing stands of one of them. */
  public Optional<BigDecimal> soFar(RegionId region, UUID measurement) {
    return jdbc.sql("""
        select sum(case when n.state = 'SUBMITTED' then n.reported_value else n.verified_value end)
        from measurement_view m
        join measurement_view n on n.region_id = m.region_id and n.commitment_id = m.commitment_id
          and n.period < m.period
        where m.region_id = :region and m.measurement_id = :measurement
        group by m.period
        having count(case when n.state = 'SUBMITTED' then n.reported_value else n.verified_value end) = m.period - 1""")
        .param("region", region.value()).param("measurement", measurement).query(Rows.of(BigDecimal.class))
        .optional();
  }

  /** A period of a contract, named by its lot in the script, for which a value is awaited. */
  public record Awaited(UUID measurementId, String contract, String code, int year, int period, int periods,
      LocalDate endsOn) {}

  /** What a contract says of an indicator: where it stood, and its targets from the first year on. */
  public record Promise(String code, String unit, Aggregation aggregation, boolean fromBaseline, int decimals,
      BigDecimal baseline, int firstYear, List<BigDecimal> targets) {
    boolean isSum() {
      return aggregation == Aggregation.SUM;
    }

    /** The same with its share of the years in which another contract promised the whole. */
    Promise after(Promise whole) {
      var earlier = whole.targets().stream().limit(firstYear - (long) whole.firstYear())
          .map(target -> target.multiply(baseline).divide(whole.baseline(), MathContext.DECIMAL64));
      return new Promise(code, unit, aggregation, fromBaseline, decimals, baseline, whole.firstYear(),
          Stream.concat(earlier, targets.stream()).toList());
    }
  }

  private record Line(String code, String unit, Aggregation aggregation, boolean fromBaseline, int decimals,
      BigDecimal baseline, int firstYear, BigDecimal target) {}

  /** The periods of a contract that ended before the day, in their order. */
  public List<Awaited> awaited(RegionId region, ContractId contract, String name, LocalDate day) {
    return jdbc.sql("""
        select m.measurement_id, cast(:name as text) contract, i.code, m.year, m.period, m.periods, m.ends_on
        from measurement_view m
        join indicator_view i on i.region_id = m.region_id and i.indicator_id = m.indicator_id
        where m.region_id = :region and m.contract_id = :contract and m.ends_on < :day
        order by m.ends_on, i.code""")
        .param("region", region.value()).param("contract", contract.value()).param("name", name).param("day", day)
        .query(Rows.of(Awaited.class)).list();
  }

  /** What a contract promises, by the indicators' codes. */
  public Map<String, Promise> promises(RegionId region, ContractId contract) {
    var lines = jdbc.sql("""
        select i.code, k.unit, k.aggregation, k.from_baseline, k.decimals, k.baseline, v.first_year, c.target
        from commitment_view c
        join contract_view v on v.region_id = c.region_id and v.contract_id = c.contract_id
        join contract_indicator_view k on k.region_id = c.region_id and k.contract_id = c.contract_id
          and k.indicator_id = c.indicator_id
        join indicator_view i on i.region_id = c.region_id and i.indicator_id = c.indicator_id
        where c.region_id = :region and c.contract_id = :contract order by i.code, c.year""")
        .param("region", region.value()).param("contract", contract.value()).query(Rows.of(Line.class)).list();
    return lines.stream().collect(Collectors.groupingBy(Line::code)).entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> promise(entry.getValue())));
  }

  /** The objection to a lot's award that waits for its answer. */
  public UUID objection(RegionId region, LotId lot) {
    return jdbc.sql("""
        select objection_id from objection_view
        where region_id = :region and lot_id = :lot and upheld is null""")
        .param("region", region.value()).param("lot", lot.value()).query(Rows.of(UUID.class)).single();
  }

  /** The commitment of an indicator for a year. */
  public UUID commitment(RegionId region, ContractId contract, String code, int year) {
    return jdbc.sql("""
        select c.commitment_id from commitment_view c
        join indicator_view i on i.region_id = c.region_id and i.indicator_id = c.indicator_id
        where c.region_id = :region and c.contract_id = :contract and i.code = :code and c.year = :year""")
        .param("region", region.value()).param("contract", contract.value()).param("code", code).param("year", year)
        .query(Rows.of(UUID.class)).single();
  }

  /** How many figures of the contract were never verified. */
  public int unverified(RegionId region, ContractId contract) {
    return jdbc.sql("""
        select count(*) from measurement_view
        where region_id = :region and contract_id = :contract and verified_version is null""")
        .param("region", region.value()).param("contract", contract.value()).query(Rows.of(Integer.class)).single();
  }

  /** A figure as a source could publish it. */
  public record Reported(String contract, String code, int year, int period, int periods, BigDecimal value,
      @Nullable BigDecimal numerator, @Nullable BigDecimal denominator) {
    /** As a line of CSV, a ratio by its parts. */
    String line() {
      var part = switch (periods) {
        case 1 -> "";
        case 2 -> "-S" + period;
        case 4 -> "-Q" + period;
        default -> "-%02d".formatted(period);
      };
      return "%s,%s,%d%s,%s,%s,%s%n".formatted(contract, code, year, part,
          numerator == null ? value.toPlainString() : "", numerator == null ? "" : numerator.toPlainString(),
          denominator == null ? "" : denominator.toPlainString());
    }
  }

  /** The newest figures that the agency handed in and that were verified as they were. */
  public List<Reported> reported(RegionId region, AgencyId agency, int many) {
    return jdbc.sql("""
        select k.number contract, n.code, m.year, m.period, m.periods, m.reported_value "value",
          m.reported_numerator numerator, m.reported_denominator denominator
        from measurement_view m
        join contract_view k on k.region_id = m.region_id and k.contract_id = m.contract_id
        join indicator_view n on n.region_id = m.region_id and n.indicator_id = m.indicator_id
        where m.region_id = :region and m.agency_id = :agency and m.state = 'VERIFIED'
          and m.verified_value = m.reported_value
        order by m.ends_on desc, n.code, k.number limit :many""").param("region", region.value())
        .param("agency", agency.value()).param("many", many).query(Rows.of(Reported.class)).list();
  }

  /** The newest period of which at least so many figures are handed in; empty where there is none. */
  public Optional<LocalDate> newest(RegionId region, int figures) {
    return jdbc.sql("""
        select ends_on from measurement_view where region_id = :region and state in ('SUBMITTED', 'VERIFIED')
        group by ends_on having count(*) >= :figures order by ends_on desc limit 1""")
        .param("region", region.value()).param("figures", figures).query(Rows.of(LocalDate.class)).optional();
  }

  /** How many acts were played so far. */
  public int acts(RegionId region) {
    return jdbc.sql("select count(*) from act_view where region_id = :region").param("region", region.value())
        .query(Rows.of(Integer.class)).single();
  }

  /** Whether both officials committed and a log of so many acts is long enough for the sample. */
  public boolean isReached(RegionId region, UUID sample, long log) {
    return jdbc.sql(
        """
            select state = 'COMMITTED' and log_size <= :log from sample_view where region_id = :region and sample_id = :id""")
        .param("region", region.value()).param("id", sample).param("log", log).query(Rows.of(Boolean.class)).single();
  }

  /**
   * The figures drawn: in the order in which they came out, but those of contracts that ended since last, as no visit brings these before
   * the verifier again.
   */
  public List<UUID> drawn(RegionId region, UUID sample) {
    return jdbc.sql("""
        select i.measurement_id from sample_item_view i
        join measurement_view m using (region_id, measurement_id)
        join contract_view c using (region_id, contract_id)
        where i.region_id = :region and i.sample_id = :id order by (c.state = 'IN_FORCE') desc, i.place""")
        .param("region", region.value()).param("id", sample).query(Rows.of(UUID.class)).list();
  }

  private static Promise promise(List<Line> lines) {
    var first = lines.getFirst();
    return new Promise(first.code(), first.unit(), first.aggregation(), first.fromBaseline(), first.decimals(),
        first.baseline(), first.firstYear(), lines.stream().map(Line::target).toList());
  }
}
