-- Yearly performance agreements (perjanjian kinerja) of agencies: what their running contracts say of one year. The first
-- of a year has no 0, each change during the year (perubahan) the next; nothing of one that was drawn up is ever edited.
create table agreement (
  region_id int not null,
  agreement_id uuid not null,
  agency_id uuid not null,
  year int not null check (year between 1945 and 2100),
  no int not null check (no >= 0),
  number text not null,
  state text not null check (state in ('SIGNING', 'IN_FORCE', 'REPLACED', 'WITHDRAWN')),
  reason text,
  file_id uuid not null,
  document_hash text not null check (document_hash ~ '^[0-9a-f]{64}$'),
  signed_file_id uuid,
  drawn_by uuid not null references person,
  drawn_at timestamptz not null,
  in_force_at timestamptz,
  primary key (region_id, agreement_id),
  check ((no = 0) = (reason is null)),
  check ((state in ('SIGNING', 'WITHDRAWN')) = (in_force_at is null)),
  check ((in_force_at is null) = (signed_file_id is null)),
  foreign key (region_id, agency_id) references agency,
  foreign key (region_id, file_id) references stored_file,
  foreign key (region_id, signed_file_id) references stored_file
);
create unique index agreement_no on agreement (region_id, agency_id, year, no) where state <> 'WITHDRAWN';
create unique index agreement_number on agreement (region_id, number) where state <> 'WITHDRAWN';
create unique index agreement_one_open on agreement (region_id, agency_id, year) where state = 'SIGNING';
create unique index agreement_one_in_force on agreement (region_id, agency_id, year) where state = 'IN_FORCE';
create table agreement_move (
  region_id int not null,
  agreement_id uuid not null,
  move_no int not null check (move_no > 0),
  from_state text not null,
  to_state text not null,
  moved_by uuid not null references person,
  moved_at timestamptz not null,
  primary key (region_id, agreement_id, move_no),
  foreign key (region_id, agreement_id) references agreement
);
-- Whom the text names for each side, as they were on the day of drawing up.
create table agreement_party (
  region_id int not null,
  agreement_id uuid not null,
  party text not null check (party in ('FIRST', 'SECOND')),
  person_id uuid not null references person,
  name text not null,
  nip text,
  rank_title text,
  office text not null,
  primary key (region_id, agreement_id, party),
  foreign key (region_id, agreement_id) references agreement
);
create index agreement_party_person on agreement_party (region_id, person_id);
create table agreement_line (
  region_id int not null,
  agreement_id uuid not null,
  no int not null check (no > 0),
  commitment_id uuid not null,
  contract_id uuid not null,
  objective text not null,
  indicator text not null,
  unit text not null,
  decimals int not null check (decimals >= 0),
  target numeric(20, 6) not null,
  primary key (region_id, agreement_id, no),
  constraint agreement_line_once unique (region_id, agreement_id, commitment_id),
  foreign key (region_id, agreement_id) references agreement,
  foreign key (region_id, commitment_id) references commitment,
  foreign key (region_id, contract_id) references contract
);
create table agreement_budget (
  region_id int not null,
  agreement_id uuid not null,
  no int not null check (no > 0),
  contract_id uuid not null,
  programme text not null,
  amount bigint not null check (amount >= 0),
  primary key (region_id, agreement_id, no),
  constraint agreement_budget_once unique (region_id, agreement_id, contract_id, programme),
  foreign key (region_id, agreement_id) references agreement,
  foreign key (region_id, contract_id) references contract
);
grant select, insert on agreement, agreement_move, agreement_party, agreement_line, agreement_budget to ${app}, ${loader};
grant update (state, signed_file_id, in_force_at) on agreement to ${app}, ${loader};
