package id.lelangkinerja.caselist;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.measurement.MeasurementId;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.InstallationKey;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.sealing.InstallationLock;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Case lists: one encrypted document each, bound to its region, figure and version. */
@Repository
class CaseListRepository {
  private final JdbcClient jdbc;
  private final InstallationLock lock;
  private final Clock clock;

  CaseListRepository(JdbcClient jdbc, InstallationKey installation, Clock clock) {
    this.jdbc = jdbc;
    this.lock = new InstallationLock(installation, "case list");
    this.clock = clock;
  }

  /** Lays the list beside the version, in the place of one that lay there. */
  void lay(Acting who, MeasurementId figure, int version, Cases cases, LocalDate deleteOn) {
    statement(who, figure, version,
        """
            insert into case_list (region_id, measurement_id, version, cases, columns, ciphertext, laid_by, laid_at, delete_on)
            values (:region, :figure, :version, :cases, :columns, :ciphertext, :by, :at, :deleteOn)
            on conflict (region_id, measurement_id, version) do update set cases = excluded.cases,
              columns = excluded.columns, ciphertext = excluded.ciphertext, laid_by = excluded.laid_by,
              laid_at = excluded.laid_at, delete_on = excluded.delete_on, deleted_at = null""")
        .param("cases", cases.rows().size())
        .param("columns", cases.columns().stream().map(CaseColumn::name).toArray(String[]::new))
        .param("ciphertext", lock.lock(place(who.region(), figure, version), cases.bytes()))
        .param("by", who.person().value()).param("at", now()).param("deleteOn", deleteOn).update();
  }

  /** Takes the content away; false where none is there. */
  boolean remove(Acting who, MeasurementId figure, int version) {
    return statement(who, figure, version, """
        update case_list set ciphertext = null, deleted_at = :at
        where region_id = :region and measurement_id = :figure and version = :version and deleted_at is null""")
        .param("at", now()).update() == 1;
  }

  /** Takes the content of all away whose day has come, and tells of which figures they were. */
  List<UUID> removeDue(RegionId region, LocalDate today) {
    return jdbc.sql("""
        update case_list set ciphertext = null, deleted_at = :at
        where region_id = :region and delete_on <= :today and deleted_at is null returning measurement_id""")
        .param("region", region.value()).param("today", today).param("at", now()).query(Rows.of(UUID.class)).list();
  }

  /** Notes that this person looks at the list, and why. */
  UUID look(Acting who, MeasurementId figure, int version, String reason) {
    var look = UUID.randomUUID();
    statement(who, figure, version, """
        insert into case_look (region_id, look_id, measurement_id, version, person_id, looked_at, reason)
        values (:region, :look, :figure, :version, :by, :at, :reason)""").param("look", look)
        .param("by", who.person().value()).param("at", now()).param("reason", reason).update();
    return look;
  }

  /** The cases themselves; throws SealBroken where the document was exchanged for another or changed. */
  Cases open(RegionId region, MeasurementId figure, int version, byte[] ciphertext) {
    return Cases.of(lock.unlock(place(region, figure, version), ciphertext));
  }

  private static String place(RegionId region, MeasurementId figure, int version) {
    return region.value() + "/" + figure.value() + "/" + version;
  }

  private JdbcClient.StatementSpec statement(Acting who, MeasurementId figure, int version, String sql) {
    return jdbc.sql(sql).param("region", who.region().value()).param("figure", figure.value()).param("version",
        version);
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
