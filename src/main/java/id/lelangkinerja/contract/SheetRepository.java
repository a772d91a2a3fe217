package id.lelangkinerja.contract;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.region.Clause;
import id.lelangkinerja.signing.ConsentQuery;
import id.lelangkinerja.signing.DocumentKind;
import id.lelangkinerja.signing.ScanQuery;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What a contract says, line by line: written once when it is drawn up, save the two sides, who may change till
 * signed.
 */
@Repository
class SheetRepository {
  private final JdbcClient jdbc;
  private final MeansRepository means;
  private final ConsentQuery consents;
  private final ScanQuery scans;

  SheetRepository(JdbcClient jdbc, MeansRepository means, ConsentQuery consents, ScanQuery scans) {
    this.jdbc = jdbc;
    this.means = means;
    this.consents = consents;
    this.scans = scans;
  }

  /** With the targets in force. */
  ContractSheet of(RegionId region, Contract contract) {
    return of(region, contract, Integer.MAX_VALUE);
  }

  /** With the targets of this version. */
  ContractSheet of(RegionId region, Contract contract, int version) {
    var id = contract.contractId();
    var texts = texts(region, contract, version);
    return new ContractSheet(contract, lines(region, id, """
        select indicator_id, no, name, unit, polarity, aggregation, frequency, lower_formula, from_baseline, decimals,
          data_source, weight, baseline, baseline_as_of, baseline_source, cap, guard, formula
        from contract_indicator where region_id = :region and contract_id = :contract order by no""",
        ContractIndicator.class),
        commitments(region, id, version),
        budgets(region, id, version),
        clauses(region, id, texts),
        means.of(region, contract.bidId()).with(texts),
        parties(region, id),
        consents.of(region, DocumentKind.CONTRACT, id),
        scans.of(region, DocumentKind.CONTRACT, id).orElse(null),
        contract.originId() == null ? null : succession(region, id));
  }

  private List<Clause> clauses(RegionId region, UUID contract, List<Reworded> texts) {
    var signed = lines(region, contract, """
        select title, body from contract_clause where region_id = :region and contract_id = :contract
        order by no""", Clause.class);
    return IntStream.range(0, signed.size()).mapToObj(at -> {
      var found = Reworded.of(texts, Reworded.Kind.CLAUSE, at + 1);
      return found == null ? signed.get(at) : new Clause(signed.get(at).title(), found.text());
    }).toList();
  }

  /** What this version says anew; the milestones of a divided contract go on in those that took over its shares. */
  private List<Reworded> texts(RegionId region, Contract contract, int version) {
    return jdbc.sql("""
        select distinct on (v.kind, v.no) v.kind, v.no, v.due_on, v.text from contract_text_version v
        where v.region_id = :region and ((v.contract_id = :contract and v.version <= :version)
          or (v.contract_id = cast(:origin as uuid) and v.kind = 'MILESTONE'))
        order by v.kind, v.no, v.contract_id = :contract desc, v.version desc""").param("region", region.value())
        .param("contract", contract.contractId()).param("version", version).param("origin", contract.originId())
        .query(Rows.of(Reworded.class)).list();
  }

  /** Whom the text names, the first party first. */
  List<Signatory> parties(RegionId region, UUID contract) {
    return lines(region, contract, """
        select party, person_id, name, nip, rank_title, office from contract_party
        where region_id = :region and contract_id = :contract order by party""", Signatory.class);
  }

  private Succession succession(RegionId region, UUID contract) {
    return jdbc.sql("""
        select o.number, a.name agency, c.share, o.passed_on "from", t.basis from contract c
        join contract o on o.region_id = c.region_id and o.contract_id = c.origin_id
        join contract s on s.region_id = c.region_id and s.origin_id = c.origin_id
        join contract_transfer t on t.region_id = s.region_id and t.contract_id = s.contract_id
          and t.from_day = o.passed_on
        join agency_view a on a.region_id = t.region_id and a.agency_id = t.predecessor_id
        where c.region_id = :region and c.contract_id = :contract order by s.number limit 1""")
        .param("region", region.value()).param("contract", contract).query(Rows.of(Succession.class)).single();
  }

  private List<Commitment> commitments(RegionId region, UUID contract, int version) {
    return jdbc.sql("""
        select m.commitment_id, m.indicator_id, m.year, coalesce(v.target, m.target) target, m.reserve, m.offered,
          m.countered, m.target signed
        from commitment m
        join contract_indicator i on i.region_id = m.region_id and i.contract_id = m.contract_id
          and i.indicator_id = m.indicator_id
        left join lateral (
          select x.target from commitment_version x
          where x.region_id = m.region_id and x.commitment_id = m.commitment_id and x.version <= :version
          order by x.version desc limit 1) v on true
        where m.region_id = :region and m.contract_id = :contract order by i.no, m.year""")
        .param("version", version).param("region", region.value()).param("contract", contract)
        .query(Rows.of(Commitment.class)).list();
  }

  private List<YearBudget> budgets(RegionId region, UUID contract, int version) {
    return jdbc
        .sql(
            """
                select b.year, coalesce(v.amount, b.amount) amount from contract_budget b
                left join lateral (
                  select x.amount from contract_budget_version x
                  where x.region_id = b.region_id and x.contract_id = b.contract_id and x.year = b.year and x.version <= :version
                  order by x.version desc limit 1) v on true
                where b.region_id = :region and b.contract_id = :contract order by b.year""")
        .param("version", version)
        .param("region", region.value()).param("contract", contract).query(Rows.of(YearBudget.class)).list();
  }

  private <T> List<T> lines(RegionId region, UUID contract, String select, Class<T> type) {
    return jdbc.sql(select).param("region", region.value()).param("contract", contract).query(Rows.of(type)).list();
  }

  void add(RegionId region, ContractId contract, Proposal proposal) {
    add(region, contract, proposal.indicators(), proposal.commitments(), proposal.budgets(), proposal.clauses());
    addPartners(region, contract, proposal.award());
  }

  /** Who carries it beside the holder, as the bid states, from the first day of its first year on. */
  private void addPartners(RegionId region, ContractId contract, Awarded award) {
    jdbc.sql("""
        insert into contract_partner (region_id, contract_id, agency_id, share, from_day)
        select p.region_id, :contract, p.agency_id, p.share, make_date(:year, 1, 1) from bid_partner_view p
        where p.region_id = :region and p.bid_id = :bid and not p.lead""").param("region", region.value())
        .param("contract", contract.value()).param("bid", award.bidId()).param("year", award.firstYear()).update();
  }

  void add(RegionId region, ContractId contract, List<ContractIndicator> indicators, List<Commitment> commitments,
      List<YearBudget> budgets, List<Clause> clauses) {
    indicators.forEach(indicator -> add(region, contract, indicator));
    commitments.forEach(commitment -> add(region, contract, commitment));
    budgets.forEach(budget -> jdbc.sql("""
        insert into contract_budget (region_id, contract_id, year, amount)
        values (:region, :contract, :year, :amount)""").param("region", region.value())
        .param("contract", contract.value()).param("year", budget.year()).param("amount", budget.amount()).update());
    for (int no = 1; no <= clauses.size(); no++) {
      add(region, contract, no, clauses.get(no - 1));
    }
  }

  private void add(RegionId region, ContractId contract, int no, Clause clause) {
    jdbc.sql("""
        insert into contract_clause (region_id, contract_id, no, title, body)
        values (:region, :contract, :no, :title, :body)""").param("region", region.value())
        .param("contract", contract.value()).param("no", no).param("title", clause.title()).param("body", clause.body())
        .update();
  }

  private void add(RegionId region, ContractId contract, ContractIndicator line) {
    jdbc.sql("""
        insert into contract_indicator (region_id, contract_id, indicator_id, no, name, unit, polarity, aggregation,
          frequency, lower_formula, from_baseline, decimals, data_source, weight, baseline, baseline_as_of,
          baseline_source, cap, guard, formula)
        values (:region, :contract, :indicator, :no, :name, :unit, :polarity, :aggregation, :frequency, :lower,
          :fromBaseline, :decimals, :dataSource, :weight, :baseline, :asOf, :source, :cap, :guard, :formula)""")
        .param("region", region.value()).param("contract", contract.value()).param("indicator", line.indicatorId())
        .param("no", line.no()).param("name", line.name()).param("unit", line.unit())
        .param("polarity", line.polarity().name()).param("aggregation", line.aggregation().name())
        .param("frequency", line.frequency().name()).param("lower", line.lowerFormula().name())
        .param("fromBaseline", line.fromBaseline()).param("decimals", line.decimals())
        .param("dataSource", line.dataSource()).param("weight", line.weight()).param("baseline", line.baseline())
        .param("asOf", line.baselineAsOf()).param("source", line.baselineSource()).param("cap", line.cap())
        .param("guard", line.guard()).param("formula", line.formula()).update();
  }

  private void add(RegionId region, ContractId contract, Commitment commitment) {
    jdbc.sql("""
        insert into commitment (region_id, commitment_id, contract_id, indicator_id, year, target, reserve, offered,
          countered)
        values (:region, :commitment, :contract, :indicator, :year, :target, :reserve, :offered, :countered)""")
        .param("region", region.value()).param("commitment", commitment.commitmentId())
        .param("contract", contract.value()).param("indicator", commitment.indicatorId())
        .param("year", commitment.year()).param("target", commitment.target()).param("reserve", commitment.reserve())
        .param("offered", commitment.offered()).param("countered", commitment.countered()).update();
  }

  void name(RegionId region, UUID contract, Signatory side) {
    jdbc.sql("""
        insert into contract_party (region_id, contract_id, party, person_id, name, nip, rank_title, office)
        values (:region, :contract, :party, :person, :name, :nip, :rank, :office)
        on conflict (region_id, contract_id, party) do update set person_id = excluded.person_id, name = excluded.name,
          nip = excluded.nip, rank_title = excluded.rank_title, office = excluded.office""")
        .param("region", region.value()).param("contract", contract).param("party", side.party().name())
        .param("person", side.personId()).param("name", side.name()).param("nip", side.nip())
        .param("rank", side.rankTitle()).param("office", side.office()).update();
  }
}
