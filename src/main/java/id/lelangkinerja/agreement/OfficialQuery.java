package id.lelangkinerja.agreement;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.signing.ConsentQuery;
import id.lelangkinerja.signing.DocumentKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads the agreements with officials below the heads of agencies, and who may be such an official. */
@Repository
@Transactional(readOnly = true)
class OfficialQuery {
  private static final String AGREEMENT = """
      select o.official_agreement_id, o.agency_id, a.name agency_name, o.year, o.agreement_id, g.state base_state,
        o.replaces_id, o.no, o.number, o.state, o.reason, o.file_id, o.document_hash, o.signed_file_id, o.by_hand,
        o.brought_file_id, o.brought_by,
        o.drawn_at, o.in_force_at
      from official_agreement o
      join agreement g on g.region_id = o.region_id and g.agreement_id = o.agreement_id
      join agency_view a on a.region_id = o.region_id and a.agency_id = o.agency_id
      where o.region_id = :region\s""";
  private final JdbcClient jdbc;
  private final ConsentQuery consents;

  OfficialQuery(JdbcClient jdbc, ConsentQuery consents) {
    this.jdbc = jdbc;
    this.consents = consents;
  }

  /** Somebody of the agency or of one below it, who may sign here. */
  record Candidate(UUID personId, UUID unitId, String name, @Nullable String nip, @Nullable String rankTitle,
      String office) {}

  /** An agreement of a list, with the official whom it names. */
  record Row(UUID officialAgreementId, String number, String name, String office, AgreementState state,
      AgreementState baseState) {}

  /** All of an agency and year but those withdrawn and replaced; nothing for who may not read the agency's own. */
  List<Row> of(Acting who, AgencyId agency, int year) {
    if (!Rules.mayRead(who, agency)) {
      return List.of();
    }
    return jdbc.sql("""
        select o.official_agreement_id, o.number, p.name, p.office, o.state, g.state base_state
        from official_agreement o
        join agreement g on g.region_id = o.region_id and g.agreement_id = o.agreement_id
        join official_agreement_party p on p.region_id = o.region_id
          and p.official_agreement_id = o.official_agreement_id and p.party = 'FIRST'
        where o.region_id = :region and o.agency_id = :agency and o.year = :year
          and o.state in ('SIGNING', 'IN_FORCE') order by o.number""").param("region", who.region().value())
        .param("agency", agency.value()).param("year", year).query(Rows.of(Row.class)).list();
  }

  /** One of them, for who may read it; NOT_FOUND_HERE for others. */
  OfficialSheet sheet(Acting who, AgencyId agency, int year, UUID id) {
    return find(who.region(), id).filter(each -> each.agencyId().equals(agency.value()) && each.year() == year)
        .map(each -> sheet(who.region(), each)).filter(sheet -> OfficialRules.mayRead(who, sheet))
        .orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
  }

  OfficialSheet sheet(RegionId region, OfficialAgreement agreement) {
    var id = agreement.officialAgreementId();
    return new OfficialSheet(agreement,
        rows(region, id,
            """
                select commitment_id, contract_id, objective, indicator, unit, decimals, target, share from official_agreement_line
                where region_id = :region and official_agreement_id = :id order by no""",
            AgreementLine.class),
        rows(region, id, """
            select activity, amount from official_agreement_activity
            where region_id = :region and official_agreement_id = :id order by no""", Activity.class),
        rows(region, id, """
            select party, person_id, unit_id, name, nip, rank_title, office from official_agreement_party
            where region_id = :region and official_agreement_id = :id order by party""", OfficialParty.class),
        consents.of(region, DocumentKind.YEARLY_AGREEMENT, id));
  }

  /** Whatever its state: for who holds its paper. */
  Optional<OfficialAgreement> find(RegionId region, UUID id) {
    return jdbc.sql(AGREEMENT + "and o.official_agreement_id = :id").param("region", region.value()).param("id", id)
        .query(Rows.of(OfficialAgreement.class)).optional();
  }

  /** The one whose text has this hash. */
  Optional<UUID> ofText(RegionId region, String hash) {
    return jdbc.sql("""
        select official_agreement_id from official_agreement
        where region_id = :region and document_hash = :hash""").param("region", region.value()).param("hash", hash)
        .query(Rows.of(UUID.class)).optional();
  }

  /** Whether a change of it waits for signatures. */
  boolean isBeingChanged(RegionId region, UUID id) {
    return jdbc.sql("""
        select exists (select 1 from official_agreement
          where region_id = :region and replaces_id = :id and state = 'SIGNING')""").param("region", region.value())
        .param("id", id).query(Rows.of(Boolean.class)).single();
  }

  /** Those that wait for this person's signature: as the rule of signing says. */
  List<OfficialAgreement> toSign(Acting who) {
    return jdbc.sql(AGREEMENT + """
        and o.state = 'SIGNING' and g.state = 'IN_FORCE' and exists (select 1 from official_agreement_party p
          where p.region_id = o.region_id and p.official_agreement_id = o.official_agreement_id
            and p.person_id = :person and p.unit_id = any(case p.party when 'FIRST' then :works else :headed end)
            and not exists (select 1 from consent_view c where c.region_id = p.region_id
              and c.document_kind = 'YEARLY_AGREEMENT' and c.document_id = p.official_agreement_id
              and c.party = p.party))
        and not exists (select 1 from official_agreement_party p where p.region_id = o.region_id
          and p.official_agreement_id = o.official_agreement_id and p.person_id is null)
        order by o.drawn_at""").param("region", who.region().value()).param("person", who.person().value())
        .param("works", who.workplaces())
        .param("headed", who.agencies().stream().filter(who::heads).map(AgencyId::value).toArray(UUID[]::new))
        .query(Rows.of(OfficialAgreement.class)).list();
  }

  /** Those whose scan waits for this person's comparison: as the rule of attesting says. */
  List<OfficialAgreement> toAttest(Acting who) {
    return jdbc.sql(AGREEMENT + """
        and o.state = 'SIGNING' and g.state = 'IN_FORCE' and o.brought_by <> :person
          and (:official or o.agency_id = any(:agencies))
          and not exists (select 1 from official_agreement_party p where p.region_id = o.region_id
            and p.official_agreement_id = o.official_agreement_id and p.person_id = :person)
        order by o.drawn_at""").param("region", who.region().value()).param("person", who.person().value())
        .param("official", OfficialRules.attests(who)).param("agencies", who.workplaces())
        .query(Rows.of(OfficialAgreement.class)).list();
  }

  /** The operators of the agency, and the heads and operators of those below it, on a day. */
  List<Candidate> candidates(RegionId region, AgencyId agency, LocalDate day) {
    return jdbc.sql("""
        select distinct p.person_id, u.agency_id unit_id, p.name, p.nip, p.rank_title, a.office
        from appointment_view a
        join person_view p on p.person_id = a.person_id
        join agency_view u on u.region_id = a.region_id and u.agency_id = a.agency_id
        where a.region_id = :region and (u.agency_id = :agency or u.parent_id = :agency)
          and (a.role = 'AGENCY_OPERATOR' or (a.role = 'AGENCY_HEAD' and u.agency_id <> :agency))
          and a.valid_from <= :day and (a.valid_to is null or a.valid_to >= :day)
        order by a.office, p.name""").param("region", region.value()).param("agency", agency.value())
        .param("day", day).query(Rows.of(Candidate.class)).list();
  }

  private <T> List<T> rows(RegionId region, UUID id, String select, Class<T> type) {
    return jdbc.sql(select).param("region", region.value()).param("id", id).query(Rows.of(type)).list();
  }
}
