-- A figure that its source will still change is provisional; the final one takes its place as a correction.
alter table measurement_version add column provisional boolean not null default false;
create or replace view measurement_view with (security_invoker = true) as
  select m.region_id, m.measurement_id, m.commitment_id, m.contract_id, m.agency_id, m.indicator_id, m.year, m.period,
    m.periods, m.starts_on, m.ends_on, m.due_on, m.state, m.version, m.verified_version,
    r.value reported_value, r.numerator reported_numerator, r.denominator reported_denominator,
    coalesce(d.value, v.value)::numeric(20, 6) verified_value,
    (case when d.value is null then v.numerator else d.numerator end)::numeric(20, 6) verified_numerator,
    (case when d.value is null then v.denominator else d.denominator end)::numeric(20, 6) verified_denominator,
    r.submitted_at reported_at, d.given_at verified_at, coalesce(r.provisional, false) reported_provisional,
    coalesce(v.provisional, false) verified_provisional
  from measurement m
  left join lateral (
    select x.value, x.numerator, x.denominator, x.submitted_at, x.provisional from measurement_version x
    where x.region_id = m.region_id and x.measurement_id = m.measurement_id and x.submitted_at is not null
    order by x.version desc limit 1) r on true
  left join measurement_version v
    on v.region_id = m.region_id and v.measurement_id = m.measurement_id and v.version = m.verified_version
  left join verdict d
    on d.region_id = m.region_id and d.measurement_id = m.measurement_id and d.version = m.verified_version
  where not m.dropped;
