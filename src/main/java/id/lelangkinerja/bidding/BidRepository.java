package id.lelangkinerja.bidding;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.round.LotId;
import id.lelangkinerja.round.LotState;
import id.lelangkinerja.round.RoundId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of bids. */
@Repository
class BidRepository {
  static final String BID = """
      select b.bid_id, b.lot_id, b.round_id, b.agency_id, b.state, b.version, b.lot_no, b.lot_title, l.round_name,
        l.state lot_state, l.closes_at, b.agency_name, b.agency_short_name
      from bid_view b join lot_view l on l.region_id = b.region_id and l.lot_id = b.lot_id
      where b.region_id = :region\s""";
  private final JdbcClient jdbc;

  BidRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A bid of an agency for which the person works; throws Refused NOT_FOUND_HERE where it is none. */
  BidRow own(Acting who, BidId bid) {
    return jdbc.sql(BID + "and b.bid_id = :bid and b.agency_id = any(:workplaces)")
        .param("region", who.region().value()).param("bid", bid.value()).param("workplaces", who.workplaces())
        .query(Rows.of(BidRow.class)).optional().orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
  }

  /** A bid to which an agency of the person was asked to consent as a partner; NOT_FOUND_HERE where it is none. */
  BidRow asked(Acting who, BidId bid) {
    return jdbc.sql(BID + """
        and b.bid_id = :bid and exists (select 1 from bid_consent c where c.region_id = b.region_id
          and c.bid_id = b.bid_id and c.agency_id = any(:workplaces))""")
        .param("region", who.region().value()).param("bid", bid.value()).param("workplaces", who.workplaces())
        .query(Rows.of(BidRow.class)).optional().orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
  }

  /** The bids of a round's lots that are in this stage, in this state. */
  List<BidRow> inRound(RegionId region, RoundId round, LotState stage, BidState state) {
    return jdbc.sql(BID + """
        and b.round_id = :round and l.state = :stage and b.state = :state order by b.lot_no, b.agency_name""")
        .param("region", region.value()).param("round", round.value()).param("stage", stage.name())
        .param("state", state.name()).query(Rows.of(BidRow.class)).list();
  }

  List<LotId> lots(RegionId region, RoundId round, LotState stage) {
    return jdbc.sql("""
        select lot_id from lot_view where region_id = :region and round_id = :round and state = :stage order by no""")
        .param("region", region.value()).param("round", round.value()).param("stage", stage.name())
        .query(Rows.of(UUID.class)).list().stream().map(LotId::new).toList();
  }

  /** The lots of the round in BIDDING for which no bid is submitted. */
  List<LotId> withoutBid(RegionId region, RoundId round) {
    return jdbc.sql("""
        select l.lot_id from lot_view l where l.region_id = :region and l.round_id = :round and l.state = 'BIDDING'
          and not exists (select 1 from bid b where b.region_id = l.region_id and b.lot_id = l.lot_id
            and b.state = 'SUBMITTED') order by l.no""").param("region", region.value()).param("round", round.value())
        .query(Rows.of(UUID.class)).list().stream().map(LotId::new).toList();
  }

  /**
   * The agency among the person's workplaces that is invited, one without a bid first; NOT_FOUND_HERE where none is.
   */
  AgencyId invitedWorkplace(Acting who, LotId lot) {
    var invited = jdbc.sql("""
        select i.agency_id from mandate_view i
        where i.region_id = :region and i.lot_id = :lot and i.agency_id = any(:workplaces)
        order by exists (select 1 from bid b where b.region_id = i.region_id and b.lot_id = i.lot_id
          and b.agency_id = i.agency_id), i.agency_id limit 1""")
        .param("region", who.region().value()).param("lot", lot.value()).param("workplaces", who.workplaces())
        .query(Rows.of(UUID.class)).optional();
    return new AgencyId(invited.orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE)));
  }

  void add(RegionId region, BidId bid, LotId lot, AgencyId agency) {
    jdbc.sql("""
        insert into bid (region_id, bid_id, lot_id, agency_id, state)
        values (:region, :bid, :lot, :agency, 'DRAFT')""").param("region", region.value()).param("bid", bid.value())
        .param("lot", lot.value()).param("agency", agency.value()).update();
  }

  /** Counts one sealed version more; CHANGED_MEANWHILE when somebody else did. */
  void raiseVersion(RegionId region, BidId bid, int to) {
    int raised = jdbc.sql("""
        update bid set version = :to where region_id = :region and bid_id = :bid and version = :to - 1""")
        .param("to", to).param("region", region.value()).param("bid", bid.value()).update();
    Refused.unless(raised == 1, Reason.CHANGED_MEANWHILE);
  }
}
