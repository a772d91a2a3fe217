-- Evidence that another module keeps of a version, such as the cases behind it: here stands only that it is there, so
-- that whoever counts evidence counts it. It stays where its content is deleted by rule, since it was there.
create table evidence_apart (
  region_id int not null,
  measurement_id uuid not null,
  version int not null,
  kind text not null check (kind in ('CASE_LIST')),
  primary key (region_id, measurement_id, version, kind),
  foreign key (region_id, measurement_id, version) references measurement_version
);
grant select, insert, delete on evidence_apart to ${app}, ${loader};
create or replace view evidence_view with (security_invoker = true) as
  select region_id, measurement_id, version, file_id from evidence
  union all
  select region_id, measurement_id, version, null from evidence_link
  union all
  select region_id, measurement_id, version, null from evidence_apart;
-- The lists that lie there, and those whose day came; not what their agencies took away.
alter table case_list no force row level security;
insert into evidence_apart (region_id, measurement_id, version, kind)
  select region_id, measurement_id, version, 'CASE_LIST' from case_list
  where deleted_at is null or (deleted_at at time zone 'Asia/Jakarta')::date >= delete_on;
alter table case_list force row level security;
