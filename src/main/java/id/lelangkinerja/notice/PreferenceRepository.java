package id.lelangkinerja.notice;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.region.QuietHours;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** How a person wants each kind of notice by mail, in one region. */
@Repository
class PreferenceRepository {
  private final JdbcClient jdbc;

  PreferenceRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private record Row(String kind, ByMail byMail) {}

  /** What holds now for every kind: chosen, or by custom. */
  @Transactional(readOnly = true)
  public Map<NoticeKind, ByMail> of(Acting who) {
    var chosen = jdbc
        .sql("select kind, by_mail from notice_preference where region_id = :region and person_id = :person")
        .param("region", who.region().value()).param("person", who.person().value()).query(Rows.of(Row.class)).list();
    var all = new EnumMap<NoticeKind, ByMail>(NoticeKind.class);
    for (var kind : NoticeKind.values()) {
      all.put(kind, chosen.stream().filter(row -> row.kind().equals(kind.name())).map(Row::byMail).findFirst()
          .orElse(kind.custom()));
    }
    return all;
  }

  /** The quiet hours that the person chose, if any. */
  @Transactional(readOnly = true)
  public Optional<QuietHours> quiet(Acting who) {
    return jdbc.sql("select begins, ends from notice_quiet where region_id = :region and person_id = :person")
        .param("region", who.region().value()).param("person", who.person().value())
        .query(Rows.of(QuietHours.class)).optional();
  }

  void chooseQuiet(Acting who, QuietHours hours) {
    jdbc.sql("""
        insert into notice_quiet (region_id, person_id, begins, ends) values (:region, :person, :begins, :ends)
        on conflict (region_id, person_id) do update set begins = excluded.begins, ends = excluded.ends""")
        .param("region", who.region().value()).param("person", who.person().value())
        .param("begins", hours.begins()).param("ends", hours.ends()).update();
  }

  /** From now on the region's own hold. */
  void forgetQuiet(Acting who) {
    jdbc.sql("delete from notice_quiet where region_id = :region and person_id = :person")
        .param("region", who.region().value()).param("person", who.person().value()).update();
  }

  /** Where the person is written to, if anywhere. */
  @Transactional(readOnly = true)
  public Optional<String> mail(Acting who) {
    return jdbc.sql("select coalesce(mail, '') from correspondent_view where person_id = :person")
        .param("person", who.person().value()).query(Rows.of(String.class)).optional()
        .filter(mail -> !mail.isEmpty());
  }

  void choose(Acting who, NoticeKind kind, ByMail byMail) {
    jdbc.sql("""
        insert into notice_preference (region_id, person_id, kind, by_mail) values (:region, :person, :kind, :mail)
        on conflict (region_id, person_id, kind) do update set by_mail = excluded.by_mail""")
        .param("region", who.region().value()).param("person", who.person().value()).param("kind", kind.name())
        .param("mail", byMail.name()).update();
  }
}
