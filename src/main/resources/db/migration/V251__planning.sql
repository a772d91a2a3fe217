-- What an indicator asks its figures to be broken down by, in the order in which it asks; one that asks nothing has no row.
create table indicator_breakdown (
  region_id int not null,
  indicator_id uuid not null,
  no int not null check (no > 0),
  dimension text not null,
  category text not null check (category <> ''),
  -- the kecamatan of a kelurahan; null for other categories
  part_of text check (part_of <> ''),
  primary key (region_id, indicator_id, no),
  constraint indicator_breakdown_once unique nulls not distinct (region_id, indicator_id, part_of, category),
  foreign key (region_id, indicator_id) references indicator
);
create view indicator_breakdown_view with (security_invoker = true) as
  select region_id, indicator_id, no, dimension, category, part_of from indicator_breakdown;
grant select, insert, delete on indicator_breakdown to ${app}, ${loader};
grant select on indicator_breakdown_view to ${app}, ${loader};
