package id.lelangkinerja.bidding;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.Role;
import id.lelangkinerja.round.LotId;
import id.lelangkinerja.web.Words;
import id.lelangkinerja.web.page.Sorting;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Finds bids as far as the reader may see them: a sealed one exists for its own agency only. */
@Repository
@Transactional(readOnly = true)
public class BidQuery {
  /** The same sentence as {@link Rules#mayRead}. */
  private static final String VISIBLE = BidRepository.BID + """
      and (b.agency_id = any(:workplaces)
        or b.state = any(:out) and (:examines or :panellist and exists (
            select 1 from panel_member_view p where p.region_id = b.region_id and p.round_id = b.round_id
              and p.person_id = :person))
          and not exists (select 1 from bid r where r.region_id = b.region_id and r.lot_id = b.lot_id
            and r.agency_id <> b.agency_id and (r.agency_id = any(:agencies) or exists (
              select 1 from bid_partner x where x.region_id = r.region_id and x.bid_id = r.bid_id
                and x.agency_id = any(:agencies)))))\s""";
  private static final String[] OUT = Arrays.stream(BidState.values()).filter(Rules::isOutOfSeal).map(Enum::name)
      .toArray(String[]::new);
  /** Names alone: what a bid says is not searched. */
  private static final String WITHIN = "and " + Words.within("b.lot_title, b.agency_name, b.agency_short_name");
  private static final String STAGE = "array_position(array["
      + Arrays.stream(BidState.values()).map(state -> "'" + state + "'").collect(Collectors.joining(", "))
      + "], b.state)";
  /** The columns that lists of bids are sorted by; the state by the order in which a bid goes through them. */
  static final Map<String, String> COLUMNS = Map.of("lot", "b.lot_title", "round", "l.round_name", "agency",
      "b.agency_name", "closes", "l.closes_at", "state", STAGE);
  private static final String NARROWED = WITHIN + """
      and (cast(:round as uuid) is null or b.round_id = :round)
      and (cast(:lot as uuid) is null or b.lot_id = :lot)
      and (cast(:state as text) is null or b.state = :state)\s""";
  private final JdbcClient jdbc;
  private final OpenedRepository opened;

  BidQuery(JdbcClient jdbc, OpenedRepository opened) {
    this.jdbc = jdbc;
    this.opened = opened;
  }

  /** The bid; throws Refused NOT_FOUND_HERE where it does not exist for this reader. */
  public BidRow visible(Acting who, BidId bid) {
    return visible(who, "and b.bid_id = :bid").param("bid", bid.value()).query(Rows.of(BidRow.class)).optional()
        .orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
  }

  /** The agencies that carry a bid: its lead, and the partners once it is opened. */
  public Set<AgencyId> carriers(Acting who, BidRow bid) {
    var carriers = jdbc.sql("select agency_id from bid_carrier_view where region_id = :region and bid_id = :bid")
        .param("region", who.region().value()).param("bid", bid.bidId()).query(Rows.of(UUID.class)).list().stream()
        .map(AgencyId::new);
    return Stream.concat(Stream.of(bid.agency()), carriers).collect(Collectors.toSet());
  }

  /** The agencies within which the reader holds any office, as an SQL array parameter. */
  static UUID[] agencies(Acting who) {
    return who.agencies().stream().map(AgencyId::value).toArray(UUID[]::new);
  }

  /** What a list of bids is narrowed to; null for what is not. */
  record Filter(Words words, @Nullable UUID round, @Nullable UUID lot, @Nullable BidState state) {}

  /** A round of which the reader sees bids. */
  record Round(UUID roundId, String name) {}

  /** Those of a lot's bids that exist for this reader, by agency. */
  public List<BidRow> ofLot(Acting who, LotId lot) {
    return ofLot(who, lot, Sorting.own());
  }

  /** The same, sorted as asked. */
  List<BidRow> ofLot(Acting who, LotId lot, Sorting sorting) {
    return visible(who, "and b.lot_id = :lot order by " + sorting.sql(COLUMNS, "b.agency_name, b.bid_id"))
        .param("lot", lot.value())
        .query(Rows.of(BidRow.class)).list();
  }

  /** How many bids that exist for this reader have every word in their lot's title or their agency's name. */
  public int count(Acting who, Words words) {
    return jdbc.sql("select count(*) from (" + VISIBLE + WITHIN + ") found").params(visible(who))
        .param("words", words.parameter()).query(Rows.of(Integer.class)).single();
  }

  /** The first of them, those of the latest deadline first. */
  public List<BidRow> search(Acting who, Words words, int most) {
    return visible(who, WITHIN + " order by l.closes_at desc, b.lot_no, b.agency_name, b.bid_id limit :most")
        .param("words", words.parameter()).param("most", most).query(Rows.of(BidRow.class)).list();
  }

  /** How many bids that exist for this reader the filter leaves. */
  public int count(Acting who, Filter filter) {
    return narrowed(who, filter, "select count(*) from (" + VISIBLE + NARROWED + ") found")
        .query(Rows.of(Integer.class)).single();
  }

  /** A page of them, those of the latest deadline first, or sorted as asked. */
  public List<BidRow> page(Acting who, Filter filter, Sorting sorting, int offset, int most) {
    return narrowed(who, filter, VISIBLE + NARROWED + "order by "
        + sorting.sql(COLUMNS, "l.closes_at desc, b.lot_no, b.agency_name, b.bid_id") + " offset :offset limit :most")
        .param("offset", offset).param("most", most).query(Rows.of(BidRow.class)).list();
  }

  /** The rounds of the bids that exist for this reader, the latest first. */
  public List<Round> rounds(Acting who) {
    return jdbc.sql("select round_id, round_name as name from (" + VISIBLE
        + ") found group by round_id, round_name, closes_at order by closes_at desc, round_name")
        .params(visible(who)).query(Rows.of(Round.class)).list();
  }

  /** What an opened bid says; throws Refused NOT_FOUND_HERE where it is not opened, or not for this reader. */
  public BidContent content(Acting who, BidId bid) {
    var row = visible(who, bid);
    Refused.unless(row.state().isOpened(), Reason.NOT_FOUND_HERE);
    return opened.read(who.region(), bid);
  }

  /** The agency among the reader's workplaces that may still begin a bid for the lot. */
  public Optional<UUID> mayStart(Acting who, LotId lot) {
    return jdbc.sql("""
        select i.agency_id from mandate_view i
        where i.region_id = :region and i.lot_id = :lot and i.agency_id = any(:workplaces)
          and not exists (select 1 from bid b where b.region_id = i.region_id and b.lot_id = i.lot_id
            and b.agency_id = i.agency_id)
        order by i.agency_id limit 1""").param("region", who.region().value()).param("lot", lot.value())
        .param("workplaces", who.workplaces()).query(Rows.of(UUID.class)).optional();
  }

  private JdbcClient.StatementSpec narrowed(Acting who, Filter filter, String sql) {
    return jdbc.sql(sql).params(visible(who)).param("words", filter.words().parameter())
        .param("round", filter.round()).param("lot", filter.lot())
        .param("state", filter.state() == null ? null : filter.state().name());
  }

  private JdbcClient.StatementSpec visible(Acting who, String narrowed) {
    return jdbc.sql(VISIBLE + narrowed).params(visible(who));
  }

  private static Map<String, ?> visible(Acting who) {
    return Map.of("region", who.region().value(), "workplaces", who.workplaces(), "agencies", agencies(who), "out", OUT,
        "examines",
        Rules.examines(who), "panellist", who.has(Role.PANEL_MEMBER), "person", who.person().value());
  }
}
