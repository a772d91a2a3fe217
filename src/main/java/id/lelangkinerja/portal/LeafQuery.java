package id.lelangkinerja.portal;

import id.lelangkinerja.database.PublishedJdbc;
import id.lelangkinerja.database.PublishedQuery;
import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.RegionId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Where the public log holds the documents of agreements; of contracts {@link ActQuery} tells it with their acts. */
@PublishedQuery
class LeafQuery {
  private final PublishedJdbc jdbc;

  LeafQuery(PublishedJdbc jdbc) {
    this.jdbc = jdbc;
  }

  /** The act upon the document, its index in the log and the size of the newest checkpoint. */
  record Leaf(String what, String documentHash, Instant at, long position, long size) {}

  /** Of an agreement that is, or was, in force. */
  public Optional<Leaf> ofAgreement(RegionId region, UUID agreement) {
    return jdbc.sql("""
        select what, document_hash, at, position, size from published_agreement_leaf
        where region_id = :region and agreement_id = :agreement
        order by position desc limit 1""").param("region", region.value()).param("agreement", agreement)
        .query(Rows.of(Leaf.class)).optional();
  }
}
