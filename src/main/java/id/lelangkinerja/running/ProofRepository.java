package id.lelangkinerja.running;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.RegionId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The files that were laid beside amendments. */
@Repository
class ProofRepository {
  private final JdbcClient jdbc;

  ProofRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** In the order in which they were laid down. */
  List<UUID> of(RegionId region, UUID amendment) {
    return jdbc.sql("""
        select file_id from amendment_file
        where region_id = :region and amendment_id = :amendment order by added_at, file_id""")
        .param("region", region.value()).param("amendment", amendment).query(Rows.of(UUID.class)).list();
  }

  void add(Acting who, AmendmentId id, UUID file, Instant at) {
    jdbc.sql("""
        insert into amendment_file (region_id, amendment_id, file_id, added_by, added_at)
        values (:region, :amendment, :file, :person, :at)""").param("region", who.region().value())
        .param("amendment", id.value()).param("file", file).param("person", who.person().value())
        .param("at", at.atOffset(ZoneOffset.UTC)).update();
  }
}
