-- How risky it is to believe a figure that was handed in, with each sign of it; and the figure that a verifier puts in
-- place of a reported one.
create table figure_risk (
  region_id int not null,
  measurement_id uuid not null,
  version int not null,
  -- what hangs on it: its indicator's weight beside the heaviest one of the contract
  weight numeric(4, 3) not null check (weight between 0 and 1),
  evidence numeric(4, 3) not null check (evidence between 0 and 1),
  outlier numeric(4, 3) not null check (outlier between 0 and 1),
  jump numeric(4, 3) not null check (jump between 0 and 1),
  just_met numeric(4, 3) not null check (just_met between 0 and 1),
  heaping numeric(4, 3) not null check (heaping between 0 and 1),
  record numeric(4, 3) not null check (record between 0 and 1),
  correction numeric(4, 3) not null check (correction between 0 and 1),
  score numeric(4, 3) not null check (score between 0 and 1),
  level text not null check (level in ('LOW', 'MEDIUM', 'HIGH')),
  assessed_at timestamptz not null,
  primary key (region_id, measurement_id, version),
  foreign key (region_id, measurement_id, version) references measurement_version
);
grant select, insert on figure_risk to ${app}, ${loader};
-- The risk of the version handed in last; what was handed in before risks were weighed is looked at first.
alter table measurement add column risk numeric(4, 3) check (risk between 0 and 1);
alter table measurement add column risk_level text check (risk_level in ('LOW', 'MEDIUM', 'HIGH'));
-- The owner writes across regions for this one statement.
alter table measurement no force row level security;
update measurement set risk = 1, risk_level = 'HIGH' where state = 'SUBMITTED';
alter table measurement force row level security;
alter table measurement add constraint measurement_weighed check (state <> 'SUBMITTED' or risk is not null and risk_level is not null);
create index measurement_waiting on measurement (region_id, risk desc, measurement_id) where state = 'SUBMITTED';

-- A verdict may put another figure in place of the reported one, which stays as it was.
alter table verdict add column value numeric(20, 6);
alter table verdict add column numerator numeric(20, 6);
alter table verdict add column denominator numeric(20, 6) check (denominator > 0);
alter table verdict add constraint verdict_adjusted check (value is null or verified and reason is not null);
alter table verdict add constraint verdict_parts check (value is not null or numerator is null and denominator is null);
create or replace view measurement_view with (security_invoker = true) as
  select m.region_id, m.measurement_id, m.commitment_id, m.contract_id, m.agency_id, m.indicator_id, m.year, m.period,
    m.periods, m.starts_on, m.ends_on, m.due_on, m.state, m.version, m.verified_version,
    r.value reported_value, r.numerator reported_numerator, r.denominator reported_denominator,
    coalesce(d.value, v.value)::numeric(20, 6) verified_value,
    (case when d.value is null then v.numerator else d.numerator end)::numeric(20, 6) verified_numerator,
    (case when d.value is null then v.denominator else d.denominator end)::numeric(20, 6) verified_denominator,
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
