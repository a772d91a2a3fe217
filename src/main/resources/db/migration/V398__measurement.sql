-- A version that was put back from the field is the figure that stands, not a report: the gap is measured from what the agency handed in.
alter table measurement_version add column put_back boolean not null default false;
grant select (put_back) on measurement_version to ${publisher};
create or replace view figure_gap_view with (security_invoker = true) as
  select m.region_id, m.measurement_id, m.contract_id, m.agency_id, m.year, v.value reported_value,
    coalesce(d.value, w.value)::numeric(20, 6) verified_value
  from measurement m
  join measurement_version w on w.region_id = m.region_id and w.measurement_id = m.measurement_id
    and w.version = m.verified_version
  join measurement_version v on v.region_id = m.region_id and v.measurement_id = m.measurement_id
    and v.version = case when m.verified_version = 1 then 1 else (
      select min(x.version) from verdict x
      where x.region_id = m.region_id and x.measurement_id = m.measurement_id and x.version <= m.verified_version
        and x.version > coalesce((select max(p.version) from verdict p
          where p.region_id = m.region_id and p.measurement_id = m.measurement_id and p.verified
            and p.version < m.verified_version and not exists (select from measurement_version b
              where b.region_id = p.region_id and b.measurement_id = p.measurement_id and b.version = p.version + 1
                and b.put_back)), 0)) end
  join verdict d on d.region_id = m.region_id and d.measurement_id = m.measurement_id
    and d.version = m.verified_version
  where not m.dropped;
set local role ${publisher};
create or replace view published_gap with (security_barrier = true) as
  select g.region_id, g.measurement_id, g.agency_id, g.agency_name, g.year, g.period, g.periods, g.indicator_name, g.unit,
    g.decimals, g.reported_value, g.verified_value, g.adjusted, g.returned,
    case g.polarity when 'HIGHER_IS_BETTER' then g.reported_value > g.verified_value
      when 'LOWER_IS_BETTER' then g.reported_value < g.verified_value else false end better
  from (
    select m.region_id, m.measurement_id, m.agency_id, a.name agency_name, m.year, m.period, m.periods,
      i.name indicator_name, i.unit, i.decimals, v.value reported_value,
      coalesce(d.value, w.value)::numeric(20, 6) verified_value,
      d.value is not null or w.put_back and w.value <> v.value adjusted,
      (select count(*)::int from verdict x where x.region_id = m.region_id and x.measurement_id = m.measurement_id
        and not x.verified) returned, i.polarity
    from measurement m
    join contract k on k.region_id = m.region_id and k.contract_id = m.contract_id and k.in_force_at is not null
    join agency a on a.region_id = m.region_id and a.agency_id = m.agency_id
    join contract_indicator i on i.region_id = m.region_id and i.contract_id = m.contract_id
      and i.indicator_id = m.indicator_id
    join measurement_version w on w.region_id = m.region_id and w.measurement_id = m.measurement_id
      and w.version = m.verified_version
    join measurement_version v on v.region_id = m.region_id and v.measurement_id = m.measurement_id
      and v.version = case when m.verified_version = 1 then 1 else (
      select min(x.version) from verdict x
      where x.region_id = m.region_id and x.measurement_id = m.measurement_id and x.version <= m.verified_version
        and x.version > coalesce((select max(p.version) from verdict p
          where p.region_id = m.region_id and p.measurement_id = m.measurement_id and p.verified
            and p.version < m.verified_version and not exists (select from measurement_version b
              where b.region_id = p.region_id and b.measurement_id = p.measurement_id and b.version = p.version + 1
                and b.put_back)), 0)) end
    join verdict d on d.region_id = m.region_id and d.measurement_id = m.measurement_id
      and d.version = m.verified_version) g;
reset role;
