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

/** Which yearly agreements are signed on a signing day, for those who may read them before they are in force. */
@Repository
class AgreementSigningDayQuery implements SignedOnDay {
  private final JdbcClient jdbc;
  private final AgreementQuery agreements;

  AgreementSigningDayQuery(JdbcClient jdbc, AgreementQuery agreements) {
    this.jdbc = jdbc;
    this.agreements = agreements;
  }

  @Override
  public DocumentKind kind() {
    return DocumentKind.YEARLY_AGREEMENT;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Row> on(Acting who, LocalDate day) {
    return jdbc.sql("""
        select g.agreement_id id, g.number, a.name title, g.agency_id "owner", a.short_name agency, g.year "year",
          f.name first_name, s.name second_name, cf.at first_at, cs.at second_at, coalesce(cf.wet_ink, false) wet_ink
        from agreement g
        join agency_view a on a.region_id = g.region_id and a.agency_id = g.agency_id
        join agreement_party f on f.region_id = g.region_id and f.agreement_id = g.agreement_id and f.party = 'FIRST'
        join agreement_party s on s.region_id = g.region_id and s.agreement_id = g.agreement_id and s.party = 'SECOND'
        left join consent_view cf on cf.region_id = g.region_id and cf.document_kind = 'YEARLY_AGREEMENT'
          and cf.document_id = g.agreement_id and cf.party = 'FIRST'
        left join consent_view cs on cs.region_id = g.region_id and cs.document_kind = 'YEARLY_AGREEMENT'
          and cs.document_id = g.agreement_id and cs.party = 'SECOND'
        where g.region_id = :region and (:all or g.agency_id = any(:agencies))
          and (g.state = 'SIGNING' or (g.in_force_at >= :since and g.in_force_at < :until))
        order by g.number""").param("region", who.region().value()).param("all", Rules.readsAll(who))
        .param("agencies", who.workplaces()).param("since", day.atStartOfDay(Texts.ZONE).toOffsetDateTime())
        .param("until", day.plusDays(1).atStartOfDay(Texts.ZONE).toOffsetDateTime()).query(Rows.of(Row.class)).list();
  }

  @Override
  public String page(Acting who, Links links, Row row) {
    return links.agreements().desk(row.owner(), row.year());
  }

  @Override
  public List<Turn> toSign(Acting who, Links links) {
    return agreements.toSign(who).stream().map(each -> new Turn(each.agreementId(),
        links.agreements().signatureInTurn(each.agencyId(), each.year()))).toList();
  }
}
