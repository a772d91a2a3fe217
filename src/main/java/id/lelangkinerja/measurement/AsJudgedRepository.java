package id.lelangkinerja.measurement;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Looks again at figures that were judged before they were held: a draft changes, and loses evidence, without a new version. */
@Repository
class AsJudgedRepository {
  private final JdbcClient jdbc;

  AsJudgedRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Once nobody else can write them any more; throws CHANGED_MEANWHILE where one of them is not as it was. */
  void hold(RegionId region, List<Taken> taken) {
    var drafted = taken.stream().filter(each -> !each.begins()).toList();
    Refused.unless(drafted.isEmpty() || drafted.size() == unchanged(region, drafted), Reason.CHANGED_MEANWHILE);
    var bare = taken.stream().filter(each -> each.handedIn() && each.note().isBlank()).toList();
    Refused.unless(bare.isEmpty() || bare.size() == evidenced(region, bare), Reason.CHANGED_MEANWHILE);
  }

  private int unchanged(RegionId region, List<Taken> drafted) {
    return of(region, drafted, """
        select count(*) from unnest(:ids, cast(:versions as int[]), cast(:rows as text[]))
          as t (measurement_id, version, row_mark)
        join measurement_version v on v.region_id = :region and v.measurement_id = t.measurement_id
          and v.version = t.version and v.xmin::text = t.row_mark""")
        .param("rows", drafted.stream().map(each -> each.figure().row()).toArray(String[]::new))
        .query(Rows.of(Integer.class)).single();
  }

  /** Of those that say nothing, which is allowed beside evidence. */
  private int evidenced(RegionId region, List<Taken> bare) {
    return of(region, bare, """
        select count(*) from unnest(:ids, cast(:versions as int[])) as t (measurement_id, version)
        where exists (select from evidence_view e where e.region_id = :region and e.measurement_id = t.measurement_id
          and e.version = t.version)""").query(Rows.of(Integer.class)).single();
  }

  private JdbcClient.StatementSpec of(RegionId region, List<Taken> taken, String sql) {
    return jdbc.sql(sql).param("region", region.value())
        .param("ids", taken.stream().map(each -> each.figure().id()).toArray(UUID[]::new))
        .param("versions", taken.stream().map(each -> each.figure().version()).toArray(Integer[]::new));
  }
}
