package id.lelangkinerja.measurement;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Acting;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The versions of a measurement's figure and the verdicts on them. */
@Repository
class VersionRepository {
  private final JdbcClient jdbc;
  private final CarriedRepository carried;
  private final Clock clock;

  VersionRepository(JdbcClient jdbc, CarriedRepository carried, Clock clock) {
    this.carried = carried;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Writes the figure into the version that is not handed in yet, or into a new one that takes over its evidence and parts. */
  void write(Acting who, Measurement figure, NewValue value) {
    if (!figure.drafted()) {
      begin(who, figure, value);
      return;
    }
    values(statement(who, figure, figure.version(), """
        update measurement_version set value = :value, numerator = :numerator, denominator = :denominator, note = :note,
          cumulative = :cumulative, provisional = coalesce(:provisional, provisional),
          reported_by = :by, reported_at = :at, batch_id = null, batch_line = null
        where region_id = :region and measurement_id = :id and version = :version"""), value)
        .param("by", who.person().value()).param("at", now()).update();
  }

  private void begin(Acting who, Measurement figure, NewValue value) {
    values(statement(who, figure, figure.version() + 1, """
        with begun as (
          insert into measurement_version (region_id, measurement_id, version, value, numerator, denominator, note,
            cumulative, provisional, correction_reason, reported_by, reported_at)
          values (:region, :id, :version, :value, :numerator, :denominator, :note, :cumulative,
            coalesce(:provisional, false),
            (select correction_reason from measurement_version
             where region_id = :region and measurement_id = :id and version = :version - 1), :by, :at))
        update measurement set version = :version where region_id = :region and measurement_id = :id"""), value)
        .param("by", who.person().value()).param("at", now()).update();
    carryOver(who, figure);
  }

  /** Begins the correction of a verified figure with a copy of it. */
  void correct(Acting who, Measurement figure, String reason) {
    statement(who, figure, figure.version() + 1, """
        insert into measurement_version (region_id, measurement_id, version, value, numerator, denominator, note,
          cumulative, correction_reason, reported_by, reported_at)
        select region_id, measurement_id, :version, value, numerator, denominator, note, cumulative, :reason, :by, :at
        from measurement_version where region_id = :region and measurement_id = :id and version = :version - 1""")
        .param("reason", reason).param("by", who.person().value()).param("at", now()).update();
    takeOver(who, figure);
  }

  /**
   * Puts a copy of the verified figure before the verifier, handed in when and by whom that was: the figure that stands, so that to confirm it
   * keeps it. What was reported stays in the first version.
   */
  void putBack(Acting who, Measurement figure) {
    statement(who, figure, figure.version() + 1, """
        insert into measurement_version (region_id, measurement_id, version, value, numerator, denominator, note,
          cumulative, provisional, explanation, explanation_open, reported_by, reported_at, submitted_at, put_back)
        select v.region_id, v.measurement_id, :version, coalesce(d.value, v.value),
          case when d.value is null then v.numerator else d.numerator end,
          case when d.value is null then v.denominator else d.denominator end, v.note,
          case when d.value is null then v.cumulative end, v.provisional, v.explanation, v.explanation_open,
          v.reported_by, v.reported_at, v.submitted_at, true
        from measurement_version v
        join verdict d on d.region_id = v.region_id and d.measurement_id = v.measurement_id and d.version = v.version
        where v.region_id = :region and v.measurement_id = :id and v.version = :version - 1""")
        .update();
    statement(who, figure, figure.version() + 1, """
        insert into measurement_answer (region_id, measurement_id, version, question, answer)
        select region_id, measurement_id, :version, question, answer from measurement_answer
        where region_id = :region and measurement_id = :id and version = :version - 1""").update();
    takeOver(who, figure);
    // Parts that add up to what was reported do not fit what was put in its place.
    statement(who, figure, figure.version() + 1, """
        delete from measurement_part p where p.region_id = :region and p.measurement_id = :id and p.version = :version
          and exists (select from verdict d where d.region_id = :region and d.measurement_id = :id
            and d.version = :version - 1 and d.value is not null)""").update();
  }

  /** Whether another figure came after this version than a copy of it that was put back and confirmed. */
  boolean replaced(Acting who, Measurement figure, int version) {
    return statement(who, figure, version, """
        select exists (select from measurement_version v where v.region_id = :region and v.measurement_id = :id
            and v.version > :version and not v.put_back)
          or exists (select from verdict d where d.region_id = :region and d.measurement_id = :id
            and d.version > :version and d.value is not null)""").query(Rows.of(Boolean.class)).single();
  }

  private void carryOver(Acting who, Measurement figure) {
    if (figure.version() > 0) {
      carried.over(who.region(), new UUID[]{figure.id().value()}, new Integer[]{figure.version() + 1});
    }
  }

  private void takeOver(Acting who, Measurement figure) {
    carryOver(who, figure);
    statement(who, figure, figure.version() + 1, """
        update measurement set version = :version where region_id = :region and measurement_id = :id""").update();
  }

  void handIn(Acting who, Measurement figure) {
    statement(who, figure, figure.version(), """
        update measurement_version set submitted_at = :at
        where region_id = :region and measurement_id = :id and version = :version""").param("at", now()).update();
  }

  /** Notes the verdict; a verified version is from now on the one that stands. */
  void judge(Acting who, Measurement figure, boolean verified, @Nullable String reason) {
    judge(who, figure, verified, reason, null);
  }

  /** Notes that another figure stands in place of the reported one, which stays as it was. */
  void adjust(Acting who, Measurement figure, NewValue instead, String reason) {
    judge(who, figure, true, reason, instead);
  }

  private void judge(Acting who, Measurement figure, boolean verified, @Nullable String reason,
      @Nullable NewValue instead) {
    statement(who, figure, figure.version(), """
        insert into verdict (region_id, measurement_id, version, verified, reason, value, numerator, denominator,
          given_by, given_at)
        values (:region, :id, :version, :verified, :reason, :value, :numerator, :denominator, :by, :at)""")
        .param("verified", verified).param("reason", reason).param("value", instead == null ? null : instead.value())
        .param("numerator", instead == null ? null : instead.numerator())
        .param("denominator", instead == null ? null : instead.denominator()).param("by", who.person().value())
        .param("at", now()).update();
    if (verified) {
      statement(who, figure, figure.version(), """
          update measurement set verified_version = :version where region_id = :region and measurement_id = :id""")
          .update();
    }
  }

  /** Notes of all these at once that they stand as reported. */
  void confirm(Acting who, UUID[] figures) {
    jdbc.sql("""
        with confirmed as (
          insert into verdict (region_id, measurement_id, version, verified, given_by, given_at)
          select region_id, measurement_id, version, true, :by, :at from measurement
          where region_id = :region and measurement_id = any(:ids)
          returning region_id, measurement_id, version)
        update measurement m set verified_version = c.version from confirmed c
        where m.region_id = c.region_id and m.measurement_id = c.measurement_id""")
        .param("region", who.region().value()).param("ids", figures).param("by", who.person().value())
        .param("at", now()).update();
  }

  /** The figure of the newest version as it was reported, without its note. */
  NewValue reported(Acting who, Measurement figure) {
    return statement(who, figure, figure.version(), """
        select value, numerator, denominator, '' note, provisional, cumulative from measurement_version
        where region_id = :region and measurement_id = :id and version = :version""")
        .query(Rows.of(NewValue.class)).single();
  }

  boolean hasNote(Acting who, Measurement figure) {
    return statement(who, figure, figure.version(), """
        select note is not null from measurement_version
        where region_id = :region and measurement_id = :id and version = :version""")
        .query(Rows.of(Boolean.class)).single();
  }

  private JdbcClient.StatementSpec statement(Acting who, Measurement figure, int version, String sql) {
    return jdbc.sql(sql).param("region", who.region().value()).param("id", figure.id().value()).param("version",
        version);
  }

  /** The figure as parameters of a statement that writes it. */
  private static JdbcClient.StatementSpec values(JdbcClient.StatementSpec statement, NewValue value) {
    return statement.param("value", value.value()).param("numerator", value.numerator())
        .param("denominator", value.denominator()).param("note", value.note().isBlank() ? null : value.note())
        .param("provisional", value.provisional()).param("cumulative", value.cumulative());
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
