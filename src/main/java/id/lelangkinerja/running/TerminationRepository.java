package id.lelangkinerja.running;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.platform.Rupiah;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The settlements of terminated contracts, and what a settlement is reckoned from beside the figures. */
@Repository
class TerminationRepository {
  private final JdbcClient jdbc;

  TerminationRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private record Row(LocalDate endedOn, TerminationGround ground, String reason, String basis, Instant terminatedAt,
      long budget, long spent, int missing, int dropped, @Nullable BigDecimal score,
      @Nullable BigDecimal scoreWithMissing, UUID fileId, @Nullable String documentHash) {}

  /** How many figures of the contract are of periods that end after this day. */
  int endingAfter(RegionId region, UUID contract, LocalDate day) {
    return jdbc.sql("""
        select count(*)::int from measurement_view
        where region_id = :region and contract_id = :contract and ends_on > :day""").param("region", region.value())
        .param("contract", contract).param("day", day).query(Rows.of(Integer.class)).single();
  }

  /** The money of all years in rupiah. */
  long budget(RegionId region, UUID contract) {
    return jdbc.sql("""
        select coalesce(sum(amount), 0)::bigint from contract_budget_view
        where region_id = :region and contract_id = :contract""").param("region", region.value())
        .param("contract", contract).query(Rows.of(Long.class)).single();
  }

  /** Whether the agency has ended by this day. */
  boolean isGone(RegionId region, UUID agency, LocalDate day) {
    return jdbc.sql("""
        select exists (select 1 from agency_view
          where region_id = :region and agency_id = :agency and valid_to < :day)""").param("region", region.value())
        .param("agency", agency).param("day", day).query(Rows.of(Boolean.class)).single();
  }

  void add(Acting who, UUID contract, Termination ended) {
    var settled = ended.settlement();
    jdbc.sql("""
        insert into contract_termination (region_id, contract_id, ended_on, ground, reason, basis, terminated_by,
          terminated_at, budget, spent, missing, dropped, score, score_with_missing, file_id, document_hash)
        values (:region, :contract, :on, :ground, :reason, :basis, :person, :at, :budget, :spent, :missing, :dropped,
          :score, :strict, :file, :hash)""").param("region", who.region().value()).param("contract", contract)
        .param("on", settled.on()).param("ground", ended.ground().name()).param("reason", ended.reason())
        .param("basis", ended.basis()).param("person", who.person().value())
        .param("at", ended.at().atOffset(ZoneOffset.UTC)).param("budget", settled.budget().amount())
        .param("spent", ended.spent().amount()).param("missing", settled.missing())
        .param("dropped", settled.dropped()).param("score", settled.scores().score())
        .param("strict", settled.scores().scoreWithMissing()).param("file", ended.fileId())
        .param("hash", ended.documentHash()).update();
    settled.scores().years().forEach(year -> jdbc.sql("""
        insert into termination_year (region_id, contract_id, year, missing, score, score_with_missing)
        values (:region, :contract, :year, :missing, :score, :strict)""").param("region", who.region().value())
        .param("contract", contract).param("year", year.year()).param("missing", year.missing())
        .param("score", year.score()).param("strict", year.scoreWithMissing()).update());
    settled.results().forEach(result -> jdbc.sql("""
        insert into termination_result (region_id, contract_id, commitment_id, due, value, achievement, missing)
        values (:region, :contract, :commitment, :due, :value, :achievement, :missing)""")
        .param("region", who.region().value()).param("contract", contract)
        .param("commitment", result.commitmentId()).param("due", result.due()).param("value", result.value())
        .param("achievement", result.achievement()).param("missing", result.missing()).update());
  }

  Optional<Termination> find(RegionId region, UUID contract) {
    return jdbc.sql("""
        select ended_on, ground, reason, basis, terminated_at, budget, spent, missing, dropped, score,
          score_with_missing, file_id, document_hash
        from contract_termination where region_id = :region and contract_id = :contract""")
        .param("region", region.value()).param("contract", contract).query(Rows.of(Row.class)).optional()
        .map(row -> new Termination(row.ground(), row.reason(), row.basis(), row.terminatedAt(),
            new Rupiah(row.spent()), new Settlement(row.endedOn(),
                new Closed(row.terminatedAt(), row.missing(), null, row.score(), row.scoreWithMissing(),
                    years(region, contract)),
                results(region, contract), row.dropped(), new Rupiah(row.budget())),
            row.fileId(), row.documentHash()));
  }

  /** The contract whose settlement statement has this hash. */
  Optional<UUID> ofStatement(RegionId region, String hash) {
    return jdbc.sql("""
        select contract_id from contract_termination where region_id = :region and document_hash = :hash""")
        .param("region", region.value()).param("hash", hash).query(Rows.of(UUID.class)).optional();
  }

  private List<FinalScore> years(RegionId region, UUID contract) {
    return jdbc.sql("""
        select year, missing, score, score_with_missing from termination_year
        where region_id = :region and contract_id = :contract order by year""").param("region", region.value())
        .param("contract", contract).query(Rows.of(FinalScore.class)).list();
  }

  private List<Achieved> results(RegionId region, UUID contract) {
    return jdbc.sql("""
        select t.commitment_id, i.name indicator_name, i.unit, i.decimals, c.year, t.due, t.value, t.achievement,
          t.missing
        from termination_result t
        join commitment_view c on c.region_id = t.region_id and c.commitment_id = t.commitment_id
        join contract_indicator_view i on i.region_id = c.region_id and i.contract_id = c.contract_id
          and i.indicator_id = c.indicator_id
        where t.region_id = :region and t.contract_id = :contract order by c.year, i.no""")
        .param("region", region.value()).param("contract", contract).query(Rows.of(Achieved.class)).list();
  }
}
