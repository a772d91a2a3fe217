package id.lelangkinerja.portal;

import id.lelangkinerja.database.PublishedJdbc;
import id.lelangkinerja.database.PublishedQuery;
import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.sealing.SealingWay;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Reads the seals of rounds whose bidding is closed: keys, and the hashes of what lay sealed. */
@PublishedQuery
class SealQuery {
  private static final String SEAL = """
      select round_id, name, closes_at, published_at, bids, sealing, fingerprint, statement, signature
      from published_seal where region_id = :region""";
  private final PublishedJdbc jdbc;

  SealQuery(PublishedJdbc jdbc) {
    this.jdbc = jdbc;
  }

  /** A round's seal; the signature, in hexadecimal, is empty for keys made before keys were signed. */
  record Seal(UUID roundId, String name, Instant closesAt, Instant publishedAt, int bids, SealingWay sealing,
      String fingerprint, String statement, String signature) {}

  /** Of every round that has published hashes, the newest first. */
  public List<Seal> all(RegionId region) {
    return jdbc.sql(SEAL + " order by closes_at desc, name").param("region", region.value())
        .query(Rows.of(Seal.class)).list();
  }

  /** Throws Refused NOT_FOUND_HERE before the hashes are published. */
  public Seal of(RegionId region, UUID round) {
    return jdbc.sql(SEAL + " and round_id = :round").param("region", region.value()).param("round", round)
        .query(Rows.of(Seal.class)).optional().orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
  }

  public boolean isPublished(RegionId region, UUID round, String hash) {
    return jdbc.sql("""
        select exists (select 1 from published_sealed_hash
          where region_id = :region and round_id = :round and hash = :hash)""").param("region", region.value())
        .param("round", round).param("hash", hash).query(Rows.of(Boolean.class)).single();
  }

  /** In their own order, which tells nothing of the bids. */
  public List<String> hashes(RegionId region, UUID round) {
    return jdbc.sql("""
        select hash from published_sealed_hash where region_id = :region and round_id = :round order by hash""")
        .param("region", region.value()).param("round", round).query(Rows.of(String.class)).list();
  }
}
