-- Agreements below the head of an agency (PermenPANRB 53/2014): what of its yearly agreement the head passes on to one
-- official of the agency, or of one below it (kelurahan), agreed on between the two. Whoever has no account here signs by
-- hand. A change takes the place of the one that it replaces.
create table official_agreement (
  region_id int not null,
  official_agreement_id uuid not null,
  agency_id uuid not null,
  year int not null,
  agreement_id uuid not null,
  replaces_id uuid,
  no int not null check (no >= 0),
  number text not null,
  state text not null check (state in ('SIGNING', 'IN_FORCE', 'REPLACED', 'WITHDRAWN')),
  reason text,
  file_id uuid not null,
  document_hash text not null check (document_hash ~ '^[0-9a-f]{64}$'),
  signed_file_id uuid,
  by_hand boolean not null default false,
  drawn_by uuid not null references person,
  drawn_at timestamptz not null,
  in_force_at timestamptz,
  primary key (region_id, official_agreement_id),
  check ((no = 0) = (replaces_id is null) and (no = 0) = (reason is null)),
  check ((state in ('SIGNING', 'WITHDRAWN')) = (in_force_at is null)),
  check ((in_force_at is null) = (signed_file_id is null)),
  foreign key (region_id, agency_id) references agency,
  foreign key (region_id, agreement_id) references agreement,
  foreign key (region_id, replaces_id) references official_agreement,
  foreign key (region_id, file_id) references stored_file,
  foreign key (region_id, signed_file_id) references stored_file
);
create unique index official_agreement_number on official_agreement (region_id, number) where state <> 'WITHDRAWN';
create index official_agreement_year on official_agreement (region_id, agency_id, year);
create index official_agreement_document_hash on official_agreement (region_id, document_hash);
create table official_agreement_move (
  region_id int not null,
  official_agreement_id uuid not null,
  move_no int not null check (move_no > 0),
  from_state text not null,
  to_state text not null,
  moved_by uuid not null references person,
  moved_at timestamptz not null,
  primary key (region_id, official_agreement_id, move_no),
  foreign key (region_id, official_agreement_id) references official_agreement
);
-- Whom the text names: the official first, with the agency in which the office is held, then the head.
create table official_agreement_party (
  region_id int not null,
  official_agreement_id uuid not null,
  party text not null check (party in ('FIRST', 'SECOND')),
  person_id uuid references person,
  unit_id uuid not null,
  name text not null,
  nip text,
  rank_title text,
  office text not null,
  primary key (region_id, official_agreement_id, party),
  foreign key (region_id, official_agreement_id) references official_agreement,
  foreign key (region_id, unit_id) references agency
);
create index official_agreement_party_person on official_agreement_party (region_id, person_id);
create table official_agreement_line (
  region_id int not null,
  official_agreement_id uuid not null,
  no int not null check (no > 0),
  commitment_id uuid not null,
  contract_id uuid not null,
  objective text not null,
  indicator text not null,
  unit text not null,
  decimals int not null check (decimals >= 0),
  target numeric(20, 6) not null,
  primary key (region_id, official_agreement_id, no),
  foreign key (region_id, official_agreement_id) references official_agreement,
  foreign key (region_id, commitment_id) references commitment
);
-- The year's money of an activity (kegiatan), in whole rupiah.
create table official_agreement_activity (
  region_id int not null,
  official_agreement_id uuid not null,
  no int not null check (no > 0),
  activity text not null,
  amount bigint not null check (amount >= 0),
  primary key (region_id, official_agreement_id, no),
  foreign key (region_id, official_agreement_id) references official_agreement
);
grant select, insert on official_agreement, official_agreement_move, official_agreement_party, official_agreement_line,
  official_agreement_activity to ${app}, ${loader};
grant update (state, signed_file_id, by_hand, in_force_at) on official_agreement to ${app}, ${loader};
