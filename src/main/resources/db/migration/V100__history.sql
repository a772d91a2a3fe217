-- Acts that the public log has not taken up yet: written with the act, taken away when its leaf is added. A queue and no
-- record, so it may be emptied; an act that is in neither place is found by the daily check.
create table act_waiting (
  region_id int not null,
  act_id uuid not null,
  primary key (region_id, act_id),
  foreign key (region_id, act_id) references act
);
grant select, insert, delete on act_waiting to ${app}, ${loader};

-- What was done before there was a log is its beginning.
do $$
declare r record;
begin
  for r in select region_id from region order by region_id loop
    perform set_config('lk.region', r.region_id::text, true);
    insert into act_waiting select region_id, act_id from act where region_id = r.region_id;
  end loop;
  perform set_config('lk.region', '', true);
end $$;

create view act_view with (security_invoker = true) as
  select a.region_id, a.act_id, a.object_kind, a.object_id, a.what, a.detail, a.document_hash, a.person_id, a.person_name,
    a.roles, a.at, a.recorded_at,
    exists (select 1 from act_waiting w where w.region_id = a.region_id and w.act_id = a.act_id) is_waiting
  from act a;
grant select on act_view to ${app}, ${loader};
