-- Figures that come from a device which had no connection when they were written down: each arrives once, by the key that
-- the device gave it; its photos come in portions and go on where they broke off.
create table offline_report (
  region_id int not null references region,
  key uuid not null,
  person_id uuid not null references person,
  measurement_id uuid not null,
  -- keyed: tells two contents apart, and nothing to a reader of the database
  content_hash text not null,
  at timestamptz not null,
  primary key (region_id, key),
  foreign key (region_id, measurement_id) references measurement
);
create table offline_photo (
  region_id int not null references region,
  photo_id uuid not null,
  person_id uuid not null references person,
  name text not null,
  size int not null check (size between 1 and 4194304),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  received int not null default 0 check (received between 0 and size),
  begun_at timestamptz not null,
  primary key (region_id, photo_id)
);
create index offline_photo_person on offline_photo (region_id, person_id);
create index offline_photo_begun on offline_photo (region_id, begun_at);
create table offline_chunk (
  region_id int not null,
  photo_id uuid not null,
  starts_at int not null check (starts_at >= 0),
  content bytea not null check (octet_length(content) between 1 and 262144),
  primary key (region_id, photo_id, starts_at),
  foreign key (region_id, photo_id) references offline_photo on delete cascade
);
grant select, insert on offline_report to ${app}, ${loader};
grant select, insert, update, delete on offline_photo to ${app}, ${loader};
grant select, insert, delete on offline_chunk to ${app}, ${loader};
