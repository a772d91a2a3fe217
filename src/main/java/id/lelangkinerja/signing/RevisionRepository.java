package id.lelangkinerja.signing;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.RegionId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of signatures within documents: only ever added; what lapses stays on record. */
@Repository
class RevisionRepository {
  private final JdbcClient jdbc;

  RevisionRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Which document a file is a revision of; it has lapsed where the text was taken back. */
  record Found(DocumentKind documentKind, UUID documentId, int revision, boolean lapsed) {}

  void add(Acting who, DocumentKind kind, UUID document, Revision made) {
    jdbc.sql("""
        insert into signature (region_id, document_kind, document_id, revision, party, provider, seen_hash, signed_hash,
          file_id, at)
        values (:region, :kind, :document, :revision, :party, :provider, :seen, :signed, :file, :at)""")
        .param("region", who.region().value()).param("kind", kind.name()).param("document", document)
        .param("revision", made.revision()).param("party", made.party().name())
        .param("provider", made.provider().name()).param("seen", made.seenHash()).param("signed", made.signedHash())
        .param("file", made.fileId()).param("at", made.at().atOffset(ZoneOffset.UTC)).update();
  }

  List<Revision> of(RegionId region, DocumentKind kind, UUID document) {
    return jdbc.sql(
        """
            select revision, party, provider, seen_hash, signed_hash, file_id, at from signature
            where region_id = :region and document_kind = :kind and document_id = :document and lapsed = 0 order by revision""")
        .param("region", region.value()).param("kind", kind.name()).param("document", document)
        .query(Rows.of(Revision.class)).list();
  }

  /** The document that has a revision of this hash. */
  Optional<Found> find(RegionId region, String hash) {
    return jdbc.sql("""
        select document_kind, document_id, revision, lapsed > 0 lapsed from signature
        where region_id = :region and signed_hash = :hash limit 1""").param("region", region.value())
        .param("hash", hash).query(Rows.of(Found.class)).optional();
  }
}
