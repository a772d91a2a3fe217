package id.lelangkinerja.token;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.PersonId;
import id.lelangkinerja.platform.RegionId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of tokens: only hashes of their secrets. */
@Repository
class TokenRepository {
  private final JdbcClient jdbc;

  TokenRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A token that works on a day, as far as its own row says. */
  record Working(UUID tokenId, String systemName, String scopes, UUID personId, @Nullable LocalDate lastUsedOn) {
    PersonId maker() {
      return new PersonId(personId);
    }
  }

  void add(Acting who, UUID token, Secret secret, MakingToken.Wanted wanted, Instant now) {
    jdbc.sql("""
        insert into access_token (region_id, token_id, token_hash, hint, system_name, scopes, person_id, made_at,
          expires_on)
        values (:region, :token, :hash, :hint, :name, :scopes, :person, :at, :expires)""")
        .param("region", who.region().value()).param("token", token).param("hash", secret.hash())
        .param("hint", secret.hint()).param("name", wanted.system())
        .param("scopes", TokenScope.words(Set.copyOf(wanted.scopes()))).param("person", who.person().value())
        .param("at", now.atOffset(ZoneOffset.UTC)).param("expires", wanted.expires()).update();
  }

  /** How many of the person's tokens work on the day. */
  int working(Acting who, LocalDate day) {
    return jdbc.sql("""
        select count(*)::int from access_token
        where region_id = :region and person_id = :person and revoked_at is null and expires_on >= :day""")
        .param("region", who.region().value()).param("person", who.person().value()).param("day", day)
        .query(Rows.of(Integer.class)).single();
  }

  /** Whether one of the person's tokens works on the day under this name. */
  boolean works(Acting who, String system, LocalDate day) {
    return jdbc.sql("""
        select exists (select 1 from access_token
          where region_id = :region and person_id = :person and revoked_at is null and expires_on >= :day
            and lower(system_name) = lower(:name))""")
        .param("region", who.region().value()).param("person", who.person().value()).param("day", day)
        .param("name", system).query(Rows.of(Boolean.class)).single();
  }

  /** The token with this secret, where it is neither revoked nor expired. */
  Optional<Working> working(RegionId region, Secret secret, LocalDate day) {
    return jdbc.sql("""
        select token_id, system_name, scopes, person_id, last_used_on from access_token
        where region_id = :region and token_hash = :hash and revoked_at is null and expires_on >= :day""")
        .param("region", region.value()).param("hash", secret.hash()).param("day", day)
        .query(Rows.of(Working.class)).optional();
  }

  void used(RegionId region, UUID token, LocalDate day) {
    jdbc.sql("""
        update access_token set last_used_on = :day
        where region_id = :region and token_id = :token and last_used_on is distinct from :day""")
        .param("region", region.value()).param("token", token).param("day", day).update();
  }

  /** Whether it worked until now. */
  boolean revoke(Acting who, UUID token, Instant now) {
    return jdbc.sql("""
        update access_token set revoked_at = :now, revoked_by = :by
        where region_id = :region and token_id = :token and revoked_at is null""")
        .param("region", who.region().value()).param("token", token).param("by", who.person().value())
        .param("now", now.atOffset(ZoneOffset.UTC)).update() == 1;
  }
}
