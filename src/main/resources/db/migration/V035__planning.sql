-- Corrected figures. The series holds the figure in force and the number of its version; each figure that a correction
-- replaced stays, with the reason, and who replaced it when. What was promised on a figure keeps its own copy of it.
alter table indicator_value add column version int not null default 1 check (version > 0);
create table replaced_value (
  region_id int not null,
  indicator_id uuid not null,
  year int not null,
  kind text not null,
  version int not null check (version > 0),
  value numeric(20, 6),
  label text,
  source text not null,
  note text,
  reason text not null check (reason <> ''),
  replaced_by uuid not null references person,
  replaced_by_name text not null,
  replaced_at timestamptz not null,
  primary key (region_id, indicator_id, year, kind, version),
  check ((value is null) <> (label is null)),
  foreign key (region_id, indicator_id, year, kind) references indicator_value
);
create or replace view indicator_value_view with (security_invoker = true) as
  select region_id, indicator_id, year, kind, value, label, source, note, version from indicator_value;
grant select, insert on replaced_value to ${app}, ${loader};
grant select (region_id, indicator_id, year, kind, version, value, label, source, note, reason, replaced_at)
  on replaced_value to ${publisher};
set local role ${publisher};
create or replace view published_series with (security_barrier = true) as
  select region_id, indicator_id, year, kind, value, label, source, note, version from indicator_value;
create view published_replaced_value with (security_barrier = true) as
  select region_id, indicator_id, year, kind, version, value, label, source, note, reason, replaced_at
  from replaced_value;
grant select on published_replaced_value to ${portal};
reset role;
