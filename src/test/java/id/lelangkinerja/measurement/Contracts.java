package id.lelangkinerja.measurement;

import id.lelangkinerja.cast.Prop;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.contract.ContractInForce;
import id.lelangkinerja.database.Rows;
import id.lelangkinerja.database.Scope;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.scoring.Aggregation;
import id.lelangkinerja.scoring.Frequency;
import id.lelangkinerja.scoring.Polarity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Contracts in force for the tests of what follows from them, written as rows without the auction before them. */
@Prop
public class Contracts {
  private static final OffsetDateTime SIGNED = OffsetDateTime.of(2018, 12, 8, 2, 0, 0, 0, ZoneOffset.UTC);
  private static final int YEAR = 2019;
  private final JdbcClient jdbc;
  private final Scope scope;
  private final ApplicationEventPublisher events;
  private final TransactionTemplate transaction;

  Contracts(JdbcClient jdbc, Scope scope, ApplicationEventPublisher events, PlatformTransactionManager transactions) {
    this.jdbc = jdbc;
    this.scope = scope;
    this.events = events;
    this.transaction = new TransactionTemplate(transactions);
  }

  /** One indicator of a contract with the target of the one year 2019. */
  public record Term(String code, String unit, Polarity polarity, Aggregation aggregation, Frequency frequency,
      String weight, String baseline, String target) {}

  /** The contract's permits a quarter: 400 in the year after 360. */
  public static Term permits() {
    return new Term("IZIN", "izin", Polarity.HIGHER_IS_BETTER, Aggregation.SUM, Frequency.QUARTERLY, "50", "360",
        "400");
  }

  /** A rate in per cent, by half-years. */
  public static Term coverage() {
    return new Term("CAKUPAN", "%", Polarity.HIGHER_IS_BETTER, Aggregation.RATIO, Frequency.HALF_YEARLY, "30", "70",
        "80");
  }

  /** Deaths, once a year. */
  public static Term deaths() {
    return new Term("AKI", "per 100.000 kelahiran hidup", Polarity.LOWER_IS_BETTER, Aggregation.LAST, Frequency.YEARLY,
        "20", "110", "100");
  }

  /** A contract of this agency with these terms, in force; its figures of 2019 are awaited. */
  public UUID signed(World world, String agency, Term... terms) {
    return signed(world, agency, YEAR, terms);
  }

  /** The same with the same targets for every year from 2019 to this one. */
  public UUID signed(World world, String agency, int lastYear, Term... terms) {
    return signed(world, agency, lastYear, SIGNED, terms);
  }

  /** The same for 2019 alone, in force since a day on which the others' was long. */
  public UUID signedLater(World world, String agency, LocalDate day, Term... terms) {
    return signed(world, agency, YEAR, day.atTime(LocalTime.NOON).atOffset(ZoneOffset.UTC), terms);
  }

  private UUID signed(World world, String agency, int lastYear, OffsetDateTime inForce, Term... terms) {
    var contract = UUID.randomUUID();
    within(world, () -> {
      write(world, agency, contract, lastYear, inForce, List.of(terms));
      events.publishEvent(new ContractInForce(world.region(), contract));
      return contract;
    });
    return contract;
  }

  /** From the first day of 2019 on this agency carries the contract beside its holder, by this share in per cent. */
  public void carried(World world, UUID contract, String agency, String share) {
    within(world, () -> jdbc.sql("""
        insert into contract_partner (region_id, contract_id, agency_id, share, from_day)
        values (:region, :contract, :agency, :share, date '2019-01-01')""").param("region", world.region().value())
        .param("contract", contract).param("agency", world.agency(agency).value())
        .param("share", new BigDecimal(share)).update());
  }

  /** Tells the event again. */
  public void toldAgain(World world, UUID contract) {
    within(world, () -> {
      events.publishEvent(new ContractInForce(world.region(), contract));
      return contract;
    });
  }

  /** The measurement of this indicator's period. */
  public MeasurementId period(World world, UUID contract, String code, int period) {
    return period(world, contract, code, YEAR, period);
  }

  /** The measurement of this indicator's period of a year. */
  public MeasurementId period(World world, UUID contract, String code, int year, int period) {
    return new MeasurementId(within(world, () -> jdbc.sql("""
        select m.measurement_id from measurement m
        join indicator i on i.region_id = m.region_id and i.indicator_id = m.indicator_id
        where m.region_id = :region and m.contract_id = :contract and i.code = :code and m.year = :year
          and m.period = :period""").param("year", year)
        .param("region", world.region().value()).param("contract", contract).param("code", code)
        .param("period", period).query(Rows.of(UUID.class)).single()));
  }

  /** The last day of the term of that period's figure of 2019. */
  public String due(World world, UUID contract, String code, int period) {
    var id = period(world, contract, code, period);
    return within(world, () -> jdbc.sql("""
        select due_on::text from measurement where region_id = :region and measurement_id = :id""")
        .param("region", world.region().value()).param("id", id.value()).query(Rows.of(String.class)).single());
  }

  public int count(World world, String table) {
    return within(world, () -> jdbc.sql("select count(*) from " + table + " where region_id = :region")
        .param("region", world.region().value()).query(Rows.of(Integer.class)).single());
  }

  /** Runs within a transaction of the region, as the role that row-level security binds. */
  public <T> T within(World world, Supplier<T> work) {
    return java.util.Objects.requireNonNull(transaction.execute(_ -> {
      scope.of(Acting.installation(world.region()));
      return work.get();
    }));
  }

  /** The indicator of this code. */
  public UUID indicator(World world, String code) {
    return within(world, () -> jdbc.sql("""
        select indicator_id from indicator where region_id = :region and code = :code""")
        .param("region", world.region().value()).param("code", code).query(Rows.of(UUID.class)).single());
  }

  /** The commitment of this indicator and year. */
  public UUID commitment(World world, UUID contract, String code, int year) {
    return within(world, () -> jdbc.sql("""
        select c.commitment_id from commitment c
        join indicator i on i.region_id = c.region_id and i.indicator_id = c.indicator_id
        where c.region_id = :region and c.contract_id = :contract and i.code = :code and c.year = :year""")
        .param("region", world.region().value()).param("contract", contract).param("code", code).param("year", year)
        .query(Rows.of(UUID.class)).single());
  }

  private void write(World world, String agency, UUID contract, int lastYear, OffsetDateTime inForce,
      List<Term> terms) {
    var round = UUID.randomUUID();
    var lot = UUID.randomUUID();
    var bid = UUID.randomUUID();
    insert(world, "round", "round_id, term_id, name, opens_at, closes_at, first_year, last_year",
        "'%s', '%s', '%s', '2018-11-01', '2018-11-20', 2019, %d".formatted(round, world.term(), round, lastYear));
    insert(world, "lot", "lot_id, round_id, no, theme, title, summary, mission_id, state",
        "'%s', '%s', 1, 'Layanan', 'Layanan dasar', 'Uji', '%s', 'RUNNING'".formatted(lot, round,
            world.missions().getFirst()));
    insert(world, "bid", "bid_id, lot_id, agency_id, state, version",
        "'%s', '%s', '%s', 'CONTRACTED', 1".formatted(bid, lot, world.agency(agency).value()));
    insert(world, "contract",
        "contract_id, number, lot_id, bid_id, agency_id, mission_id, title, state, first_year, last_year, drawn_at,"
            + " in_force_at",
        "'%s', '%s', '%s', '%s', '%s', '%s', 'Kontrak uji', 'IN_FORCE', 2019, %d, '%s', '%s'".formatted(
            contract, contract, lot, bid, world.agency(agency).value(), world.missions().getFirst(), lastYear, inForce,
            inForce));
    for (int no = 1; no <= terms.size(); no++) {
      write(world, contract, no, lastYear, terms.get(no - 1));
    }
  }

  private void write(World world, UUID contract, int no, int lastYear, Term term) {
    var indicator = indicator(world, term);
    insert(world, "contract_indicator",
        "contract_id, indicator_id, no, name, unit, polarity, aggregation, frequency, lower_formula, from_baseline,"
            + " decimals, data_source, weight, baseline, baseline_as_of, baseline_source",
        "'%s', '%s', %d, 'Indikator %s', '%s', '%s', '%s', '%s', 'MIRROR', false, 2, 'uji', %s, %s, '2018-12-31', 'uji'"
            .formatted(contract, indicator, no, term.code(), term.unit(), term.polarity(), term.aggregation(),
                term.frequency(), term.weight(), term.baseline()));
    for (int year = YEAR; year <= lastYear; year++) {
      insert(world, "commitment", "commitment_id, contract_id, indicator_id, year, target, reserve, offered",
          "'%s', '%s', '%s', %d, %s, %s, %s".formatted(UUID.randomUUID(), contract, indicator, year, term.target(),
              term.target(), new BigDecimal(term.target())));
    }
  }

  private UUID indicator(World world, Term term) {
    var known = jdbc.sql("select indicator_id from indicator where region_id = :region and code = :code")
        .param("region", world.region().value()).param("code", term.code()).query(Rows.of(UUID.class)).optional();
    return known.orElseGet(() -> {
      var indicator = UUID.randomUUID();
      insert(world, "indicator",
          "indicator_id, code, name, unit, polarity, aggregation, frequency, decimals, definition, formula, data_source",
          "'%s', '%s', 'Indikator %s', '%s', '%s', '%s', '%s', 2, 'uji', 'uji', 'uji'".formatted(indicator, term.code(),
              term.code(), term.unit(), term.polarity(), term.aggregation(), term.frequency()));
      return indicator;
    });
  }

  private void insert(World world, String table, String columns, String values) {
    jdbc.sql("insert into " + table + " (region_id, " + columns + ") values (" + world.region().value() + ", " + values
        + ")").update();
  }
}
