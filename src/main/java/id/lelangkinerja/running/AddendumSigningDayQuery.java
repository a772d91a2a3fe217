package id.lelangkinerja.running;

import id.lelangkinerja.contract.SignedOnDay;
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

/** Which addenda are signed on a signing day, for those who may read them and for the monitor, who runs the wall. */
@Repository
class AddendumSigningDayQuery implements SignedOnDay {
  private final JdbcClient jdbc;
  private final TaskQuery tasks;

  AddendumSigningDayQuery(JdbcClient jdbc, TaskQuery tasks) {
    this.jdbc = jdbc;
    this.tasks = tasks;
  }

  @Override
  public DocumentKind kind() {
    return DocumentKind.AMENDMENT;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Row> on(Acting who, LocalDate day) {
    return jdbc.sql("""
        select a.amendment_id id, k.number, k.title, k.agency_id "owner", k.agency_short_name agency, 0 "year",
          f.name first_name, s.name second_name, cf.at first_at, cs.at second_at, coalesce(cf.wet_ink, false) wet_ink
        from amendment a
        join contract_view k on k.region_id = a.region_id and k.contract_id = a.contract_id
        join amendment_party f on f.region_id = a.region_id and f.amendment_id = a.amendment_id and f.party = 'FIRST'
        join amendment_party s on s.region_id = a.region_id and s.amendment_id = a.amendment_id and s.party = 'SECOND'
        left join consent_view cf on cf.region_id = a.region_id and cf.document_kind = 'AMENDMENT'
          and cf.document_id = a.amendment_id and cf.party = 'FIRST'
        left join consent_view cs on cs.region_id = a.region_id and cs.document_kind = 'AMENDMENT'
          and cs.document_id = a.amendment_id and cs.party = 'SECOND'
        where a.region_id = :region and (:all or k.agency_id = any(:agencies))
          and ((a.state = 'APPROVED' and k.state = 'IN_FORCE') or (a.state in ('SIGNED', 'IN_FORCE') and exists (
            select 1 from amendment_move m where m.region_id = a.region_id and m.amendment_id = a.amendment_id
              and m.from_state = 'APPROVED' and m.moved_at >= :since and m.moved_at < :until)))
        order by k.number, a.no""").param("region", who.region().value())
        .param("all", who.has(Role.MONITOR) || seesAll(who)).param("agencies", who.workplaces())
        .param("since", day.atStartOfDay(Texts.ZONE).toOffsetDateTime())
        .param("until", day.plusDays(1).atStartOfDay(Texts.ZONE).toOffsetDateTime()).query(Rows.of(Row.class)).list();
  }

  private static boolean seesAll(Acting who) {
    return who.hasAny(Role.PLANNER, Role.MAYOR, Role.VICE_MAYOR, Role.SECRETARY);
  }

  @Override
  public @Nullable String page(Acting who, Links links, Row row) {
    return Rules.mayRead(who, new AgencyId(row.owner())) ? links.running().amendment(row.id()) : null;
  }

  @Override
  public List<Turn> toSign(Acting who, Links links) {
    return tasks.toSign(who).stream().map(each -> new Turn(each.id(), links.running().signatureInTurn(each.id())))
        .toList();
  }
}
