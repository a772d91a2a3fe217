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

  private static ActRow row(Act act) {
    var roles = act.roles().isEmpty()
        ? List.<String>of()
        : Arrays.stream(act.roles().split(",")).map(role -> Role.valueOf(role).key()).toList();
    return new ActRow("act." + act.what(), act.detail(), "", roles, act.at());
  }
}
