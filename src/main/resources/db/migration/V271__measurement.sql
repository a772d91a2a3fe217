-- Pages elsewhere that prove a figure: read by whoever reports it on a day, never by the program. Bound to a version as
-- files are.
create table evidence_link (
  region_id int not null,
  measurement_id uuid not null,
  version int not null,
  link_id uuid not null,
  url text not null check (url ~ '^https://' and length(url) <= 1000),
  title text not null check (title <> '' and length(title) <= 200),
  proves text not null check (proves <> '' and length(proves) <= 500),
  read_on date not null,
  added_by uuid not null references person,
  added_at timestamptz not null,
  primary key (region_id, measurement_id, version, link_id),
  foreign key (region_id, measurement_id, version) references measurement_version
);
grant select, insert, delete on evidence_link to ${app}, ${loader};
-- Whoever counts evidence counts both; a link has no file.
create or replace view evidence_view with (security_invoker = true) as
  select region_id, measurement_id, version, file_id from evidence
  union all
  select region_id, measurement_id, version, null from evidence_link;
