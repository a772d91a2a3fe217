package id.lelangkinerja.files;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.RegionId;
import java.time.Instant;
import java.time.ZoneOffset;
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

  Optional<StoredFile> find(RegionId region, UUID id) {
    return jdbc.sql("""
        select file_id, name, media_type, size, sha256 from stored_file
        where region_id = :region and file_id = :file""")
        .param("region", region.value()).param("file", id).query(Rows.of(StoredFile.class)).optional();
  }
}
