package id.lelangkinerja.caselist;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.measurement.EvidencedFigure;
import id.lelangkinerja.platform.Acting;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads what is known of a case list without opening it. Whoever asks was shown to have a part in the figure. */
@Repository
@Transactional(readOnly = true)
class CaseListQuery {
  private final JdbcClient jdbc;

  CaseListQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The list of the newest version that has one, as far as the reader sees versions. */
  record Listed(int version, int cases, String columns, String laidBy, Instant laidAt, LocalDate deleteOn,
      @Nullable Instant deletedAt) {}

  record Look(String person, Instant lookedAt, String reason) {}

  @SuppressWarnings("ArrayRecordComponent") // opened once, never compared
  record Sealed(int version, byte[] ciphertext) {}

  public Optional<Listed> listed(Acting who, EvidencedFigure figure) {
    return of(who, figure, """
        select l.version, l.cases, array_to_string(l.columns, ',') columns, p.name laid_by, l.laid_at, l.delete_on,
          l.deleted_at
        from case_list l join person_view p on p.person_id = l.laid_by
        where l.region_id = :region and l.measurement_id = :figure and l.version <= :version
        order by l.version desc limit 1""").param("version", figure.version()).query(Rows.of(Listed.class)).optional();
  }

  /** Who looked at any version, the latest first. */
  public List<Look> looks(Acting who, EvidencedFigure figure) {
    return of(who, figure, """
        select p.name person, k.looked_at, k.reason
        from case_look k join person_view p on p.person_id = k.person_id
        where k.region_id = :region and k.measurement_id = :figure
        order by k.looked_at desc, k.look_id limit 100""").query(Rows.of(Look.class)).list();
  }

  /** The locked content of what this very person looks at since then; empty where the look is another's, old or none. */
  public Optional<Sealed> looked(Acting who, EvidencedFigure figure, UUID look, Instant since) {
    return of(who, figure, """
        select l.version, l.ciphertext
        from case_look k
        join case_list l on l.region_id = k.region_id and l.measurement_id = k.measurement_id and l.version = k.version
        where k.region_id = :region and k.measurement_id = :figure and k.look_id = :look and k.person_id = :person
          and k.looked_at >= :since and l.version <= :version and l.deleted_at is null and l.laid_at <= k.looked_at""")
        .param("look", look).param("person", who.person().value()).param("since", since.atOffset(ZoneOffset.UTC))
        .param("version", figure.version()).query(Rows.of(Sealed.class)).optional();
  }

  private JdbcClient.StatementSpec of(Acting who, EvidencedFigure figure, String sql) {
    return jdbc.sql(sql).param("region", who.region().value()).param("figure", figure.id().value());
  }
}
