-- The head of the region names the target of a lot that is offered from the top: the reserve as it stood then, in words
-- for those who are asked. A later naming stands beside the earlier ones; the last one counts.
create table target_naming (
  region_id int not null,
  lot_id uuid not null,
  no int not null check (no > 0),
  words text not null check (words <> ''),
  named_by uuid not null references person,
  named_at timestamptz not null,
  primary key (region_id, lot_id, no),
  foreign key (region_id, lot_id) references lot
);
create table target_naming_value (
  region_id int not null,
  lot_id uuid not null,
  no int not null,
  indicator_id uuid not null,
  year int not null,
  value numeric not null,
  primary key (region_id, lot_id, no, indicator_id, year),
  foreign key (region_id, lot_id, no) references target_naming
);
grant select, insert on target_naming, target_naming_value to ${app}, ${loader};
