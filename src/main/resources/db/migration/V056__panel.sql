-- What each member of the panel says before scoring a bid: no conflict of interest (no reason), or one, which then stands.
create table conflict_declaration (
  region_id int not null,
  bid_id uuid not null,
  person_id uuid not null references person,
  reason text check (reason <> ''),
  declared_at timestamptz not null,
  primary key (region_id, bid_id, person_id),
  foreign key (region_id, bid_id) references bid
);
-- Sheets of a bid that were laid open although some were still to come; nobody hands one in afterwards.
create table sheet_reveal (
  region_id int not null,
  bid_id uuid not null,
  reason text not null check (reason <> ''),
  revealed_by uuid not null references person,
  revealed_at timestamptz not null,
  primary key (region_id, bid_id),
  foreign key (region_id, bid_id) references bid
);
grant select, insert on conflict_declaration, sheet_reveal to ${app}, ${loader};
grant update (reason, declared_at) on conflict_declaration to ${app}, ${loader};
