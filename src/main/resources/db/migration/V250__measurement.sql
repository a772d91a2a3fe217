-- What was asked about a figure before it was handed in and what its reporter answered, and why a figure is off track.
alter table measurement_version add column explanation text check (explanation <> '');
create table measurement_answer (
  region_id int not null,
  measurement_id uuid not null,
  version int not null,
  question text not null,
  answer text not null check (answer <> ''),
  primary key (region_id, measurement_id, version, question),
  foreign key (region_id, measurement_id, version) references measurement_version
);
grant select, insert on measurement_answer to ${app}, ${loader};
