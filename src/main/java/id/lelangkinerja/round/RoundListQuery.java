package id.lelangkinerja.round;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.web.Words;
import id.lelangkinerja.web.page.Sorting;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Lists the rounds that the reader may see, the latest deadline first. */
@Repository
@Transactional(readOnly = true)
class RoundListQuery {
  private static final String VISIBLE = """
       from round r left join round_key k on k.region_id = r.region_id and k.round_id = r.round_id
      where r.region_id = :region and\s""" + RoundQuery.VISIBLE + " and " + FoundQuery.ROUND_WORDS;
  private static final String STATES = """
      coalesce((select string_agg(l.state, ',') from lot l
        where l.region_id = r.region_id and l.round_id = r.round_id), '') states""";
  private static final String LOTS = """
      (select count(*) from lot l where l.region_id = r.region_id and l.round_id = r.round_id)""";
  /** The columns that the list is sorted by. */
  static final Map<String, String> COLUMNS = Map.of("name", "r.name", "closes", "r.closes_at", "lots", LOTS);
  private final JdbcClient jdbc;

  RoundListQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private record Row(UUID roundId, String name, Instant opensAt, Instant closesAt, int firstYear, int lastYear,
      boolean opened, boolean opensItself, String states) {}

  /** A round in a list, with the states of all its lots. */
  record Listed(RoundId id, String name, Instant opensAt, Instant closesAt, int firstYear, int lastYear,
      boolean opened, boolean opensItself, List<LotState> lots) {
    Listed { lots = List.copyOf(lots); }
  }

  public int count(Acting who, Words words) {
    return found(who, words, "select count(*)" + VISIBLE).query(Rows.of(Integer.class)).single();
  }

  /** How many of them take bids. */
  public int open(Acting who, Words words) {
    return found(who, words, "select count(*)" + VISIBLE + """
        and exists (select 1 from lot l where l.region_id = r.region_id and l.round_id = r.round_id
         and l.state = 'BIDDING')""").query(Rows.of(Integer.class)).single();
  }

  public List<Listed> rounds(Acting who, Words words, Sorting sorting, int limit, int offset) {
    return found(who, words,
        "select r.round_id, r.name, r.opens_at, r.closes_at, r.first_year, r.last_year, k.round_id is not null opened, r.opens_itself, "
            + STATES + VISIBLE + " order by " + sorting.sql(COLUMNS, "r.closes_at desc, r.name, r.round_id")
            + " limit :limit offset :offset")
        .param("limit", limit).param("offset", offset).query(Rows.of(Row.class)).list().stream()
        .map(row -> new Listed(new RoundId(row.roundId()), row.name(), row.opensAt(), row.closesAt(), row.firstYear(),
            row.lastYear(), row.opened(), row.opensItself(), states(row.states())))
        .toList();
  }

  private StatementSpec found(Acting who, Words words, String sql) {
    return jdbc.sql(sql).param("region", who.region().value()).param("insider", Rules.isInsider(who))
        .param("person", who.person().value()).param("words", words.parameter());
  }

  private static List<LotState> states(String joined) {
    return joined.isEmpty() ? List.of() : Arrays.stream(joined.split(",")).map(LotState::valueOf).toList();
  }
}
