package id.lelangkinerja.ledger;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.merkle.Entry;
import id.lelangkinerja.merkle.Hash;
import id.lelangkinerja.platform.RegionId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Finds the leaf of an act upon a document. */
@Repository
@Transactional(readOnly = true)
class ProofQuery {
  private final JdbcClient jdbc;

  ProofQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The leaf, what it hides, and the act in short. */
  @SuppressWarnings("ArrayRecordComponent") // a row of the database; nobody compares two leaves
  record Leaf(String what, String documentHash, Instant at, long position, byte[] salt, String content) {
    Entry entry() {
      return new Entry(Hash.of(salt), content);
    }
  }

  /** The newest of these acts upon the document with this hash that stands below the size. */
  public Optional<Leaf> ofDocument(RegionId region, String hash, List<String> acts, long size) {
    return jdbc.sql("""
        select a.what, a.document_hash, a.at, l.position, l.salt, l.content
        from act_view a join ledger_leaf l on l.region_id = a.region_id and l.act_id = a.act_id
        where a.region_id = :region and a.document_hash = :hash and a.what = any(:acts) and l.position < :size
        order by l.position desc limit 1""").param("region", region.value()).param("hash", hash)
        .param("acts", acts.toArray(String[]::new)).param("size", size).query(Rows.of(Leaf.class)).optional();
  }

  /** The newest of these acts upon a document of the object that stands below the size. */
  public Optional<Leaf> newest(RegionId region, Kind kind, UUID object, List<String> acts, long size) {
    return jdbc.sql("""
        select a.what, a.document_hash, a.at, l.position, l.salt, l.content
        from act_view a join ledger_leaf l on l.region_id = a.region_id and l.act_id = a.act_id
        where a.region_id = :region and a.object_kind = :kind and a.object_id = :object and a.what = any(:acts)
          and a.document_hash is not null and l.position < :size
        order by l.position desc limit 1""").param("region", region.value()).param("kind", kind.name())
        .param("object", object).param("acts", acts.toArray(String[]::new)).param("size", size)
        .query(Rows.of(Leaf.class)).optional();
  }
}
