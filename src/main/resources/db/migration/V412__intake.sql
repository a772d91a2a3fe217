-- What a previewed file would change, its first lines, to be seen before it is written; and the digest of all that it would take the place
-- of, so that nothing is written over what came meanwhile.
alter table intake add column seen text not null default '', add column changed_since boolean not null default false;
create table intake_change (
  region_id int not null,
  intake_id uuid not null,
  row_no int not null check (row_no > 0),
  name text not null,
  unit text not null,
  before numeric,
  after numeric not null,
  primary key (region_id, intake_id, row_no),
  foreign key (region_id, intake_id) references intake
);
grant select, insert, delete on intake_change to ${app}, ${loader};
