package id.lelangkinerja.contract;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.RegionId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The versions and the holders of contracts: rows are only ever added, so that every earlier one stays readable. */
@Repository
class VersionRepository {
  private final JdbcClient jdbc;

  VersionRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The later versions, the second first; the first version is the contract itself. */
  List<ContractVersion> later(RegionId region, UUID contract) {
    return jdbc.sql("""
        select version, effective_on, made_at from contract_version
        where region_id = :region and contract_id = :contract order by version""").param("region", region.value())
        .param("contract", contract).query(Rows.of(ContractVersion.class)).list();
  }

  /** Which of these commitments of the contract are of the year or a later one. */
  List<UUID> commitmentsFrom(RegionId region, UUID contract, int year) {
    return jdbc.sql("""
        select commitment_id from commitment
        where region_id = :region and contract_id = :contract and year >= :year""").param("region", region.value())
        .param("contract", contract).param("year", year).query(Rows.of(UUID.class)).list();
  }

  void add(Acting who, UUID contract, int version, LocalDate effectiveOn, Instant at, Map<UUID, BigDecimal> targets) {
    jdbc.sql("""
        insert into contract_version (region_id, contract_id, version, effective_on, made_by, made_at)
        values (:region, :contract, :version, :day, :person, :at)""").param("region", who.region().value())
        .param("contract", contract).param("version", version).param("day", effectiveOn)
        .param("person", who.isInstallation() ? null : who.person().value())
        .param("at", at.atOffset(ZoneOffset.UTC)).update();
    targets.forEach((commitment, target) -> jdbc.sql("""
        insert into commitment_version (region_id, commitment_id, version, contract_id, target)
        values (:region, :commitment, :version, :contract, :target)""").param("region", who.region().value())
        .param("commitment", commitment).param("version", version).param("contract", contract).param("target", target)
        .update());
  }

  void addBudgets(Acting who, UUID contract, int version, Map<Integer, Long> budgets) {
    budgets.forEach((year, amount) -> jdbc.sql("""
        insert into contract_budget_version (region_id, contract_id, version, year, amount)
        values (:region, :contract, :version, :year, :amount)""").param("region", who.region().value())
        .param("contract", contract).param("version", version).param("year", year).param("amount", amount).update());
  }

  void addTexts(Acting who, UUID contract, int version, List<Reworded> texts) {
    texts.forEach(each -> jdbc.sql("""
        insert into contract_text_version (region_id, contract_id, version, kind, no, due_on, text)
        values (:region, :contract, :version, :kind, :no, :due, :text)""").param("region", who.region().value())
        .param("contract", contract).param("version", version).param("kind", each.kind().name())
        .param("no", each.no()).param("due", each.dueOn()).param("text", each.text()).update());
  }

  /** In their order, the one that signed first. */
  List<Holder> holders(RegionId region, UUID contract) {
    return jdbc.sql("""
        select h.agency_id, a.name agency_name, h.from_day, h.to_day, h.basis, h.file_id from contract_holder_view h
        join agency_view a on a.region_id = h.region_id and a.agency_id = h.agency_id
        where h.region_id = :region and h.contract_id = :contract order by h.from_day nulls first""")
        .param("region", region.value()).param("contract", contract).query(Rows.of(Holder.class)).list();
  }

  void transfer(Acting who, Contract contract, UUID successor, Passing passing, Instant at) {
    note(who, contract.contractId(), contract.agencyId(), successor, passing, at);
    jdbc.sql("update contract set agency_id = :successor where region_id = :region and contract_id = :contract")
        .param("successor", successor).param("region", who.region().value()).param("contract", contract.contractId())
        .update();
  }

  /** Notes that this agency holds the contract after that one. */
  void note(Acting who, UUID contract, UUID predecessor, UUID successor, Passing passing, Instant at) {
    jdbc.sql("""
        insert into contract_transfer (region_id, contract_id, from_day, predecessor_id, successor_id, basis, file_id,
          noted_by, noted_at)
        values (:region, :contract, :from, :predecessor, :successor, :basis, :file, :person, :at)""")
        .param("region", who.region().value()).param("contract", contract).param("from", passing.from())
        .param("predecessor", predecessor).param("successor", successor).param("basis", passing.basis())
        .param("file", passing.decree()).param("person", who.person().value())
        .param("at", at.atOffset(ZoneOffset.UTC)).update();
  }

  /** Whether a contract of the lot is on its way or in force. */
  boolean anyLive(RegionId region, UUID lot) {
    return jdbc.sql("""
        select exists (select 1 from contract where region_id = :region and lot_id = :lot
          and state in ('DRAFT', 'SIGNING', 'IN_FORCE'))""").param("region", region.value()).param("lot", lot)
        .query(Rows.of(Boolean.class)).single();
  }
}
