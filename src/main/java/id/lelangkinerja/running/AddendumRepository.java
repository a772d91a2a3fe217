package id.lelangkinerja.running;

import id.lelangkinerja.contract.Signatory;
import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.RegionId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The document of an approved amendment: whom it names, its text, and the file with the signatures so far. */
@Repository
class AddendumRepository {
  private final JdbcClient jdbc;

  AddendumRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The first party first; empty before there is an addendum. */
  List<Signatory> parties(RegionId region, UUID amendment) {
    return jdbc.sql("""
        select party, person_id, name, nip, rank_title, office from amendment_party
        where region_id = :region and amendment_id = :amendment order by party""").param("region", region.value())
        .param("amendment", amendment).query(Rows.of(Signatory.class)).list();
  }

  void name(RegionId region, UUID amendment, Signatory side) {
    jdbc.sql("""
        insert into amendment_party (region_id, amendment_id, party, person_id, name, nip, rank_title, office)
        values (:region, :amendment, :party, :person, :name, :nip, :rank, :office)""").param("region", region.value())
        .param("amendment", amendment).param("party", side.party().name()).param("person", side.personId())
        .param("name", side.name()).param("nip", side.nip()).param("rank", side.rankTitle())
        .param("office", side.office()).update();
  }

  void keepText(RegionId region, UUID amendment, UUID file, String hash) {
    jdbc.sql("""
        update amendment set file_id = :file, document_hash = :hash
        where region_id = :region and amendment_id = :amendment and file_id is null""").param("file", file)
        .param("hash", hash).param("region", region.value()).param("amendment", amendment).update();
  }

  void keepSigned(RegionId region, UUID amendment, UUID file) {
    jdbc.sql("update amendment set signed_file_id = :file where region_id = :region and amendment_id = :amendment")
        .param("file", file).param("region", region.value()).param("amendment", amendment).update();
  }

  /** The amendment whose text has this hash. */
  Optional<UUID> ofText(RegionId region, String hash) {
    return jdbc.sql("select amendment_id from amendment where region_id = :region and document_hash = :hash limit 1")
        .param("region", region.value()).param("hash", hash).query(Rows.of(UUID.class)).optional();
  }
}
