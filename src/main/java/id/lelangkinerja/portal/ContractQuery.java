package id.lelangkinerja.portal;

import id.lelangkinerja.contract.Commitment;
import id.lelangkinerja.contract.ContractIndicator;
import id.lelangkinerja.contract.YearBudget;
import id.lelangkinerja.database.PublishedJdbc;
import id.lelangkinerja.database.PublishedQuery;
import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.signing.Attested;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads published contracts, as lists and whole. */
@PublishedQuery
class ContractQuery {
  private static final String CONTRACT = """
      select c.contract_id, c.number, c.lot_id, c.title, c.agency_id, c.agency_name, c.agency_short_name, c.mission_id,
        c.mission_no, c.mission_text, c.state, c.first_year, c.last_year, c.in_force_at, c.document_hash,
        (select count(*)::int from published_contract_indicator i
          where i.region_id = c.region_id and i.contract_id = c.contract_id) indicators,
        (select coalesce(sum(b.amount), 0)::bigint from published_budget b
          where b.region_id = c.region_id and b.contract_id = c.contract_id) budget
      from published_contract c where c.region_id = :region
      """;
  private static final String NEWEST_FIRST = " order by c.in_force_at desc, c.number desc limit :most";
  private final PublishedJdbc jdbc;

  ContractQuery(PublishedJdbc jdbc) {
    this.jdbc = jdbc;
  }

  /** The newest first, so many at most. */
  public List<PublishedContract> found(RegionId region, ContractSearch search, int most) {
    return jdbc.sql(CONTRACT + ContractSearch.CONDITIONS + NEWEST_FIRST).param("region", region.value())
        .param("agency", search.agency()).param("mission", search.mission()).param("place", search.place())
        .param("year", search.year()).param("state", search.state() == null ? null : search.state().name())
        .param("words", search.words().parameter()).param("most", most).query(Rows.of(PublishedContract.class)).list();
  }

  /** A whole contract; empty where there is none that is published. */
  public Optional<Sheet> sheet(RegionId region, UUID contract) {
    return jdbc.sql(CONTRACT + " and c.contract_id = :contract").param("region", region.value())
        .param("contract", contract).query(Rows.of(PublishedContract.class)).optional()
        .map(found -> sheet(region, found));
  }

  private Sheet sheet(RegionId region, PublishedContract contract) {
    var id = contract.contractId();
    return new Sheet(contract, lines(region, id, """
        select indicator_id, no, name, unit, polarity, aggregation, frequency, lower_formula, from_baseline, decimals,
          data_source, weight, baseline, baseline_as_of, baseline_source, cap, guard, formula
        from published_contract_indicator where region_id = :region and contract_id = :contract order by no""",
        ContractIndicator.class),
        lines(region, id,
            """
                select commitment_id, indicator_id, year, target, reserve, offered, countered, signed from published_commitment
                where region_id = :region and contract_id = :contract order by indicator_id, year""",
            Commitment.class),
        lines(region, id, """
            select year, amount from published_budget where region_id = :region and contract_id = :contract
            order by year""", YearBudget.class),
        lines(region, id, """
            select no, name, digital, kind, description, starts_on from published_innovation
            where region_id = :region and contract_id = :contract order by no""", Sheet.Innovation.class),
        lines(region, id, """
            select innovation_no, due_on, text from published_milestone
            where region_id = :region and contract_id = :contract order by due_on, no""", Sheet.Milestone.class),
        lines(region, id, """
            select name, lead, share, part, carried_by from published_partner
            where region_id = :region and contract_id = :contract order by lead desc, share desc, name""",
            Sheet.Partner.class),
        lines(region, id, """
            select title, body, number, agency, lot, first_year, last_year, budget, first_name, first_office,
              second_name, second_office
            from published_clause where region_id = :region and contract_id = :contract order by no""",
            Sheet.Worded.class),
        lines(region, id, """
            select party, name, rank_title, office, at, wet_ink from published_consent
            where region_id = :region and contract_id = :contract order by party""", Sheet.Side.class),
        lines(region, id, """
            select name, office, at from published_attestation
            where region_id = :region and contract_id = :contract order by at""", Attested.class));
  }

  private <T> List<T> lines(RegionId region, UUID contract, String select, Class<T> type) {
    return jdbc.sql(select).param("region", region.value()).param("contract", contract).query(Rows.of(type)).list();
  }
}
