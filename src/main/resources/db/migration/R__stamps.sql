-- Which tables renew which stamps: by their columns, so that none can be forgotten. This runs at every start; what stands
-- already is left alone. A database that was brought up to an earlier version only has no stamps yet.
-- A version that begins and a step that is taken are told of only once the row of their period names them, which is changed in the same
-- transaction: they renew nothing by themselves.
do $$
declare
  t record;
  e record;
begin
  if to_regprocedure('renew_stamp()') is null then
    return;
  end if;
  for t in
    select c.relname, case
        when c.relname in ('region_setting', 'term', 'mission', 'goal', 'objective', 'objective_indicator', 'indicator',
          'indicator_breakdown', 'agency', 'agency_name', 'agency_succession', 'appointment', 'map_layer', 'map_area') then 'region'
        when c.relname in ('consent', 'scan') then 'document'
        when bool_or(a.attname = 'contract_id') then 'contract'
        when bool_or(a.attname = 'measurement_id') then 'measurement'
        when bool_or(a.attname = 'amendment_id') then 'amendment' end whose
    from pg_class c
    join pg_namespace n on n.oid = c.relnamespace and n.nspname = current_schema()
    join pg_attribute a on a.attrelid = c.oid and not a.attisdropped
    where c.relkind in ('r', 'p') group by c.oid, c.relname having bool_or(a.attname = 'region_id')
  loop
    continue when t.whose is null;
    for e in select * from (values ('insert', 'new'), ('update', 'new'), ('delete', 'old')) x (event, state) loop
      continue when e.event = 'insert' and t.relname in ('measurement_version', 'measurement_move');
      if not exists (select from pg_trigger where tgrelid = t.relname::regclass and tgname = 'stamp_' || e.event) then
        execute format('create trigger stamp_%s after %s on %I referencing %s table as changed for each statement'
          || ' execute function renew_stamp(%L)', e.event, e.event, t.relname, e.state, t.whose);
      end if;
    end loop;
  end loop;
end $$;

-- ${flyway:timestamp}
