package id.lelangkinerja.sampling;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.RegionId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads for whom samples wait: the filters say in SQL what {@link Rules} says in Java. */
@Repository
@Transactional(readOnly = true)
class WaitingQuery {
  private static final int MOST = 50;
  private final JdbcClient jdbc;

  WaitingQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A sample in which this person is an official: to commit to, or committed and to be revealed. */
  record Part(UUID sampleId, LocalDate endsOn, Instant revealBy, boolean committed) {}

  record Visit(UUID sampleId, UUID measurementId, String agencyName, String indicatorName, Instant drawnAt) {}

  /** Those that this person can do something about while the log has so many acts. */
  public List<Part> parts(Acting who, long log) {
    return jdbc.sql("""
        select s.sample_id, s.ends_on, s.reveal_by, o.commitment is not null committed
        from sample_official o join sample s on s.region_id = o.region_id and s.sample_id = o.sample_id
        where o.region_id = :region and o.person_id = :person
          and (s.state = 'ANNOUNCED' and o.commitment is null and s.log_size > :log
            or s.state = 'COMMITTED' and o.code is null and s.log_size <= :log and programme_time() < s.reveal_by)
        order by s.announced_at, s.sample_id""").param("region", who.region().value())
        .param("person", who.person().value()).param("log", log).query(Rows.of(Part.class)).list();
  }

  /** The visits that are assigned to this person and still to be made. */
  public List<Visit> assigned(Acting who) {
    return jdbc.sql("""
        select i.sample_id, i.measurement_id, k.agency_short_name agency_name, c.name indicator_name, s.drawn_at
        from sample_item i
        join sample s on s.region_id = i.region_id and s.sample_id = i.sample_id
        join measurement_view m on m.region_id = i.region_id and m.measurement_id = i.measurement_id
        join contract_view k on k.region_id = m.region_id and k.contract_id = m.contract_id
        join contract_indicator_view c on c.region_id = m.region_id and c.contract_id = m.contract_id
          and c.indicator_id = m.indicator_id
        where i.region_id = :region
          and :person = (select a.checker_id from sample_assignment a where a.region_id = i.region_id
            and a.sample_id = i.sample_id and a.measurement_id = i.measurement_id
            order by a.assignment_no desc limit 1)
          and not exists (select 1 from sample_visit v where v.region_id = i.region_id
            and v.sample_id = i.sample_id and v.measurement_id = i.measurement_id)
        order by i.sample_id, i.place limit\s""" + MOST).param("region", who.region().value())
        .param("person", who.person().value()).query(Rows.of(Visit.class)).list();
  }

  /** Visits of a sample that are still to be made, by whom; null for those that are nobody's yet. */
  record Owed(UUID sampleId, Instant drawnAt, @Nullable UUID checkerId, int visits) {}

  /** Of every sample that was drawn, by sample and checker. */
  public List<Owed> owed(RegionId region) {
    return jdbc.sql("""
        select s.sample_id, s.drawn_at, a.checker_id, count(*)::int visits
        from sample_item i join sample s on s.region_id = i.region_id and s.sample_id = i.sample_id
        left join lateral (select x.checker_id from sample_assignment x where x.region_id = i.region_id
          and x.sample_id = i.sample_id and x.measurement_id = i.measurement_id
          order by x.assignment_no desc limit 1) a on true
        where i.region_id = :region and not exists (select 1 from sample_visit v where v.region_id = i.region_id
          and v.sample_id = i.sample_id and v.measurement_id = i.measurement_id)
        group by s.sample_id, s.drawn_at, a.checker_id order by s.drawn_at, s.sample_id""")
        .param("region", region.value()).query(Rows.of(Owed.class)).list();
  }

  /** A sample of which visits are nobody's yet. */
  record Unassigned(UUID sampleId, LocalDate endsOn, int visits) {}

  public List<Unassigned> unassigned(Acting who) {
    return jdbc
        .sql("""
            select s.sample_id, s.ends_on, count(*)::int visits
            from sample_item i join sample s on s.region_id = i.region_id and s.sample_id = i.sample_id
            where i.region_id = :region
            """ + SamplingQuery.UNASSIGNED
            + " group by s.sample_id, s.ends_on, s.drawn_at order by s.drawn_at, s.sample_id")
        .param("region", who.region().value()).query(Rows.of(Unassigned.class)).list();
  }
}
