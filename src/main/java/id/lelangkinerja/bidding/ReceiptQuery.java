package id.lelangkinerja.bidding;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads the receipt of a bid's newest sealed version, for the people of its agency. */
@Repository
@Transactional(readOnly = true)
class ReceiptQuery {
  private final JdbcClient jdbc;
  private final BidRepository bids;

  ReceiptQuery(JdbcClient jdbc, BidRepository bids) {
    this.jdbc = jdbc;
    this.bids = bids;
  }

  record Given(BidRow bid, Receipt receipt) {}

  private record Row(int version, String hash, String fingerprint, Instant submittedAt) {}

  /** NOT_FOUND_HERE for others, and where nothing was ever submitted. */
  public Given receipt(Acting who, BidId id) {
    var bid = bids.own(who, id);
    var row = jdbc.sql("""
        select v.version, v.hash, r.fingerprint, v.submitted_at from bid_version v
        join round_view r on r.region_id = v.region_id and r.round_id = :round
        where v.region_id = :region and v.bid_id = :bid and v.version = :version and r.fingerprint is not null""")
        .param("region", who.region().value()).param("round", bid.roundId()).param("bid", id.value())
        .param("version", bid.version()).query(Rows.of(Row.class)).optional()
        .orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
    return new Given(bid, new Receipt(id, row.version(), row.hash(), row.fingerprint(), row.submittedAt()));
  }
}
