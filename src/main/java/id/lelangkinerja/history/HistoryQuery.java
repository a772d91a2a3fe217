package id.lelangkinerja.history;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.platform.Role;
import id.lelangkinerja.web.page.ActRow;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
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

  private static ActRow row(Act act) {
    var roles = act.roles().isEmpty()
        ? List.<String>of()
        : Arrays.stream(act.roles().split(",")).map(role -> Role.valueOf(role).key()).toList();
    return new ActRow("act." + act.what(), act.detail(), act.personName(), roles, act.at());
  }
}
