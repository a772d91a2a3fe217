-- Regions, their terms and agencies.
create table region (
  region_id int primary key,
  name text not null,
  short_name text not null,
  kind text not null check (kind in ('PROVINSI', 'KABUPATEN', 'KOTA'))
);
-- The Kemendagri code as addresses spell it (3573); codes change, an old one redirects to the current one.
create table region_code (
  code text primary key check (code ~ '^[0-9]{2,4}$'),
  region_id int not null references region,
  valid_from date not null,
  valid_to date
);
create table region_setting (
  region_id int not null references region,
  key text not null,
  value text not null,
  valid_from date not null,
  primary key (region_id, key, valid_from)
);
create table term (
  region_id int not null references region,
  term_id uuid not null,
  name text not null,
  starts_on date not null,
  ends_on date not null check (ends_on > starts_on),
  first_year int not null,
  last_year int not null check (last_year >= first_year),
  legal_basis text not null,
  primary key (region_id, term_id)
);
create table mission (
  region_id int not null,
  mission_id uuid not null,
  term_id uuid not null,
  no int not null check (no > 0),
  text text not null,
  primary key (region_id, mission_id),
  unique (region_id, term_id, no),
  foreign key (region_id, term_id) references term
);
create table agency (
  region_id int not null references region,
  agency_id uuid not null,
  slug text not null,
  code text,
  name text not null,
  short_name text not null,
  kind text not null,
  parent_id uuid,
  valid_from date,
  valid_to date,
  source text not null,
  primary key (region_id, agency_id),
  constraint agency_slug unique (region_id, slug),
  foreign key (region_id, parent_id) references agency,
  check (valid_to is null or valid_from is null or valid_to >= valid_from)
);
create index agency_parent on agency (region_id, parent_id);
create table agency_succession (
  region_id int not null,
  predecessor_id uuid not null,
  successor_id uuid not null,
  primary key (region_id, predecessor_id, successor_id),
  foreign key (region_id, predecessor_id) references agency,
  foreign key (region_id, successor_id) references agency
);
create view agency_view with (security_invoker = true) as
  select region_id, agency_id, slug, code, name, short_name, kind, parent_id, valid_from, valid_to from agency;
create view mission_view with (security_invoker = true) as
  select region_id, mission_id, term_id, no, text from mission;
create view term_view with (security_invoker = true) as
  select region_id, term_id, name, starts_on, ends_on, first_year, last_year from term;
grant select, insert on region, region_code, region_setting, term, mission, agency, agency_succession to ${app}, ${loader};
grant update on term, mission, agency to ${app}, ${loader};
grant select on agency_view, mission_view, term_view to ${app}, ${loader};
