package id.lelangkinerja.agreement;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of action plans. */
@Repository
class StepRepository {
  private final JdbcClient jdbc;

  StepRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(Acting who, UUID step, AgencyId agency, int year, PlannedStep planned, Instant at) {
    of("""
        insert into agreement_step (region_id, step_id, agency_id, year, commitment_id, text, responsible, periods,
          made_by, made_at)
        values (:region, :step, :agency, :year, :commitment, :text, :responsible, :periods, :person, :at)""", who,
        step).param("agency", agency.value()).param("year", year).param("commitment", planned.commitmentId())
        .param("text", planned.text()).param("responsible", planned.responsible())
        .param("periods", planned.planned().size()).param("person", who.person().value())
        .param("at", at.atOffset(ZoneOffset.UTC)).update();
    for (int period = 1; period <= planned.planned().size(); period++) {
      of("""
          insert into agreement_step_period (region_id, step_id, period, planned)
          values (:region, :step, :period, :planned)""", who, step).param("period", period)
          .param("planned", planned.planned().get(period - 1)).update();
    }
  }

  /** What was reported stays as it is. */
  void change(Acting who, UUID step, PlannedStep planned) {
    of("""
        update agreement_step set commitment_id = :commitment, text = :text, responsible = :responsible
        where region_id = :region and step_id = :step""", who, step).param("commitment", planned.commitmentId())
        .param("text", planned.text()).param("responsible", planned.responsible()).update();
    for (int period = 1; period <= planned.planned().size(); period++) {
      of("""
          update agreement_step_period set planned = :planned
          where region_id = :region and step_id = :step and period = :period""", who, step).param("period", period)
          .param("planned", planned.planned().get(period - 1)).update();
    }
  }

  void remove(Acting who, UUID step) {
    of("delete from agreement_step_period where region_id = :region and step_id = :step", who, step).update();
    of("delete from agreement_step where region_id = :region and step_id = :step", who, step).update();
  }

  void report(Acting who, UUID step, int period, int actual, @Nullable String note, Instant at) {
    of("""
        update agreement_step_period set actual = :actual, note = :note, reported_by = :person, reported_at = :at
        where region_id = :region and step_id = :step and period = :period""", who, step).param("period", period)
        .param("actual", actual).param("note", note).param("person", who.person().value())
        .param("at", at.atOffset(ZoneOffset.UTC)).update();
  }

  void attach(Acting who, UUID step, int period, UUID file) {
    of("""
        insert into agreement_step_evidence (region_id, step_id, period, file_id)
        values (:region, :step, :period, :file)""", who, step).param("period", period).param("file", file).update();
  }

  int countEvidence(Acting who, UUID step) {
    return of("select count(*) from agreement_step_evidence where region_id = :region and step_id = :step", who, step)
        .query(Rows.of(Integer.class)).single();
  }

  private JdbcClient.StatementSpec of(String sql, Acting who, UUID step) {
    return jdbc.sql(sql).param("region", who.region().value()).param("step", step);
  }
}
