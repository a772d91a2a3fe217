package id.lelangkinerja.running;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.Role;
import id.lelangkinerja.web.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What waits for this very person: the filters say in SQL what {@link Rules} says in Java. */
@Repository
@Transactional(readOnly = true)
class TaskQuery {
  private final JdbcClient jdbc;
  private final Clock clock;

  TaskQuery(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** A contract, or an amendment of it, that waits. */
  record Row(UUID id, String number, String agencyName) {}

  /** An amendment that waits to be advised on or decided; the opinion is null where nobody advised. */
  record Proposal(UUID id, String number, String agencyName, @Nullable Opinion opinion) {}

  /** The amendments that the mayor may decide, the oldest first. */
  public List<Proposal> toDecide(Acting who) {
    return proposals(who, AmendmentState.PROPOSED);
  }

  /** The amendments that wait for this secretary's advice, the oldest first. */
  public List<Proposal> toAdvise(Acting who) {
    return proposals(who, AmendmentState.AWAITING_ADVICE);
  }

  private List<Proposal> proposals(Acting who, AmendmentState state) {
    return asked(who, """
        select a.amendment_id id, k.number, k.agency_name, d.opinion from amendment a
        join contract_view k on k.region_id = a.region_id and k.contract_id = a.contract_id and k.state = 'IN_FORCE'
        left join amendment_advice d on d.region_id = a.region_id and d.amendment_id = a.amendment_id
        where a.region_id = :region and a.state = :state and a.proposed_by <> :person
          and k.agency_id <> all(:agencies)
        order by a.proposed_at""").param("state", state.name()).param("person", who.person().value())
        .query(Rows.of(Proposal.class)).list();
  }

  /** The addenda that name this person and lack that signature, the oldest first. */
  public List<Row> toSign(Acting who) {
    return jdbc.sql("""
        select a.amendment_id id, k.number, k.agency_name from amendment a
        join contract_view k on k.region_id = a.region_id and k.contract_id = a.contract_id and k.state = 'IN_FORCE'
        join amendment_party p on p.region_id = a.region_id and p.amendment_id = a.amendment_id
        where a.region_id = :region and a.state = 'APPROVED' and p.person_id = :person
          and ((p.party = 'FIRST' and k.agency_id = any(:heads)) or (p.party = 'SECOND' and :mayor))
          and not exists (select 1 from consent_view c
            where c.region_id = a.region_id and c.document_kind = 'AMENDMENT' and c.document_id = a.amendment_id
              and c.party = p.party)
          and not exists (select 1 from scan_view x where x.region_id = a.region_id
            and x.document_kind = 'AMENDMENT' and x.document_id = a.amendment_id and x.state <> 'WITHDRAWN')
        order by a.proposed_at""").param("region", who.region().value()).param("person", who.person().value())
        .param("heads", heads(who)).param("mayor", who.has(Role.MAYOR)).query(Rows.of(Row.class)).list();
  }

  private static UUID[] heads(Acting who) {
    return who.agencies().stream().filter(who::heads).map(AgencyId::value).toArray(UUID[]::new);
  }

  /** The running contracts whose holder has been followed by another agency. */
  public List<Row> toTransfer(Acting who) {
    return asked(who, """
        select k.contract_id id, k.number, k.agency_name from contract_view k
        where k.region_id = :region and k.state = 'IN_FORCE' and k.agency_id <> all(:agencies) and exists (
          select 1 from agency_succession_view s
          where s.region_id = k.region_id and s.predecessor_id = k.agency_id
            and (s.effective_on is null or s.effective_on <= :today))
        order by k.number""").param("today", today()).query(Rows.of(Row.class)).list();
  }

  /** The running contracts of which nothing is missing any more, or whose last year is over. */
  public List<Row> toClose(Acting who) {
    return asked(who, """
        select k.contract_id id, k.number, k.agency_name from contract_view k
        where k.region_id = :region and k.state = 'IN_FORCE' and k.agency_id <> all(:agencies)
          and (k.last_year < :year or not exists (select 1 from measurement_view m
            where m.region_id = k.region_id and m.contract_id = k.contract_id and m.state <> 'VERIFIED'))
        order by k.number""").param("year", today().getYear()).query(Rows.of(Row.class)).list();
  }

  private JdbcClient.StatementSpec asked(Acting who, String sql) {
    return jdbc.sql(sql).param("region", who.region().value()).param("agencies",
        who.agencies().stream().map(AgencyId::value).toArray(UUID[]::new));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Texts.ZONE);
  }
}
