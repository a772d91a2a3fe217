-- The parts of a verified version as everybody may read them: a count is either there, or hidden and then not in this table at
-- all. Whoever reads what is published cannot read measurement_part.
create table open_part (
  region_id int not null,
  measurement_id uuid not null,
  version int not null,
  no int not null check (no > 0),
  category text not null,
  part_of text,
  ratio boolean not null,
  -- the amount, or the cases of a rate
  counted numeric(20, 6),
  counted_hidden text check (counted_hidden in ('SMALL', 'BESIDE')),
  -- those among whom the cases of a rate were counted
  among numeric(20, 6) check (among >= 0),
  among_hidden text check (among_hidden in ('SMALL', 'BESIDE')),
  primary key (region_id, measurement_id, version, no),
  check (num_nonnulls(counted, counted_hidden) = 1 and num_nonnulls(among, among_hidden) = case when ratio then 1 else 0 end),
  foreign key (region_id, measurement_id, version) references measurement_version
);
grant select, insert on open_part to ${app}, ${loader};
grant select on open_part to ${publisher};
