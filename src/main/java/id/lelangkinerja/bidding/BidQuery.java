package id.lelangkinerja.bidding;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.Role;
import id.lelangkinerja.round.LotId;
import id.lelangkinerja.web.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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
            and r.agency_id <> b.agency_id and r.agency_id = any(:workplaces)))\s""";
  private static final String[] OUT = Arrays.stream(BidState.values()).filter(Rules::isOutOfSeal).map(Enum::name)
      .toArray(String[]::new);
  /** Names alone: what a bid says is not searched. */
  private static final String WITHIN = "and " + Words.within("b.lot_title, b.agency_name, b.agency_short_name");
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

  /** Those of a lot's bids that exist for this reader, by agency. */
  public List<BidRow> ofLot(Acting who, LotId lot) {
    return visible(who, "and b.lot_id = :lot order by b.agency_name").param("lot", lot.value())
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

  /** What an opened bid says; throws Refused NOT_FOUND_HERE where it is not opened, or not for this reader. */
  public BidContent content(Acting who, BidId bid) {
    var row = visible(who, bid);
    Refused.unless(row.state().isOpened(), Reason.NOT_FOUND_HERE);
    return opened.read(who.region(), bid);
  }

  /** The agency among the reader's workplaces that may still begin a bid for the lot. */
  public Optional<UUID> mayStart(Acting who, LotId lot) {
    return jdbc.sql("""
        select i.agency_id from lot_invitation_view i
        where i.region_id = :region and i.lot_id = :lot and i.agency_id = any(:workplaces)
          and not exists (select 1 from bid b where b.region_id = i.region_id and b.lot_id = i.lot_id
            and b.agency_id = i.agency_id)
        order by i.agency_id limit 1""").param("region", who.region().value()).param("lot", lot.value())
        .param("workplaces", who.workplaces()).query(Rows.of(UUID.class)).optional();
  }

  private JdbcClient.StatementSpec visible(Acting who, String narrowed) {
    return jdbc.sql(VISIBLE + narrowed).params(visible(who));
  }

  private static Map<String, ?> visible(Acting who) {
    return Map.of("region", who.region().value(), "workplaces", who.workplaces(), "out", OUT, "examines",
        Rules.examines(who), "panellist", who.has(Role.PANEL_MEMBER), "person", who.person().value());
  }
}
