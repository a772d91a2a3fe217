package id.lelangkinerja.intake;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.RegionId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads imports: the past ones of the kinds that one may import, and previews of one's own. */
@Repository
@Transactional(readOnly = true)
class ImportQuery {
  private final JdbcClient jdbc;

  ImportQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  int countAccepted(Acting who, String[] kinds) {
    return jdbc.sql("""
        select count(*) from intake
        where region_id = :region and state = 'ACCEPTED' and kind = any(:kinds)""")
        .param("region", who.region().value()).param("kinds", kinds).query(Rows.of(Integer.class)).single();
  }

  /** The newest first. */
  List<ImportRow> accepted(Acting who, String[] kinds, int offset, int most) {
    return jdbc.sql(ImportRepository.COLUMNS + """
        and i.state = 'ACCEPTED' and i.kind = any(:kinds)
        order by i.uploaded_at desc, i.intake_id offset :offset limit :most""")
        .param("region", who.region().value()).param("kinds", kinds).param("offset", offset).param("most", most)
        .query(Rows.of(ImportRow.class)).list();
  }

  /** One's own previews that are still good, the newest first. */
  List<ImportRow> waiting(Acting who) {
    return jdbc.sql(ImportRepository.COLUMNS + """
        and i.state = 'PREVIEW' and i.uploaded_by = :by and i.expires_at > programme_time()
        order by i.uploaded_at desc limit 20""")
        .param("region", who.region().value()).param("by", who.person().value()).query(Rows.of(ImportRow.class)).list();
  }

  /** An import that the person may see: one that was taken in, or a file that they themselves handed in. */
  Optional<ImportRow> find(Acting who, UUID id, String[] kinds) {
    return jdbc.sql(ImportRepository.COLUMNS + """
        and i.intake_id = :id and i.kind = any(:kinds) and (i.state = 'ACCEPTED' or i.uploaded_by = :by)""")
        .param("region", who.region().value()).param("id", id).param("kinds", kinds)
        .param("by", who.person().value()).query(Rows.of(ImportRow.class)).optional();
  }

  int countFaults(RegionId region, UUID id) {
    return jdbc.sql("select count(*) from intake_fault where region_id = :region and intake_id = :id")
        .param("region", region.value()).param("id", id).query(Rows.of(Integer.class)).single();
  }

  /** The faults in the order of the file. */
  List<Fault> faults(RegionId region, UUID id, int offset, int most) {
    return jdbc.sql("""
        select row_no, address, column_name, reason, fault_values from intake_fault
        where region_id = :region and intake_id = :id order by no offset :offset limit :most""")
        .param("region", region.value()).param("id", id).param("offset", offset).param("most", most)
        .query(Rows.of(Fault.class)).list();
  }
}
