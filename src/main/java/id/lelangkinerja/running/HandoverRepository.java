package id.lelangkinerja.running;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.web.page.Sorting;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of handover acts. */
@Repository
class HandoverRepository {
  /** What the signed acts may be sorted by. */
  static final Map<String, String> COLUMNS = Map.of("contract", "k.number", "name", "h.name", "agency", "a.name",
      "since", "h.since", "signed", "h.signed_at");
  private static final String SELECT = """
      select h.handover_id, h.contract_id, k.number, k.title, h.agency_id, a.name agency_name, h.role, h.person_id, h.name,
        h.office, h.acting, h.since, h.until, h.former, h.remarks, h.state, h.file_id, h.document_hash, h.signed_file_id,
        h.drawn_at, h.signed_at
      from handover h
      join contract_view k on k.region_id = h.region_id and k.contract_id = h.contract_id
      join agency_view a on a.region_id = h.region_id and a.agency_id = h.agency_id
      where h.region_id = :region
      """;
  private final JdbcClient jdbc;

  HandoverRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Handover> find(RegionId region, UUID id) {
    return jdbc.sql(SELECT + "and h.handover_id = :id").param("region", region.value()).param("id", id)
        .query(Rows.of(Handover.class)).optional();
  }

  /** The act, locked until the one that signs or replaces it is done. */
  Optional<Handover> locked(RegionId region, UUID id) {
    jdbc.sql("select 1 from handover where region_id = :region and handover_id = :id for update")
        .param("region", region.value()).param("id", id).query(Rows.of(Integer.class)).optional();
    return find(region, id);
  }

  /** What was drawn up for the contract and not replaced, the newest first. */
  List<Handover> of(RegionId region, UUID contract) {
    return jdbc.sql(SELECT + "and h.contract_id = :contract and h.state <> 'REPLACED' order by h.since desc, h.name")
        .param("region", region.value()).param("contract", contract).query(Rows.of(Handover.class)).list();
  }

  /** The acts of the region that are signed, the newest first where no order is asked for. */
  List<Handover> signed(RegionId region, Sorting sorting, int most, int offset) {
    return jdbc
        .sql(SELECT + "and h.state = 'SIGNED' order by " + sorting.sql(COLUMNS, "h.signed_at desc, h.handover_id")
            + " limit :most offset :offset")
        .param("region", region.value()).param("most", most).param("offset", offset).query(Rows.of(Handover.class))
        .list();
  }

  int countSigned(RegionId region) {
    return jdbc.sql("select count(*)::int from handover where region_id = :region and state = 'SIGNED'")
        .param("region", region.value()).query(Rows.of(Integer.class)).single();
  }

  Optional<UUID> ofText(RegionId region, String hash) {
    return jdbc.sql("select handover_id from handover where region_id = :region and document_hash = :hash")
        .param("region", region.value()).param("hash", hash).query(Rows.of(UUID.class)).optional();
  }

  /** Adds an act that was drawn up. */
  void add(Acting who, Handover act) {
    jdbc.sql(
        """
            insert into handover (region_id, handover_id, contract_id, role, agency_id, person_id, name, office, acting, since,
              until, former, remarks, state, file_id, document_hash, drawn_at)
            values (:region, :id, :contract, :role, :agency, :person, :name, :office, :acting, :since, :until, :former,
              :remarks, :state, :file, :hash, :at)""")
        .param("region", who.region().value())
        .param("id", act.handoverId()).param("contract", act.contractId()).param("role", act.role().name())
        .param("agency", act.agencyId()).param("person", act.personId()).param("name", act.name())
        .param("office", act.office()).param("acting", act.acting()).param("since", act.since())
        .param("until", act.until()).param("former", act.former()).param("remarks", act.remarks())
        .param("state", act.state().name()).param("file", act.fileId()).param("hash", act.documentHash())
        .param("at", act.drawnAt().atOffset(ZoneOffset.UTC)).update();
  }

  /** Refused with CHANGED_MEANWHILE when the act is no longer in the state that it is seen in. */
  void move(Acting who, Handover seen, HandoverState to, @Nullable UUID signedFile, Instant at) {
    if (!seen.state().next().contains(to)) {
      throw new Refused(Reason.HANDOVER_DONE);
    }
    int rows = jdbc.sql("""
        update handover set state = :to, signed_file_id = :file, signed_at = :signed
        where region_id = :region and handover_id = :id and state = :from""").param("to", to.name())
        .param("file", signedFile).param("signed", signedFile == null ? null : at.atOffset(ZoneOffset.UTC))
        .param("region", who.region().value()).param("id", seen.handoverId()).param("from", seen.state().name())
        .update();
    Refused.unless(rows == 1, Reason.CHANGED_MEANWHILE);
    jdbc.sql("""
        insert into handover_move (region_id, handover_id, move_no, from_state, to_state, moved_by, moved_at)
        select :region, :id, coalesce(max(move_no), 0) + 1, :from, :to, :person, :at from handover_move
        where region_id = :region and handover_id = :id""").param("region", who.region().value())
        .param("id", seen.handoverId()).param("from", seen.state().name()).param("to", to.name())
        .param("person", who.person().value()).param("at", at.atOffset(ZoneOffset.UTC)).update();
  }
}
