-- Contracts: what both sides agreed for the years of the round, with each indicator's definition frozen into it.
create table contract (
  region_id int not null,
  contract_id uuid not null,
  number text not null,
  lot_id uuid not null,
  bid_id uuid not null,
  agency_id uuid not null,
  mission_id uuid,
  title text not null,
  state text not null,
  first_year int not null,
  last_year int not null,
  file_id uuid,
  document_hash text,
  signed_file_id uuid,
  drawn_at timestamptz not null,
  in_force_at timestamptz,
  primary key (region_id, contract_id),
  constraint contract_number unique (region_id, number),
  constraint contract_one_per_bid unique (region_id, bid_id),
  foreign key (region_id, lot_id) references lot,
  foreign key (region_id, bid_id) references bid,
  foreign key (region_id, agency_id) references agency,
  foreign key (region_id, mission_id) references mission,
  foreign key (region_id, file_id) references stored_file,
  foreign key (region_id, signed_file_id) references stored_file,
  check ((file_id is null) = (document_hash is null)),
  check ((state in ('DRAFT', 'SIGNING')) = (in_force_at is null))
);
create index contract_agency on contract (region_id, agency_id);
-- Whom the text names for each side, with name, NIP, rank and office of the day on which it was written.
create table contract_party (
  region_id int not null,
  contract_id uuid not null,
  party text not null check (party in ('FIRST', 'SECOND')),
  person_id uuid not null references person,
  name text not null,
  nip text,
  rank_title text,
  office text not null,
  primary key (region_id, contract_id, party),
  constraint contract_two_people unique (region_id, contract_id, person_id),
  foreign key (region_id, contract_id) references contract
);
create table contract_move (
  region_id int not null,
  contract_id uuid not null,
  move_no int not null,
  from_state text not null,
  to_state text not null,
  moved_by uuid not null references person,
  moved_at timestamptz not null,
  reason text,
  primary key (region_id, contract_id, move_no),
  foreign key (region_id, contract_id) references contract
);
create table contract_indicator (
  region_id int not null,
  contract_id uuid not null,
  indicator_id uuid not null,
  no int not null,
  name text not null,
  unit text not null,
  polarity text not null,
  aggregation text not null,
  frequency text not null,
  lower_formula text not null,
  from_baseline boolean not null,
  decimals int not null,
  data_source text not null,
  weight numeric(5, 2) not null,
  baseline numeric(20, 6) not null,
  baseline_as_of date not null,
  baseline_source text not null,
  -- the region's cap of an achievement on the day of drawing up, in per cent
  cap numeric(6, 2) not null default 100 check (cap >= 100),
  primary key (region_id, contract_id, indicator_id),
  foreign key (region_id, contract_id) references contract,
  foreign key (region_id, indicator_id) references indicator
);
-- A commitment: one indicator's target in one contract for one year, and how it came to be.
create table commitment (
  region_id int not null,
  commitment_id uuid not null,
  contract_id uuid not null,
  indicator_id uuid not null,
  year int not null,
  target numeric(20, 6) not null,
  reserve numeric(20, 6) not null,
  offered numeric(20, 6) not null,
  countered numeric(20, 6),
  primary key (region_id, commitment_id),
  constraint commitment_once unique (region_id, contract_id, indicator_id, year),
  foreign key (region_id, contract_id, indicator_id) references contract_indicator
);
create table contract_budget (
  region_id int not null,
  contract_id uuid not null,
  year int not null,
  amount bigint not null check (amount >= 0),
  primary key (region_id, contract_id, year),
  foreign key (region_id, contract_id) references contract
);
create view contract_view with (security_invoker = true) as
  select c.region_id, c.contract_id, c.number, c.lot_id, c.bid_id, c.agency_id, c.mission_id, c.title, c.state,
    c.first_year, c.last_year, c.file_id, c.document_hash, c.in_force_at, a.name agency_name,
    a.short_name agency_short_name, c.signed_file_id, c.drawn_at
  from contract c join agency a on a.region_id = c.region_id and a.agency_id = c.agency_id;
create view contract_party_view with (security_invoker = true) as
  select region_id, contract_id, party, name, nip, rank_title, office from contract_party;
create view contract_indicator_view with (security_invoker = true) as
  select region_id, contract_id, indicator_id, no, name, unit, polarity, aggregation, frequency, lower_formula,
    from_baseline, decimals, data_source, weight, baseline, baseline_as_of, baseline_source, cap from contract_indicator;
create view commitment_view with (security_invoker = true) as
  select region_id, commitment_id, contract_id, indicator_id, year, target, reserve, offered, countered from commitment;
create view contract_budget_view with (security_invoker = true) as
  select region_id, contract_id, year, amount from contract_budget;
grant select, insert on contract, contract_party, contract_move, contract_indicator, commitment, contract_budget
  to ${app}, ${loader};
grant update on contract, contract_party to ${app}, ${loader};
grant select on contract_view, contract_party_view, contract_indicator_view, commitment_view, contract_budget_view to ${app}, ${loader};
