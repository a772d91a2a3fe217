-- What the rows of an object said when the transaction of an act upon it ended, as a digest: of which part of the object
-- (its figures, its state, ...), written only where it is another than the one before. The log takes it up with the act.
create table act_vouch (
  region_id int not null,
  act_id uuid not null,
  part text not null,
  object_id uuid not null,
  seq bigint generated always as identity,
  digest text not null check (digest ~ '^[0-9a-f]{64}$'),
  primary key (region_id, act_id, part, object_id),
  foreign key (region_id, act_id) references act
);
create unique index act_vouch_newest on act_vouch (region_id, part, object_id, seq desc);
grant select, insert on act_vouch to ${app}, ${loader};
create or replace view act_view with (security_invoker = true) as
  select a.region_id, a.act_id, a.object_kind, a.object_id, a.what, a.detail, a.document_hash, a.person_id, a.person_name,
    a.roles, a.at, a.recorded_at,
    exists (select 1 from act_waiting w where w.region_id = a.region_id and w.act_id = a.act_id) is_waiting,
    (select string_agg(v.part || ' ' || v.object_id || ' ' || v.digest, E'\n' order by v.part, v.object_id)
      from act_vouch v where v.region_id = a.region_id and v.act_id = a.act_id) vouched
  from act a;
