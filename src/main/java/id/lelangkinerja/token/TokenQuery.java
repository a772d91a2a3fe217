package id.lelangkinerja.token;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.PersonId;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads the tokens that somebody may see: their own, or as {@link Rules#seesAll} says everybody's. */
@Repository
@Transactional(readOnly = true)
class TokenQuery {
  private static final String ROWS = """
      select t.token_id, t.system_name, t.hint, t.scopes, t.person_id, p.name maker, t.made_at, t.expires_on,
        t.last_used_on, t.revoked_at
      from access_token t join person_view p on p.person_id = t.person_id
      where t.region_id = :region and (:all or t.person_id = :person)
      """;
  private final JdbcClient jdbc;

  TokenQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A token without its secret; {@code maker} is the name of the person for whom it acts. */
  record Row(UUID tokenId, String systemName, String hint, String scopes, UUID personId, String maker, Instant madeAt,
      LocalDate expiresOn, @Nullable LocalDate lastUsedOn, @Nullable Instant revokedAt) {
    TokenState state(LocalDate today) {
      if (revokedAt != null) {
        return TokenState.REVOKED;
      }
      return expiresOn.isBefore(today) ? TokenState.EXPIRED : TokenState.WORKING;
    }

    PersonId by() {
      return new PersonId(personId);
    }
  }

  /** A token that soon works no more, and whose it is. */
  record Ending(UUID tokenId, String systemName, UUID personId, LocalDate expiresOn) {}

  /** Those that work first, by the day on which they end; then those that are over, the newest first. */
  public List<Row> visible(Acting who, LocalDate today) {
    return of(who, ROWS + """
        order by (t.revoked_at is null and t.expires_on >= :today) desc,
          case when t.revoked_at is null and t.expires_on >= :today then t.expires_on end, t.made_at desc limit 500""")
        .param("today", today).query(Rows.of(Row.class)).list();
  }

  /** Throws NOT_FOUND_HERE where there is none that this person may see. */
  public Row one(Acting who, UUID token) {
    return of(who, ROWS + "and t.token_id = :token").param("token", token).query(Rows.of(Row.class)).optional()
        .orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
  }

  /** Those that work for the last time on a day until this one. */
  public List<Ending> ending(RegionId region, LocalDate today, LocalDate until) {
    return jdbc.sql(
        """
            select token_id, system_name, person_id, expires_on from access_token
            where region_id = :region and revoked_at is null and expires_on between :today and :until order by expires_on""")
        .param("region", region.value()).param("today", today).param("until", until).query(Rows.of(Ending.class))
        .list();
  }

  private JdbcClient.StatementSpec of(Acting who, String sql) {
    return jdbc.sql(sql).param("region", who.region().value()).param("all", Rules.seesAll(who))
        .param("person", who.person().value());
  }
}
