package id.lelangkinerja.running;

import id.lelangkinerja.contract.SignedOnDay;
import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Role;
import id.lelangkinerja.signing.DocumentKind;
import id.lelangkinerja.web.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Which handover acts are signed on a signing day, each by the new head alone, for those who may read them. */
@Repository
class HandoverSigningDayQuery implements SignedOnDay {
  private final JdbcClient jdbc;

  HandoverSigningDayQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public DocumentKind kind() {
    return DocumentKind.HANDOVER;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Row> on(Acting who, LocalDate day) {
    return jdbc.sql("""
        select h.handover_id id, k.number, k.title, h.agency_id "owner", a.short_name agency, 0 "year",
          h.name first_name, null second_name, h.signed_at first_at, null::timestamptz second_at, false wet_ink
        from handover h
        join contract_view k on k.region_id = h.region_id and k.contract_id = h.contract_id
        join agency_view a on a.region_id = h.region_id and a.agency_id = h.agency_id
        where h.region_id = :region and (:all or h.person_id = :person or h.agency_id = any(:agencies))
          and ((h.state = 'DRAWN_UP' and k.state = 'IN_FORCE') or (h.signed_at >= :since and h.signed_at < :until))
        order by k.number, h.name""").param("region", who.region().value())
        .param("all", Rules.watchesHandovers(who)).param("person", who.person().value())
        .param("agencies", who.workplaces()).param("since", day.atStartOfDay(Texts.ZONE).toOffsetDateTime())
        .param("until", day.plusDays(1).atStartOfDay(Texts.ZONE).toOffsetDateTime()).query(Rows.of(Row.class)).list();
  }

  @Override
  public String page(Acting who, Links links, Row row) {
    return links.running().handover(row.id());
  }

  /** Those that were drawn up and not signed yet, while the person is in the office. */
  @Override
  @Transactional(readOnly = true)
  public List<Turn> toSign(Acting who, Links links) {
    return jdbc.sql("""
        select h.handover_id from handover h
        join contract_view k on k.region_id = h.region_id and k.contract_id = h.contract_id and k.state = 'IN_FORCE'
        where h.region_id = :region and h.person_id = :person and h.state = 'DRAWN_UP'
          and ((h.role = 'MAYOR' and :mayor) or (h.role = 'AGENCY_HEAD' and h.agency_id = any(:agencies)))
        order by h.drawn_at, h.handover_id""").param("region", who.region().value())
        .param("person", who.person().value()).param("mayor", who.has(Role.MAYOR))
        .param("agencies", who.workplaces()).query(Rows.of(UUID.class)).list().stream()
        .map(id -> new Turn(id, links.running().handoverInTurn(id))).toList();
  }
}
