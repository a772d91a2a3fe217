package id.lelangkinerja.contract;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Role;
import id.lelangkinerja.signing.DocumentKind;
import id.lelangkinerja.web.Texts;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which contracts are signed on a signing day: what is out for signature, and what came into force on the day; of those that
 * hold by the decree of a division, what both whom the text names can still sign, and what was signed on the day.
 */
@Repository
class SigningDayQuery implements SignedOnDay {
  private final JdbcClient jdbc;
  private final DeskQuery desk;

  SigningDayQuery(JdbcClient jdbc, DeskQuery desk) {
    this.jdbc = jdbc;
    this.desk = desk;
  }

  @Override
  public DocumentKind kind() {
    return DocumentKind.CONTRACT;
  }

  @Override
  public @Nullable String page(Acting who, Links links, Row row) {
    return who.hasAny(Role.PLANNER, Role.MAYOR) || who.worksFor(new AgencyId(row.owner()))
        ? links.contracts().contractDesk(row.id())
        : null;
  }

  @Override
  public List<Turn> toSign(Acting who, Links links) {
    return desk.toSign(who).stream()
        .map(each -> new Turn(each.contractId(), links.contracts().contractSignatureInTurn(each.contractId())))
        .toList();
  }

  /** Planner, mayor and the monitor, who runs the wall, see all; an agency's people their own. */
  @Override
  @Transactional(readOnly = true)
  public List<Row> on(Acting who, LocalDate day) {
    return jdbc
        .sql(
            """
                select c.contract_id id, c.number, c.title, c.agency_id "owner", a.short_name agency, 0 "year", f.name first_name, s.name second_name,
                  cf.at first_at, cs.at second_at, coalesce(cf.wet_ink, false) wet_ink
                from contract c
                join agency_view a on a.region_id = c.region_id and a.agency_id = c.agency_id
                join contract_party f on f.region_id = c.region_id and f.contract_id = c.contract_id and f.party = 'FIRST'
                join contract_party s on s.region_id = c.region_id and s.contract_id = c.contract_id and s.party = 'SECOND'
                left join consent_view cf on cf.region_id = c.region_id and cf.document_kind = 'CONTRACT'
                  and cf.document_id = c.contract_id and cf.party = 'FIRST'
                left join consent_view cs on cs.region_id = c.region_id and cs.document_kind = 'CONTRACT'
                  and cs.document_id = c.contract_id and cs.party = 'SECOND'
                where c.region_id = :region and (:all or c.agency_id = any(:agencies))
                  and (c.state = 'SIGNING' or (c.in_force_at >= :since and c.in_force_at < :until)
                    or (c.origin_id is not null and (cf.at >= :since or cs.at >= :since)
                      and coalesce(cf.at, :since) < :until and coalesce(cs.at, :since) < :until)
                    or (c.origin_id is not null and c.state = 'IN_FORCE' and (cf.at is null or cs.at is null)
                      and (cf.at is not null or exists (select 1 from appointment_view o where o.region_id = c.region_id
                        and o.person_id = f.person_id and o.role = 'AGENCY_HEAD' and o.agency_id = c.agency_id
                        and o.valid_from <= :day and coalesce(o.valid_to, :day) >= :day))
                      and (cs.at is not null or exists (select 1 from appointment_view o where o.region_id = c.region_id
                        and o.person_id = s.person_id and o.role = 'MAYOR'
                        and o.valid_from <= :day and coalesce(o.valid_to, :day) >= :day))))
                order by c.number""")
        .param("region", who.region().value()).param("day", day)
        .param("all", who.hasAny(Role.PLANNER, Role.MAYOR, Role.MONITOR)).param("agencies", who.workplaces())
        .param("since", day.atStartOfDay(Texts.ZONE).toOffsetDateTime())
        .param("until", day.plusDays(1).atStartOfDay(Texts.ZONE).toOffsetDateTime()).query(Rows.of(Row.class)).list();
  }
}
