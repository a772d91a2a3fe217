-- Measurements: one row a commitment and period, awaited from the day the contract is in force; each value is a version.
create table measurement (
  region_id int not null,
  measurement_id uuid not null,
  commitment_id uuid not null,
  contract_id uuid not null,
  agency_id uuid not null,
  indicator_id uuid not null,
  year int not null,
  period int not null check (period > 0),
  periods int not null check (periods in (1, 2, 4, 12)),
  starts_on date not null,
  ends_on date not null,
  due_on date not null check (due_on > ends_on),
  state text not null,
  version int not null default 0,
  verified_version int check (verified_version <= version),
  primary key (region_id, measurement_id),
  constraint measurement_once unique (region_id, commitment_id, period),
  foreign key (region_id, commitment_id) references commitment,
  foreign key (region_id, contract_id) references contract,
  foreign key (region_id, agency_id) references agency
);
create index measurement_contract on measurement (region_id, contract_id, year, period);
create index measurement_due on measurement (region_id, agency_id, state, due_on);
create table measurement_version (
  region_id int not null,
  measurement_id uuid not null,
  version int not null check (version > 0),
  value numeric(20, 6) not null,
  numerator numeric(20, 6),
  denominator numeric(20, 6) check (denominator > 0),
  note text,
  correction_reason text,
  reported_by uuid not null references person,
  reported_at timestamptz not null,
  submitted_at timestamptz,
  primary key (region_id, measurement_id, version),
  foreign key (region_id, measurement_id) references measurement
);
create table evidence (
  region_id int not null,
  measurement_id uuid not null,
  version int not null,
  file_id uuid not null,
  primary key (region_id, measurement_id, version, file_id),
  foreign key (region_id, measurement_id, version) references measurement_version,
  foreign key (region_id, file_id) references stored_file
);
create table verdict (
  region_id int not null,
  measurement_id uuid not null,
  version int not null,
  verified boolean not null,
  reason text,
  given_by uuid not null references person,
  given_at timestamptz not null,
  primary key (region_id, measurement_id, version),
  check (verified or reason is not null),
  foreign key (region_id, measurement_id, version) references measurement_version
);
create table measurement_move (
  region_id int not null,
  measurement_id uuid not null,
  move_no int not null,
  from_state text not null,
  to_state text not null,
  moved_by uuid not null references person,
  moved_at timestamptz not null,
  reason text,
  primary key (region_id, measurement_id, move_no),
  foreign key (region_id, measurement_id) references measurement
);
-- The figures of each period: what was last submitted, and what was last verified.
create view measurement_view with (security_invoker = true) as
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
    on d.region_id = m.region_id and d.measurement_id = m.measurement_id and d.version = m.verified_version;
create view evidence_view with (security_invoker = true) as
  select region_id, measurement_id, version, file_id from evidence;
grant select, insert on measurement, measurement_version, evidence, verdict, measurement_move to ${app}, ${loader};
grant update on measurement, measurement_version to ${app}, ${loader};
grant delete on evidence to ${app}, ${loader};
grant select on measurement_view, evidence_view to ${app}, ${loader};
