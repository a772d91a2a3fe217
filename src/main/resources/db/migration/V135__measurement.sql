-- Figures of periods that had not ended when their contract was terminated: nobody owes them any more, nor do they count.
alter table measurement add column dropped boolean not null default false;
create or replace view measurement_view with (security_invoker = true) as
  select m.region_id, m.measurement_id, m.commitment_id, m.contract_id, m.agency_id, m.indicator_id, m.year, m.period,
    m.periods, m.starts_on, m.ends_on, m.due_on, m.state, m.version, m.verified_version,
    r.value reported_value, r.numerator reported_numerator, r.denominator reported_denominator,
    v.value verified_value, v.numerator verified_numerator, v.denominator verified_denominator,
    r.submitted_at reported_at, d.given_at verified_at
  from measurement m
  left join lateral (
    select x.value, x.numerator, x.denominator, x.submitted_at from measurement_version x
    where x.region_id = m.region_id and x.measurement_id = m.measurement_id and x.submitted_at is not null
    order by x.version desc limit 1) r on true
  left join measurement_version v
    on v.region_id = m.region_id and v.measurement_id = m.measurement_id and v.version = m.verified_version
  left join verdict d
    on d.region_id = m.region_id and d.measurement_id = m.measurement_id and d.version = m.verified_version
  where not m.dropped;
-- The same for everyone.
set local role ${publisher};
create or replace view published_figure with (security_barrier = true) as
  select k.region_id, k.contract_id, k.number, k.title, k.agency_id, a.short_name agency_short_name, k.mission_id,
    c.commitment_id, c.indicator_id, i.no, i.name, i.unit, i.decimals, i.weight, c.year,
    coalesce(w.target, c.target)::numeric(20, 6) target, i.polarity,
    i.aggregation, i.frequency, i.lower_formula, i.from_baseline, i.baseline, i.cap, i.data_source, i.baseline_source,
    m.measurement_id, m.agency_id counts_for, m.period, m.periods, m.ends_on, m.due_on,
    m.state = 'SUBMITTED' and m.verified_version is null under_check, v.value verified_value,
    v.numerator verified_numerator, v.denominator verified_denominator, d.given_at verified_at
  from contract k
  join agency a on a.region_id = k.region_id and a.agency_id = k.agency_id
  join commitment c on c.region_id = k.region_id and c.contract_id = k.contract_id
  join contract_indicator i on i.region_id = c.region_id and i.contract_id = c.contract_id
    and i.indicator_id = c.indicator_id
  left join lateral (
    select x.target from commitment_version x
    where x.region_id = c.region_id and x.commitment_id = c.commitment_id
    order by x.version desc limit 1) w on true
  left join measurement m on m.region_id = c.region_id and m.commitment_id = c.commitment_id and not m.dropped
  left join measurement_version v on v.region_id = m.region_id and v.measurement_id = m.measurement_id
    and v.version = m.verified_version
  left join verdict d on d.region_id = m.region_id and d.measurement_id = m.measurement_id
    and d.version = m.verified_version
  where k.in_force_at is not null;
reset role;
