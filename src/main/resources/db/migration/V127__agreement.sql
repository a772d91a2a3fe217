-- The action plan (rencana aksi) of an agency's agreement of a year: it outlives changes of the agreement, so that a step
-- hangs on what was promised, not on a paper. Planned and actual progress are cumulative, in whole per cent.
create table agreement_step (
  region_id int not null,
  step_id uuid not null,
  agency_id uuid not null,
  year int not null,
  commitment_id uuid not null,
  text text not null,
  responsible text not null,
  periods int not null check (periods in (4, 12)),
  made_by uuid not null references person,
  made_at timestamptz not null,
  primary key (region_id, step_id),
  foreign key (region_id, agency_id) references agency,
  foreign key (region_id, commitment_id) references commitment
);
create index agreement_step_year on agreement_step (region_id, agency_id, year);
create table agreement_step_period (
  region_id int not null,
  step_id uuid not null,
  period int not null check (period between 1 and 12),
  planned int not null check (planned between 0 and 100),
  actual int check (actual between 0 and 100),
  note text,
  reported_by uuid references person,
  reported_at timestamptz,
  primary key (region_id, step_id, period),
  check ((actual is null) = (reported_at is null) and (actual is null) = (reported_by is null)),
  foreign key (region_id, step_id) references agreement_step
);
create table agreement_step_evidence (
  region_id int not null,
  step_id uuid not null,
  period int not null,
  file_id uuid not null,
  primary key (region_id, step_id, period, file_id),
  foreign key (region_id, step_id, period) references agreement_step_period,
  foreign key (region_id, file_id) references stored_file
);
grant select, insert on agreement_step, agreement_step_period, agreement_step_evidence to ${app}, ${loader};
grant update (text, responsible, commitment_id) on agreement_step to ${app}, ${loader};
grant update (planned, actual, note, reported_by, reported_at) on agreement_step_period to ${app}, ${loader};
grant delete on agreement_step, agreement_step_period to ${app}, ${loader};
