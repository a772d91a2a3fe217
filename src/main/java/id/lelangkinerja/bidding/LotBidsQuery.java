package id.lelangkinerja.bidding;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.platform.Role;
import id.lelangkinerja.round.LotId;
import id.lelangkinerja.round.LotState;
import id.lelangkinerja.round.RoundId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What stands around the bids of a lot: its terms, the published hashes, and what the round waits for. */
@Repository
@Transactional(readOnly = true)
class LotBidsQuery {
  private final JdbcClient jdbc;
  private final TermsRepository terms;
  private final BidRepository bids;

  LotBidsQuery(JdbcClient jdbc, TermsRepository terms, BidRepository bids) {
    this.jdbc = jdbc;
    this.terms = terms;
    this.bids = bids;
  }

  /** Whether the lot's page of bids exists: its round was opened, and the lot is no draft. */
  public boolean isOpenTo(Acting who, LotId lot) {
    return terms.exists(who.region(), lot);
  }

  /** What the lot asks of everyone. */
  public LotTerms terms(RegionId region, LotId lot) {
    return terms.of(region, lot);
  }

  /** The same with what the bid's promises are measured against. */
  public LotTerms terms(RegionId region, BidRow bid) {
    return terms.of(region, bid.lot(), bid.agency());
  }

  /** Whether the reader examines the bids of this round once they are opened. */
  public boolean examines(Acting who, RoundId round) {
    return Rules.examines(who) || (who.has(Role.PANEL_MEMBER) && jdbc.sql("""
        select exists (select 1 from panel_member_view
          where region_id = :region and round_id = :round and person_id = :person)""")
        .param("region", who.region().value()).param("round", round.value()).param("person", who.person().value())
        .query(Rows.of(Boolean.class)).single());
  }

  /** Whether the deadline is past by the database's clock and bidding still waits to be closed. */
  public boolean waitsForClosing(RegionId region, RoundId round) {
    return isOver(region, round) && !bids.lots(region, round, LotState.BIDDING).isEmpty();
  }

  public boolean waitsForOpening(RegionId region, RoundId round) {
    return !bids.lots(region, round, LotState.OPENING).isEmpty();
  }

  public String roundName(RegionId region, RoundId round) {
    return jdbc.sql("select name from round_view where region_id = :region and round_id = :round")
        .param("region", region.value()).param("round", round.value()).query(Rows.of(String.class)).optional()
        .orElseThrow(() -> new Refused(
            Reason.NOT_FOUND_HERE));
  }

  public int countHashes(RegionId region, RoundId round) {
    return jdbc.sql("select count(*) from published_hash where region_id = :region and round_id = :round")
        .param("region", region.value()).param("round", round.value()).query(Rows.of(Integer.class)).single();
  }

  public boolean isPublished(RegionId region, RoundId round, String hash) {
    return jdbc.sql("""
        select exists (select 1 from published_hash
          where region_id = :region and round_id = :round and hash = :hash)""").param("region", region.value())
        .param("round", round.value()).param("hash", hash).query(Rows.of(Boolean.class)).single();
  }

  public List<String> hashes(RegionId region, RoundId round, int offset, int limit) {
    return jdbc.sql("""
        select hash from published_hash where region_id = :region and round_id = :round
        order by hash limit :limit offset :offset""").param("region", region.value()).param("round", round.value())
        .param("limit", limit).param("offset", offset).query(Rows.of(String.class)).list();
  }

  /** Those of a lot's opened bids of which a target is worse than its reserve. */
  public Set<UUID> belowReserve(RegionId region, LotId lot) {
    return Set.copyOf(jdbc.sql("""
        select o.bid_id from opened_bid o join bid b on b.region_id = o.region_id and b.bid_id = o.bid_id
        where o.region_id = :region and b.lot_id = :lot and o.below_reserve_reason is not null""")
        .param("region", region.value()).param("lot", lot.value()).query(Rows.of(UUID.class)).list());
  }

  private boolean isOver(RegionId region, RoundId round) {
    return jdbc.sql("""
        select programme_time() >= closes_at from round_view where region_id = :region and round_id = :round""")
        .param("region", region.value()).param("round", round.value()).query(Rows.of(Boolean.class)).single();
  }
}
