package id.lelangkinerja.signing;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Acting;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The rows of who opened which file: the first time counts. */
@Repository
class OpeningRepository {
  private final JdbcClient jdbc;

  OpeningRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Transactional
  public void note(Acting who, String hash, Instant at) {
    jdbc.sql("""
        insert into document_opening (region_id, person_id, hash, at) values (:region, :person, :hash, :at)
        on conflict (region_id, person_id, hash) do nothing""").param("region", who.region().value())
        .param("person", who.person().value()).param("hash", hash).param("at", at.atOffset(ZoneOffset.UTC)).update();
  }

  @Transactional(readOnly = true)
  public Optional<Instant> find(Acting who, String hash) {
    return jdbc.sql("""
        select at from document_opening where region_id = :region and person_id = :person and hash = :hash""")
        .param("region", who.region().value()).param("person", who.person().value()).param("hash", hash)
        .query(Rows.of(Instant.class)).optional();
  }
}
