-- Which indicators of a contract are guards, and by what formula they are measured, for everyone, beside their targets and their figures.
set local role ${publisher};
create or replace view published_contract_indicator with (security_barrier = true) as
  select i.region_id, i.contract_id, i.indicator_id, i.no, i.name, i.unit, i.polarity, i.aggregation, i.frequency,
    i.lower_formula, i.from_baseline, i.decimals, i.data_source, i.weight, i.baseline, i.baseline_as_of, i.baseline_source,
    i.cap, i.guard, i.formula
  from contract_indicator i join contract c on c.region_id = i.region_id and c.contract_id = i.contract_id
  where c.in_force_at is not null;
create or replace view published_figure with (security_barrier = true) as
  select k.region_id, k.contract_id, k.number, k.title, k.agency_id, a.short_name agency_short_name, k.mission_id,
    c.commitment_id, c.indicator_id, i.no, i.name, i.unit, i.decimals, i.weight, c.year,
    coalesce(w.target, c.target)::numeric(20, 6) target, i.polarity,
    i.aggregation, i.frequency, i.lower_formula, i.from_baseline, i.baseline, i.cap, i.data_source, i.baseline_source,
    m.measurement_id, m.agency_id counts_for, m.period, m.periods, m.ends_on, m.due_on,
    m.state = 'SUBMITTED' and m.verified_version is null under_check, v.value verified_value,
    v.numerator verified_numerator, v.denominator verified_denominator, d.given_at verified_at, i.guard
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
  where k.in_force_at is not null;
reset role;
