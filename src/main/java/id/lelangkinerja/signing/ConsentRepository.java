package id.lelangkinerja.signing;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.RegionId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of consents: only ever added; what lapses stays on record and is read no more. */
@Repository
class ConsentRepository {
  private final JdbcClient jdbc;

  ConsentRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(RegionId region, UUID person, DocumentKind kind, UUID document, Consent consent) {
    jdbc.sql(
        """
            insert into consent (region_id, consent_id, document_kind, document_id, document_hash, party, person_id, name, nip,
              rank_title, office, at, wet_ink)
            values (:region, :consent, :kind, :document, :hash, :party, :person, :name, :nip, :rank, :office, :at, :ink)""")
        .param("region", region.value()).param("consent", UUID.randomUUID()).param("kind", kind.name())
        .param("document", document).param("hash", consent.documentHash()).param("party", consent.party().name())
        .param("person", person).param("name", consent.name()).param("nip", consent.nip())
        .param("rank", consent.rankTitle()).param("office", consent.office())
        .param("at", consent.at().atOffset(ZoneOffset.UTC)).param("ink", consent.wetInk()).update();
  }

  List<Consent> of(RegionId region, DocumentKind kind, UUID document) {
    return jdbc.sql(
        """
            select party, document_hash, name, nip, rank_title, office, at, wet_ink from consent
            where region_id = :region and document_kind = :kind and document_id = :document and lapsed = 0 order by party""")
        .param("region", region.value()).param("kind", kind.name()).param("document", document)
        .query(Rows.of(Consent.class)).list();
  }

  /** The signatures that belong to the consents lapse with them, by their key. */
  void lapse(RegionId region, DocumentKind kind, UUID document) {
    jdbc.sql("""
        update consent set lapsed = (select max(c.lapsed) + 1 from consent c
          where c.region_id = :region and c.document_kind = :kind and c.document_id = :document)
        where region_id = :region and document_kind = :kind and document_id = :document and lapsed = 0""")
        .param("region", region.value()).param("kind", kind.name()).param("document", document).update();
  }
}
