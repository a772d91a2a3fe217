package id.lelangkinerja.contract;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Role;
import id.lelangkinerja.web.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads how a signing day goes: what is out for signature, and what came into force on the day. */
@Repository
@Transactional(readOnly = true)
class SigningDayQuery {
  private final JdbcClient jdbc;

  SigningDayQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A contract of the day, with the two whom its text names and when each signed; in wet ink both did so by hand. */
  record Row(UUID contractId, String number, String title, String agency, String firstName, String secondName,
      @Nullable Instant firstAt, @Nullable Instant secondAt, boolean wetInk) {
    int signatures() {
      return (firstAt == null ? 0 : 1) + (secondAt == null ? 0 : 1);
    }
  }

  /** As far as the reader may see them: planner and mayor all, an agency's people their own. */
  public List<Row> of(Acting who, LocalDate day) {
    return jdbc.sql("""
        select c.contract_id, c.number, c.title, a.short_name agency, f.name first_name, s.name second_name,
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
          and (c.state = 'SIGNING' or (c.in_force_at >= :since and c.in_force_at < :until))
        order by c.number""").param("region", who.region().value())
        .param("all", who.hasAny(Role.PLANNER, Role.MAYOR)).param("agencies", who.workplaces())
        .param("since", day.atStartOfDay(Texts.ZONE).toOffsetDateTime())
        .param("until", day.plusDays(1).atStartOfDay(Texts.ZONE).toOffsetDateTime()).query(Rows.of(Row.class)).list();
  }
}
