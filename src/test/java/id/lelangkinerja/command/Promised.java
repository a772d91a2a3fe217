package id.lelangkinerja.command;

import id.lelangkinerja.cast.Player;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.database.Scope;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Three contracts of a world, for 2019 and 2020, as they stand in February 2020. Dinkes (01/2018): stunting, 60 per
 * cent of the weight, every quarter of 2019 verified (19.8, 19.2, 18.9, 18.0; target 18); antenatal care, 40 per
 * cent, a yearly 81 of 90 that waits for its verification. Dinsos (02/2018): homes repaired, 400 a year, 80 and 60
 * verified, 70 waiting, the last quarter silent. A third one (03/2018) is a draft.
 */
public final class Promised {
  /** All of 2019 is due, nothing of 2020. */
  public static final LocalDate TODAY = LocalDate.of(2020, 2, 15);
  public static final String HOSTILE = "<script>alert(1)</script>";
  private static final String HASH = "ab".repeat(32);
  private static final OffsetDateTime SIGNED = OffsetDateTime.parse("2018-12-08T03:00:00Z");
  private final World world;
  private final JdbcClient jdbc;
  private final UUID round = UUID.randomUUID();
  private final UUID operator;
  public final UUID health = UUID.randomUUID();
  public final UUID social = UUID.randomUUID();
  public final UUID draft = UUID.randomUUID();
  /** The first quarter's figure of stunting, verified, and the file that proves it. */
  public final UUID verified = UUID.randomUUID();
  public final UUID proof = UUID.randomUUID();
  /** The third quarter's figure of homes, not verified, and the file handed in with it. */
  public final UUID waiting = UUID.randomUUID();
  public final UUID early = UUID.randomUUID();

  private Promised(World world, JdbcClient jdbc) {
    this.world = world;
    this.jdbc = jdbc;
    this.operator = world.dinkesOperator().acting().person().value();
  }

  public static Promised in(World world, JdbcClient jdbc, TransactionTemplate transaction, Scope scope) {
    var promised = new Promised(world, jdbc);
    transaction.executeWithoutResult(_ -> {
      scope.of(world.region());
      promised.write();
    });
    return promised;
  }

  /** The first quarter of 2020 of the homes is verified: 60 of the 120 that are due by then. */
  public void verifiesHomes() {
    var next = jdbc.sql(
        """
            update measurement set state = 'VERIFIED', version = 1, verified_version = 1
            where region_id = :region and contract_id = :contract and year = 2020 and period = 1 returning measurement_id""")
        .param("region", world.region().value()).param("contract", social)
        .query((row, _) -> row.getObject(1, UUID.class)).single();
    told(next, "60", YearMonth.of(2020, 3).atEndOfMonth(), true, false);
  }

  /** The agency has said why the figure is off track. */
  void explained(UUID figure, String why, TransactionTemplate transaction, Scope scope) {
    transaction.executeWithoutResult(_ -> {
      scope.of(world.region());
      jdbc.sql(
          "update measurement_version set explanation = :why where region_id = :region and measurement_id = :figure")
          .param("why", why).param("region", world.region().value()).param("figure", figure).update();
    });
  }

  /** The contract has ended. */
  void ends(UUID contract, TransactionTemplate transaction, Scope scope) {
    transaction.executeWithoutResult(_ -> {
      scope.of(world.region());
      jdbc.sql("update contract set state = 'CLOSED' where region_id = :region and contract_id = :contract")
          .param("region", world.region().value()).param("contract", contract).update();
    });
  }

  /** The agency carries so many per cent of the contract beside its holder. */
  void carried(UUID contract, String agency, int share, TransactionTemplate transaction, Scope scope) {
    transaction.executeWithoutResult(_ -> {
      scope.of(world.region());
      row("contract_partner", "contract_id", contract, "agency_id", world.agency(agency).value(), "share",
          BigDecimal.valueOf(share), "from_day", LocalDate.of(2019, 1, 1));
    });
  }

  /** A mission of the term after this one. */
  public UUID missionOfNextTerm(String name) {
    var term = UUID.randomUUID();
    var mission = UUID.randomUUID();
    row("term", "term_id", term, "name", name, "starts_on", LocalDate.of(2024, 9, 24), "ends_on",
        LocalDate.of(2029, 9, 23), "first_year", 2025, "last_year", 2029, "legal_basis", "Uji");
    row("mission", "mission_id", mission, "term_id", term, "no", 1, "text", "Kota yang hijau");
    return mission;
  }

  /** A contract without any figure that serves this mission. */
  public void serves(UUID mission, String title) {
    contract(UUID.randomUUID(), "04/2018", "dinkes", mission, title, "IN_FORCE");
  }

  private void write() {
    row("round", "round_id", round, "term_id", world.term(), "name", "Putaran 2018", "opens_at", SIGNED.minusDays(40),
        "closes_at", SIGNED.minusDays(20), "first_year", 2019, "last_year", 2020);
    contract(health, "01/2018", "dinkes", world.missions().get(0), "Ibu dan anak sehat", "IN_FORCE");
    contract(social, "02/2018", "dinsos", world.missions().get(1), "Rumah layak " + HOSTILE, "IN_FORCE");
    contract(draft, "03/2018", "dinkes", world.missions().get(0), "Rahasia yang belum ditandatangani", "DRAFT");
    consent(health, "FIRST", world.dinkesHead());
    consent(health, "SECOND", world.mayor());
    file(proof, "bukti-triwulan-1.pdf");
    file(early, "bukti-belum-diperiksa.pdf");
    stunting();
    care();
    homes();
  }

  private void stunting() {
    var indicator = indicator(health, 1, "STUNTING", "Prevalensi stunting", "LOWER_IS_BETTER", "LAST", "QUARTERLY",
        "persen", 1, "60", "20", "Bulan timbang (contoh)");
    var first = commitment(health, indicator, 2019, "18", "19", "18.5", "17.5");
    value(verified, first, health, "dinkes", indicator, 2019, 1, 4, "VERIFIED", "19.8");
    evidence(verified, proof);
    value(UUID.randomUUID(), first, health, "dinkes", indicator, 2019, 2, 4, "VERIFIED", "19.2");
    value(UUID.randomUUID(), first, health, "dinkes", indicator, 2019, 3, 4, "VERIFIED", "18.9");
    value(UUID.randomUUID(), first, health, "dinkes", indicator, 2019, 4, 4, "VERIFIED", "18.0");
    awaited(commitment(health, indicator, 2020, "16", "17.5", "16", null), health, "dinkes", indicator, 4);
  }

  private void care() {
    var indicator = indicator(health, 2, "PERIKSA", "Ibu hamil diperiksa lengkap", "HIGHER_IS_BETTER", "LAST", "YEARLY",
        "persen", 1, "40", "80", "Profil Kesehatan");
    var first = commitment(health, indicator, 2019, "90", "85", "90", null);
    value(UUID.randomUUID(), first, health, "dinkes", indicator, 2019, 1, 1, "SUBMITTED", "81");
    awaited(commitment(health, indicator, 2020, "95", "90", "95", null), health, "dinkes", indicator, 1);
  }

  private void homes() {
    var indicator = indicator(social, 1, "RUMAH", "Rumah tidak layak diperbaiki", "HIGHER_IS_BETTER", "SUM",
        "QUARTERLY",
        "unit", 0, "100", "300", "Dinas Sosial");
    var first = commitment(social, indicator, 2019, "400", "350", "380", "420");
    value(UUID.randomUUID(), first, social, "dinsos", indicator, 2019, 1, 4, "VERIFIED", "80");
    value(UUID.randomUUID(), first, social, "dinsos", indicator, 2019, 2, 4, "VERIFIED", "60");
    value(waiting, first, social, "dinsos", indicator, 2019, 3, 4, "SUBMITTED", "70");
    evidence(waiting, early);
    value(UUID.randomUUID(), first, social, "dinsos", indicator, 2019, 4, 4, "AWAITED", null);
    awaited(commitment(social, indicator, 2020, "480", "400", "450", null), social, "dinsos", indicator, 4);
  }

  private void contract(UUID id, String number, String agency, UUID mission, String title, String state) {
    var lot = UUID.randomUUID();
    var bid = UUID.randomUUID();
    row("lot", "lot_id", lot, "round_id", round, "no", Integer.parseInt(number.substring(0, 2)), "theme", "Tema",
        "title", title, "summary", "Ringkasan", "mission_id", mission, "state", "RUNNING");
    row("bid", "bid_id", bid, "lot_id", lot, "agency_id", world.agency(agency).value(), "state", "CONTRACTED",
        "version", 1);
    var text = UUID.randomUUID();
    file(text, "naskah.pdf");
    row("contract", "contract_id", id, "number", number, "lot_id", lot, "bid_id", bid, "agency_id",
        world.agency(agency).value(), "mission_id", mission, "title", title, "state", state,
        "first_year", 2019, "last_year", 2020, "file_id", text, "document_hash", HASH, "drawn_at", SIGNED.minusDays(3),
        "in_force_at", "DRAFT".equals(state) ? null : SIGNED);
    row("contract_budget", "contract_id", id, "year", 2019, "amount", 1_500_000_000L);
    row("contract_budget", "contract_id", id, "year", 2020, "amount", 2_000_000_000L);
  }

  private void consent(UUID contract, String party, Player player) {
    var who = player.acting();
    row("consent", "consent_id", UUID.randomUUID(), "document_kind", "CONTRACT", "document_id", contract,
        "document_hash", HASH, "party", party, "person_id", who.person().value(), "name", who.name(), "nip",
        "19700101 199803 1 001", "rank_title", "Pembina", "office", "Jabatan " + party, "at", SIGNED);
  }

  private UUID indicator(UUID contract, int no, String code, String name, String polarity, String aggregation,
      String frequency, String unit, int decimals, String weight, String baseline, String source) {
    var id = UUID.randomUUID();
    row("indicator", "indicator_id", id, "code", code, "name", name, "unit", unit, "polarity", polarity, "aggregation",
        aggregation, "frequency", frequency, "decimals", decimals, "definition", "d", "formula", "f", "data_source",
        source);
    row("contract_indicator", "contract_id", contract, "indicator_id", id, "no", no, "name", name, "unit", unit,
        "polarity", polarity, "aggregation", aggregation, "frequency", frequency, "lower_formula", "MIRROR",
        "from_baseline", false, "decimals", decimals, "data_source", source, "weight", new BigDecimal(weight),
        "baseline", new BigDecimal(baseline), "baseline_as_of", LocalDate.of(2018, 12, 31), "baseline_source",
        "Laporan 2018");
    return id;
  }

  private UUID commitment(UUID contract, UUID indicator, int year, String target, String reserve, String offered,
      @Nullable String countered) {
    var id = UUID.randomUUID();
    row("commitment", "commitment_id", id, "contract_id", contract, "indicator_id", indicator, "year", year, "target",
        new BigDecimal(target), "reserve", new BigDecimal(reserve), "offered", new BigDecimal(offered), "countered",
        countered == null ? null : new BigDecimal(countered));
    return id;
  }

  private void awaited(UUID commitment, UUID contract, String agency, UUID indicator, int periods) {
    for (int period = 1; period <= periods; period++) {
      value(UUID.randomUUID(), commitment, contract, agency, indicator, 2020, period, periods, "AWAITED", null);
    }
  }

  private void value(UUID id, UUID commitment, UUID contract, String agency, UUID indicator, int year, int period,
      int periods, String state, @Nullable String value) {
    int version = value == null ? 0 : 1;
    boolean isVerified = "VERIFIED".equals(state);
    boolean waits = "SUBMITTED".equals(state);
    var ends = YearMonth.of(year, period * 12 / periods).atEndOfMonth();
    row("measurement", "measurement_id", id, "commitment_id", commitment, "contract_id", contract, "agency_id",
        world.agency(agency).value(), "indicator_id", indicator, "year", year, "period", period, "periods", periods,
        "starts_on", YearMonth.of(year, (period - 1) * 12 / periods + 1).atDay(1), "ends_on", ends, "due_on",
        ends.plusDays(10), "state", state, "version", version, "verified_version", isVerified ? 1 : null);
    if (value == null) {
      return;
    }
    told(id, value, ends, isVerified, waits);
  }

  private void told(UUID id, String value, LocalDate ends, boolean isVerified, boolean waits) {
    var told = ends.plusDays(5).atTime(3, 0).atOffset(java.time.ZoneOffset.UTC);
    row("measurement_version", "measurement_id", id, "version", 1, "value", new BigDecimal(value), "reported_by",
        operator, "reported_at", told, "submitted_at", told, "waiting", waits, "risk",
        waits ? new BigDecimal("0.5") : null,
        "risk_level", waits ? "MEDIUM" : null);
    if (isVerified) {
      row("verdict", "measurement_id", id, "version", 1, "verified", true, "given_by",
          world.verifier().acting().person().value(), "given_at", told.plusDays(2));
    }
  }

  private void evidence(UUID measurement, UUID file) {
    row("evidence", "measurement_id", measurement, "version", 1, "file_id", file);
  }

  private void file(UUID id, String name) {
    row("stored_file", "file_id", id, "sha256", HASH, "name", name, "media_type", "application/pdf", "size", 10L,
        "stored_at", SIGNED, "stored_by", operator);
  }

  /** Inserts a row: its columns and values in turn. */
  private void row(String table, @Nullable Object... columns) {
    var names = IntStream.range(0, columns.length / 2).mapToObj(at -> String.valueOf(columns[2 * at])).toList();
    var statement = jdbc.sql("insert into " + table + " (region_id, " + String.join(", ", names) + ") values (:region, "
        + names.stream().map(name -> ":" + name).collect(Collectors.joining(", ")) + ")")
        .param("region", world.region().value());
    for (int at = 0; at < names.size(); at++) {
      statement = statement.param(names.get(at), columns[2 * at + 1]);
    }
    statement.update();
  }
}
