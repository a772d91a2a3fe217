package id.lelangkinerja.sampling;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.measurement.VisitResult;
import id.lelangkinerja.platform.Acting;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads what was drawn and what was found there. Whoever asks was shown to be one who sees the sample. */
@Repository
@Transactional(readOnly = true)
class ItemQuery {
  private static final String ITEMS = """
      select i.measurement_id, i.place, k.agency_name,
        c.name indicator_name, c.unit, c.decimals, c.data_source, m.year, m.period, m.periods, m.reported_value value,
        coalesce(m.verified_value, m.reported_value) stands,
        v.result, v.seen_value, v.finding, v.visited_on, v.latitude, v.longitude,
        s.checker_id checker, s.name checker_name
      from sample_item i
      join measurement_view m on m.region_id = i.region_id and m.measurement_id = i.measurement_id
      join contract_view k on k.region_id = m.region_id and k.contract_id = m.contract_id
      join contract_indicator_view c on c.region_id = m.region_id and c.contract_id = m.contract_id
        and c.indicator_id = m.indicator_id
      left join sample_visit v on v.region_id = i.region_id and v.sample_id = i.sample_id
        and v.measurement_id = i.measurement_id
      left join lateral (select a.checker_id, p.name from sample_assignment a
        join person_view p on p.person_id = a.checker_id
        where a.region_id = i.region_id and a.sample_id = i.sample_id and a.measurement_id = i.measurement_id
        order by a.assignment_no desc limit 1) s on true
      where i.region_id = :region and i.sample_id = :sample
      """;
  private final JdbcClient jdbc;
  private final SampleRepository samples;
  private final AssignmentRepository assignments;

  ItemQuery(JdbcClient jdbc, SampleRepository samples, AssignmentRepository assignments) {
    this.jdbc = jdbc;
    this.samples = samples;
    this.assignments = assignments;
  }

  /** The sample where this person may see it; throws NOT_FOUND_HERE otherwise. */
  public Sample sample(Acting who, UUID id) {
    return samples.visible(who, id);
  }

  /** A drawn figure, as it was handed in and as it stands; the result and what was found are null until it was visited, the checker until one was chosen. */
  record Item(UUID measurementId, int place, String agencyName, String indicatorName,
      String unit, int decimals, String dataSource, int year, int period, int periods, BigDecimal value,
      BigDecimal stands,
      @Nullable VisitResult result, @Nullable BigDecimal seenValue, @Nullable String finding,
      @Nullable LocalDate visitedOn, @Nullable BigDecimal latitude, @Nullable BigDecimal longitude,
      @Nullable UUID checker, @Nullable String checkerName) {}

  record Photo(UUID fileId, String name) {}

  /** In the order in which they were drawn. */
  public List<Item> all(Acting who, UUID sample) {
    return of(who, sample, ITEMS + " order by i.place").query(Rows.of(Item.class)).list();
  }

  public Optional<Item> one(Acting who, UUID sample, UUID measurement) {
    return of(who, sample, ITEMS + " and i.measurement_id = :id").param("id", measurement).query(Rows.of(Item.class))
        .optional();
  }

  /** The drawn figure as the rules of its visit see it. */
  public Optional<Drawn> drawn(Acting who, UUID sample, UUID measurement) {
    return assignments.drawn(who, sample, measurement);
  }

  public List<Photo> photos(Acting who, UUID sample, UUID measurement) {
    return of(who, sample, """
        select p.file_id, f.name from sample_photo p
        join stored_file_view f on f.region_id = p.region_id and f.file_id = p.file_id
        where p.region_id = :region and p.sample_id = :sample and p.measurement_id = :id order by f.stored_at""")
        .param("id", measurement).query(Rows.of(Photo.class)).list();
  }

  private JdbcClient.StatementSpec of(Acting who, UUID sample, String sql) {
    return jdbc.sql(sql).param("region", who.region().value()).param("sample", sample);
  }
}
