package id.lelangkinerja.api;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.RegionId;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The keys of requests that were answered, and their first answers. */
@Repository
class AnswerRepository {
  private static final Duration KEPT = Duration.ofDays(7);
  private final JdbcClient jdbc;
  private final Clock clock;

  AnswerRepository(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** A request by its key: the token that sent it, what it does to what, and the key that its sender chose. */
  record Key(RegionId region, UUID token, String route, String key) {}

  record First(String contentHash, @Nullable String answer) {}

  /** Takes the key for this transaction; false when it was used up, waiting where another is just using it. */
  boolean take(Key key, String contentHash) {
    return of(key, """
        insert into api_answer (region_id, token_id, route, key, content_hash, at)
        values (:region, :token, :route, :key, :hash, :at) on conflict do nothing""").param("hash", contentHash)
        .param("at", clock.instant().atOffset(ZoneOffset.UTC)).update() == 1;
  }

  Optional<First> find(Key key) {
    return of(key, """
        select content_hash, answer from api_answer
        where region_id = :region and token_id = :token and route = :route and key = :key""")
        .query(Rows.of(First.class)).optional();
  }

  void answered(Key key, String answer) {
    of(key, """
        update api_answer set answer = :answer
        where region_id = :region and token_id = :token and route = :route and key = :key""").param("answer", answer)
        .update();
  }

  /** Forgets what was answered longer ago than a week. */
  void forget(RegionId region) {
    jdbc.sql("delete from api_answer where region_id = :region and at < :before").param("region", region.value())
        .param("before", clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC)).update();
  }

  private JdbcClient.StatementSpec of(Key key, String sql) {
    return jdbc.sql(sql).param("region", key.region().value()).param("token", key.token())
        .param("route", key.route()).param("key", key.key());
  }
}
