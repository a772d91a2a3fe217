package id.lelangkinerja.web;

import id.lelangkinerja.database.Ahead;
import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The keys of forms already sent, and where their first answer led. */
@Repository
class PostingRepository {
  private final JdbcClient jdbc;
  private final Ahead ahead;
  private final Clock clock;

  PostingRepository(JdbcClient jdbc, Ahead ahead, Clock clock) {
    this.jdbc = jdbc;
    this.ahead = ahead;
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

  /**
   * Takes the key for this transaction, together with its next statement. That one fails where the key was used up, as {@link #isTaken}
   * tells, and waits where another is just using it.
   */
  void take(Acting who, String route, UUID key, First first) {
    ahead.write("""
        insert into posting (region_id, person_id, route, key, content_hash, location, at)
        values (cast(? as int), cast(? as uuid), ?, cast(? as uuid), ?, ?, cast(? as timestamptz))""",
        Arrays.asList(Integer.toString(who.region().value()), who.person().value().toString(), route, key.toString(),
            first.contentHash(), first.location(), clock.instant().toString()));
  }

  /** Whether a transaction failed since the key that it took had been used up. */
  static boolean isTaken(DataIntegrityViolationException failed) {
    return failed.getMostSpecificCause() instanceof PSQLException cause && cause.getServerErrorMessage() != null
        && "posting_pkey".equals(cause.getServerErrorMessage().getConstraint());
  }

  /** The first answer to the form with this key, once there is one. */
  Optional<First> find(Acting who, String route, UUID key) {
    return jdbc.sql("""
        select content_hash, location from posting
        where region_id = :region and person_id = :person and route = :route and key = :key""")
        .param("region", who.region().value()).param("person", who.person().value()).param("route", route)
        .param("key", key).query(Rows.of(First.class)).optional();
  }

  /** Notes where the form's act led, together with the next statement or the commit. */
  void answered(Acting who, String route, UUID key, String location) {
    ahead.write("""
        update posting set location = ?
        where region_id = cast(? as int) and person_id = cast(? as uuid) and route = ? and key = cast(? as uuid)""",
        List.of(location, Integer.toString(who.region().value()), who.person().value().toString(), route,
            key.toString()));
  }
}
