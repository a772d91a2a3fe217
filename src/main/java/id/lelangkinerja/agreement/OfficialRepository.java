package id.lelangkinerja.agreement;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.files.StoredFile;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of agreements with officials: written whole; only the state, and the signed file, come later. */
@Repository
class OfficialRepository {
  private final JdbcClient jdbc;

  OfficialRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What is known before the paper is printed. */
  record Draft(UUID id, Agreement base, @Nullable UUID replaces, int no, String number, @Nullable String reason) {}

  /** The next number below the head's own, such as 001.02/PK/2019. */
  String nextNumber(RegionId region, Agreement base) {
    int last = jdbc.sql("""
        select coalesce(max(split_part(split_part(number, '/', 1), '.', 2)::int), 0) from official_agreement
        where region_id = :region and agency_id = :agency and year = :year and state <> 'WITHDRAWN'""")
        .param("region", region.value()).param("agency", base.agencyId()).param("year", base.year())
        .query(Rows.of(Integer.class)).single();
    return "%s.%02d/PK/%d".formatted(base.number().substring(0, base.number().indexOf('/')), last + 1, base.year());
  }

  void add(Acting who, Draft draft, StoredFile file, Instant at) {
    of("""
        insert into official_agreement (region_id, official_agreement_id, agency_id, year, agreement_id, replaces_id,
          no, number, state, reason, file_id, document_hash, drawn_by, drawn_at)
        values (:region, :id, :agency, :year, :base, :replaces, :no, :number, 'SIGNING', :reason, :file, :hash,
          :person, :at)""", who.region(), draft.id()).param("agency", draft.base().agencyId())
        .param("year", draft.base().year()).param("base", draft.base().agreementId())
        .param("replaces", draft.replaces()).param("no", draft.no()).param("number", draft.number())
        .param("reason", draft.reason()).param("file", file.fileId()).param("hash", file.sha256())
        .param("person", who.person().value()).param("at", at.atOffset(ZoneOffset.UTC)).update();
  }

  void add(RegionId region, UUID id, OfficialSheet sheet) {
    int no = 1;
    for (var line : sheet.lines()) {
      of("""
          insert into official_agreement_line (region_id, official_agreement_id, no, commitment_id, contract_id,
            objective, indicator, unit, decimals, target, share)
          values (:region, :id, :no, :commitment, :contract, :objective, :indicator, :unit, :decimals, :target, :share)""",
          region, id).param("no", no++).param("commitment", line.commitmentId()).param("contract", line.contractId())
          .param("objective", line.objective()).param("indicator", line.indicator()).param("unit", line.unit())
          .param("decimals", line.decimals()).param("target", line.target()).param("share", line.share()).update();
    }
    no = 1;
    for (var each : sheet.activities()) {
      of("""
          insert into official_agreement_activity (region_id, official_agreement_id, no, activity, amount)
          values (:region, :id, :no, :activity, :amount)""", region, id).param("no", no++)
          .param("activity", each.activity()).param("amount", each.amount()).update();
    }
    addParties(region, id, sheet.parties());
  }

  private void addParties(RegionId region, UUID id, List<OfficialParty> parties) {
    parties.forEach(side -> of("""
        insert into official_agreement_party (region_id, official_agreement_id, party, person_id, unit_id, name, nip,
          rank_title, office)
        values (:region, :id, :party, :person, :unit, :name, :nip, :rank, :office)""", region, id)
        .param("party", side.party().name()).param("person", side.personId()).param("unit", side.unitId())
        .param("name", side.name()).param("nip", side.nip()).param("rank", side.rankTitle())
        .param("office", side.office()).update());
  }

  /** Keeps the scan, in the place of one that was brought before; it counts once somebody else has compared it. */
  void bring(Acting who, UUID id, UUID file) {
    of("""
        update official_agreement set brought_file_id = :file, brought_by = :person
        where region_id = :region and official_agreement_id = :id""", who.region(), id).param("file", file)
        .param("person", who.person().value()).update();
  }

  /** The scan of the paper that both signed by hand is what is in force. */
  void keepPaper(RegionId region, UUID id) {
    of("update official_agreement set by_hand = true where region_id = :region and official_agreement_id = :id",
        region, id).update();
  }

  void move(Acting who, UUID id, AgreementState from, AgreementState to, @Nullable UUID signedFile, Instant at) {
    if (!from.next().contains(to)) {
      throw new IllegalArgumentException("an agreement does not move from " + from + " to " + to);
    }
    int moved = of("""
        update official_agreement set state = :to, signed_file_id = coalesce(:signed, signed_file_id),
          in_force_at = case when :to = 'IN_FORCE' then :at else in_force_at end
        where region_id = :region and official_agreement_id = :id and state = :from""", who.region(), id)
        .param("to", to.name()).param("signed", signedFile).param("at", at.atOffset(ZoneOffset.UTC))
        .param("from", from.name()).update();
    Refused.unless(moved == 1, Reason.CHANGED_MEANWHILE);
    of("""
        insert into official_agreement_move (region_id, official_agreement_id, move_no, from_state, to_state, moved_by,
          moved_at)
        select :region, :id, coalesce(max(move_no), 0) + 1, :from, :to, :person, :at from official_agreement_move
        where region_id = :region and official_agreement_id = :id""", who.region(), id).param("from", from.name())
        .param("to", to.name()).param("person", who.person().value()).param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  private JdbcClient.StatementSpec of(String sql, RegionId region, UUID id) {
    return jdbc.sql(sql).param("region", region.value()).param("id", id);
  }
}
