-- People by page: in which region they are at home, how they are reached, their one-time links and their sign-ins.
-- A person's home is the region that registered them: its administrator alone corrects, deactivates and resets.
alter table person
  alter column password_hash drop not null,
  add column home_region_id int references region,
  add column mail text,
  add column language text check (language in ('id', 'en')),
  add column last_sign_in_at timestamptz,
  add column version int not null default 1;
create index person_home on person (home_region_id);

-- Whoever holds offices in one region alone is at home there. The owner reads across regions for this one statement.
alter table appointment no force row level security;
update person p set home_region_id = (select min(a.region_id) from appointment a where a.person_id = p.person_id)
  where (select count(distinct a.region_id) from appointment a where a.person_id = p.person_id) = 1;
alter table appointment force row level security;
alter table appointment add constraint appointment_once
  unique nulls not distinct (region_id, person_id, role, agency_id, valid_from);

-- Links that work once: only a hash of each is kept. Global, as whoever follows one is not signed in. Of a person's links,
-- and of those that found a region, one is open at a time.
create table one_time_link (
  token_hash text primary key,
  purpose text not null check (purpose in ('FIRST_REGION', 'NEW_REGION', 'INVITATION', 'RESET')),
  person_id uuid references person,
  made_in int references region,
  made_by uuid,
  made_at timestamptz not null,
  expires_at timestamptz not null check (expires_at > made_at),
  used_at timestamptz,
  revoked_at timestamptz,
  check ((person_id is null) = (purpose in ('FIRST_REGION', 'NEW_REGION'))),
  check ((made_in is null) = (person_id is null))
);
create unique index one_time_link_open on one_time_link (person_id)
  where person_id is not null and used_at is null and revoked_at is null;
create unique index founding_link_open on one_time_link ((person_id is null))
  where person_id is null and used_at is null and revoked_at is null;
grant select, insert, update on one_time_link to ${app}, ${loader};

-- When and from where a person signed in: read by that person alone.
create table sign_in (
  person_id uuid not null references person,
  sign_in_id uuid not null,
  session_id text not null,
  at timestamptz not null,
  address text not null,
  browser text not null,
  primary key (person_id, sign_in_id)
);
create index sign_in_newest on sign_in (person_id, at desc);
alter table sign_in enable row level security;
alter table sign_in force row level security;
create policy by_person on sign_in using (person_id = nullif(current_setting('lk.person', true), '')::uuid)
  with check (person_id = nullif(current_setting('lk.person', true), '')::uuid);
grant select, insert, delete on sign_in to ${app}, ${loader};
