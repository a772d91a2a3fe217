-- Numbers that another system publishes and the program fetches by a timetable, in the name of a person of the agency.
create table feed (
  region_id int not null,
  feed_id uuid not null,
  agency_id uuid not null,
  name text not null check (name <> ''),
  address text not null check (address ~ '^https?://'),
  format text not null check (format in ('CSV', 'JSON')),
  separator text not null check (separator in ('COMMA', 'SEMICOLON', 'TAB', 'PIPE')),
  decimal_sign text not null check (decimal_sign in ('POINT', 'COMMA')),
  -- where in a JSON document the list of rows is, as RFC 6901 has it; empty where the document is the list
  pointer text not null,
  turn text not null check (turn in ('HOURLY', 'DAILY', 'WEEKLY', 'MONTHLY')),
  at_hour int not null check (at_hour between 0 and 23),
  on_day int not null check (on_day between 1 and 31),
  -- what the source knows us by: locked with the installation's key, which is not in the database
  header_name text check (header_name <> ''),
  header_secret bytea,
  hands_in boolean not null,
  silent_days int not null check (silent_days between 1 and 400),
  state text not null check (state in ('PREPARED', 'RUNNING', 'PAUSED', 'STOPPED')),
  person_id uuid references person,
  -- which column means what, as JSON; null until somebody said so
  mapping text,
  version int not null check (version > 0),
  etag text,
  modified text,
  failures int not null default 0 check (failures >= 0),
  next_run_at timestamptz,
  last_new_at timestamptz,
  watched_since timestamptz,
  silent_told_at timestamptz,
  primary key (region_id, feed_id),
  foreign key (region_id, agency_id) references agency,
  check ((header_name is null) = (header_secret is null)),
  check (state <> 'RUNNING' or (person_id is not null and mapping is not null and next_run_at is not null))
);
create index feed_agency on feed (region_id, agency_id);
create index feed_due on feed (region_id, next_run_at) where state = 'RUNNING';
-- Each time it was fetched: when, by the timetable or by whom, and what came of it. Old ones are deleted by rule.
create table feed_run (
  region_id int not null,
  run_id uuid not null,
  feed_id uuid not null,
  begun_at timestamptz not null,
  asked_by uuid references person,
  ended_at timestamptz,
  outcome text check (outcome <> ''),
  detail text not null default '',
  read_rows int not null default 0,
  new_figures int not null default 0,
  changed_figures int not null default 0,
  same_figures int not null default 0,
  faulty_rows int not null default 0,
  content_size int,
  content_hash text,
  primary key (region_id, run_id),
  foreign key (region_id, feed_id) references feed,
  check ((ended_at is null) = (outcome is null))
);
create index feed_run_feed on feed_run (region_id, feed_id, begun_at);
-- A feed is fetched by one at a time.
create unique index feed_run_one on feed_run (region_id, feed_id) where ended_at is null;
-- The first rows of a run that could not be taken, each with the reason and the values that its text mentions.
create table feed_fault (
  region_id int not null,
  run_id uuid not null,
  line int not null check (line > 0),
  field text not null,
  reason text not null check (reason <> ''),
  reason_values text[] not null,
  primary key (region_id, run_id, line),
  foreign key (region_id, run_id) references feed_run
);
grant select, insert, update on feed to ${app}, ${loader};
grant select, insert, update, delete on feed_run to ${app}, ${loader};
grant select, insert, delete on feed_fault to ${app}, ${loader};
