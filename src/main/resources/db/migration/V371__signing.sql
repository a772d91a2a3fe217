-- To whom exactly which file was served whole, since nobody signs here what was never opened.
create table document_opening (
  region_id int not null references region,
  person_id uuid not null references person,
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  at timestamptz not null,
  primary key (region_id, person_id, hash)
);
grant select, insert on document_opening to ${app}, ${loader};
