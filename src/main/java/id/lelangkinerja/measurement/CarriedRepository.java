package id.lelangkinerja.measurement;

import id.lelangkinerja.platform.RegionId;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What lies beside a version: evidence, links, evidence kept apart, and parts. A version that is begun anew goes on with it. */
@Repository
class CarriedRepository {
  private final JdbcClient jdbc;

  CarriedRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Carries over what lies beside the version before.
   *
   * @param figures  their identifiers
   * @param versions those begun, of the figure at the same place
   */
  void over(RegionId region, UUID[] figures, Integer[] versions) {
    carry(region, figures, versions, """
        insert into evidence (region_id, measurement_id, version, file_id)
        select e.region_id, e.measurement_id, e.version + 1, e.file_id
        from unnest(:ids, cast(:versions as int[])) as t (measurement_id, version)
        join evidence e on e.region_id = :region and e.measurement_id = t.measurement_id
          and e.version = t.version - 1""");
    carry(region, figures, versions, """
        insert into evidence_link (region_id, measurement_id, version, link_id, url, title, proves, read_on, added_by,
          added_at)
        select e.region_id, e.measurement_id, e.version + 1, e.link_id, e.url, e.title, e.proves, e.read_on, e.added_by,
          e.added_at
        from unnest(:ids, cast(:versions as int[])) as t (measurement_id, version)
        join evidence_link e on e.region_id = :region and e.measurement_id = t.measurement_id
          and e.version = t.version - 1""");
    carry(region, figures, versions, """
        insert into evidence_apart (region_id, measurement_id, version, kind)
        select e.region_id, e.measurement_id, e.version + 1, e.kind
        from unnest(:ids, cast(:versions as int[])) as t (measurement_id, version)
        join evidence_apart e on e.region_id = :region and e.measurement_id = t.measurement_id
          and e.version = t.version - 1""");
    carry(region, figures, versions, """
        insert into measurement_part (region_id, measurement_id, version, no, category, part_of, value, numerator,
          denominator)
        select p.region_id, p.measurement_id, p.version + 1, p.no, p.category, p.part_of, p.value, p.numerator,
          p.denominator
        from unnest(:ids, cast(:versions as int[])) as t (measurement_id, version)
        join measurement_part p on p.region_id = :region and p.measurement_id = t.measurement_id
          and p.version = t.version - 1""");
  }

  private void carry(RegionId region, UUID[] figures, Integer[] versions, String sql) {
    jdbc.sql(sql).param("region", region.value()).param("ids", figures).param("versions", versions).update();
  }
}
