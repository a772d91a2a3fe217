-- What was computed of a contract is kept for as long as the contract's stamps stand: whoever writes a row of which pages
-- tell renews a stamp in the same transaction.
create sequence stamp_no;
grant usage on sequence stamp_no to ${app}, ${loader};
create table stamp (
  region_id int not null,
  -- a contract; all zeros stand for what every page of the region may tell: agencies, missions, settings, the map
  subject_id uuid not null,
  -- Those who write at the same time take different ones, and none waits for another
  slot int not null,
  stamp bigint not null,
  primary key (region_id, subject_id, slot)
) with (fillfactor = 50);
grant select, insert, update on stamp to ${app}, ${loader};
alter table contract no force row level security;
insert into stamp (region_id, subject_id, slot, stamp)
  select region_id, contract_id, 0, nextval('stamp_no') from contract;
alter table contract force row level security;

-- Renews the stamps of these subjects, once in a transaction. A stamp that no other transaction holds is renewed, and
-- where there is none, another is laid beside them. A number is drawn after the row is held, so each only grows, and so
-- does their sum.
create function renew_stamps(region int, subjects uuid[]) returns void language plpgsql as $$
declare
  renewed text := coalesce(current_setting('lk.renewed', true), '');
  subject uuid;
begin
  foreach subject in array subjects loop
    continue when subject is null or position(region || '/' || subject in renewed) > 0;
    update stamp s set stamp = nextval('stamp_no') from (
      select x.slot from stamp x where x.region_id = region and x.subject_id = subject
      order by x.slot limit 1 for no key update skip locked) free
    where s.region_id = region and s.subject_id = subject and s.slot = free.slot;
    if not found then
      insert into stamp (region_id, subject_id, slot, stamp)
      values (region, subject, pg_backend_pid(), nextval('stamp_no'))
      on conflict (region_id, subject_id, slot) do update set stamp = nextval('stamp_no');
    end if;
    renewed := renewed || region || '/' || subject || ' ';
  end loop;
  perform set_config('lk.renewed', renewed, true);
end $$;

-- After a statement: the rows that it changed stand in "changed", and the argument says whose stamp they renew.
create function renew_stamp() returns trigger language plpgsql as $$
declare
  t record;
begin
  if tg_argv[0] = 'contract' then
    for t in select region_id, array_agg(distinct contract_id) subjects from changed group by region_id loop
      perform renew_stamps(t.region_id, t.subjects);
    end loop;
  elsif tg_argv[0] = 'measurement' then
    for t in select m.region_id, array_agg(distinct m.contract_id) subjects from changed c
        join measurement m on m.region_id = c.region_id and m.measurement_id = c.measurement_id
        group by m.region_id loop
      perform renew_stamps(t.region_id, t.subjects);
    end loop;
  elsif tg_argv[0] = 'amendment' then
    for t in select a.region_id, array_agg(distinct a.contract_id) subjects from changed c
        join amendment a on a.region_id = c.region_id and a.amendment_id = c.amendment_id group by a.region_id loop
      perform renew_stamps(t.region_id, t.subjects);
    end loop;
  elsif tg_argv[0] = 'document' then
    for t in select region_id, array_agg(distinct document_id) subjects from changed
        where document_kind = 'CONTRACT' group by region_id loop
      perform renew_stamps(t.region_id, t.subjects);
    end loop;
  else
    for t in select distinct region_id from changed loop
      perform renew_stamps(t.region_id, array['00000000-0000-0000-0000-000000000000'::uuid]);
    end loop;
  end if;
  return null;
end $$;

grant select on stamp to ${publisher};
set local role ${publisher};
create view published_stamp with (security_barrier = true) as
  select region_id, subject_id, sum(stamp)::bigint stamp from stamp group by region_id, subject_id;
grant select on published_stamp to ${portal};
reset role;
