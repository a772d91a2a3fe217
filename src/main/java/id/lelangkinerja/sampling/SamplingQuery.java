package id.lelangkinerja.sampling;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.draw.Lot;
import id.lelangkinerja.platform.Acting;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads out of what and by whom samples are drawn, and those that there are. */
@Repository
@Transactional(readOnly = true)
class SamplingQuery {
  /**
   * Who holds an office today and reports for no agency, but neither the announcer nor anyone of the announcer's
   * agencies: such a person has no interest in which figures are drawn.
   */
  private static final String INDEPENDENT = """
      select p.person_id, p.name, min(a.office) office from appointment_view a
      join person_view p on p.person_id = a.person_id
      where a.region_id = :region and a.valid_from <= :today and (a.valid_to is null or a.valid_to >= :today)
        and a.person_id <> :person
        and not exists (select 1 from appointment_view o where o.region_id = a.region_id
          and o.person_id = a.person_id and o.valid_from <= :today and (o.valid_to is null or o.valid_to >= :today)
          and (o.role in ('AGENCY_HEAD', 'AGENCY_OPERATOR') or o.agency_id = any(:agencies)))
      group by p.person_id, p.name order by p.name""";
  /** Of drawn figures "i" those that are neither visited nor assigned. */
  static final String UNASSIGNED = """
      and not exists (select 1 from sample_visit x where x.region_id = i.region_id and x.sample_id = i.sample_id
        and x.measurement_id = i.measurement_id)
      and not exists (select 1 from sample_assignment x where x.region_id = i.region_id
        and x.sample_id = i.sample_id and x.measurement_id = i.measurement_id)
      """;
  private final JdbcClient jdbc;

  SamplingQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Someone who may be one of the two officials. */
  record Person(UUID personId, String name, String office) {}

  /** The last day of a period with how many figures of it are handed in. */
  record Period(LocalDate endsOn, int figures) {}

  record Row(UUID sampleId, LocalDate endsOn, int size, int frameSize, SampleState state, Instant announcedAt,
      int visited, int unassigned) {}

  public List<Person> independent(Acting who, LocalDate today) {
    return jdbc.sql(INDEPENDENT).param("region", who.region().value()).param("today", today)
        .param("person", who.person().value())
        .param("agencies", who.agencies().stream().map(agency -> agency.value()).toArray(UUID[]::new))
        .query(Rows.of(Person.class)).list();
  }

  /** Whether both hold an office in the same agency. */
  public boolean together(Acting who, UUID one, UUID other, LocalDate today) {
    return jdbc.sql("""
        select exists (select 1 from appointment_view a join appointment_view b on b.region_id = a.region_id
            and b.agency_id = a.agency_id
          where a.region_id = :region and a.person_id = :one and b.person_id = :other
            and (a.valid_to is null or a.valid_to >= :today) and (b.valid_to is null or b.valid_to >= :today))""")
        .param("region", who.region().value()).param("one", one).param("other", other).param("today", today)
        .query(Rows.of(Boolean.class)).single();
  }

  /** The periods of which figures are handed in, the newest first. */
  public List<Period> periods(Acting who) {
    return jdbc.sql("""
        select m.ends_on, count(*) figures from measurement_view m
        where m.region_id = :region and m.state in ('SUBMITTED', 'VERIFIED')
        group by m.ends_on order by m.ends_on desc limit 40""").param("region", who.region().value())
        .query(Rows.of(Period.class)).list();
  }

  private record LotRow(UUID measurementId, int version, int tickets) {}

  /** Every figure of that period that is handed in, with as many tickets as its indicator weighs in its contract. */
  public List<Lot> lots(Acting who, LocalDate endsOn) {
    return jdbc.sql("""
        select m.measurement_id, m.version, least(greatest(ceil(i.weight), 1), 100)::int tickets
        from measurement_view m
        join contract_indicator_view i on i.region_id = m.region_id and i.contract_id = m.contract_id
          and i.indicator_id = m.indicator_id
        where m.region_id = :region and m.ends_on = :ends and m.state in ('SUBMITTED', 'VERIFIED')""")
        .param("region", who.region().value()).param("ends", endsOn).query(Rows.of(LotRow.class)).list().stream()
        .map(row -> new Lot(row.measurementId(), row.version(), row.tickets())).toList();
  }

  /** The samples that this person may see, the newest first. */
  public List<Row> all(Acting who) {
    return jdbc.sql("""
        select s.sample_id, s.ends_on, s.size, s.frame_size, s.state, s.announced_at,
          (select count(*) from sample_visit v where v.region_id = s.region_id and v.sample_id = s.sample_id) visited,
          (select count(*) from sample_item i where i.region_id = s.region_id and i.sample_id = s.sample_id\s"""
        + UNASSIGNED + """
                )::int unassigned
            from sample s
            where s.region_id = :region and (:all or exists (select 1 from sample_official o
              where o.region_id = s.region_id and o.sample_id = s.sample_id and o.person_id = :person))
            order by s.announced_at desc, s.sample_id limit 100""").param("region", who.region().value())
        .param("all", Rules.seesAll(who)).param("person", who.person().value()).query(Rows.of(Row.class)).list();
  }

  /** The hash of the announcement as the history holds it. */
  public String recordedHash(Acting who, UUID sample) {
    return jdbc.sql("""
        select document_hash from act_view
        where region_id = :region and object_kind = 'SAMPLE' and object_id = :id and what = 'sample.announced'""")
        .param("region", who.region().value()).param("id", sample).query(Rows.of(String.class)).single();
  }
}
