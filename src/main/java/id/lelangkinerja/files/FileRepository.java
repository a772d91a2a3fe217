package id.lelangkinerja.files;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.RegionId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of stored files. */
@Repository
class FileRepository {
  private final JdbcClient jdbc;

  FileRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(Acting who, StoredFile file, Instant at) {
    jdbc.sql("""
        insert into stored_file (region_id, file_id, sha256, name, media_type, size, stored_at, stored_by)
        values (:region, :file, :sha256, :name, :type, :size, :at, :by)""")
        .param("region", who.region().value()).param("file", file.fileId()).param("sha256", file.sha256())
        .param("name", file.name()).param("type", file.mediaType()).param("size", file.size())
        .param("at", at.atOffset(ZoneOffset.UTC)).param("by", who.person().value()).update();
  }

  /** Holds everybody else who keeps or sweeps this content until the transaction ends. */
  void alone(RegionId region, String sha256) {
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:sha256, :region))").param("sha256", sha256)
        .param("region", region.value()).query((_, _) -> sha256).single();
  }

  /** Takes the row away and notes that its content may go. */
  void forget(RegionId region, UUID id) {
    jdbc.sql("""
        with gone as (delete from stored_file where region_id = :region and file_id = :file returning sha256)
        insert into forgotten_content (region_id, sha256, forgotten_at)
        select :region, sha256, programme_time() from gone
        on conflict (region_id, sha256) do update set forgotten_at = excluded.forgotten_at""")
        .param("region", region.value()).param("file", id).update();
  }

  int count(RegionId region) {
    return jdbc.sql("select count(*)::int from stored_file where region_id = :region").param("region", region.value())
        .query(Rows.of(Integer.class)).single();
  }

  /** The files whose hash falls into this portion of so many; of those with the same content only the first. */
  List<StoredFile> portion(RegionId region, int portions, int portion) {
    return jdbc.sql("""
        select distinct on (sha256) file_id, name, media_type, size, sha256 from stored_file
        where region_id = :region and ('x' || left(sha256, 7))::bit(28)::int % :portions = :portion
        order by sha256, stored_at, file_id""")
        .param("region", region.value()).param("portions", portions).param("portion", portion)
        .query(Rows.of(StoredFile.class)).list();
  }

  /** What was forgotten more than a day ago. */
  List<String> forgotten(RegionId region) {
    return jdbc.sql("""
        select sha256 from forgotten_content
        where region_id = :region and forgotten_at <= programme_time() - interval '1 day' order by sha256""")
        .param("region", region.value()).query(Rows.of(String.class)).list();
  }

  /** Whether a row still, or again, names the content. */
  boolean isNamed(RegionId region, String sha256) {
    return jdbc.sql("select exists (select 1 from stored_file where region_id = :region and sha256 = :sha256)")
        .param("region", region.value()).param("sha256", sha256).query(Rows.of(Boolean.class)).single();
  }

  void swept(RegionId region, String sha256) {
    jdbc.sql("delete from forgotten_content where region_id = :region and sha256 = :sha256")
        .param("region", region.value()).param("sha256", sha256).update();
  }

  Optional<StoredFile> find(RegionId region, UUID id) {
    return jdbc.sql("""
        select file_id, name, media_type, size, sha256 from stored_file
        where region_id = :region and file_id = :file""")
        .param("region", region.value()).param("file", id).query(Rows.of(StoredFile.class)).optional();
  }
}
