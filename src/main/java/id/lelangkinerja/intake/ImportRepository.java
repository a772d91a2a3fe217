package id.lelangkinerja.intake;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.RegionId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of files that were handed in, and of their faults. */
@Repository
class ImportRepository {
  static final String COLUMNS = """
      select i.intake_id, i.kind, i.file_id, coalesce(f.name, i.file_name) file_name, coalesce(f.sha256, '') sha256, i.uploaded_by, i.uploaded_by_name, i.uploaded_at,
        i.expires_at, i.state, i.rows_new, i.rows_same, i.rows_faulty, i.columns_ignored,
        i.state = 'PREVIEW' and i.expires_at <= programme_time() expired, i.seen, i.changed_since
      from intake i left join stored_file_view f on f.region_id = i.region_id and f.file_id = i.file_id
      where i.region_id = :region\s""";
  private final JdbcClient jdbc;

  ImportRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(Acting who, UUID id, String kind, UUID file, Judgement judgement, Instant at, Instant expires) {
    add(who, id, kind, file, ImportState.PREVIEW, judgement, at, expires);
  }

  /** A large file that is read later. */
  void read(Acting who, UUID id, String kind, UUID file, Instant at, Instant expires) {
    add(who, id, kind, file, ImportState.READING, new Judgement(0, 0, 0, List.of(), List.of()), at, expires);
  }

  private void add(Acting who, UUID id, String kind, UUID file, ImportState state, Judgement judgement, Instant at,
      Instant expires) {
    jdbc.sql(
        """
            insert into intake (region_id, intake_id, kind, file_id, uploaded_by, uploaded_by_name, uploaded_at, expires_at,
              state, rows_new, rows_same, rows_faulty, columns_ignored, seen)
            values (:region, :id, :kind, :file, :by, :name, :at, :expires, :state, :new, :same, :faulty, :ignored, :seen)""")
        .param("region", who.region().value()).param("id", id).param("kind", kind).param("file", file)
        .param("state", state.name()).param("by", who.person().value()).param("name", who.name())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("expires", expires.atOffset(ZoneOffset.UTC)).param("new", judgement.fresh())
        .param("same", judgement.same()).param("faulty", judgement.faulty())
        .param("ignored", String.join(", ", judgement.ignored())).param("seen", judgement.seen()).update();
    addFaults(who.region(), id, judgement.faults());
    addChanges(who.region(), id, judgement.changes());
  }

  /** The preview of this person, held until the transaction ends: what is decided about it is decided once. */
  Optional<ImportRow> locked(Acting who, UUID id) {
    return jdbc.sql(COLUMNS + " and i.intake_id = :id and i.uploaded_by = :by for update of i")
        .param("region", who.region().value()).param("id", id).param("by", who.person().value())
        .query(Rows.of(ImportRow.class)).optional();
  }

  /**
   * The file that is to be worked on, held until the transaction ends; empty where somebody is at it, or it is done. Its key is not held:
   * the progress that is told meanwhile, in another transaction, refers to it.
   */
  Optional<ImportRow> atWork(RegionId region, UUID id) {
    return jdbc.sql(COLUMNS + """
        and i.intake_id = :id and i.state in ('READING', 'WRITING') for no key update of i skip locked""")
        .param("region", region.value()).param("id", id).query(Rows.of(ImportRow.class)).optional();
  }

  /** It is to be written: from now on nobody decides about it. */
  void begin(RegionId region, UUID id) {
    jdbc.sql("""
        update intake set state = 'WRITING' where region_id = :region and intake_id = :id and state = 'PREVIEW'""")
        .param("region", region.value()).param("id", id).update();
  }

  /** Another judgement of the same file takes the place of the one before, and its uploader decides about it. */
  void preview(RegionId region, UUID id, Judgement judgement) {
    judge(region, id, judgement);
    jdbc.sql("""
        update intake set state = 'PREVIEW'
        where region_id = :region and intake_id = :id and state in ('READING', 'WRITING')""")
        .param("region", region.value()).param("id", id).update();
    forgetProgress(region, id);
  }

  private void forgetProgress(RegionId region, UUID id) {
    jdbc.sql("delete from intake_progress where region_id = :region and intake_id = :id")
        .param("region", region.value()).param("id", id).update();
  }

  void judge(RegionId region, UUID id, Judgement judgement) {
    jdbc.sql("delete from intake_fault where region_id = :region and intake_id = :id").param("region", region.value())
        .param("id", id).update();
    jdbc.sql("delete from intake_change where region_id = :region and intake_id = :id").param("region", region.value())
        .param("id", id).update();
    jdbc.sql("""
        update intake set rows_new = :new, rows_same = :same, rows_faulty = :faulty, columns_ignored = :ignored,
          seen = :seen, changed_since = false
        where region_id = :region and intake_id = :id and decided_at is null""").param("region", region.value())
        .param("id", id).param("new", judgement.fresh()).param("same", judgement.same())
        .param("faulty", judgement.faulty()).param("ignored", String.join(", ", judgement.ignored()))
        .param("seen", judgement.seen()).update();
    addFaults(region, id, judgement.faults());
    addChanges(region, id, judgement.changes());
  }

  /** Whether nothing was written only because what it would take the place of is no longer what was seen. */
  void changedSince(RegionId region, UUID id, boolean changed) {
    jdbc.sql("update intake set changed_since = :changed where region_id = :region and intake_id = :id")
        .param("region", region.value()).param("id", id).param("changed", changed).update();
  }

  /** It was taken in. */
  void decide(RegionId region, UUID id, Instant at) {
    jdbc.sql("""
        update intake set state = 'ACCEPTED', decided_at = :at
        where region_id = :region and intake_id = :id and state in ('PREVIEW', 'WRITING')""")
        .param("region", region.value()).param("id", id).param("at", at.atOffset(ZoneOffset.UTC)).update();
    forgetProgress(region, id);
  }

  /** The previews that nobody can accept any more. */
  List<UUID> past(RegionId region) {
    return jdbc.sql("""
        select intake_id from intake where region_id = :region and state = 'PREVIEW' and expires_at <= programme_time()
        for update""").param("region", region.value()).query(Rows.of(UUID.class)).list();
  }

  /** Decides against a preview and parts it from its file, of which the name stays; returns the file. */
  Optional<UUID> discard(RegionId region, UUID id, Instant at) {
    return jdbc.sql("""
        with kept as (select i.intake_id, i.file_id, f.name from intake i
          join stored_file_view f on f.region_id = i.region_id and f.file_id = i.file_id
          where i.region_id = :region and i.intake_id = :id and i.state = 'PREVIEW')
        update intake i set state = 'DISCARDED', decided_at = :at, file_id = null, file_name = kept.name
        from kept where i.region_id = :region and i.intake_id = kept.intake_id returning kept.file_id""")
        .param("region", region.value()).param("id", id).param("at", at.atOffset(ZoneOffset.UTC))
        .query(Rows.of(UUID.class)).optional();
  }

  /** Forgets the faults of all that was discarded, and what it would have changed. */
  void forgetFaults(RegionId region) {
    jdbc.sql("""
        delete from intake_change c using intake i
        where c.region_id = :region and i.region_id = c.region_id and i.intake_id = c.intake_id
          and i.state = 'DISCARDED'""").param("region", region.value()).update();
    jdbc.sql("""
        delete from intake_fault f using intake i
        where f.region_id = :region and i.region_id = f.region_id and i.intake_id = f.intake_id
          and i.state = 'DISCARDED'""").param("region", region.value()).update();
  }

  private void addChanges(RegionId region, UUID id, List<Judgement.Shown> changes) {
    if (changes.isEmpty()) {
      return;
    }
    jdbc.sql("""
        insert into intake_change (region_id, intake_id, row_no, name, unit, before, after)
        select :region, :id, * from unnest(cast(:rows as int[]), cast(:names as text[]), cast(:units as text[]),
          cast(:before as numeric[]), cast(:after as numeric[]))""")
        .param("region", region.value()).param("id", id)
        .param("rows", changes.stream().map(Judgement.Shown::row).toArray(Integer[]::new))
        .param("names", changes.stream().map(each -> each.change().name()).toArray(String[]::new))
        .param("units", changes.stream().map(each -> each.change().unit()).toArray(String[]::new))
        .param("before", changes.stream().map(each -> each.change().before()).toArray(BigDecimal[]::new))
        .param("after", changes.stream().map(each -> each.change().after()).toArray(BigDecimal[]::new)).update();
  }

  private void addFaults(RegionId region, UUID id, List<Fault> faults) {
    jdbc.sql("""
        insert into intake_fault (region_id, intake_id, no, row_no, address, column_name, reason, fault_values)
        select :region, :id, * from unnest(cast(:nos as int[]), cast(:rows as int[]), cast(:addresses as text[]),
          cast(:columns as text[]), cast(:reasons as text[]), cast(:values as text[]))""")
        .param("region", region.value()).param("id", id)
        .param("nos", IntStream.rangeClosed(1, faults.size()).boxed().toArray(Integer[]::new))
        .param("rows", faults.stream().map(Fault::rowNo).toArray(Integer[]::new))
        .param("addresses", faults.stream().map(Fault::address).toArray(String[]::new))
        .param("columns", faults.stream().map(Fault::columnName).toArray(String[]::new))
        .param("reasons", faults.stream().map(fault -> fault.reason().name()).toArray(String[]::new))
        .param("values", faults.stream().map(Fault::faultValues).toArray(String[]::new)).update();
  }
}
