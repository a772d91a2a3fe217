package id.lelangkinerja.agreement;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads the action plans of agencies, for who may read their agreements, and what else falls due in the year. */
@Repository
@Transactional(readOnly = true)
class StepQuery {
  private static final String STEP = """
      select s.step_id, s.agency_id, s.year, s.commitment_id, s.text, s.responsible, s.periods,
        coalesce((select l.indicator from agreement_line l
          join agreement g on g.region_id = l.region_id and g.agreement_id = l.agreement_id
          where l.region_id = s.region_id and l.commitment_id = s.commitment_id and g.agency_id = s.agency_id
          order by g.drawn_at desc limit 1), '') indicator
      from agreement_step s where s.region_id = :region\s""";
  private final JdbcClient jdbc;
  private final AgreementQuery agreements;

  StepQuery(JdbcClient jdbc, AgreementQuery agreements) {
    this.jdbc = jdbc;
    this.agreements = agreements;
  }

  private record Row(UUID stepId, UUID agencyId, int year, UUID commitmentId, String indicator, String text,
      String responsible, int periods) {}

  /** A file that shows what was done by the end of a period. */
  record Evidence(int period, UUID fileId) {}

  /** A measurement of the year that is still to be reported, and its last day. */
  record Due(UUID measurementId, String indicator, int period, int periods, LocalDate dueOn) {}

  /** In the order in which they were planned; refused with NOT_FOUND_HERE for who may not read them. */
  List<Step> of(Acting who, AgencyId agency, int year) {
    agreements.agency(who, agency);
    return jdbc.sql(STEP + "and s.agency_id = :agency and s.year = :year order by s.made_at, s.step_id")
        .param("region", who.region().value()).param("agency", agency.value()).param("year", year)
        .query(Rows.of(Row.class)).list().stream().map(row -> step(who, row)).toList();
  }

  Step step(Acting who, AgencyId agency, int year, UUID id) {
    return of(who, agency, year).stream().filter(each -> each.stepId().equals(id)).findFirst()
        .orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
  }

  private Step step(Acting who, Row row) {
    var progress = jdbc.sql("""
        select period, planned, actual, note, reported_at from agreement_step_period
        where region_id = :region and step_id = :step order by period""").param("region", who.region().value())
        .param("step", row.stepId()).query(Rows.of(Step.Period.class)).list();
    return new Step(row.stepId(), row.agencyId(), row.year(), row.commitmentId(), row.indicator(), row.text(),
        row.responsible(), row.periods(), progress);
  }

  List<Evidence> evidence(Acting who, UUID step) {
    return jdbc.sql("""
        select period, file_id from agreement_step_evidence where region_id = :region and step_id = :step
        order by period, file_id""").param("region", who.region().value()).param("step", step)
        .query(Rows.of(Evidence.class)).list();
  }

  /** The files of all steps of the year; refused as {@link #of} is. */
  List<MonitoringPaper.Shown> shown(Acting who, AgencyId agency, int year) {
    agreements.agency(who, agency);
    return jdbc.sql("""
        select e.step_id step, e.period, f.name from agreement_step s
        join agreement_step_evidence e on e.region_id = s.region_id and e.step_id = s.step_id
        join stored_file_view f on f.region_id = e.region_id and f.file_id = e.file_id
        where s.region_id = :region and s.agency_id = :agency and s.year = :year order by e.period, f.name""")
        .param("region", who.region().value()).param("agency", agency.value()).param("year", year)
        .query(Rows.of(MonitoringPaper.Shown.class)).list();
  }

  List<Due> due(Acting who, AgencyId agency, int year) {
    return jdbc.sql("""
        select m.measurement_id, i.name indicator, m.period, m.periods, m.due_on from owed_figure_view m
        join contract_indicator_view i on i.region_id = m.region_id and i.contract_id = m.contract_id
          and i.indicator_id = m.indicator_id
        where m.region_id = :region and m.holder_id = :agency and m.year = :year and not m.locked
        order by m.due_on, i.name, m.measurement_id""").param("region", who.region().value())
        .param("agency", agency.value()).param("year", year).query(Rows.of(Due.class)).list();
  }
}
