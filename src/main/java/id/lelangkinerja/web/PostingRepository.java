package id.lelangkinerja.web;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.sql.Types;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The keys of forms already sent, and where their first answer led. */
@Repository
class PostingRepository {
  private final JdbcClient jdbc;
  private final Clock clock;

  PostingRepository(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** What was sent first, and where it led; null until that is known. */
  record First(String contentHash, @Nullable String location) {
    /** Where the form with this content led; KEY_REUSED where it is another. */
    String to(String content) {
      Refused.unless(contentHash.equals(content), Reason.KEY_REUSED);
      return Objects.requireNonNull(location);
    }
  }

  /** Takes the key for this transaction; false when it was used up, waiting where another is just using it. */
  boolean take(Acting who, String route, UUID key, First first) {
    return jdbc.sql("""
        insert into posting (region_id, person_id, route, key, content_hash, location, at)
        values (:region, :person, :route, :key, :hash, :location, :at) on conflict do nothing""")
        .param("region", who.region().value()).param("person", who.person().value()).param("route", route)
        .param("key", key).param("hash", first.contentHash()).param("location", first.location(), Types.VARCHAR)
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .update() == 1;
  }

  /** The first answer to the form with this key, once there is one. */
  Optional<First> find(Acting who, String route, UUID key) {
    return jdbc.sql("""
        select content_hash, location from posting
        where region_id = :region and person_id = :person and route = :route and key = :key""")
        .param("region", who.region().value()).param("person", who.person().value()).param("route", route)
        .param("key", key).query(Rows.of(First.class)).optional();
  }

  void answered(Acting who, String route, UUID key, String location) {
    jdbc.sql("""
        update posting set location = :location
        where region_id = :region and person_id = :person and route = :route and key = :key""")
        .param("region", who.region().value()).param("person", who.person().value()).param("route", route)
        .param("key", key).param("location", location).update();
  }
}
