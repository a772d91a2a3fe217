package id.lelangkinerja.intake;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.intake.page.ImportPage;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.web.Words;
import id.lelangkinerja.web.page.Sorting;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads imports: the past ones of the common kinds that one may import, and whatever one has handed in oneself. */
@Repository
@Transactional(readOnly = true)
class ImportQuery {
  private static final String ACCEPTED = """
      and i.state = 'ACCEPTED' and i.kind = any(:kinds) and (i.kind <> all(:alone) or i.uploaded_by = :by) and\s"""
      + Words.within("f.name, i.uploaded_by_name");
  /** The columns that the past imports are sorted by. */
  static final Map<String, String> COLUMNS = Map.of("file", "f.name", "kind", "i.kind", "rows", "i.rows_new", "by",
      "i.uploaded_by_name", "at", "i.uploaded_at");
  private final JdbcClient jdbc;
  private final ImportKinds all;

  ImportQuery(JdbcClient jdbc, ImportKinds all) {
    this.jdbc = jdbc;
    this.all = all;
  }

  /** How many files of these kinds were taken in that have every word in their name or their sender's. */
  int countAccepted(Acting who, String[] kinds, Words words) {
    return accepted("select count(*) from (" + ImportRepository.COLUMNS + ACCEPTED + ") found", who, kinds, words)
        .query(Rows.of(Integer.class)).single();
  }

  /** A page of them, the newest first, or sorted as asked. */
  List<ImportRow> accepted(Acting who, String[] kinds, Words words, Sorting sorting, int offset, int most) {
    return accepted(ImportRepository.COLUMNS + ACCEPTED + " order by "
        + sorting.sql(COLUMNS, "i.uploaded_at desc, i.intake_id") + " offset :offset limit :most", who, kinds, words)
        .param("offset", offset).param("most", most).query(Rows.of(ImportRow.class)).list();
  }

  private StatementSpec accepted(String sql, Acting who, String[] kinds, Words words) {
    return jdbc.sql(sql).param("region", who.region().value()).param("kinds", kinds)
        .param("alone", all.ofSendersAlone()).param("by", who.person().value()).param("words", words.parameter());
  }

  /** One's own previews that are still good, the newest first. */
  List<ImportRow> waiting(Acting who) {
    return jdbc.sql(ImportRepository.COLUMNS + """
        and i.state in ('READING', 'PREVIEW', 'WRITING') and i.uploaded_by = :by and i.expires_at > programme_time()
        order by i.uploaded_at desc limit 20""")
        .param("region", who.region().value()).param("by", who.person().value()).query(Rows.of(ImportRow.class)).list();
  }

  /** An import that the person may see: one of a common kind that was taken in, or a file that they themselves handed in. */
  Optional<ImportRow> find(Acting who, UUID id, String[] kinds) {
    return jdbc.sql(ImportRepository.COLUMNS + """
        and i.intake_id = :id and i.kind = any(:kinds) and (i.uploaded_by = :by
          or i.state = 'ACCEPTED' and i.kind <> all(:alone))""")
        .param("region", who.region().value()).param("id", id).param("kinds", kinds)
        .param("alone", all.ofSendersAlone())
        .param("by", who.person().value()).query(Rows.of(ImportRow.class)).optional();
  }

  /** The files that are to be read or written, the oldest first. */
  List<UUID> atWork(RegionId region) {
    return jdbc.sql("""
        select intake_id from intake where region_id = :region and state in ('READING', 'WRITING')
        order by uploaded_at""").param("region", region.value()).query(Rows.of(UUID.class)).list();
  }

  int countFaults(RegionId region, UUID id) {
    return jdbc.sql("select count(*) from intake_fault where region_id = :region and intake_id = :id")
        .param("region", region.value()).param("id", id).query(Rows.of(Integer.class)).single();
  }

  /** What its first lines would change, or have changed, in the order of the file. */
  List<ImportPage.Change> changes(RegionId region, UUID id) {
    return jdbc.sql("""
        select row_no as row, name, unit, trim_scale(before) before, trim_scale(after) after from intake_change
        where region_id = :region and intake_id = :id order by row_no""").param("region", region.value())
        .param("id", id).query(Rows.of(ImportPage.Change.class)).list();
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
