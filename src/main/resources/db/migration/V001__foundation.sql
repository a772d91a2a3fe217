-- What every module stands on: the programme's clock, the answers to forms already sent, the record of every act.

-- Roles that may shift the programme's clock: the demo loader's and the tests'. The application's never.
create table clock_mover (role_name text primary key);
insert into clock_mover (role_name) values ('${loader}');

-- The one clock that decides deadlines: the database's own, shifted only for a role that may.
create function programme_time() returns timestamptz language sql volatile as $$
  select clock_timestamp() + case
    when nullif(current_setting('lk.clock_shift', true), '') is null then interval '0'
    when exists (select 1 from clock_mover where role_name = session_user)
      then current_setting('lk.clock_shift', true)::interval
    else interval '0' end
$$;
grant select on clock_mover to ${app}, ${loader};

-- A form's key, used up by its success: sent again, the first answer is replayed.
create table posting (
  region_id int not null,
  person_id uuid not null,
  route text not null,
  key uuid not null,
  content_hash text not null,
  location text,
  at timestamptz not null,
  primary key (region_id, person_id, route, key)
);
grant select, insert, update on posting to ${app}, ${loader};

-- The history: every act, in the order of its recording. Nobody updates or deletes a row.
create table act (
  region_id int not null,
  act_id uuid not null,
  object_kind text not null,
  object_id uuid not null,
  what text not null,
  detail text,
  document_hash text,
  person_id uuid,
  person_name text not null,
  roles text not null,
  at timestamptz not null,
  recorded_at timestamptz not null default clock_timestamp(),
  primary key (region_id, act_id)
);
create index act_of_object on act (region_id, object_kind, object_id, at);
grant select, insert on act to ${app}, ${loader};
