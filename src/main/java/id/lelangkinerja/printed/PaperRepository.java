package id.lelangkinerja.printed;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.files.StoredFile;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.signing.DocumentKind;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of printed papers: only ever added. */
@Repository
class PaperRepository {
  private final JdbcClient jdbc;

  PaperRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  record Last(UUID fileId, String wordsHash, LocalDate printedOn) {}

  /** What a paper says of itself to whoever holds it. */
  record Told(String name, String about, String sha256, LocalDate printedOn, boolean replaced) {}

  /** Whoever prints the same paper at the same moment waits, and then gets the same file. */
  void alone(Acting who, Sheet sheet) {
    jdbc.sql("select pg_advisory_xact_lock(:region, hashtext(:paper))").param("region", who.region().value())
        .param("paper", sheet.kind() + ":" + sheet.topic()).query(row -> {
        });
  }

  Optional<Last> last(Acting who, Sheet sheet) {
    return jdbc.sql("""
        select file_id, words_hash, printed_on from printed_paper
        where region_id = :region and kind = :kind and topic = :topic order by no desc limit 1""")
        .param("region", who.region().value()).param("kind", sheet.kind().name()).param("topic", sheet.topic())
        .query(Rows.of(Last.class)).optional();
  }

  void add(Acting who, UUID id, Sheet sheet, String words, StoredFile file, LocalDate day) {
    jdbc.sql(
        """
            insert into printed_paper (region_id, paper_id, kind, topic, no, name, about, words_hash, file_id, sha256,
              printed_on, printed_by)
            select :region, :paper, :kind, :topic, coalesce(max(no), 0) + 1, :name, :about, :words, :file, :hash, :day, :person
            from printed_paper where region_id = :region and kind = :kind and topic = :topic""")
        .param("region", who.region().value()).param("paper", id).param("kind", sheet.kind().name())
        .param("topic", sheet.topic()).param("name", sheet.name()).param("about", sheet.about()).param("words", words)
        .param("file", file.fileId()).param("hash", file.sha256()).param("day", day)
        .param("person", who.person().value()).update();
  }

  Optional<Told> find(RegionId region, DocumentKind kind, UUID paper) {
    return jdbc.sql("""
        select p.name, p.about, p.sha256, p.printed_on,
          exists (select 1 from printed_paper x where x.region_id = p.region_id and x.kind = p.kind
            and x.topic = p.topic and x.no > p.no) replaced
        from printed_paper p where p.region_id = :region and p.paper_id = :paper and p.kind = :kind""")
        .param("region", region.value()).param("paper", paper).param("kind", kind.name())
        .query(Rows.of(Told.class)).optional();
  }

  Optional<UUID> ofHash(RegionId region, DocumentKind kind, String sha256) {
    return jdbc.sql("""
        select paper_id from printed_paper where region_id = :region and kind = :kind and sha256 = :hash limit 1""")
        .param("region", region.value()).param("kind", kind.name()).param("hash", sha256).query(Rows.of(UUID.class))
        .optional();
  }
}
