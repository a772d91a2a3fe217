package id.lelangkinerja.portal;

import id.lelangkinerja.database.PublishedJdbc;
import id.lelangkinerja.database.PublishedQuery;
import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.RegionId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Where the public log holds the documents of contracts and agreements. */
@PublishedQuery
class LeafQuery {
  private final PublishedJdbc jdbc;

  LeafQuery(PublishedJdbc jdbc) {
    this.jdbc = jdbc;
  }

  /** The act upon the document, its index in the log and the size of the newest checkpoint. */
  record Leaf(String what, String documentHash, Instant at, long position, long size) {}

  public Optional<Leaf> ofContract(RegionId region, UUID contract) {
    return jdbc.sql("""
        select what, document_hash, at, position, size from published_leaf
        where region_id = :region and object_kind = 'CONTRACT' and object_id = :contract
        order by position desc limit 1""").param("region", region.value()).param("contract", contract)
        .query(Rows.of(Leaf.class)).optional();
  }

  /** The same of an agreement that is, or was, in force. */
  public Optional<Leaf> ofAgreement(RegionId region, UUID agreement) {
    return jdbc.sql("""
        select what, document_hash, at, position, size from published_agreement_leaf
        where region_id = :region and agreement_id = :agreement
        order by position desc limit 1""").param("region", region.value()).param("agreement", agreement)
        .query(Rows.of(Leaf.class)).optional();
  }
}
