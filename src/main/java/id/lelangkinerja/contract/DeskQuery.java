package id.lelangkinerja.contract;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.inked.InkedRules;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.platform.Role;
import id.lelangkinerja.round.LotId;
import id.lelangkinerja.web.Words;
import id.lelangkinerja.web.page.Sorting;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads contracts for those who make and sign them: planner and mayor all, an agency's people their own. */
@Repository
@Transactional(readOnly = true)
class DeskQuery {
  private static final String UNSIGNED = """
      from contract c
      join agency_view a on a.region_id = c.region_id and a.agency_id = c.agency_id
      where c.region_id = :region and c.state in ('DRAFT', 'SIGNING') and (:all or c.agency_id = any(:agencies))
        and\s""" + Words.within("c.number, c.title, a.name, a.short_name") + "\n";
  private static final String SIGNATURES = """
      (select count(*)::int from consent_view s where s.region_id = c.region_id and s.document_kind = 'CONTRACT'
        and s.document_id = c.contract_id)""";
  /** The columns that the list of unsigned contracts is sorted by. */
  static final Map<String, String> COLUMNS = Map.of("number", "c.number", "title", "c.title", "agency", "a.name",
      "state", "c.state", "signatures", SIGNATURES);
  private final JdbcClient jdbc;
  private final AwardRepository awards;
  private final Proposing proposing;
  private final ContractRepository contracts;
  private final SheetRepository sheets;

  DeskQuery(JdbcClient jdbc, AwardRepository awards, Proposing proposing, ContractRepository contracts,
      SheetRepository sheets) {
    this.jdbc = jdbc;
    this.awards = awards;
    this.proposing = proposing;
    this.contracts = contracts;
    this.sheets = sheets;
  }

  /** A contract on its way to being in force, and how many have signed. */
  record Row(UUID contractId, String number, String title, String agencyName, ContractState state, int signatures) {}

  /** A contract that waits for a person: its name as a task shows it. */
  record Task(UUID contractId, String number, String title, ContractState state) {}

  public List<Row> unsigned(Acting who, String words, int limit, int offset) {
    return unsigned(who, words, Sorting.own(), limit, offset);
  }

  /** The same, sorted as asked. */
  public List<Row> unsigned(Acting who, String words, Sorting sorting, int limit, int offset) {
    return jdbc.sql("select c.contract_id, c.number, c.title, a.name agency_name, c.state, " + SIGNATURES
        + " signatures\n" + UNSIGNED + "order by "
        + sorting.sql(COLUMNS, "c.drawn_at desc, c.number desc, c.contract_id") + " limit :limit offset :offset")
        .param("region", who.region().value()).param("all", seesAll(who)).param("agencies", who.workplaces())
        .param("words", Words.of(words).parameter()).param("limit", limit).param("offset", offset)
        .query(Rows.of(Row.class)).list();
  }

  public int count(Acting who, String words) {
    return jdbc.sql("select count(*)::int " + UNSIGNED).param("region", who.region().value())
        .param("all", seesAll(who)).param("agencies", who.workplaces()).param("words", Words.of(words).parameter())
        .query(Rows.of(Integer.class)).single();
  }

  private static boolean seesAll(Acting who) {
    return who.hasAny(Role.PLANNER, Role.MAYOR);
  }

  /** The contracts that name this person for an office still held, and that this person has not signed. */
  public List<Task> toSign(Acting who) {
    return jdbc.sql("""
        select c.contract_id, c.number, c.title, c.state from contract c
        join contract_party p on p.region_id = c.region_id and p.contract_id = c.contract_id and p.person_id = :person
        where c.region_id = :region
          and (c.state = 'SIGNING' or (c.origin_id is not null and c.state = 'IN_FORCE')) and not exists (
          select 1 from consent_view s where s.region_id = c.region_id and s.document_kind = 'CONTRACT'
            and s.document_id = c.contract_id and s.party = p.party)
          and not exists (select 1 from scan_view x where x.region_id = c.region_id and x.document_kind = 'CONTRACT'
            and x.document_id = c.contract_id and x.state <> 'WITHDRAWN')
          and case p.party when 'FIRST' then c.agency_id = any(:headed) else :mayor end
        order by c.number""").param("person", who.person().value()).param("region", who.region().value())
        .param("headed", who.agencies().stream().filter(who::heads).map(AgencyId::value).toArray(UUID[]::new))
        .param("mayor", who.has(Role.MAYOR)).query(Rows.of(Task.class)).list();
  }

  /** The drafts that this planner may send. */
  public List<Task> toSend(Acting who) {
    return jdbc.sql("""
        select contract_id, number, title, state from contract
        where region_id = :region and state = 'DRAFT' and agency_id <> all(:agencies) order by number""")
        .param("region", who.region().value())
        .param("agencies", who.agencies().stream().map(AgencyId::value).toArray(UUID[]::new))
        .query(Rows.of(Task.class)).list();
  }

  /** The awards of which this planner may draw up the contract. */
  public List<Awarded> toDrawUp(Acting who) {
    return awards.awaiting(who.region()).stream().filter(each -> Rules.mayDrawUpFor(who, each.agencyId())).toList();
  }

  /** What the next contract of the lot would say; refused as drawing it up would be. */
  public Proposal proposal(Acting who, LotId lot, LocalDate day) {
    Refused.unless(Rules.mayDrawUp(who) && awards.lotExists(who.region(), lot), Reason.NOT_FOUND_HERE);
    var award = awards.awaiting(who.region()).stream().filter(each -> each.lotId().equals(lot.value())).findFirst()
        .orElseThrow(() -> new Refused(Reason.CONTRACT_NOTHING_TO_DRAW));
    Refused.unless(Rules.mayDrawUpFor(who, award.agencyId()), Reason.NOT_FOUND_HERE);
    return proposing.of(who.region(), award, day);
  }

  /** The whole contract for those who may enter; NOT_FOUND_HERE for others. */
  public ContractSheet sheet(Acting who, ContractId id) {
    return contracts.find(who.region(), id.value()).filter(contract -> Rules.mayEnter(who, contract))
        .map(contract -> sheets.of(who.region(), contract)).orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
  }

  /**
   * The contract, for everyone once it is published, before that for those who may enter and for those who attest its
   * scan; NOT_FOUND_HERE otherwise.
   */
  public Contract readable(RegionId region, @Nullable Acting who, ContractId id) {
    return contracts.find(region, id.value())
        .filter(contract -> contract.state().isPublished() || (who != null && mayRead(who, contract)))
        .orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
  }

  private boolean mayRead(Acting who, Contract contract) {
    return Rules.mayEnter(who, contract)
        || (InkedRules.attests(who) && sheets.of(who.region(), contract).scan() != null);
  }
}
