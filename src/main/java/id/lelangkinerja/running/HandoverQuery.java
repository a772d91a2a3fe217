package id.lelangkinerja.running;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.web.Texts;
import id.lelangkinerja.web.page.Sorting;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads which handover acts are owed, who answered for a contract when, and the acts that were drawn up. */
@Repository
@Transactional(readOnly = true)
public class HandoverQuery {
  /**
   * In office today for a running contract since a day after it was signed, without a signed act of that day: a
   * mayor by the own appointment, a head by that or by the day on which the agency took the contract over. Who has
   * answered for it without a break since it was signed takes nothing over, nor does whom the text of a successor's
   * contract names: that person signs the text itself.
   */
  private static final String OWED = """
      select d.contract_id, d.number, d.title, d.agency_id, d.agency_name, d.role, d.person_id, p.name, d.office, d.acting,
        d.since, d.until
      from (
        select k.region_id, k.contract_id, k.number, k.title, k.agency_id, k.agency_name, k.in_force_at, k.share, k.drawn_at, a.role,
          a.person_id, a.office, a.acting, a.valid_to until,
          case when a.role = 'MAYOR' then a.valid_from else greatest(a.valid_from, h.from_day) end since
        from contract_view k
        join contract_holder_view h on h.region_id = k.region_id and h.contract_id = k.contract_id and h.to_day is null
        join appointment_view a on a.region_id = k.region_id and a.valid_from <= :today
          and (a.valid_to is null or a.valid_to >= :today)
          and (a.role = 'MAYOR' or (a.role = 'AGENCY_HEAD' and a.agency_id = k.agency_id))
        where k.region_id = :region and k.state = 'IN_FORCE'
          and (cast(:person as uuid) is null or a.person_id = :person)) d
      join person_view p on p.person_id = d.person_id
      where (d.since > (d.in_force_at at time zone 'Asia/Jakarta')::date or d.share is not null)
        and not exists (select 1 from handover x where x.region_id = d.region_id and x.contract_id = d.contract_id
          and x.role = d.role and x.person_id = d.person_id and x.since = d.since and x.state = 'SIGNED')
        and not exists (select 1 from appointment_view y
          join contract_holder_view b on b.region_id = y.region_id and b.contract_id = d.contract_id
            and (b.from_day is null or b.from_day < d.since) and (b.to_day is null or b.to_day >= d.since - 1)
          where y.region_id = d.region_id and y.person_id = d.person_id and y.role = d.role and y.acting = d.acting
            and (y.role = 'MAYOR' or y.agency_id = b.agency_id)
            and y.valid_from <= (d.in_force_at at time zone 'Asia/Jakarta')::date
            and (y.valid_to is null or y.valid_to >= d.since - 1))
        and not exists (select 1 from contract_party_view n where n.region_id = d.region_id
          and n.contract_id = d.contract_id and n.person_id = d.person_id and d.share is not null
          and n.party = case d.role when 'MAYOR' then 'SECOND' else 'FIRST' end
          and d.since <= (d.drawn_at at time zone 'Asia/Jakarta')::date)
      order by d.since, d.number, d.role, p.name""";
  private final JdbcClient jdbc;
  private final HandoverRepository handovers;
  private final Clock clock;

  HandoverQuery(JdbcClient jdbc, HandoverRepository handovers, Clock clock) {
    this.jdbc = jdbc;
    this.handovers = handovers;
    this.clock = clock;
  }

  /** Someone who answered for a contract, from one day to another; without a last one, still. */
  public record Answered(String name, String office, boolean acting, LocalDate fromDay, @Nullable LocalDate toDay) {}

  /** Every act that is owed in the region, the oldest first. */
  public List<Duty> owed(RegionId region) {
    return owed(region, null);
  }

  /** The acts that this person owes, the oldest first. */
  public List<Duty> owedBy(Acting who) {
    return owed(who.region(), who.person().value());
  }

  /** Who held the office of the contract's agency while that one held the contract, the first one first. */
  public List<Answered> answered(RegionId region, UUID contract) {
    return jdbc
        .sql(
            """
                select p.name, a.office, a.acting,
                  greatest(a.valid_from, h.from_day, (k.in_force_at at time zone 'Asia/Jakarta')::date) from_day,
                  least(a.valid_to, h.to_day) to_day
                from contract_holder_view h
                join contract_view k on k.region_id = h.region_id and k.contract_id = h.contract_id
                join appointment_view a on a.region_id = h.region_id and a.role = 'AGENCY_HEAD' and a.agency_id = h.agency_id
                  and a.valid_from <= :today and (h.to_day is null or a.valid_from <= h.to_day)
                  and (h.to_day is null or h.to_day >= (k.in_force_at at time zone 'Asia/Jakarta')::date)
                  and (a.valid_to is null or a.valid_to >= coalesce(h.from_day, (k.in_force_at at time zone 'Asia/Jakarta')::date))
                join person_view p on p.person_id = a.person_id
                where h.region_id = :region and h.contract_id = :contract and k.in_force_at is not null
                order by from_day, p.name""")
        .param("region", region.value()).param("contract", contract)
        .param("today", today()).query(Rows.of(Answered.class)).list();
  }

  /** Who held the office before: name and office as printed; empty where nobody is known. */
  public Optional<String> former(RegionId region, Duty duty) {
    return jdbc.sql("""
        select p.name || ', ' || a.office from appointment_view a
        join person_view p on p.person_id = a.person_id
        where a.region_id = :region and a.role = :role and a.person_id <> :person and a.valid_from < :since
          and (a.role = 'MAYOR' or a.agency_id in (select h.agency_id from contract_holder_view h
            where h.region_id = :region and h.contract_id = :contract and (h.from_day is null or h.from_day < :since)))
        order by coalesce(a.valid_to, :since) desc, a.valid_from desc, p.name limit 1""")
        .param("region", region.value()).param("role", duty.role().name()).param("person", duty.personId())
        .param("since", duty.since()).param("contract", duty.contractId()).query(Rows.of(String.class)).optional();
  }

  /** What was drawn up for the contract and not replaced, the newest first. */
  public List<Handover> of(RegionId region, UUID contract) {
    return handovers.of(region, contract);
  }

  /** The acts of the region that are signed, the newest first where no order is asked for. */
  List<Handover> signed(RegionId region, Sorting sorting, int most, int offset) {
    return handovers.signed(region, sorting, most, offset);
  }

  int countSigned(RegionId region) {
    return handovers.countSigned(region);
  }

  /** Empty where there is none, or one that was replaced. */
  public Optional<Handover> find(RegionId region, UUID id) {
    return handovers.find(region, id).filter(each -> each.state() != HandoverState.REPLACED);
  }

  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Texts.ZONE);
  }

  private List<Duty> owed(RegionId region, @Nullable UUID person) {
    return jdbc.sql(OWED).param("region", region.value()).param("person", person).param("today", today())
        .query(Rows.of(Duty.class)).list();
  }
}
