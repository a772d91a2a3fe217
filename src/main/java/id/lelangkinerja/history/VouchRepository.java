package id.lelangkinerja.history;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.RegionId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The digests of rows that acts vouch for: only ever added. */
@Repository
class VouchRepository {
  private static final int BUCKETS = 64;
  /** The digest of no rows at all. */
  private static final String NOTHING = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
  private final JdbcClient jdbc;

  VouchRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Makes those wait who vouch for the same objects at the same time, until the transaction ends: whoever comes second sees
   * what the first one changed. Objects share a few locks, taken in one order, so that many need no more room than one.
   */
  void alone(RegionId region, List<UUID> objects) {
    jdbc.sql("""
        select count(*)::int from (
          select pg_advisory_xact_lock(:region, -1 - bucket) from (
            select distinct (hashtext(object::text) & (:buckets - 1)) bucket
            from unnest(cast(:objects as uuid[])) object order by 1) b) locked""")
        .param("region", region.value()).param("buckets", BUCKETS).param("objects", array(objects))
        .query(Rows.of(Integer.class)).single();
  }

  /** Writes down what the rows of these objects say now, where it is another thing than at the last time. */
  void vouch(RegionId region, Vouched vouched, Map<UUID, UUID> actOfObject) {
    var objects = List.copyOf(actOfObject.keySet());
    jdbc.sql("""
        insert into act_vouch (region_id, act_id, part, object_id, digest)
        select x.region_id, x.act_id, p.part, x.object_id, p.digest
        from (
          select cast(:region as int) region_id, t.act_id, t.object_id
          from unnest(cast(:acts as uuid[]), cast(:objects as uuid[])) t (act_id, object_id)) x
        cross join lateral (values %s) p (part, digest)
        where p.digest is distinct from (
          select v.digest from act_vouch v
          where v.region_id = x.region_id and v.part = p.part and v.object_id = x.object_id
          order by v.seq desc limit 1)""".formatted(vouched.parts().stream()
        .map(part -> "('" + part.name() + "', " + digest(part) + ")").collect(Collectors.joining(", "))))
        .param("region", region.value()).param("objects", array(objects))
        .param("acts", array(objects.stream().map(actOfObject::get).toList())).update();
  }

  /** Whose newest digest is not that of the rows as they stand now. */
  List<Vouching.Broken> changed(RegionId region, Vouched vouched, int most) {
    var now = vouched.parts().stream().map(part -> "when '" + part.name() + "' then " + digest(part))
        .collect(Collectors.joining(" "));
    return jdbc
        .sql(
            """
                select x.act_id, x.part place, '%s' kind, x.object_id, coalesce(%s, '') name, left(x.digest, 12) || ' → ' || left(x.now, 12) told,
                  false replaced
                from (
                  select x.*, case x.part %s end now from (
                    select distinct on (part, object_id) region_id, act_id, part, object_id, digest from act_vouch
                    where region_id = :region and part = any(:parts) order by part, object_id, seq desc) x) x
                where x.now <> x.digest order by x.part, x.object_id limit :most"""
                .formatted(vouched.kind(), vouched.named(), now))
        .param("region", region.value()).param("most", most)
        .param("parts", vouched.parts().stream().map(Vouched.Part::name).toArray(String[]::new))
        .query(Rows.of(Vouching.Broken.class)).list();
  }

  /** Acts that vouch for other rows than the act before, in a part that never changes: it was changed between the two. */
  List<Vouching.Broken> replaced(RegionId region, Vouched vouched, int most) {
    return jdbc.sql("""
        select x.act_id, x.part place, '%s' kind, x.object_id, coalesce(%s, '') name,
          left(x.before, 12) || ' → ' || left(x.digest, 12) told, true replaced
        from (
          select region_id, act_id, part, object_id, digest,
            lag(digest) over (partition by part, object_id order by seq) before
          from act_vouch where region_id = :region and part = any(:parts)) x
        where x.before <> x.digest and x.before <> :nothing order by x.part, x.object_id limit :most"""
        .formatted(vouched.kind(), vouched.named())).param("region", region.value()).param("most", most)
        .param("nothing", NOTHING).param("parts", vouched.parts().stream().filter(Vouched.Part::lasting)
            .map(Vouched.Part::name).toArray(String[]::new))
        .query(Rows.of(Vouching.Broken.class)).list();
  }

  private static String digest(Vouched.Part part) {
    return "encode(sha256(convert_to(coalesce((" + part.rows() + "), ''), 'UTF8')), 'hex')";
  }

  private static String[] array(List<UUID> ids) {
    return ids.stream().map(UUID::toString).toArray(String[]::new);
  }
}
