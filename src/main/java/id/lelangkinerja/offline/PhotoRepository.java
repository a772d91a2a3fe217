package id.lelangkinerja.offline;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.RegionId;
import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Photos on their way, in portions. */
@Repository
class PhotoRepository {
  private final JdbcClient jdbc;
  private final Clock clock;

  PhotoRepository(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** A photo as its device announced it, and how many of its bytes have come. */
  record Photo(UUID photoId, UUID personId, String name, int size, String sha256, int received) {
    boolean isWhole() {
      return received == size;
    }
  }

  /** Nothing where it was announced before. */
  void begin(Acting who, UUID photo, Announced announced) {
    of(who.region(), photo, """
        insert into offline_photo (region_id, photo_id, person_id, name, size, sha256, begun_at)
        values (:region, :photo, :person, :name, :size, :sha256, :at) on conflict do nothing""")
        .param("person", who.person().value()).param("name", announced.name()).param("size", announced.size())
        .param("sha256", announced.sha256()).param("at", clock.instant().atOffset(ZoneOffset.UTC)).update();
  }

  /** The photo, held until the transaction ends. */
  Optional<Photo> locked(RegionId region, UUID photo) {
    return of(region, photo, """
        select photo_id, person_id, name, size, sha256, received from offline_photo
        where region_id = :region and photo_id = :photo for update""").query(Rows.of(Photo.class)).optional();
  }

  /** How many of this person's photos lie here. */
  int count(Acting who) {
    return jdbc.sql("select count(*)::int from offline_photo where region_id = :region and person_id = :person")
        .param("region", who.region().value()).param("person", who.person().value())
        .query(Rows.of(Integer.class)).single();
  }

  void add(RegionId region, UUID photo, int startsAt, byte[] content) {
    of(region, photo, """
        insert into offline_chunk (region_id, photo_id, starts_at, content)
        values (:region, :photo, :start, :content)""").param("start", startsAt).param("content", content).update();
    received(region, photo, startsAt + content.length);
  }

  /** Forgets what has come, so that it comes anew. */
  void restart(RegionId region, UUID photo) {
    of(region, photo, "delete from offline_chunk where region_id = :region and photo_id = :photo").update();
    received(region, photo, 0);
  }

  byte[] content(RegionId region, UUID photo) {
    var whole = new ByteArrayOutputStream();
    of(region, photo, """
        select content from offline_chunk where region_id = :region and photo_id = :photo order by starts_at""")
        .query((rows, _) -> rows.getBytes(1)).list().forEach(whole::writeBytes);
    return whole.toByteArray();
  }

  /** Takes it away with all its portions. */
  void remove(RegionId region, UUID photo) {
    of(region, photo, "delete from offline_photo where region_id = :region and photo_id = :photo").update();
  }

  /** Takes away what was begun longer ago than this. */
  void removeOlder(RegionId region, Duration age) {
    jdbc.sql("delete from offline_photo where region_id = :region and begun_at < :before")
        .param("region", region.value())
        .param("before", clock.instant().minus(age).atOffset(ZoneOffset.UTC)).update();
  }

  private void received(RegionId region, UUID photo, int received) {
    of(region, photo, """
        update offline_photo set received = :received where region_id = :region and photo_id = :photo""")
        .param("received", received).update();
  }

  private JdbcClient.StatementSpec of(RegionId region, UUID photo, String sql) {
    return jdbc.sql(sql).param("region", region.value()).param("photo", photo);
  }
}
