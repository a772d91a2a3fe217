package id.lelangkinerja.measurement;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.RegionId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What reminders say: how many figures an agency owes for a day, how many wait for a second pair of eyes. */
@Repository
class ReminderRepository {
  private final JdbcClient jdbc;

  ReminderRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  record Owed(UUID agencyId, LocalDate dueOn, int figures) {
    AgencyId agency() {
      return new AgencyId(agencyId);
    }
  }

  /** Figures that wait for a verdict: all, and those of them that were handed in lately. */
  record Waiting(boolean ofInspectorate, int all, int fresh) {}

  /** Not handed in and still open, by the agency that holds the contract and by term, with terms from one day to the other. */
  List<Owed> owed(RegionId region, LocalDate from, LocalDate to) {
    return jdbc.sql("""
        select holder_id agency_id, due_on, count(*) figures from owed_figure_view
        where region_id = :region and not locked and due_on between :from and :to
        group by holder_id, due_on order by due_on, holder_id""").param("region", region.value()).param("from", from)
        .param("to", to).query(Rows.of(Owed.class)).list();
  }

  List<Waiting> unverified(RegionId region, Instant since) {
    return jdbc.sql("""
        select a.kind = 'INSPEKTORAT' of_inspectorate, count(*) "all",
          count(*) filter (where w.submitted_at >= :since) fresh
        from waiting_figure_view w join agency_view a on a.region_id = w.region_id and a.agency_id = w.agency_id
        where w.region_id = :region group by 1""").param("region", region.value())
        .param("since", since.atOffset(ZoneOffset.UTC)).query(Rows.of(Waiting.class)).list();
  }

  /** The figure as people name it: its indicator, year and period. */
  String name(RegionId region, MeasurementId id) {
    return jdbc.sql("""
        select i.name || ' · ' || m.year
          || case when m.periods = 1 then '' else ' (' || m.period || '/' || m.periods || ')' end
        from measurement m join contract_indicator_view i on i.region_id = m.region_id
          and i.contract_id = m.contract_id and i.indicator_id = m.indicator_id
        where m.region_id = :region and m.measurement_id = :id""").param("region", region.value())
        .param("id", id.value()).query(Rows.of(String.class)).single();
  }
}
