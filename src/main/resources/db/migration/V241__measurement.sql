-- The terms of figures: extended before they end, closed after them, opened again as an exception.
-- A term that was extended no longer follows the calendar by itself.
alter table measurement add column extended_on date;
alter table measurement add column locked boolean not null default false;
alter table measurement add column open_until date;
create index measurement_ends on measurement (region_id, ends_on);
create index measurement_unlocked on measurement (region_id, due_on)
  where not locked and not dropped and state in ('AWAITED', 'DRAFT', 'RETURNED');
create table measurement_extension (
  region_id int not null,
  extension_id uuid not null,
  ends_on date not null,
  -- null for all agencies
  agency_id uuid,
  due_on date not null check (due_on > ends_on),
  reason text not null check (reason <> ''),
  given_by uuid not null references person,
  given_at timestamptz not null,
  primary key (region_id, extension_id),
  foreign key (region_id, agency_id) references agency
);
create index measurement_extension_given on measurement_extension (region_id, given_at);
create table measurement_reopening (
  region_id int not null,
  measurement_id uuid not null,
  no int not null check (no > 0),
  open_until date not null,
  reason text not null check (reason <> ''),
  given_by uuid not null references person,
  given_at timestamptz not null,
  primary key (region_id, measurement_id, no),
  foreign key (region_id, measurement_id) references measurement
);
grant select, insert on measurement_extension, measurement_reopening to ${app}, ${loader};
