package id.lelangkinerja.signing;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.files.StoredFile;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of scans and of the attestations given to them; attestations are only ever added. */
@Repository
class ScanRepository {
  private final JdbcClient jdbc;

  ScanRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A scan without its attestations. */
  private record Row(UUID scanId, String documentHash, UUID fileId, String fileHash, ScanState state, UUID broughtBy,
      String broughtName, Instant broughtAt) {}

  /** Which document a file is the attested scan of. */
  record Found(DocumentKind documentKind, UUID documentId) {}

  /** The scan that is awaited or attested; a document has one at most. */
  Optional<Scan> live(RegionId region, DocumentKind kind, UUID document) {
    return jdbc.sql("""
        select scan_id, document_hash, file_id, file_hash, state, brought_by, brought_name, brought_at from scan
        where region_id = :region and document_kind = :kind and document_id = :document and state <> 'WITHDRAWN'""")
        .param("region", region.value()).param("kind", kind.name()).param("document", document)
        .query(Rows.of(Row.class)).optional().map(row -> whole(region, row));
  }

  private Scan whole(RegionId region, Row row) {
    var given = jdbc.sql("""
        select person_id, role, name, nip, office, at from attestation
        where region_id = :region and scan_id = :scan order by at, person_id""").param("region", region.value())
        .param("scan", row.scanId()).query(Rows.of(Attestation.class)).list();
    return new Scan(row.scanId(), row.documentHash(), row.fileId(), row.fileHash(), row.state(), row.broughtBy(),
        row.broughtName(), row.broughtAt(), given);
  }

  List<ScanQuery.Awaited> awaited(RegionId region) {
    return jdbc.sql("""
        select document_kind, document_id from scan where region_id = :region and state = 'AWAITED'
        order by brought_at, scan_id""").param("region", region.value()).query(Rows.of(ScanQuery.Awaited.class)).list();
  }

  /** The document of which a file with this hash is the scan that was attested. */
  Optional<Found> attested(RegionId region, String hash) {
    return jdbc.sql("""
        select document_kind, document_id from scan
        where region_id = :region and file_hash = :hash and state = 'ATTESTED' limit 1""")
        .param("region", region.value()).param("hash", hash).query(Rows.of(Found.class)).optional();
  }

  /** The constraint scan_live refuses a second one. */
  void add(Acting who, DocumentKind kind, UUID document, String documentHash, StoredFile file, Instant at) {
    jdbc.sql("""
        insert into scan (region_id, scan_id, document_kind, document_id, document_hash, file_hash, file_id, state,
          brought_by, brought_name, brought_at)
        values (:region, :scan, :kind, :document, :text, :hash, :file, 'AWAITED', :person, :name, :at)""")
        .param("region", who.region().value()).param("scan", UUID.randomUUID()).param("kind", kind.name())
        .param("document", document).param("text", documentHash).param("hash", file.sha256())
        .param("file", file.fileId()).param("person", who.person().value()).param("name", who.name())
        .param("at", at.atOffset(ZoneOffset.UTC)).update();
  }

  void attest(Acting who, Scan scan, Attestation given) {
    jdbc.sql("""
        insert into attestation (region_id, scan_id, person_id, role, file_hash, name, nip, office, at)
        values (:region, :scan, :person, :role, :hash, :name, :nip, :office, :at)""")
        .param("region", who.region().value()).param("scan", scan.scanId()).param("person", given.personId())
        .param("role", given.role().name()).param("hash", scan.fileHash()).param("name", given.name())
        .param("nip", given.nip()).param("office", given.office()).param("at", given.at().atOffset(ZoneOffset.UTC))
        .update();
  }

  void complete(RegionId region, Scan scan) {
    moved(jdbc.sql("""
        update scan set state = 'ATTESTED' where region_id = :region and scan_id = :scan and state = 'AWAITED'""")
        .param("region", region.value()).param("scan", scan.scanId()).update());
  }

  void withdraw(Acting who, Scan scan, Instant at) {
    moved(jdbc.sql("""
        update scan set state = 'WITHDRAWN', file_id = null, withdrawn_by = :person, withdrawn_at = :at
        where region_id = :region and scan_id = :scan and state = 'AWAITED'""").param("person", who.person().value())
        .param("at", at.atOffset(ZoneOffset.UTC)).param("region", who.region().value()).param("scan", scan.scanId())
        .update());
  }

  private static void moved(int rows) {
    Refused.unless(rows == 1, Reason.CHANGED_MEANWHILE);
  }
}
