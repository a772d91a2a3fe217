package id.lelangkinerja.round;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Rupiah;
import id.lelangkinerja.web.Words;
import id.lelangkinerja.web.page.Sorting;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Lists the lots of all rounds that the reader may see, those of the latest deadline first. */
@Repository
@Transactional(readOnly = true)
class LotListQuery {
  private static final String FOUND = LotQuery.FROM_VISIBLE + """
      and (cast(:round as uuid) is null or l.round_id = :round)
      and (cast(:state as text) is null or l.state = :state)
      and (cast(:mission as uuid) is null or l.mission_id = :mission)
      and (cast(:theme as text) is null or l.theme = :theme)
      and (cast(:agency as uuid) is null or exists (select 1 from lot_invitation i
        where i.region_id = l.region_id and i.lot_id = l.lot_id and i.agency_id = :agency))
      and\s""" + FoundQuery.LOT_WORDS;
  private static final String CEILING = """
      (select sum(c.amount) from ceiling c where c.region_id = l.region_id and c.round_id = l.round_id)""";
  private static final String ROWS = """
      select l.lot_id, l.no, l.title, l.theme, l.summary, l.state, r.round_id, r.name round_name, r.closes_at,
        r.first_year, r.last_year, %s ceiling,
        (select m.text from mission_view m
          where m.region_id = l.region_id and m.mission_id = l.mission_id) mission,
        (select string_agg(a.short_name, ', ' order by a.name) from lot_invitation i
          join agency_view a on a.region_id = i.region_id and a.agency_id = i.agency_id
          where i.region_id = l.region_id and i.lot_id = l.lot_id) invited
      """.formatted(CEILING);
  /** The columns that the list is sorted by; the state by the order in which a lot goes through them. */
  static final Map<String, String> COLUMNS = Map.of("title", "l.title", "theme", "l.theme", "round", "r.name",
      "closes", "r.closes_at", "ceiling", CEILING, "state", LotQuery.STAGE);
  private final JdbcClient jdbc;

  LotListQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What the list is narrowed to; null for what is not. */
  record Filter(Words words, @Nullable UUID round, @Nullable LotState state, @Nullable UUID agency,
      @Nullable UUID mission, @Nullable String theme) {
    /** Everything that the reader may see. */
    static final Filter ALL = new Filter(Words.of(""), null, null, null, null, null);
  }

  private record Row(UUID lotId, int no, String title, String theme, String summary, LotState state, UUID roundId,
      String roundName, Instant closesAt, int firstYear, int lastYear, @Nullable Long ceiling,
      @Nullable String mission, @Nullable String invited) {}

  /**
   * A lot with what a list says of it.
   *
   * @param ceiling what its whole round may cost in all years, null where that is not written yet
   * @param invited the short names of the agencies asked to bid; empty where none is
   */
  record Listed(LotId id, int no, String title, String theme, String summary, LotState state, RoundId round,
      String roundName, Instant closesAt, int firstYear, int lastYear, @Nullable Rupiah ceiling,
      @Nullable String mission, String invited) {}

  /** A choice of one of the filters. */
  record Named(UUID id, String name) {}

  public int count(Acting who, Filter filter) {
    return found(who, filter, "select count(*)" + FOUND).query(Rows.of(Integer.class)).single();
  }

  /** How many of them take bids. */
  public int open(Acting who, Filter filter) {
    return found(who, filter, "select count(*)" + FOUND + " and l.state = 'BIDDING'").query(Rows.of(Integer.class))
        .single();
  }

  public List<Listed> lots(Acting who, Filter filter, Sorting sorting, int offset, int most) {
    return found(who, filter, ROWS + FOUND + " order by "
        + sorting.sql(COLUMNS, "r.closes_at desc, r.name, l.no, l.lot_id") + " offset :offset limit :most")
        .param("offset", offset).param("most", most).query(Rows.of(Row.class)).list().stream()
        .map(LotListQuery::listed).toList();
  }

  /** The rounds that have such lots, the latest first. */
  public List<Named> rounds(Acting who) {
    return found(who, Filter.ALL, "select r.round_id id, r.name as name" + FOUND
        + " group by r.round_id, r.name, r.closes_at order by r.closes_at desc, r.name")
        .query(Rows.of(Named.class)).list();
  }

  /** The agencies that are invited to any of them, by name. */
  public List<Named> agencies(Acting who) {
    return found(who, Filter.ALL,
        """
            select a.agency_id id, a.name from agency_view a where a.region_id = :region and exists (select 1 from lot_invitation v
              where v.region_id = a.region_id and v.agency_id = a.agency_id and v.lot_id in (select l.lot_id %s))
            order by a.name, a.agency_id"""
            .formatted(FOUND))
        .query(Rows.of(Named.class)).list();
  }

  /** Their themes, by name. */
  public List<String> themes(Acting who) {
    return found(who, Filter.ALL, "select distinct l.theme" + FOUND + " order by l.theme")
        .query(Rows.of(String.class)).list();
  }

  private static Listed listed(Row row) {
    return new Listed(new LotId(row.lotId()), row.no(), row.title(), row.theme(), row.summary(), row.state(),
        new RoundId(row.roundId()), row.roundName(), row.closesAt(), row.firstYear(), row.lastYear(),
        row.ceiling() == null ? null : new Rupiah(row.ceiling()), row.mission(),
        row.invited() == null ? "" : row.invited());
  }

  private StatementSpec found(Acting who, Filter filter, String sql) {
    return jdbc.sql(sql).param("region", who.region().value()).param("insider", Rules.isInsider(who))
        .param("person", who.person().value()).param("words", filter.words().parameter())
        .param("round", filter.round()).param("state", filter.state() == null ? null : filter.state().name())
        .param("agency", filter.agency()).param("mission", filter.mission()).param("theme", filter.theme());
  }
}
