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
-- No published view tells them either, whichever reads figures.
create policy not_dropped on measurement as restrictive for select to ${publisher} using (not dropped);
