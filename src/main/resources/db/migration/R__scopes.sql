-- Row-level security by region, forced on every table that has a region: no table can be forgotten. The tables that are
-- read before a region is chosen (region, region_code, person, sessions, throttle) are global and listed in CONTRIBUTING.
do $$
declare t record;
begin
  for t in
    select c.relname from pg_class c
    join pg_namespace n on n.oid = c.relnamespace and n.nspname = current_schema()
    join pg_attribute a on a.attrelid = c.oid and a.attname = 'region_id' and not a.attisdropped
    where c.relkind in ('r', 'p') and c.relname not in ('region', 'region_code')
  loop
    execute format('alter table %I enable row level security', t.relname);
    execute format('alter table %I force row level security', t.relname);
    execute format('drop policy if exists by_region on %I', t.relname);
    execute format('create policy by_region on %I using (region_id = nullif(current_setting(''lk.region'', true), '''')::int)
      with check (region_id = nullif(current_setting(''lk.region'', true), '''')::int)', t.relname);
  end loop;
end $$;

-- A person's own offices are read before a region is chosen.
drop policy if exists own_offices on appointment;
create policy own_offices on appointment for select
  using (person_id = nullif(current_setting('lk.person', true), '')::uuid);

-- ${flyway:timestamp}
