-- The cases behind a figure: one encrypted document a version of it, the key outside the database, and nothing of a person
-- in the open. What was taken away, by its agency or by rule, leaves its row without the content.
create table case_list (
  region_id int not null,
  measurement_id uuid not null,
  version int not null,
  cases int not null check (cases > 0),
  columns text[] not null,
  ciphertext bytea,
  laid_by uuid not null references person,
  laid_at timestamptz not null,
  delete_on date not null,
  deleted_at timestamptz,
  primary key (region_id, measurement_id, version),
  foreign key (region_id, measurement_id, version) references measurement_version,
  check ((ciphertext is null) = (deleted_at is not null))
);
create index case_list_due on case_list (region_id, delete_on) where deleted_at is null;
-- Each look at them: by whom, when and why. Nothing updates or deletes it.
create table case_look (
  region_id int not null,
  look_id uuid not null,
  measurement_id uuid not null,
  version int not null,
  person_id uuid not null references person,
  looked_at timestamptz not null,
  reason text not null check (reason <> ''),
  primary key (region_id, look_id),
  foreign key (region_id, measurement_id, version) references case_list
);
create index case_look_list on case_look (region_id, measurement_id, looked_at);
grant select, insert, update on case_list to ${app}, ${loader};
grant select, insert on case_look to ${app}, ${loader};
