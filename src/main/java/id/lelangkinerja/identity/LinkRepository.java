package id.lelangkinerja.identity;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.PersonId;
import id.lelangkinerja.platform.RegionId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of one-time links: only hashes of their secrets. */
@Repository
class LinkRepository {
  private static final String OPEN = " and used_at is null and revoked_at is null ";
  private final JdbcClient jdbc;

  LinkRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A link for a person that may still be followed. */
  record Open(LinkPurpose purpose, UUID personId, String name, String loginName, int madeIn) {
    /** The person, in the region that made the link, before they hold anything. */
    Acting acting() {
      return new Acting(new RegionId(madeIn), new PersonId(personId), name, List.of());
    }

    boolean speaksFor(Acting who) {
      return who.person().value().equals(personId) && who.region().value() == madeIn;
    }
  }

  /** Adds a link; whoever makes one has revoked the one before. */
  void add(Token token, OneTimeLink link) {
    var person = link.person();
    var madeBy = link.madeBy();
    jdbc.sql("""
        insert into one_time_link (token_hash, purpose, person_id, made_in, made_by, made_at, expires_at)
        values (:hash, :purpose, :person, :region, :by, :at, :expires)""")
        .param("hash", token.hash()).param("purpose", link.purpose().name())
        .param("person", person == null ? null : person.value()).param("region", link.madeIn())
        .param("by", madeBy == null ? null : madeBy.value()).param("at", link.madeAt().atOffset(ZoneOffset.UTC))
        .param("expires", link.expiresAt().atOffset(ZoneOffset.UTC)).update();
  }

  /** The person's open link works no more. */
  void revoke(PersonId person, Instant now) {
    jdbc.sql("update one_time_link set revoked_at = :now where person_id = :person" + OPEN)
        .param("now", now.atOffset(ZoneOffset.UTC)).param("person", person.value()).update();
  }

  /** The link that founds a region, if there is one, works no more. */
  void revokeFounding(Instant now) {
    jdbc.sql("update one_time_link set revoked_at = :now where person_id is null" + OPEN)
        .param("now", now.atOffset(ZoneOffset.UTC)).update();
  }

  /** What a link for a person is for; empty where it is unknown, used, revoked, over, or the person inactive. */
  Optional<Open> open(Token token, Instant now) {
    return jdbc.sql("""
        select l.purpose, l.person_id, p.name, p.login_name, l.made_in from one_time_link l
        join person p on p.person_id = l.person_id and p.active
        where l.token_hash = :hash and l.expires_at > :now""" + OPEN)
        .param("hash", token.hash()).param("now", now.atOffset(ZoneOffset.UTC)).query(Rows.of(Open.class)).optional();
  }

  /** What a founding link is for, while it is open. */
  Optional<LinkPurpose> founding(Token token, Instant now) {
    return jdbc.sql("select purpose from one_time_link where token_hash = :hash and expires_at > :now"
        + " and person_id is null" + OPEN)
        .param("hash", token.hash()).param("now", now.atOffset(ZoneOffset.UTC)).query(Rows.of(LinkPurpose.class))
        .optional();
  }

  /** Uses the link up; of several who try at once, one succeeds. */
  boolean use(Token token, Instant now) {
    return jdbc.sql("update one_time_link set used_at = :now where token_hash = :hash and expires_at > :now" + OPEN)
        .param("hash", token.hash()).param("now", now.atOffset(ZoneOffset.UTC)).update() == 1;
  }

  /** Until when the person's open link works, if there is one. */
  Optional<Instant> openUntil(PersonId person, Instant now) {
    return jdbc.sql("select expires_at from one_time_link where person_id = :person and expires_at > :now" + OPEN)
        .param("person", person.value()).param("now", now.atOffset(ZoneOffset.UTC)).query(Rows.of(Instant.class))
        .optional();
  }

  boolean anybodyExists() {
    return jdbc.sql("select exists (select 1 from person)").query(Rows.of(Boolean.class)).single();
  }
}
