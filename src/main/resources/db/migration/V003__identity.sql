-- People, the offices they hold, their attempts to sign in and their sessions. person and the sessions are global.
create table person (
  person_id uuid primary key,
  login_name text not null constraint person_login_name unique check (login_name = lower(login_name)),
  name text not null,
  nip text,
  rank_title text,
  password_hash text not null,
  active boolean not null default true
);
create table appointment (
  region_id int not null references region,
  appointment_id uuid not null,
  person_id uuid not null references person,
  role text not null,
  agency_id uuid,
  office text not null,
  acting boolean not null default false,
  valid_from date not null,
  valid_to date check (valid_to >= valid_from),
  primary key (region_id, appointment_id),
  foreign key (region_id, agency_id) references agency,
  check ((agency_id is not null) = (role in ('AGENCY_HEAD', 'AGENCY_OPERATOR', 'VERIFIER', 'MONITOR')))
);
create index appointment_person on appointment (person_id, valid_from);
-- Counted before the password is looked at, so that parallel guesses count too.
create table sign_in_throttle (
  subject text primary key,
  failures int not null,
  window_start timestamptz not null
);
create view person_view with (security_invoker = true) as select person_id, name, nip, rank_title from person;
create view appointment_view with (security_invoker = true) as
  select region_id, person_id, role, agency_id, office, acting, valid_from, valid_to from appointment;
grant select, insert, update on person to ${app}, ${loader};
grant select, insert, update on appointment to ${app}, ${loader};
grant select, insert, update, delete on sign_in_throttle to ${app}, ${loader};
grant select on person_view, appointment_view to ${app}, ${loader};

create table spring_session (
  primary_id char(36) not null primary key,
  session_id char(36) not null unique,
  creation_time bigint not null,
  last_access_time bigint not null,
  max_inactive_interval int not null,
  expiry_time bigint not null,
  principal_name varchar(100)
);
create index spring_session_expiry on spring_session (expiry_time);
create index spring_session_principal on spring_session (principal_name);
create table spring_session_attributes (
  session_primary_id char(36) not null references spring_session (primary_id) on delete cascade,
  attribute_name varchar(200) not null,
  attribute_bytes bytea not null,
  primary key (session_primary_id, attribute_name)
);
grant select, insert, update, delete on spring_session, spring_session_attributes to ${app}, ${loader};
