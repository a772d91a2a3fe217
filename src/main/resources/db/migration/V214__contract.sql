-- What a later version of a contract says in the place of a clause, or of a milestone of its bid; what both signed first stays.
create table contract_text_version (
  region_id int not null,
  contract_id uuid not null,
  version int not null,
  kind text not null check (kind in ('CLAUSE', 'MILESTONE')),
  no int not null check (no > 0),
  due_on date,
  text text not null check (text <> ''),
  primary key (region_id, contract_id, version, kind, no),
  foreign key (region_id, contract_id, version) references contract_version,
  check ((due_on is null) = (kind = 'CLAUSE'))
);
grant select, insert on contract_text_version to ${app}, ${loader};
grant select on contract_text_version to ${publisher};
