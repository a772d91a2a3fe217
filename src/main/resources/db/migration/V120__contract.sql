-- The clauses that a contract was drawn up with, their placeholders open: its sides may change until it is signed.
create table contract_clause (
  region_id int not null,
  contract_id uuid not null,
  no int not null check (no > 0),
  title text not null,
  body text not null,
  primary key (region_id, contract_id, no),
  foreign key (region_id, contract_id) references contract
);
grant select, insert on contract_clause to ${app}, ${loader};
