package id.lelangkinerja.command;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Acting;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads what stands around the scores: who answers for an agency, what waits for a verifier, the single periods. */
@Repository
@Transactional(readOnly = true)
class CommandQuery {
  private final JdbcClient jdbc;

  CommandQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** An agency, how many figures it owes, when the oldest of them was due, and of which year that one is. */
  record Owing(UUID agencyId, String name, int figures, LocalDate since, int firstYear) {}

  private record Owner(UUID agencyId, String office) {}

  private record Partner(UUID agencyId, String name) {}

  /** The office that answers for each agency on the day: an office, no person. */
  public Map<UUID, String> owners(Acting who, LocalDate day) {
    return jdbc.sql("""
        select agency_id, min(office) office from appointment_view
        where region_id = :region and role = 'AGENCY_HEAD' and valid_from <= :day
          and (valid_to is null or valid_to >= :day)
        group by agency_id""").param("region", who.region().value()).param("day", day).query(Rows.of(Owner.class))
        .stream().collect(Collectors.toMap(Owner::agencyId, Owner::office));
  }

  /** Who carries a joint contract beside its holder, or once did, by the short names. */
  public Map<UUID, String> partners(Acting who) {
    return jdbc.sql("""
        select distinct s.agency_id, a.short_name name from contract_share_view s
        join agency_view a on a.region_id = s.region_id and a.agency_id = s.agency_id
        where s.region_id = :region""").param("region", who.region().value()).query(Rows.of(Partner.class)).stream()
        .collect(Collectors.toMap(Partner::agencyId, Partner::name));
  }

  /** The years for which something was promised in a contract that is, or once was, in force. */
  public List<Integer> years(Acting who) {
    return jdbc.sql("""
        select distinct c.year from commitment_view c
        join contract_view k on k.region_id = c.region_id and k.contract_id = c.contract_id
        where c.region_id = :region and k.in_force_at is not null order by c.year""")
        .param("region", who.region().value()).query(Rows.of(Integer.class)).list();
  }

  /**
   * The agencies that owe figures of whichever year on the day, of contracts that run; those that owe most first. What
   * was closed is missing all the same.
   */
  public List<Owing> owing(Acting who, LocalDate day) {
    return jdbc
        .sql(
            """
                select o.holder_id agency_id, a.name, count(*) figures, min(o.due_on) since, min(o.year) first_year
                from owed_figure_view o
                join agency_view a on a.region_id = o.region_id and a.agency_id = o.holder_id
                where o.region_id = :region and o.verified_version is null and o.due_on < :day
                group by o.holder_id, a.name order by count(*) desc, a.name""")
        .param("region", who.region().value()).param("day", day).query(Rows.of(Owing.class)).list();
  }

  /** The contracts that run. */
  public Set<UUID> running(Acting who) {
    return jdbc.sql("select contract_id from contract_view where region_id = :region and state = 'IN_FORCE'")
        .param("region", who.region().value()).query(Rows.of(UUID.class)).stream().collect(Collectors.toSet());
  }

  /** How many figures of the region wait for their verification. */
  public int waiting(Acting who) {
    return jdbc.sql("select count(*) from waiting_figure_view where region_id = :region")
        .param("region", who.region().value()).query(Rows.of(Integer.class)).single();
  }

  /** The periods of the year that count for the agency, as holder or as partner, in their order. */
  public List<PeriodRow> periods(Acting who, UUID agency, int year) {
    return jdbc.sql("""
        select m.measurement_id, m.commitment_id, m.year, m.period, m.periods, m.due_on, m.state,
          m.reported_value is not null and m.state <> 'RETURNED' reported, m.verified_value is not null verified,
          (select count(*) from evidence_view e where e.region_id = m.region_id
            and e.measurement_id = m.measurement_id and e.version = m.version) evidence,
          k.state in ('IN_FORCE', 'TRANSFERRED') running, e.explanation
        from measurement_view m
        left join figure_explanation_view e on e.region_id = m.region_id and e.measurement_id = m.measurement_id
        join contract_view k on k.region_id = m.region_id and k.contract_id = m.contract_id
        where m.region_id = :region and m.year = :year and (m.agency_id = :agency or exists (
          select 1 from contract_share_view s where s.region_id = m.region_id and s.contract_id = m.contract_id
            and s.agency_id = :agency and m.ends_on >= s.from_day and (s.to_day is null or m.ends_on <= s.to_day)))
        order by m.commitment_id, m.period""")
        .param("region", who.region().value()).param("agency", agency).param("year", year)
        .query(Rows.of(PeriodRow.class)).list();
  }
}
