package id.lelangkinerja.ledger;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.history.RecordedAct;
import id.lelangkinerja.merkle.Entry;
import id.lelangkinerja.merkle.Hash;
import id.lelangkinerja.platform.RegionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads a region's acts beside their leaves, whatever became of either. */
@Repository
@Transactional(readOnly = true)
class LeafCheckQuery {
  private final JdbcClient jdbc;

  LeafCheckQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A leaf, the hash published at its place and the act as it now stands; null what is gone. */
  record Beside(UUID actId, long position, Entry kept, Hash personSalt, @Nullable Hash published,
      @Nullable RecordedAct act) {}

  /** The leaves from this place on and below the size, in their order. */
  public List<Beside> from(RegionId region, long place, long size, int most) {
    return jdbc.sql("""
        select l.act_id leaf_act_id, l.position, l.salt, l.person_salt, l.content, n.hash, a.*
        from ledger_leaf l
        left join ledger_node n on n.level = 0 and n.place = l.position
        left join act_view a on a.region_id = l.region_id and a.act_id = l.act_id
        where l.region_id = :region and l.position >= :place and l.position < :size
        order by l.position limit :most""").param("region", region.value()).param("place", place)
        .param("size", size).param("most", most).query((row, _) -> beside(row)).list();
  }

  /** Acts that are neither in the log nor in the queue before it. */
  public List<UUID> outside(RegionId region, int most) {
    return jdbc.sql("""
        select a.act_id from act_view a
        where a.region_id = :region and not a.is_waiting and not exists (
          select 1 from ledger_leaf l where l.region_id = a.region_id and l.act_id = a.act_id)
        order by a.act_id limit :most""").param("region", region.value()).param("most", most)
        .query(Rows.of(UUID.class)).list();
  }

  private static Beside beside(ResultSet row) throws SQLException {
    var published = row.getBytes("hash");
    return new Beside(row.getObject("leaf_act_id", UUID.class), row.getLong("position"),
        new Entry(Hash.of(row.getBytes("salt")), row.getString("content")), Hash.of(row.getBytes("person_salt")),
        published == null ? null : Hash.of(published), row.getObject("act_id") == null ? null : act(row));
  }

  private static RecordedAct act(ResultSet row) throws SQLException {
    return new RecordedAct(row.getInt("region_id"), row.getObject("act_id", UUID.class), row.getString("object_kind"),
        row.getObject("object_id", UUID.class), row.getString("what"), row.getString("detail"),
        row.getString("document_hash"), row.getObject("person_id", UUID.class), row.getString("person_name"),
        row.getString("roles"), instant(row, "at"), instant(row, "recorded_at"),
        row.getString("vouched"));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
