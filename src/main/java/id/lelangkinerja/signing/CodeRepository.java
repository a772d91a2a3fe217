package id.lelangkinerja.signing;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.RegionId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of documents' codes: only ever added. */
@Repository
class CodeRepository {
  private final JdbcClient jdbc;

  CodeRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Which document a code stands for. */
  record Coded(DocumentKind documentKind, UUID documentId, String code) {}

  /** Keeps the code unless the document has one; returns the one that it has. */
  String keep(Acting who, DocumentKind kind, UUID document, String fresh) {
    jdbc.sql("""
        insert into document_code (region_id, document_kind, document_id, code)
        values (:region, :kind, :document, :code) on conflict (region_id, document_kind, document_id) do nothing""")
        .param("region", who.region().value()).param("kind", kind.name()).param("document", document)
        .param("code", fresh).update();
    return find(who.region(), kind, document).orElseThrow().code();
  }

  Optional<Coded> find(RegionId region, DocumentKind kind, UUID document) {
    return jdbc.sql("""
        select document_kind, document_id, code from document_code
        where region_id = :region and document_kind = :kind and document_id = :document""")
        .param("region", region.value()).param("kind", kind.name()).param("document", document)
        .query(Rows.of(Coded.class)).optional();
  }

  Optional<Coded> find(RegionId region, String code) {
    return jdbc.sql("""
        select document_kind, document_id, code from document_code where region_id = :region and code = :code""")
        .param("region", region.value()).param("code", code).query(Rows.of(Coded.class)).optional();
  }
}
