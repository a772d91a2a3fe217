package id.lelangkinerja.minutes;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.files.StoredFile;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.RegionId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
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
   * The next number of a kind, see {@link MinutesKind#number}. Whoever asks waits for the others of the region until they
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
    return new Numbered(no, subject.kind().number(no, code));
  }

  /** What minutes say of themselves to whoever holds them. */
  record Issued(String number, String roundName, @Nullable String lotTitle, String sha256, Instant issuedAt,
      boolean replaced, boolean isPublic) {}

  Optional<Issued> find(RegionId region, UUID id) {
    return jdbc.sql("""
        select m.number, r.name round_name, l.title lot_title, m.sha256, m.issued_at, m.is_public,
          exists (select 1 from minutes x where x.region_id = m.region_id and x.replaces_id = m.minutes_id) replaced
        from minutes_view m
        join round_view r on r.region_id = m.region_id and r.round_id = m.round_id
        left join lot_view l on l.region_id = m.region_id and l.lot_id = m.lot_id
        where m.region_id = :region and m.minutes_id = :minutes""").param("region", region.value())
        .param("minutes", id).query(Rows.of(Issued.class)).optional();
  }

  Optional<UUID> ofHash(RegionId region, String sha256) {
    return jdbc.sql("select minutes_id from minutes where region_id = :region and sha256 = :hash limit 1")
        .param("region", region.value()).param("hash", sha256).query(Rows.of(UUID.class)).optional();
  }

  void add(Acting who, UUID id, Subject subject, Numbered number, StoredFile file, @Nullable UUID replaces,
      @Nullable String reason, Instant at) {
    jdbc.sql(
        """
            insert into minutes (region_id, minutes_id, round_id, kind, no, number, lot_id, replaces_id, reason, file_id,
              sha256, issued_by, issued_at)
            values (:region, :minutes, :round, :kind, :no, :number, :lot, :replaces, :reason, :file, :hash, :person, :at)""")
        .param("region", who.region().value()).param("minutes", id).param("round", subject.roundId())
        .param("kind", subject.kind().name()).param("no", number.no()).param("number", number.text())
        .param("lot", subject.lotId()).param("replaces", replaces).param("reason", reason)
        .param("file", file.fileId()).param("hash", file.sha256()).param("person", who.person().value())
        .param("at", at.atOffset(ZoneOffset.UTC)).update();
  }
}
