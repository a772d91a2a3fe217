package id.lelangkinerja.minutes;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.files.StoredFile;
import id.lelangkinerja.platform.Acting;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The minutes as they were issued, and the numbers that were given out: only ever added. */
@Repository
class MinutesRepository {
  private final JdbcClient jdbc;

  MinutesRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A number within a round and kind. */
  record Numbered(int no, String text) {}

  /**
   * The next number of a kind, "BA-01/PEMBUKAAN/P2026-1". Whoever asks waits for the others of the region until they
   * are done, so that no number is given twice and none is lost.
   */
  Numbered next(Acting who, Subject subject, int year) {
    jdbc.sql("select pg_advisory_xact_lock(:region, hashtext('minutes'))").param("region", who.region().value())
        .query(row -> {
        });
    jdbc.sql("""
        insert into minutes_code (region_id, round_id, year, no)
        select :region, :round, :year, coalesce(max(no), 0) + 1 from minutes_code
        where region_id = :region and year = :year
        having not exists (select 1 from minutes_code where region_id = :region and round_id = :round)""")
        .param("region", who.region().value()).param("round", subject.roundId()).param("year", year).update();
    var code = jdbc.sql("""
        select 'P' || year || '-' || no from minutes_code where region_id = :region and round_id = :round""")
        .param("region", who.region().value()).param("round", subject.roundId()).query(Rows.of(String.class)).single();
    int no = jdbc.sql("""
        select coalesce(max(no), 0) + 1 from minutes
        where region_id = :region and round_id = :round and kind = :kind""").param("region", who.region().value())
        .param("round", subject.roundId()).param("kind", subject.kind().name()).query(Rows.of(Integer.class)).single();
    return new Numbered(no, "BA-%02d/%s/%s".formatted(no, subject.kind().word(), code));
  }

  void add(Acting who, Subject subject, Numbered number, StoredFile file, @Nullable UUID replaces,
      @Nullable String reason, Instant at) {
    jdbc.sql(
        """
            insert into minutes (region_id, minutes_id, round_id, kind, no, number, lot_id, replaces_id, reason, file_id,
              sha256, issued_by, issued_at)
            values (:region, :minutes, :round, :kind, :no, :number, :lot, :replaces, :reason, :file, :hash, :person, :at)""")
        .param("region", who.region().value()).param("minutes", UUID.randomUUID()).param("round", subject.roundId())
        .param("kind", subject.kind().name()).param("no", number.no()).param("number", number.text())
        .param("lot", subject.lotId()).param("replaces", replaces).param("reason", reason)
        .param("file", file.fileId()).param("hash", file.sha256()).param("person", who.person().value())
        .param("at", at.atOffset(ZoneOffset.UTC)).update();
  }
}
