package id.lelangkinerja.measurement;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.history.Vouching;
import id.lelangkinerja.platform.RegionId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The figures that acts of verification vouch for: the detail of each is the version and its figure. The newest
 * verification of a figure also says which version counts.
 */
@Repository
@Transactional(readOnly = true)
class VouchedFigureQuery implements Vouching {
  /** "2: 12.5", or "2: 12.5 (25/200)" where it has its parts: what the verdict d says, else what version v reported. */
  static final String FIGURE = """
      v.version || ': ' || case when d.value is null
        then trim_scale(v.value) || coalesce(' (' || trim_scale(v.numerator) || '/' || trim_scale(v.denominator) || ')', '')
        else trim_scale(d.value) || coalesce(' (' || trim_scale(d.numerator) || '/' || trim_scale(d.denominator) || ')', '')
        end""";
  /** The verdict d beside the version v. */
  static final String VERDICT = """
      left join verdict d on d.region_id = v.region_id and d.measurement_id = v.measurement_id and d.version = v.version
      """;
  private final JdbcClient jdbc;

  VouchedFigureQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Broken> broken(RegionId region, int most) {
    return jdbc
        .sql("""
            select a.act_id, 'measurement.figure' place, 'MEASUREMENT' kind, a.object_id,
              concat_ws(' ', i.name, m.period, m.year) name, a.detail || ' → ' || coalesce(v.figure, '–') told,
              false replaced
            from (
              select a.act_id, a.object_id, a.detail, row_number() over (partition by a.object_id order by a.at desc,
                a.recorded_at desc) = 1 newest
              from act_view a
              where a.region_id = :region and a.object_kind = 'MEASUREMENT' and a.what = 'measurement.verified'
                and a.detail is not null) a
            left join measurement m on m.region_id = :region and m.measurement_id = a.object_id
            left join indicator_view i on i.region_id = :region and i.indicator_id = m.indicator_id
            left join lateral (
              select""" + " " + FIGURE
            + """
                       figure from measurement_version v
                """
            + VERDICT
            + """
                  where v.region_id = :region and v.measurement_id = a.object_id
                    and v.version = case when a.newest then m.verified_version else substring(a.detail, '^[0-9]{1,9}')::int end) v
                  on true
                where v.figure is distinct from a.detail
                order by a.act_id limit :most""")
        .param("region", region.value()).param("most", most)
        .query(Rows.of(Broken.class)).list();
  }
}
