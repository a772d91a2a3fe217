package id.lelangkinerja.bidding;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.round.RoundId;
import id.lelangkinerja.sealing.Binding;
import id.lelangkinerja.sealing.SealedDocument;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Sealed versions of bids, and the hashes published when bidding closes. */
@Repository
class VersionRepository {
  private final JdbcClient jdbc;

  VersionRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Where this version of the bid is bound to. */
  static Binding binding(RegionId region, BidRow bid, int version) {
    return new Binding(region, bid.roundId(), bid.bidId(), bid.agencyId(), version);
  }

  void add(Acting who, BidId bid, int version, SealedDocument sealed) {
    jdbc.sql("""
        insert into bid_version (region_id, bid_id, version, ciphertext, key_for_round, key_for_code, hash,
          submitted_at, submitted_by)
        values (:region, :bid, :version, :ciphertext, :forRound, :forCode, :hash, programme_time(), :person)""")
        .param("region", who.region().value()).param("bid", bid.value()).param("version", version)
        .param("ciphertext", sealed.ciphertext()).param("forRound", sealed.keyForRound())
        .param("forCode", sealed.keyForCode()).param("hash", sealed.hash()).param("person", who.person().value())
        .update();
  }

  /** The newest sealed version, the one that counts. */
  Optional<SealedDocument> newest(RegionId region, BidRow bid) {
    return jdbc.sql("""
        select ciphertext, key_for_round, key_for_code, hash from bid_version
        where region_id = :region and bid_id = :bid and version = :version""")
        .param("region", region.value()).param("bid", bid.bidId()).param("version", bid.version())
        .query(Rows.of(SealedDocument.class)).optional();
  }

  Instant submittedAt(RegionId region, BidRow bid) {
    return jdbc.sql("""
        select submitted_at from bid_version where region_id = :region and bid_id = :bid and version = :version""")
        .param("region", region.value()).param("bid", bid.bidId()).param("version", bid.version())
        .query(Rows.of(java.sql.Timestamp.class)).single().toInstant();
  }

  /** Publishes the hashes of the newest versions; one published before, when bidding was opened again, stays. */
  void publish(RegionId region, RoundId round, List<BidRow> bids) {
    for (var bid : bids) {
      jdbc.sql("""
          insert into published_hash (region_id, round_id, hash, published_at)
          select :region, :round, hash, programme_time() from bid_version
          where region_id = :region and bid_id = :bid and version = :version on conflict do nothing""")
          .param("region", region.value()).param("round", round.value()).param("bid", bid.bidId())
          .param("version", bid.version()).update();
    }
  }

  Set<String> published(RegionId region, RoundId round) {
    return Set.copyOf(jdbc.sql("select hash from published_hash where region_id = :region and round_id = :round")
        .param("region", region.value()).param("round", round.value()).query(Rows.of(String.class)).list());
  }
}
