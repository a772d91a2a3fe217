-- Handover acts (berita acara serah terima): a new head of the office that answers for a running contract says to have read
-- where it stands. Which of them are owed follows from offices and contracts; here stand those that were drawn up.
create table handover (
  region_id int not null,
  handover_id uuid not null,
  contract_id uuid not null,
  role text not null check (role in ('AGENCY_HEAD', 'MAYOR')),
  -- the agency that holds the contract on that day
  agency_id uuid not null,
  person_id uuid not null references person,
  name text not null,
  office text not null,
  acting boolean not null,
  -- the first day in office for this contract, and the last one where it is known
  since date not null,
  until date check (until >= since),
  former text,
  remarks text,
  state text not null,
  file_id uuid not null,
  document_hash text not null check (document_hash ~ '^[0-9a-f]{64}$'),
  signed_file_id uuid,
  drawn_at timestamptz not null,
  signed_at timestamptz,
  primary key (region_id, handover_id),
  check ((state = 'SIGNED') = (signed_at is not null) and (signed_at is null) = (signed_file_id is null)),
  foreign key (region_id, contract_id) references contract,
  foreign key (region_id, agency_id) references agency,
  foreign key (region_id, file_id) references stored_file,
  foreign key (region_id, signed_file_id) references stored_file
);
create unique index handover_once on handover (region_id, contract_id, role, person_id, since) where state <> 'REPLACED';
create index handover_hash on handover (region_id, document_hash);
create table handover_move (
  region_id int not null,
  handover_id uuid not null,
  move_no int not null check (move_no > 0),
  from_state text not null,
  to_state text not null,
  moved_by uuid not null references person,
  moved_at timestamptz not null,
  primary key (region_id, handover_id, move_no),
  foreign key (region_id, handover_id) references handover
);
grant select, insert on handover, handover_move to ${app}, ${loader};
grant update (state, signed_file_id, signed_at) on handover to ${app}, ${loader};
