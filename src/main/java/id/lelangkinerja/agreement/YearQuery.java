package id.lelangkinerja.agreement;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.RegionId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the running contracts of agencies say of a year: targets as they are in force, of those too that an agency carries as a
 * partner, and the money of that year, which is the holder's.
 */
@Repository
@Transactional(readOnly = true)
class YearQuery {
  private final JdbcClient jdbc;

  YearQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** An agency that has promised something for a year. */
  record Owing(UUID agencyId, String agencyName, int year) {}

  /** In the order of the contracts and their indicators; the objective is the contract's title where none is measured. */
  Terms of(RegionId region, AgencyId agency, int year) {
    var lines = jdbc.sql("""
        select m.commitment_id, c.contract_id,
          coalesce((select o.text from objective_of_indicator_view o
            where o.region_id = i.region_id and o.indicator_id = i.indicator_id order by o.no, o.objective_id limit 1),
            c.title) objective, i.name indicator, i.unit, i.decimals, m.target, j.share::numeric(7, 4) share
        from contract_view c
        join agency_part_view j on j.region_id = c.region_id and j.contract_id = c.contract_id and j.agency_id = :agency
        join commitment_view m on m.region_id = c.region_id and m.contract_id = c.contract_id
        join contract_indicator_view i on i.region_id = m.region_id and i.contract_id = m.contract_id
          and i.indicator_id = m.indicator_id
        where c.region_id = :region and c.state = 'IN_FORCE' and m.year = :year
        order by c.number, i.no""").param("region", region.value()).param("agency", agency.value())
        .param("year", year).query(Rows.of(AgreementLine.class)).list();
    return new Terms(lines, budgets(region, agency, year, null));
  }

  /**
   * By the programmes of the bid that has some for the year, in the proportions that they have there: where the contract's
   * money is no longer the bid's, being amended or a share of a divided contract, each gets its whole rupiah and the
   * largest remainders one more, so that nothing is lost. Otherwise the contract in one line.
   *
   * @param at the moment at which the contracts said it; null for now
   */
  List<ProgrammeBudget> budgets(RegionId region, AgencyId agency, int year, @Nullable Instant at) {
    return jdbc
        .sql(
            """
                with money as (
                  select distinct on (c.contract_id) c.region_id, c.contract_id, c.number, c.title, c.bid_id, b.amount
                  from contract_view c
                  join contract_budget_version_view b on b.region_id = c.region_id and b.contract_id = c.contract_id
                  where c.region_id = :region and c.agency_id = :agency and c.state = 'IN_FORCE' and b.year = :year
                    and b.made_at <= coalesce(cast(:at as timestamptz), 'infinity')
                  order by c.contract_id, b.version desc),
                named as (
                  select m.contract_id, m.number, m.amount::numeric whole, p.no, trim(p.code || ' ' || p.name) programme, p.amount part,
                    sum(p.amount) over (partition by m.contract_id) total
                  from money m
                  join bid_programme_view p on p.region_id = m.region_id and p.bid_id = m.bid_id and p.year = :year),
                shared as (
                  select n.*, div(n.whole * n.part, n.total) base, mod(n.whole * n.part, n.total) rest
                  from named n where n.total > 0),
                ranked as (
                  select s.*, s.whole - sum(s.base) over (partition by s.contract_id) remaining,
                    row_number() over (partition by s.contract_id order by s.rest desc, s.part desc, s.no) place
                  from shared s)
                select r.contract_id, r.programme, (r.base + case when r.place <= r.remaining then 1 else 0 end)::bigint amount,
                  r.number, r.no
                from ranked r
                union all
                select m.contract_id, m.title, m.amount, m.number, 0 from money m
                where not exists (select 1 from shared s where s.contract_id = m.contract_id)
                order by number, no""")
        .param("region", region.value()).param("agency", agency.value()).param("year", year)
        .param("at", at == null ? null : at.atOffset(ZoneOffset.UTC))
        .query((row, _) -> new ProgrammeBudget(row.getObject("contract_id", UUID.class), row.getString("programme"),
            row.getLong("amount")))
        .list();
  }

  /** The agencies that have promised something for the year, by name. */
  List<Owing> owing(RegionId region, int year) {
    return jdbc.sql("""
        select distinct a.agency_id, a.name agency_name, m.year from contract_view c
        join agency_part_view j on j.region_id = c.region_id and j.contract_id = c.contract_id
        join agency_view a on a.region_id = j.region_id and a.agency_id = j.agency_id
        join commitment_view m on m.region_id = c.region_id and m.contract_id = c.contract_id
        where c.region_id = :region and c.state = 'IN_FORCE' and m.year = :year order by a.name, a.agency_id""")
        .param("region", region.value()).param("year", year).query(Rows.of(Owing.class)).list();
  }
}
