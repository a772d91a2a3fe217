-- What the planner knows of the tables is counted afresh, from within a transaction that fills them: until it commits,
-- nobody else sees its rows, so that autovacuum counts the tables as empty and they are read from end to end.
create function recount_tables() returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare t record;
begin
  for t in select c.oid::regclass name from pg_class c
    where c.relkind = 'r' and c.relowner = current_user::regrole
  loop
    execute format('analyze %s', t.name);
  end loop;
end $$;
revoke execute on function recount_tables() from public;
grant execute on function recount_tables() to ${loader};
