-- How an indicator was measured before its measure was changed, with the reason; the newest stands in indicator.
create table earlier_measure (
  region_id int not null,
  indicator_id uuid not null,
  version int not null,
  unit text not null,
  polarity text,
  aggregation text not null,
  frequency text not null,
  from_baseline boolean not null,
  decimals int not null,
  formula text not null,
  data_source text not null,
  changed_at timestamptz not null,
  reason text not null,
  primary key (region_id, indicator_id, version),
  foreign key (region_id, indicator_id) references indicator
);
grant select, insert on earlier_measure to ${app}, ${loader};

-- A problem that no lot ever took up may be removed; one that a lot took up is withdrawn and stays readable.
alter table problem add column withdrawn_on date;
alter table problem add column withdrawn_reason text;
alter table problem add constraint problem_withdrawn_with_reason
  check ((withdrawn_on is null) = (withdrawn_reason is null));
grant delete on problem to ${app}, ${loader};
create or replace view problem_view with (security_invoker = true) as
  select region_id, problem_id, code, title, class, description, place, year, evidence, source, withdrawn_on from problem;

grant select on earlier_measure to ${publisher};
set local role ${publisher};
create or replace view published_problem with (security_barrier = true) as
  select region_id, problem_id, code, title, class, description, place, year, evidence, source, withdrawn_on,
    withdrawn_reason from problem;
create view published_earlier_measure with (security_barrier = true) as
  select region_id, indicator_id, version, unit, polarity, aggregation, frequency, from_baseline, decimals, formula,
    data_source, changed_at, reason from earlier_measure;
grant select on published_earlier_measure to ${portal};
reset role;
