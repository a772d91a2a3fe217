-- The public reads the figure that was verified, also where the verifier put it in place of the reported one; and how far
-- the two lie apart, figure by figure.
grant select (verified, value, numerator, denominator) on verdict to ${publisher};
set local role ${publisher};
create or replace view published_figure with (security_barrier = true) as
  select k.region_id, k.contract_id, k.number, k.title, k.agency_id, a.short_name agency_short_name, k.mission_id,
    c.commitment_id, c.indicator_id, i.no, i.name, i.unit, i.decimals, i.weight, c.year,
    coalesce(w.target, c.target)::numeric(20, 6) target, i.polarity,
    i.aggregation, i.frequency, i.lower_formula, i.from_baseline, i.baseline, i.cap, i.data_source, i.baseline_source,
    m.measurement_id, m.agency_id counts_for, m.period, m.periods, m.ends_on, m.due_on,
    m.state = 'SUBMITTED' and m.verified_version is null under_check,
    coalesce(d.value, v.value)::numeric(20, 6) verified_value,
    (case when d.value is null then v.numerator else d.numerator end)::numeric(20, 6) verified_numerator,
    (case when d.value is null then v.denominator else d.denominator end)::numeric(20, 6) verified_denominator,
    d.given_at verified_at, i.guard
  from contract k
  join agency a on a.region_id = k.region_id and a.agency_id = k.agency_id
  join commitment c on c.region_id = k.region_id and c.contract_id = k.contract_id
  join contract_indicator i on i.region_id = c.region_id and i.contract_id = c.contract_id
    and i.indicator_id = c.indicator_id
  left join lateral (
    select x.target from commitment_version x
    where x.region_id = c.region_id and x.commitment_id = c.commitment_id
    order by x.version desc limit 1) w on true
  left join measurement m on m.region_id = c.region_id and m.commitment_id = c.commitment_id
  left join measurement_version v on v.region_id = m.region_id and v.measurement_id = m.measurement_id
    and v.version = m.verified_version
  left join verdict d on d.region_id = m.region_id and d.measurement_id = m.measurement_id
    and d.version = m.verified_version
  where k.in_force_at is not null and (k.passed_on is null or c.year < extract(year from k.passed_on));
-- Of every figure that stands verified: what its agency reported, what was verified, and how often a version of it was
-- given back before.
create view published_gap with (security_barrier = true) as
  select m.region_id, m.measurement_id, m.agency_id, a.name agency_name, m.year, m.period, m.periods, i.name indicator_name,
    i.unit, i.decimals, v.value reported_value, coalesce(d.value, v.value)::numeric(20, 6) verified_value,
    d.value is not null adjusted,
    (select count(*)::int from verdict x where x.region_id = m.region_id and x.measurement_id = m.measurement_id
      and not x.verified) returned
  from measurement m
  join contract k on k.region_id = m.region_id and k.contract_id = m.contract_id and k.in_force_at is not null
  join agency a on a.region_id = m.region_id and a.agency_id = m.agency_id
  join contract_indicator i on i.region_id = m.region_id and i.contract_id = m.contract_id
    and i.indicator_id = m.indicator_id
  join measurement_version v on v.region_id = m.region_id and v.measurement_id = m.measurement_id
    and v.version = m.verified_version
  join verdict d on d.region_id = m.region_id and d.measurement_id = m.measurement_id and d.version = m.verified_version;
grant select on published_gap to ${portal};
reset role;
