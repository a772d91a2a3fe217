package id.lelangkinerja.identity;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.PersonId;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of people. They are global; which of them a region knows is decided here. */
@Repository
class PersonRepository {
  private final JdbcClient jdbc;

  PersonRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What signing in needs to know of a person; no hash where no password was chosen yet. */
  record Known(UUID personId, String name, @Nullable String passwordHash, int passwordVersion) {}

  /**
   * A person as their administrator and they themselves see them; {@code home} tells whether this region registered
   * them.
   */
  record Person(UUID personId, String loginName, String name, @Nullable String nip, @Nullable String rankTitle,
      @Nullable String mail, @Nullable String language, boolean active, boolean invited, boolean home,
      @Nullable Instant lastSignInAt, int version) {
    PersonId id() {
      return new PersonId(personId);
    }
  }

  /** Who forgot their password. */
  record Forgetful(UUID personId, String loginName, String name, String mail, @Nullable String language,
      int homeRegionId, boolean invited) {
    Acting acting() {
      return new Acting(new RegionId(homeRegionId), new PersonId(personId), name, List.of());
    }

    Mailing.Reader reader() {
      return new Mailing.Reader(name, loginName, mail, language);
    }
  }

  void add(PersonId id, RegisteringPerson.NewPerson person, @Nullable RegionId home, @Nullable String passwordHash) {
    jdbc.sql("""
        insert into person (person_id, login_name, name, nip, rank_title, mail, language, home_region_id, password_hash)
        values (:person, :login, :name, :nip, :rank, :mail, :language, :home, :hash)""")
        .param("person", id.value()).param("login", person.loginName()).param("name", person.name())
        .param("nip", person.nip()).param("rank", person.rankTitle()).param("mail", person.mail())
        .param("language", person.language()).param("home", home == null ? null : home.value())
        .param("hash", passwordHash).update();
  }

  /** A person whom the region knows: registered there, or once given an office there; anybody else does not exist. */
  Person of(Acting who, PersonId person) {
    return jdbc.sql("""
        select person_id, login_name, name, nip, rank_title, mail, language, active, password_hash is null invited,
          coalesce(home_region_id = :region, false) home, last_sign_in_at, version
        from person p where person_id = :person and (home_region_id = :region or exists (
          select 1 from appointment a where a.region_id = :region and a.person_id = p.person_id))""")
        .param("region", who.region().value()).param("person", person.value()).query(Rows.of(Person.class)).optional()
        .orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
  }

  Optional<PersonId> named(String loginName) {
    return jdbc.sql("select person_id from person where login_name = :login and active").param("login", loginName)
        .query(Rows.of(UUID.class)).optional().map(PersonId::new);
  }

  Optional<Known> active(String loginName) {
    return jdbc
        .sql("select person_id, name, password_hash, password_version from person where login_name = :login and active")
        .param("login", loginName).query(Rows.of(Known.class)).optional();
  }

  /** Writes the details of a person who is at home in the region, unless another edit was faster. */
  boolean correct(RegionId home, PersonId person, int seenVersion, CorrectingPerson.Details details) {
    return jdbc.sql("""
        update person set login_name = :login, name = :name, nip = :nip, rank_title = :rank, mail = :mail,
          version = version + 1
        where person_id = :person and home_region_id = :region and version = :seen""")
        .param("login", details.signIn()).param("name", details.name()).param("nip", details.nip())
        .param("rank", details.rank()).param("mail", details.mail()).param("person", person.value())
        .param("region", home.value()).param("seen", seenVersion).update() == 1;
  }

  /** Makes an active person inactive, or the other way round; false where it is so already. */
  boolean activate(RegionId home, PersonId person, boolean active) {
    return jdbc.sql("""
        update person set active = :active, version = version + 1
        where person_id = :person and home_region_id = :region and active <> :active""")
        .param("active", active).param("person", person.value()).param("region", home.value()).update() == 1;
  }

  void setPassword(PersonId person, String hash) {
    jdbc.sql("""
        update person set password_hash = :hash, password_version = password_version + 1 where person_id = :person""")
        .param("hash", hash).param("person", person.value()).update();
  }

  /** How many passwords the person has had; a session that began with another one counts no more. */
  int passwordVersion(PersonId person) {
    return jdbc.sql("select password_version from person where person_id = :person").param("person", person.value())
        .query(Rows.of(Integer.class)).optional().orElse(-1);
  }

  void setMail(PersonId person, @Nullable String mail) {
    jdbc.sql("update person set mail = :mail, version = version + 1 where person_id = :person").param("mail", mail)
        .param("person", person.value()).update();
  }

  void setLanguage(PersonId person, String language) {
    jdbc.sql("update person set language = :language where person_id = :person").param("language", language)
        .param("person", person.value()).update();
  }

  Optional<String> language(PersonId person) {
    return jdbc.sql("select language from person where person_id = :person and language is not null")
        .param("person", person.value()).query(Rows.of(String.class)).optional();
  }

  /** Somebody active who can be sent a link: their mail address and their home are known. */
  Optional<Forgetful> forgetful(String loginName) {
    return jdbc.sql("""
        select person_id, login_name, name, mail, language, home_region_id, password_hash is null invited from person
        where login_name = :login and active and mail is not null and home_region_id is not null""")
        .param("login", loginName).query(Rows.of(Forgetful.class)).optional();
  }

  void signedIn(PersonId person, Instant at) {
    jdbc.sql("update person set last_sign_in_at = :at where person_id = :person")
        .param("at", at.atOffset(ZoneOffset.UTC)).param("person", person.value()).update();
  }
}
