package id.lelangkinerja.history;

import id.lelangkinerja.database.PlainRead;
import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.platform.Role;
import id.lelangkinerja.web.page.ActRow;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads an object's history, newest first. Whoever asks has already been shown the object itself. */
@Repository
@Transactional(readOnly = true)
public class HistoryQuery {
  private static final int LONGEST = 200;
  private final JdbcClient jdbc;

  HistoryQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private record Act(String what, @Nullable String detail, String personName, String roles, Instant at) {}

  /** The newest 200 acts upon the object. */
  public List<ActRow> of(RegionId region, Kind kind, UUID object) {
    return jdbc.sql("""
        select what, detail, person_name, roles, at from act
        where region_id = :region and object_kind = :kind and object_id = :object
        order by at desc, recorded_at desc limit :longest""")
        .param("region", region.value()).param("kind", kind.name()).param("object", object).param("longest", LONGEST)
        .query(Rows.of(Act.class)).list().stream().map(HistoryQuery::row).toList();
  }

  /** Something that was done lately: upon which object, by whom, when. */
  public record Lately(String what, Kind objectKind, UUID objectId, String personName, Instant at) {}

  /** How often each kind of act was done. */
  public record Tally(String what, int count) {}

  /**
   * What was done lately: how often each act, and the newest of all, the newest first.
   *
   * @param stamp of everything in the region, read before anything that is kept beside it
   */
  public record Recent(long stamp, List<Tally> tallies, List<Lately> newest) {
    public Recent {
      tallies = List.copyOf(tallies);
      newest = List.copyOf(newest);
    }
  }

  private record Found(long stamp, @Nullable String what, @Nullable Integer count, @Nullable Kind objectKind,
      @Nullable UUID objectId, @Nullable String personName, @Nullable Instant at) {
    boolean isTally() {
      return what != null && at == null;
    }

    boolean isAct() {
      return at != null;
    }

    Tally tally() {
      return new Tally(Objects.requireNonNull(what), Objects.requireNonNull(count));
    }

    Lately act() {
      return new Lately(Objects.requireNonNull(what), Objects.requireNonNull(objectKind),
          Objects.requireNonNull(objectId), Objects.requireNonNull(personName), Objects.requireNonNull(at));
    }
  }

  /** These acts since then, of which no more than so many are the newest; a name may end in % for all that begin so. */
  @PlainRead
  public Recent recent(RegionId region, Instant since, List<String> names, int most) {
    var found = jdbc.sql("""
        with recent as materialized (
          select what, object_kind, object_id, person_name, at, recorded_at from act
          where region_id = :region and at >= :since and what like any(:names))
        select s.stamp, r.what, r.count, r.object_kind, r.object_id, r.person_name, r.at
        from (select coalesce(sum(v.stamp), 0)::bigint stamp from stamp_view v where v.region_id = :region) s
        left join (
          select what, count(*)::int count, null object_kind, cast(null as uuid) object_id, null person_name,
            cast(null as timestamptz) at, 0 place from recent group by what
          union all
          (select what, 1, object_kind, object_id, person_name, at,
             row_number() over (order by at desc, recorded_at desc)
           from recent order by at desc, recorded_at desc limit :most)) r on true
        order by r.place, r.what""")
        .param("region", region.value()).param("since", since.atOffset(ZoneOffset.UTC))
        .param("names", names.toArray(String[]::new)).param("most", most).query(Rows.of(Found.class)).list();
    return new Recent(found.getFirst().stamp(), found.stream().filter(Found::isTally).map(Found::tally).toList(),
        found.stream().filter(Found::isAct).map(Found::act).toList());
  }

  private static ActRow row(Act act) {
    var roles = act.roles().isEmpty()
        ? List.<String>of()
        : Arrays.stream(act.roles().split(",")).map(role -> Role.valueOf(role).key()).toList();
    return new ActRow("act." + act.what(), act.detail(), act.personName(), roles, act.at());
  }
}
