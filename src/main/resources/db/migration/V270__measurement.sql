-- Who laid a piece of evidence beside a figure and when; and, where its sender allowed it, when and where the picture was
-- taken: the day and the place alone.
create table evidence_origin (
  region_id int not null,
  measurement_id uuid not null,
  file_id uuid not null,
  added_by uuid not null references person,
  added_at timestamptz not null,
  taken_on date,
  latitude numeric(7, 5) check (latitude between -90 and 90),
  longitude numeric(8, 5) check (longitude between -180 and 180),
  primary key (region_id, measurement_id, file_id),
  foreign key (region_id, measurement_id) references measurement,
  foreign key (region_id, file_id) references stored_file,
  check ((latitude is null) = (longitude is null))
);
grant select, insert, delete on evidence_origin to ${app}, ${loader};
