package id.lelangkinerja.contract;

import id.lelangkinerja.cast.World;
import id.lelangkinerja.database.Scope;
import id.lelangkinerja.round.LotId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A lot in signing, awarded to dinkes after one counter-offer, as the auction's own modules would leave it: an
 * indicator of which less is better, one of which more is better, and one that starts below zero.
 */
final class Auctioned {
  private static final int FIRST = 2019;
  private static final int LAST = 2023;
  private final JdbcClient jdbc;
  private final World world;
  private final String title;
  final UUID round = UUID.randomUUID();
  final UUID lot = UUID.randomUUID();
  final UUID bid = UUID.randomUUID();
  final Map<String, UUID> indicators = new LinkedHashMap<>();

  private Auctioned(JdbcClient jdbc, World world, String title) {
    this.jdbc = jdbc;
    this.world = world;
    this.title = title;
  }

  static Auctioned lot(JdbcClient jdbc, TransactionTemplate transaction, Scope scope, World world, String title) {
    var auctioned = new Auctioned(jdbc, world, title);
    transaction.executeWithoutResult(_ -> {
      scope.of(world.region());
      auctioned.write();
    });
    return auctioned;
  }

  LotId lotId() {
    return new LotId(lot);
  }

  private void write() {
    sql("""
        insert into round (region_id, round_id, term_id, name, opens_at, closes_at, first_year, last_year)
        values (:region, :round, :term, :name, '2018-10-01T00:00Z', '2018-11-01T00:00Z', 2019, 2023)""", "round", round,
        "term", world.term(), "name", "Putaran " + round);
    sql("""
        insert into lot (region_id, lot_id, round_id, no, theme, title, summary, mission_id, state)
        values (:region, :lot, :round, 1, 'Kesehatan', :title, 'Ringkasan', :mission, 'SIGNING')""", "lot", lot,
        "round", round, "title", title, "mission", world.missions().getFirst());
    sql("""
        insert into bid (region_id, bid_id, lot_id, agency_id, state, version)
        values (:region, :bid, :lot, :agency, 'AWARDED', 1)""", "bid", bid, "lot", lot, "agency",
        world.agency("dinkes").value());
    sql("""
        insert into opened_bid (region_id, bid_id, summary, opened_at, opened_by)
        values (:region, :bid, 'Ringkasan', '2018-11-02T00:00Z', :person)""", "bid", bid, "person", person());
    sql("""
        insert into counter_offer (region_id, bid_id, turn, side, message, answer_by, made_by, made_at)
        values (:region, :bid, 1, 'PANEL', 'Lebih cepat', '2018-11-20', :person, '2018-11-13T00:00Z'),
          (:region, :bid, 2, 'AGENCY', 'Sanggup hampir', '2018-11-20', :person, '2018-11-14T00:00Z')""", "bid", bid,
        "person", person());
    indicator("AKI", "Angka Kematian Ibu", "per 100.000 KH", "LOWER_IS_BETTER", "50", 2, "81.44", "80 76 72 68 65",
        "78 74 70 66 62", "76 70 66 60 55", "77 72 67 62 57");
    indicator("IMUNISASI", "Cakupan imunisasi dasar lengkap", "anak", "HIGHER_IS_BETTER", "30", 0, "11250",
        "11500 11800 12000 12300 12500", "11600 12000 12400 12800 13250", "", "11600 12000 12400 12800 13250");
    indicator("TUMBUH", "Pertumbuhan kunjungan pasien rujukan", "persen", "HIGHER_IS_BETTER", "20", 1, "-2.5",
        "-1 0 1 2 3", "-0.5 0.5 1.5 2.5 3.5", "", "-0.5 0.5 1.5 2.5 3.5");
    for (int year = FIRST; year <= LAST; year++) {
      sql("insert into bid_budget (region_id, bid_id, year, amount) values (:region, :bid, :year, :amount)", "bid", bid,
          "year", year, "amount", 12_500_000_000L + year);
    }
    sql("""
        insert into award (region_id, lot_id, decision, bid_id, reasons, decided_by, decided_at)
        values (:region, :lot, 1, :bid, 'Terbaik', :person, '2018-11-25T00:00Z')""", "lot", lot, "bid", bid, "person",
        person());
  }

  /** The bid offered something by one day, and the negotiation agreed on another. */
  void milestone(TransactionTemplate transaction, Scope scope, String text, LocalDate offered, LocalDate agreed) {
    transaction.executeWithoutResult(_ -> {
      scope.of(world.region());
      sql("""
          insert into bid_milestone (region_id, bid_id, no, due_on, text) values (:region, :bid, 1, :due, :text)""",
          "bid", bid, "due", offered, "text", text);
      sql("""
          insert into final_milestone (region_id, bid_id, turn, no, due_on) values (:region, :bid, 2, 1, :due)""",
          "bid", bid, "due", agreed);
    });
  }

  private void indicator(String code, String name, String unit, String polarity, String weight, int decimals,
      String baseline, String reserve, String offered, String countered, String agreed) {
    var id = UUID.randomUUID();
    indicators.put(code, id);
    sql("""
        insert into indicator (region_id, indicator_id, code, name, unit, polarity, aggregation, frequency, decimals,
          definition, formula, data_source)
        values (:region, :id, :code, :name, :unit, :polarity, 'LAST', 'QUARTERLY', :decimals, 'Definisi', 'Rumus',
          'Profil Kesehatan')""", "id", id, "code",
        code + "_" + id.toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT), "name",
        name, "unit", unit, "polarity", polarity, "decimals", decimals);
    sql("""
        insert into lot_indicator (region_id, lot_id, indicator_id, weight, guard)
        values (:region, :lot, :id, :weight, :name like 'Pertumbuhan%')""", "lot", lot, "id", id, "weight",
        new BigDecimal(weight), "name", name);
    sql("""
        insert into baseline (region_id, bid_id, indicator_id, value, as_of, source, evidence)
        values (:region, :bid, :id, :value, '2017-12-31', 'Profil Kesehatan Kota 2017, tabel 6', 'Daftar kasus')""",
        "bid", bid, "id", id, "value", new BigDecimal(baseline));
    years(
        "insert into reserve (region_id, lot_id, indicator_id, year, value) values (:region, :of, :id, :year, :value)",
        lot, id, reserve);
    years(
        "insert into bid_target (region_id, bid_id, indicator_id, year, value) values (:region, :of, :id, :year, :value)",
        bid, id, offered);
    years("""
        insert into counter_offer_target (region_id, bid_id, turn, indicator_id, year, value)
        values (:region, :of, 1, :id, :year, :value)""", bid, id, countered);
    years("""
        insert into final_target (region_id, bid_id, indicator_id, year, value)
        values (:region, :of, :id, :year, :value)""", bid, id, agreed);
  }

  private void years(String insert, UUID of, UUID indicator, String values) {
    int year = FIRST;
    for (var value : values.isEmpty() ? new String[0] : values.split(" ")) {
      sql(insert, "of", of, "id", indicator, "year", year++, "value", new BigDecimal(value));
    }
  }

  private UUID person() {
    return world.planner().acting().person().value();
  }

  private void sql(String insert, Object... namesAndValues) {
    var statement = jdbc.sql(insert).param("region", world.region().value());
    for (int at = 0; at < namesAndValues.length; at += 2) {
      statement = statement.param(namesAndValues[at].toString(), namesAndValues[at + 1]);
    }
    statement.update();
  }
}
