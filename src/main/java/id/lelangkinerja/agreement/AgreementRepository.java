package id.lelangkinerja.agreement;

import id.lelangkinerja.contract.Signatory;
import id.lelangkinerja.database.Rows;
import id.lelangkinerja.files.StoredFile;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of agreements: written whole when one is drawn up; only its state, and the signed file, come later. */
@Repository
class AgreementRepository {
  private final JdbcClient jdbc;

  AgreementRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What is known before the paper is printed. */
  record Draft(UUID id, AgencyId agency, int year, int no, String number, @Nullable String reason) {}

  /** Whoever draws up waits for the others of the region until they are done, so that no number is given twice. */
  void queue(RegionId region) {
    jdbc.sql("select pg_advisory_xact_lock(hashtext('agreement.number'), :region)").param("region", region.value())
        .query((row, _) -> row.getRow()).single();
  }

  /** The next number of the year, such as 001/PK/2019, for an agency that has none of it yet. */
  String nextNumber(RegionId region, int year) {
    int last = jdbc.sql("""
        select coalesce(max(split_part(number, '/', 1)::int), 0) from agreement
        where region_id = :region and year = :year and state <> 'WITHDRAWN'""").param("region", region.value())
        .param("year", year).query(Rows.of(Integer.class)).single();
    return "%03d/PK/%d".formatted(last + 1, year);
  }

  void add(Acting who, Draft draft, StoredFile file, Instant at) {
    jdbc.sql("""
        insert into agreement (region_id, agreement_id, agency_id, year, no, number, state, reason, file_id,
          document_hash, drawn_by, drawn_at)
        values (:region, :agreement, :agency, :year, :no, :number, 'SIGNING', :reason, :file, :hash, :person, :at)""")
        .param("region", who.region().value()).param("agreement", draft.id()).param("agency", draft.agency().value())
        .param("year", draft.year()).param("no", draft.no()).param("number", draft.number())
        .param("reason", draft.reason()).param("file", file.fileId()).param("hash", file.sha256())
        .param("person", who.person().value()).param("at", at.atOffset(ZoneOffset.UTC)).update();
  }

  void add(RegionId region, UUID agreement, Terms promised, List<Signatory> parties) {
    int no = 1;
    for (var line : promised.lines()) {
      of("""
          insert into agreement_line (region_id, agreement_id, no, commitment_id, contract_id, objective, indicator,
            unit, decimals, target, share)
          values (:region, :agreement, :no, :commitment, :contract, :objective, :indicator, :unit, :decimals,
            :target, :share)""", region, agreement).param("no", no++).param("commitment", line.commitmentId())
          .param("contract", line.contractId()).param("objective", line.objective())
          .param("indicator", line.indicator()).param("unit", line.unit()).param("decimals", line.decimals())
          .param("target", line.target()).param("share", line.share()).update();
    }
    no = 1;
    for (var budget : promised.budgets()) {
      of("""
          insert into agreement_budget (region_id, agreement_id, no, contract_id, programme, amount)
          values (:region, :agreement, :no, :contract, :programme, :amount)""", region, agreement).param("no", no++)
          .param("contract", budget.contractId()).param("programme", budget.programme())
          .param("amount", budget.amount()).update();
    }
    parties.forEach(side -> of("""
        insert into agreement_party (region_id, agreement_id, party, person_id, name, nip, rank_title, office)
        values (:region, :agreement, :party, :person, :name, :nip, :rank, :office)""", region, agreement)
        .param("party", side.party().name()).param("person", side.personId()).param("name", side.name())
        .param("nip", side.nip()).param("rank", side.rankTitle()).param("office", side.office()).update());
  }

  void move(Acting who, UUID agreement, AgreementState from, AgreementState to, @Nullable UUID signedFile, Instant at) {
    if (!from.next().contains(to)) {
      throw new IllegalArgumentException("an agreement does not move from " + from + " to " + to);
    }
    int moved = of("""
        update agreement set state = :to, signed_file_id = coalesce(:signed, signed_file_id),
          in_force_at = case when :to = 'IN_FORCE' then :at else in_force_at end
        where region_id = :region and agreement_id = :agreement and state = :from""", who.region(), agreement)
        .param("to", to.name()).param("signed", signedFile).param("at", at.atOffset(ZoneOffset.UTC))
        .param("from", from.name()).update();
    Refused.unless(moved == 1, Reason.CHANGED_MEANWHILE);
    of("""
        insert into agreement_move (region_id, agreement_id, move_no, from_state, to_state, moved_by, moved_at)
        select :region, :agreement, coalesce(max(move_no), 0) + 1, :from, :to, :person, :at from agreement_move
        where region_id = :region and agreement_id = :agreement""", who.region(), agreement).param("from", from.name())
        .param("to", to.name()).param("person", who.person().value()).param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  /** Once for a contract, whatever becomes of it afterwards. */
  void lapse(RegionId region, UUID agreement, UUID contract, Lapse.Why why, LocalDate on) {
    of("""
        insert into agreement_lapse (region_id, agreement_id, contract_id, why, lapsed_on)
        values (:region, :agreement, :contract, :why, :on) on conflict do nothing""", region, agreement)
        .param("contract", contract).param("why", why.name()).param("on", on).update();
  }

  private JdbcClient.StatementSpec of(String sql, RegionId region, UUID agreement) {
    return jdbc.sql(sql).param("region", region.value()).param("agreement", agreement);
  }
}
