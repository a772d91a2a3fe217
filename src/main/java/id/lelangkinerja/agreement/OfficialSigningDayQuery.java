package id.lelangkinerja.agreement;

import id.lelangkinerja.contract.SignedOnDay;
import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.signing.DocumentKind;
import id.lelangkinerja.web.Texts;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which agreements below the head of an agency are signed on a signing day, for the people of that agency: the wall of all
 * would be crowded with them. Those of officials without an account are signed by hand and stand elsewhere.
 */
@Repository
class OfficialSigningDayQuery implements SignedOnDay {
  private final JdbcClient jdbc;
  private final OfficialQuery officials;

  OfficialSigningDayQuery(JdbcClient jdbc, OfficialQuery officials) {
    this.jdbc = jdbc;
    this.officials = officials;
  }

  @Override
  public DocumentKind kind() {
    return DocumentKind.YEARLY_AGREEMENT;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Row> on(Acting who, LocalDate day) {
    return jdbc.sql("""
        select o.official_agreement_id id, o.number, f.office title, o.agency_id "owner", a.short_name agency,
          o.year "year", f.name first_name, s.name second_name, cf.at first_at, cs.at second_at, false wet_ink
        from official_agreement o
        join agency_view a on a.region_id = o.region_id and a.agency_id = o.agency_id
        join official_agreement_party f on f.region_id = o.region_id
          and f.official_agreement_id = o.official_agreement_id and f.party = 'FIRST' and f.person_id is not null
        join official_agreement_party s on s.region_id = o.region_id
          and s.official_agreement_id = o.official_agreement_id and s.party = 'SECOND' and s.person_id is not null
        left join consent_view cf on cf.region_id = o.region_id and cf.document_kind = 'YEARLY_AGREEMENT'
          and cf.document_id = o.official_agreement_id and cf.party = 'FIRST'
        left join consent_view cs on cs.region_id = o.region_id and cs.document_kind = 'YEARLY_AGREEMENT'
          and cs.document_id = o.official_agreement_id and cs.party = 'SECOND'
        where o.region_id = :region and o.agency_id = any(:agencies) and not o.by_hand
          and (o.state = 'SIGNING' or (o.in_force_at >= :since and o.in_force_at < :until))
        order by o.number""").param("region", who.region().value()).param("agencies", who.workplaces())
        .param("since", day.atStartOfDay(Texts.ZONE).toOffsetDateTime())
        .param("until", day.plusDays(1).atStartOfDay(Texts.ZONE).toOffsetDateTime()).query(Rows.of(Row.class)).list();
  }

  @Override
  public String page(Acting who, Links links, Row row) {
    return links.agreements().official(row.owner(), row.year(), row.id());
  }

  @Override
  public List<Turn> toSign(Acting who, Links links) {
    return officials.toSign(who).stream().map(each -> new Turn(each.officialAgreementId(), links.agreements()
        .officialSignatureInTurn(each.agencyId(), each.year(), each.officialAgreementId()))).toList();
  }
}
