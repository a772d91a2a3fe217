-- What a figure is written into when it is handed in: its period, in place, and one row of its version.
--
-- The risk stands in the row of the version that was weighed and no longer in one of its own, and so does whether that version waits for
-- its verdict. The row of the period changes with each version; PostgreSQL writes such a row into the same page and touches no index (HOT)
-- where no column of an index changes and the page has room. So none of its indexes names state or version: what is verified is settled,
-- and what is not is told apart when it is read.

-- How risky it is to believe the version, with each sign of it: all of them or none. What was handed in before risks were weighed has
-- a risk without signs, so that it is looked at first.
alter table measurement_version
  add column risk numeric(4, 3),
  add column risk_level text,
  -- what hangs on it: its indicator's weight beside the heaviest one of the contract
  add column risk_weight numeric(4, 3),
  add column risk_evidence numeric(4, 3),
  add column risk_outlier numeric(4, 3),
  add column risk_jump numeric(4, 3),
  add column risk_just_met numeric(4, 3),
  add column risk_heaping numeric(4, 3),
  add column risk_record numeric(4, 3),
  add column risk_correction numeric(4, 3),
  add column risk_field numeric(4, 3),
  add column weighed_at timestamptz,
  add column waiting boolean not null default false;

-- The owner writes across regions for these two statements, and so do the stamps that they renew.
-- What they promise is looked at with them: a table whose promises wait for the end of the transaction cannot be altered.
set constraints all immediate;
alter table stamp no force row level security;
alter table measurement_version no force row level security;
alter table figure_risk no force row level security;
alter table measurement no force row level security;
update measurement_version v set risk = f.score, risk_level = f.level, risk_weight = f.weight, risk_evidence = f.evidence,
  risk_outlier = f.outlier, risk_jump = f.jump, risk_just_met = f.just_met, risk_heaping = f.heaping, risk_record = f.record,
  risk_correction = f.correction, risk_field = f.field, weighed_at = f.assessed_at
from figure_risk f where f.region_id = v.region_id and f.measurement_id = v.measurement_id and f.version = v.version;
update measurement_version v set waiting = true, risk = coalesce(v.risk, m.risk), risk_level = coalesce(v.risk_level, m.risk_level)
from measurement m
where m.region_id = v.region_id and m.measurement_id = v.measurement_id and m.version = v.version and m.state = 'SUBMITTED';
alter table measurement_version force row level security;
alter table measurement force row level security;
alter table stamp force row level security;
drop table figure_risk;

alter table measurement_version
  add constraint measurement_version_risk check (least(risk, risk_weight, risk_evidence, risk_outlier, risk_jump, risk_just_met,
    risk_heaping, risk_record, risk_correction, risk_field) >= 0 and greatest(risk, risk_weight, risk_evidence, risk_outlier, risk_jump,
    risk_just_met, risk_heaping, risk_record, risk_correction, risk_field) <= 1),
  add constraint measurement_version_level check (risk_level in ('LOW', 'MEDIUM', 'HIGH')),
  add constraint measurement_version_weighed check (num_nulls(risk, risk_level) in (0, 2)
    and num_nulls(risk_weight, risk_evidence, risk_outlier, risk_jump, risk_just_met, risk_heaping, risk_record, risk_correction,
      risk_field, weighed_at) in (0, 10)),
  add constraint measurement_version_waiting check (not waiting or (submitted_at is not null and risk is not null));
-- The queue of those who verify, the riskiest first.
create index measurement_version_queue on measurement_version (region_id, risk desc, measurement_id) where waiting;

-- With half of each page free, the figures of a whole page can be handed in by one transaction.
alter table measurement set (fillfactor = 50);
drop index measurement_waiting;
drop index measurement_unlocked;
drop index measurement_due;
alter table measurement
  drop column risk,
  drop column risk_level,
  add column settled boolean not null generated always as (state = 'VERIFIED') stored;
create index measurement_due on measurement (region_id, agency_id, settled, due_on);
create index measurement_unlocked on measurement (region_id, due_on) where not locked and not dropped and not settled;

-- As before; that nothing owed is settled is said once more for the index.
create or replace view owed_figure_view with (security_invoker = true) as
  select m.region_id, m.measurement_id, m.contract_id, m.commitment_id, m.indicator_id, k.agency_id holder_id,
    m.agency_id counts_for, m.year, m.period, m.periods, m.starts_on, m.ends_on, m.due_on, m.state, m.version,
    m.verified_version, m.locked, m.open_until
  from measurement m
  join contract_view k on k.region_id = m.region_id and k.contract_id = m.contract_id
    and k.state in ('IN_FORCE', 'TRANSFERRED')
  where m.state in ('AWAITED', 'DRAFT', 'RETURNED') and not m.settled and not m.dropped;

-- Which versions wait for their verdict, when each was handed in, and of whose agency it is.
create view waiting_figure_view with (security_invoker = true) as
  select v.region_id, v.measurement_id, v.version, m.agency_id, v.submitted_at
  from measurement_version v
  join measurement m on m.region_id = v.region_id and m.measurement_id = v.measurement_id and not m.dropped
  where v.waiting;
grant select on waiting_figure_view to ${app}, ${loader};
drop view figure_state_view;
