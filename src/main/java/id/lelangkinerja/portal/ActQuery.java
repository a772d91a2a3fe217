package id.lelangkinerja.portal;

import id.lelangkinerja.database.PublishedJdbc;
import id.lelangkinerja.database.PublishedQuery;
import id.lelangkinerja.database.Rows;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.platform.Role;
import id.lelangkinerja.web.page.ActRow;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads what was done to something public, the newest first: in which office, when and what, not by whom. */
@PublishedQuery
class ActQuery {
  private static final int LONGEST = 50;
  private final PublishedJdbc jdbc;

  ActQuery(PublishedJdbc jdbc) {
    this.jdbc = jdbc;
  }

  private record Act(String what, @Nullable String detail, String roles, Instant at) {}

  public List<ActRow> of(RegionId region, Kind kind, UUID object) {
    return jdbc.sql("""
        select what, detail, roles, at from published_act
        where region_id = :region and object_kind = :kind and object_id = :object
        order by at desc, recorded_at desc limit :longest""").param("region", region.value())
        .param("kind", kind.name()).param("object", object).param("longest", LONGEST).query(Rows.of(Act.class)).stream()
        .map(ActQuery::row).toList();
  }

  /**
   * A contract's own acts, and where the log holds its document, if it does.
   *
   * @param stamp of the contract together with what all share, read before anything that is kept beside it
   */
  record OfContract(List<ActRow> acts, Optional<LeafQuery.Leaf> leaf, long stamp) {
    OfContract { acts = List.copyOf(acts); }
  }

  private record Logged(long stamp, @Nullable String what, @Nullable String detail, @Nullable String roles,
      @Nullable Instant at, @Nullable String leafWhat, @Nullable String documentHash, @Nullable Instant leafAt,
      @Nullable Long position, @Nullable Long size) {
    Optional<Act> act() {
      return what == null || roles == null || at == null
          ? Optional.empty()
          : Optional.of(new Act(what, detail, roles, at));
    }

    static LeafQuery.@Nullable Leaf leaf(Logged one) {
      return one.leafWhat == null || one.documentHash == null || one.leafAt == null || one.position == null
          || one.size == null
              ? null
              : new LeafQuery.Leaf(one.leafWhat, one.documentHash, one.leafAt, one.position, one.size);
    }
  }

  /** All on one trip: what is in the log was done to the contract, so that there is an act beside it. */
  public OfContract ofContract(RegionId region, UUID contract) {
    var found = jdbc.sql("""
        select s.stamp, a.what, a.detail, a.roles, a.at, l.what leaf_what, l.document_hash, l.at leaf_at, l.position,
          l.size
        from (select coalesce(sum(stamp), 0)::bigint stamp from published_stamp
          where region_id = :region and subject_id in (:contract, '00000000-0000-0000-0000-000000000000')) s
        left join (select what, detail, roles, at, recorded_at from published_act
          where region_id = :region and object_kind = 'CONTRACT' and object_id = :contract
          order by at desc, recorded_at desc limit :longest) a on true
        left join (select what, document_hash, at, position, size from published_leaf
          where region_id = :region and object_kind = 'CONTRACT' and object_id = :contract
          order by position desc limit 1) l on true
        order by a.at desc, a.recorded_at desc""").param("region", region.value()).param("contract", contract)
        .param("longest", LONGEST).query(Rows.of(Logged.class)).list();
    return new OfContract(found.stream().flatMap(each -> each.act().stream()).map(ActQuery::row).toList(),
        found.stream().findFirst().map(Logged::leaf), found.getFirst().stamp());
  }

  private static ActRow row(Act act) {
    var roles = act.roles().isEmpty()
        ? List.<String>of()
        : Arrays.stream(act.roles().split(",")).map(role -> Role.valueOf(role).key()).toList();
    return new ActRow("act." + act.what(), act.detail(), "", roles, act.at());
  }
}
