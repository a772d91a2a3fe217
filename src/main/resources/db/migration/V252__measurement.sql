-- The parts of a figure, by the categories that its indicator asked for when it was written down.
create table measurement_part (
  region_id int not null,
  measurement_id uuid not null,
  version int not null,
  no int not null check (no > 0),
  category text not null,
  part_of text,
  value numeric(20, 6),
  numerator numeric(20, 6),
  denominator numeric(20, 6) check (denominator >= 0),
  primary key (region_id, measurement_id, version, no),
  check (num_nonnulls(value, numerator) = 1 and (numerator is null) = (denominator is null)),
  foreign key (region_id, measurement_id, version) references measurement_version
);
grant select, insert, delete on measurement_part to ${app}, ${loader};
