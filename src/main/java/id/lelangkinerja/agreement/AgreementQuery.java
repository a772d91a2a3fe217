package id.lelangkinerja.agreement;

import id.lelangkinerja.contract.Signatory;
import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.platform.Role;
import id.lelangkinerja.signing.ConsentQuery;
import id.lelangkinerja.signing.DocumentKind;
import id.lelangkinerja.signing.ScanQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads agreements, also those that are not in force, for who may; what is published the portal reads by itself. */
@Repository
@Transactional(readOnly = true)
class AgreementQuery {
  /**
   * Its text is not what the running contracts of its agency promise for its year. A change may say other money than
   * they do, as long as theirs is what it was when the change was drawn up.
   */
  private static final String OUTDATED = """
      (g.state = 'SIGNING' and (
        exists (select 1 from agreement_line l
          left join commitment_view m on m.region_id = l.region_id and m.commitment_id = l.commitment_id
          left join contract_view c on c.region_id = l.region_id and c.contract_id = l.contract_id
          left join agency_part_view j on j.region_id = l.region_id and j.contract_id = l.contract_id
            and j.agency_id = g.agency_id
          where l.region_id = g.region_id and l.agreement_id = g.agreement_id
            and (c.state is distinct from 'IN_FORCE' or j.agency_id is null
              or round(j.share, 4) is distinct from l.share or m.target is distinct from l.target))
        or exists (select 1 from contract_view c
          join agency_part_view j on j.region_id = c.region_id and j.contract_id = c.contract_id
            and j.agency_id = g.agency_id
          join commitment_view m on m.region_id = c.region_id and m.contract_id = c.contract_id and m.year = g.year
          where c.region_id = g.region_id and c.state = 'IN_FORCE'
            and not exists (select 1 from agreement_line l where l.region_id = g.region_id
              and l.agreement_id = g.agreement_id and l.commitment_id = m.commitment_id))
        or exists (select 1 from agreement_budget l
          join contract_budget_view b on b.region_id = l.region_id and b.contract_id = l.contract_id and b.year = g.year
          where l.region_id = g.region_id and l.agreement_id = g.agreement_id and (g.no = 0 or b.amount <> (
            select v.amount from contract_budget_version_view v
            where v.region_id = b.region_id and v.contract_id = b.contract_id and v.year = b.year
              and v.made_at <= g.drawn_at order by v.version desc limit 1))
          group by l.contract_id, b.amount having sum(l.amount) <> b.amount)))\s""";
  private static final String AGREEMENT = """
      select g.agreement_id, g.agency_id, a.name agency_name, g.year, g.no, g.number, g.state, g.reason, g.file_id,
        g.document_hash, g.signed_file_id, g.drawn_at, g.in_force_at,\s""" + OUTDATED + """
      outdated
      from agreement g join agency_view a on a.region_id = g.region_id and a.agency_id = g.agency_id
      where g.region_id = :region\s""";
  private final JdbcClient jdbc;
  private final ConsentQuery consents;
  private final ScanQuery scans;

  AgreementQuery(JdbcClient jdbc, ConsentQuery consents, ScanQuery scans) {
    this.jdbc = jdbc;
    this.consents = consents;
    this.scans = scans;
  }

  /** The name of the agency for who may read its agreements; refused with NOT_FOUND_HERE otherwise. */
  String agency(Acting who, AgencyId agency) {
    return jdbc.sql("select name from agency_view where region_id = :region and agency_id = :agency")
        .param("region", who.region().value()).param("agency", agency.value()).query(Rows.of(String.class)).optional()
        .filter(_ -> Rules.mayRead(who, agency)).orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
  }

  /** All of an agency and year but those that were withdrawn, the newest first; nothing for who may not read them. */
  List<Agreement> of(Acting who, AgencyId agency, int year) {
    return Rules.mayRead(who, agency) ? all(who.region(), agency, year) : List.of();
  }

  private List<Agreement> all(RegionId region, AgencyId agency, int year) {
    return jdbc.sql(AGREEMENT + """
        and g.agency_id = :agency and g.year = :year and g.state <> 'WITHDRAWN' order by g.no desc""")
        .param("region", region.value()).param("agency", agency.value()).param("year", year)
        .query(Rows.of(Agreement.class)).list();
  }

  /** One by its number within the year: everybody's once it was in force, before that for who may read it. */
  Agreement readable(RegionId region, @Nullable Acting who, AgencyId agency, int year, int no) {
    return all(region, agency, year).stream().filter(each -> each.no() == no)
        .filter(each -> each.inForceAt() != null || (who != null && Rules.mayRead(who, agency))).findFirst()
        .orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
  }

  /** The one that waits for signatures; refused with NOT_FOUND_HERE for who may not read it, or where there is none. */
  AgreementSheet open(Acting who, AgencyId agency, int year) {
    return find(who, agency, year, AgreementState.SIGNING).orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
  }

  Optional<AgreementSheet> find(Acting who, AgencyId agency, int year, AgreementState state) {
    return of(who, agency, year).stream().filter(each -> each.state() == state).findFirst()
        .map(each -> sheet(who.region(), each));
  }

  AgreementSheet sheet(RegionId region, Agreement agreement) {
    var id = agreement.agreementId();
    return new AgreementSheet(agreement, new Terms(rows(region, id, """
        select commitment_id, contract_id, objective, indicator, unit, decimals, target, share from agreement_line
        where region_id = :region and agreement_id = :agreement order by no""", AgreementLine.class),
        rows(region, id, """
            select contract_id, programme, amount from agreement_budget
            where region_id = :region and agreement_id = :agreement order by no""", ProgrammeBudget.class)),
        rows(region, id, """
            select party, person_id, name, nip, rank_title, office from agreement_party
            where region_id = :region and agreement_id = :agreement order by party""", Signatory.class),
        consents.of(region, DocumentKind.YEARLY_AGREEMENT, id), rows(region, id, """
            select x.contract_id, c.number, x.why, x.lapsed_on from agreement_lapse x
            join contract_view c on c.region_id = x.region_id and c.contract_id = x.contract_id
            where x.region_id = :region and x.agreement_id = :agreement order by x.lapsed_on, c.number""",
            Lapse.class),
        scans.of(region, DocumentKind.YEARLY_AGREEMENT, id).orElse(null));
  }

  /** The agreement itself, whatever its state: for who holds its paper. */
  Optional<Agreement> find(RegionId region, UUID agreement) {
    return jdbc.sql(AGREEMENT + "and g.agreement_id = :agreement").param("region", region.value())
        .param("agreement", agreement).query(Rows.of(Agreement.class)).optional();
  }

  /** The one whose text has this hash. */
  Optional<UUID> ofText(RegionId region, String hash) {
    return jdbc.sql("select agreement_id from agreement where region_id = :region and document_hash = :hash")
        .param("region", region.value()).param("hash", hash).query(Rows.of(UUID.class)).optional();
  }

  /** How many changes have come into force since. */
  int later(RegionId region, Agreement agreement) {
    return (int) all(region, new AgencyId(agreement.agencyId()), agreement.year()).stream()
        .filter(each -> each.no() > agreement.no() && each.inForceAt() != null).count();
  }

  private <T> List<T> rows(RegionId region, UUID agreement, String select, Class<T> type) {
    return jdbc.sql(select).param("region", region.value()).param("agreement", agreement).query(Rows.of(type)).list();
  }

  /** The newest of each agency that this person may read, of a year. */
  List<Agreement> newest(Acting who, int year) {
    return jdbc.sql(AGREEMENT + """
        and g.year = :year and g.state <> 'WITHDRAWN' and (:all or g.agency_id = any(:agencies))
        order by g.agency_id, g.no desc""").param("region", who.region().value()).param("year", year)
        .param("all", Rules.readsAll(who)).param("agencies", who.agencies().stream().map(AgencyId::value)
            .toArray(UUID[]::new))
        .query(Rows.of(Agreement.class)).list();
  }

  /** Those that wait for this person's signature: as the rule of signing says. */
  List<Agreement> toSign(Acting who) {
    return jdbc.sql(AGREEMENT + """
        and g.state = 'SIGNING' and exists (select 1 from agreement_party p
          where p.region_id = g.region_id and p.agreement_id = g.agreement_id and p.person_id = :person
            and case p.party when 'FIRST' then g.agency_id = any(:headed) else :mayor end
            and not exists (select 1 from consent_view c where c.region_id = p.region_id
              and c.document_kind = 'YEARLY_AGREEMENT' and c.document_id = p.agreement_id and c.party = p.party))
        and not exists (select 1 from scan_view x where x.region_id = g.region_id
          and x.document_kind = 'YEARLY_AGREEMENT' and x.document_id = g.agreement_id and x.state <> 'WITHDRAWN')
        and not\s""" + OUTDATED + "order by g.drawn_at").param("region", who.region().value())
        .param("person", who.person().value()).param("mayor", who.has(Role.MAYOR))
        .param("headed", who.agencies().stream().filter(who::heads).map(AgencyId::value).toArray(UUID[]::new))
        .query(Rows.of(Agreement.class)).list();
  }

  /**
   * Those that wait for signatures or are in force, of this year and later ones, and name the contract.
   *
   * @param agency whose; null for those of all who carry it
   */
  List<Agreement> naming(RegionId region, UUID contract, @Nullable UUID agency, int year) {
    return jdbc.sql(AGREEMENT + """
        and g.year >= :year and g.state in ('SIGNING', 'IN_FORCE')
        and (cast(:agency as uuid) is null or g.agency_id = :agency) and exists (select 1 from agreement_line l
          where l.region_id = g.region_id and l.agreement_id = g.agreement_id and l.contract_id = :contract)
        order by g.year""").param("region", region.value()).param("year", year).param("contract", contract)
        .param("agency", agency).query(Rows.of(Agreement.class)).list();
  }

  /** The number of a contract, as it is told in the history. */
  String contractNumber(RegionId region, UUID contract) {
    return jdbc.sql("select number from contract_view where region_id = :region and contract_id = :contract")
        .param("region", region.value()).param("contract", contract).query(Rows.of(String.class)).single();
  }
}
