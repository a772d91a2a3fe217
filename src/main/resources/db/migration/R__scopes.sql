-- Row-level security by region, forced on every table that has a region: no table can be forgotten. The tables that are
-- read before a region is chosen (region, region_code, person, sessions, throttle) are global and listed in CONTRIBUTING.
-- This runs at every start. What stands already is left alone: to set it again would lock every table against who works
-- in the same database, such as another node of the program.
do $$
declare
  scope constant text := 'region_id = nullif(current_setting(''lk.region'', true), '''')::int';
  -- The same as the server writes it back
  kept constant text :=
    '(region_id = (NULLIF(current_setting(''lk.region''::text, true), ''''::text))::integer)';
  own constant text := '(person_id = (NULLIF(current_setting(''lk.person''::text, true), ''''::text))::uuid)';
  t record;
begin
  for t in
    select c.relname from pg_class c
    join pg_namespace n on n.oid = c.relnamespace and n.nspname = current_schema()
    join pg_attribute a on a.attrelid = c.oid and a.attname = 'region_id' and not a.attisdropped
    left join pg_policy p on p.polrelid = c.oid and p.polname = 'by_region'
    where c.relkind in ('r', 'p') and c.relname not in ('region', 'region_code')
      and not (c.relrowsecurity and c.relforcerowsecurity and p.oid is not null and p.polcmd = '*' and p.polpermissive
        and p.polroles = '{0}' and pg_get_expr(p.polqual, c.oid) = kept and pg_get_expr(p.polwithcheck, c.oid) = kept)
  loop
    execute format('alter table %I enable row level security', t.relname);
    execute format('alter table %I force row level security', t.relname);
    execute format('drop policy if exists by_region on %I', t.relname);
    execute format('create policy by_region on %I using (%s) with check (%s)', t.relname, scope, scope);
  end loop;
  -- A person's own offices are read before a region is chosen.
  if not exists (select from pg_policy where polrelid = 'appointment'::regclass and polname = 'own_offices'
      and polcmd = 'r' and polroles = '{0}' and pg_get_expr(polqual, polrelid) = own) then
    drop policy if exists own_offices on appointment;
    create policy own_offices on appointment for select
      using (person_id = nullif(current_setting('lk.person', true), '')::uuid);
  end if;
end $$;

-- ${flyway:timestamp}
