package id.lelangkinerja.measurement;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Acting;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which pages elsewhere are evidence of a measurement's newest version. */
@Repository
class LinkRepository {
  private final JdbcClient jdbc;
  private final Clock clock;

  LinkRepository(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  UUID add(Acting who, Measurement figure, LinkAddress address, NewLink link) {
    var id = UUID.randomUUID();
    statement(who, figure, """
        insert into evidence_link (region_id, measurement_id, version, link_id, url, title, proves, read_on, added_by,
          added_at)
        values (:region, :id, :version, :link, :url, :title, :proves, :on, :by, :at)""").param("link", id)
        .param("url", address.value()).param("title", link.title()).param("proves", link.proves())
        .param("on", link.readOn()).param("by", who.person().value())
        .param("at", clock.instant().atOffset(ZoneOffset.UTC)).update();
    return id;
  }

  /** Takes the link off the version and tells its title; empty where it is not on it. */
  Optional<String> remove(Acting who, Measurement figure, UUID link) {
    return statement(who, figure, """
        delete from evidence_link
        where region_id = :region and measurement_id = :id and version = :version and link_id = :link
        returning title""").param("link", link).query(Rows.of(String.class)).optional();
  }

  private JdbcClient.StatementSpec statement(Acting who, Measurement figure, String sql) {
    return jdbc.sql(sql).param("region", who.region().value()).param("id", figure.id().value())
        .param("version", figure.version());
  }
}
