-- Files kept outside the database under the hash of their content: evidence and issued documents.
create table stored_file (
  region_id int not null references region,
  file_id uuid not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  name text not null,
  media_type text not null,
  size bigint not null check (size > 0),
  stored_at timestamptz not null,
  stored_by uuid not null references person,
  primary key (region_id, file_id)
);
create index stored_file_hash on stored_file (region_id, sha256);
create view stored_file_view with (security_invoker = true) as
  select region_id, file_id, sha256, name, media_type, size, stored_at from stored_file;
grant select, insert on stored_file to ${app}, ${loader};
grant select on stored_file_view to ${app}, ${loader};
