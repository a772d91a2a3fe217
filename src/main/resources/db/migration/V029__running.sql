-- Contracts while they run: amendments on their way, and the figures that stand frozen once a contract is closed.
create table amendment (
  region_id int not null,
  amendment_id uuid not null,
  contract_id uuid not null,
  no int not null check (no > 0),
  state text not null,
  ground text not null,
  reason text not null,
  proposed_by uuid not null references person,
  proposed_at timestamptz not null,
  -- the version of the contract that it became
  version int,
  primary key (region_id, amendment_id),
  constraint amendment_no unique (region_id, contract_id, no),
  foreign key (region_id, contract_id) references contract,
  foreign key (region_id, contract_id, version) references contract_version,
  check ((state = 'APPROVED') = (version is not null))
);
create unique index amendment_one_open on amendment (region_id, contract_id) where state = 'PROPOSED';
-- The target in force on the day of the proposal, and the one proposed.
create table amendment_target (
  region_id int not null,
  amendment_id uuid not null,
  commitment_id uuid not null,
  before numeric(20, 6) not null,
  after numeric(20, 6) not null check (after <> before),
  primary key (region_id, amendment_id, commitment_id),
  foreign key (region_id, amendment_id) references amendment,
  foreign key (region_id, commitment_id) references commitment
);
create table amendment_move (
  region_id int not null,
  amendment_id uuid not null,
  move_no int not null,
  from_state text not null,
  to_state text not null,
  moved_by uuid not null references person,
  moved_at timestamptz not null,
  reason text,
  primary key (region_id, amendment_id, move_no),
  foreign key (region_id, amendment_id) references amendment
);
-- The score of all years as it stood on the day of closing, of what was verified and with what was missing as 0.
create table contract_closing (
  region_id int not null,
  contract_id uuid not null,
  closed_by uuid not null references person,
  closed_at timestamptz not null,
  missing int not null check (missing >= 0),
  note text,
  score numeric(20, 6),
  score_with_missing numeric(20, 6),
  primary key (region_id, contract_id),
  foreign key (region_id, contract_id) references contract,
  check (missing = 0 or note is not null)
);
create table final_score (
  region_id int not null,
  contract_id uuid not null,
  year int not null,
  missing int not null check (missing >= 0),
  score numeric(20, 6),
  score_with_missing numeric(20, 6),
  primary key (region_id, contract_id, year),
  foreign key (region_id, contract_id) references contract_closing
);
create view amendment_view with (security_invoker = true) as
  select region_id, amendment_id, contract_id, no, state, ground, reason, proposed_at, version from amendment;
create view amendment_target_view with (security_invoker = true) as
  select region_id, amendment_id, commitment_id, before, after from amendment_target;
create view contract_closing_view with (security_invoker = true) as
  select region_id, contract_id, closed_at, missing, note, score, score_with_missing from contract_closing;
create view final_score_view with (security_invoker = true) as
  select region_id, contract_id, year, missing, score, score_with_missing from final_score;
grant select, insert on amendment, amendment_target, amendment_move, contract_closing, final_score to ${app}, ${loader};
grant update on amendment to ${app}, ${loader};
grant select on amendment_view, amendment_target_view, contract_closing_view, final_score_view to ${app}, ${loader};
