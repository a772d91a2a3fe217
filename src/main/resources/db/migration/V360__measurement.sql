-- What a figure's versions, moves and risks refer to is looked up once for all rows of a statement, and not row by row as a
-- foreign key does: a batch brings ten thousands of each. Nobody who writes them may take away a figure, a version or a
-- person, so no row that was found needs a lock; the owner, who may, is refused as by the key. Plans go by the keys alone:
-- one that was made while a table was small is kept for as long as the session lasts.
create function refuse_unheld() returns trigger language plpgsql
  set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off
  set enable_material = off as $$
begin
  if tg_argv[0] = 'version' then
    perform from written w left join lateral (
      select true there from measurement_version v where v.region_id = w.region_id
        and v.measurement_id = w.measurement_id and v.version = w.version offset 0) h on true
    where h.there is null limit 1;
    if found then
      raise foreign_key_violation using message = tg_table_name || ': no such version', constraint = tg_name;
    end if;
  else
    perform from written w left join lateral (
      select true there from measurement m where m.region_id = w.region_id
        and m.measurement_id = w.measurement_id offset 0) h on true
    where h.there is null limit 1;
    if found then
      raise foreign_key_violation using message = tg_table_name || ': no such figure', constraint = tg_name;
    end if;
  end if;
  return null;
end $$;

create function refuse_unknown_person() returns trigger language plpgsql
  set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off
  set enable_material = off as $$
begin
  if tg_argv[0] = 'reported_by' then
    if exists (select from (select distinct reported_by from written) w
        where not exists (select from person p where p.person_id = w.reported_by)) then
      raise foreign_key_violation using message = tg_table_name || ': no such person', constraint = tg_name;
    end if;
  elsif exists (select from (select distinct moved_by from written) w
      where not exists (select from person p where p.person_id = w.moved_by)) then
    raise foreign_key_violation using message = tg_table_name || ': no such person', constraint = tg_name;
  end if;
  return null;
end $$;

-- The other side of the keys: what is referred to stays. A person who reports holds an office, whose key keeps the person.
create function refuse_loss() returns trigger language plpgsql
  set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off
  set enable_material = off as $$
begin
  if tg_table_name = 'measurement' then
    if exists (select from lost l where not exists (select from measurement m
          where m.region_id = l.region_id and m.measurement_id = l.measurement_id)
        and (exists (select from measurement_version v
            where v.region_id = l.region_id and v.measurement_id = l.measurement_id)
          or exists (select from measurement_move v
            where v.region_id = l.region_id and v.measurement_id = l.measurement_id))) then
      raise foreign_key_violation using message = 'measurement: still referred to', constraint = tg_name;
    end if;
  elsif tg_table_name = 'measurement_version' then
    if exists (select from lost l where not exists (select from measurement_version m
          where m.region_id = l.region_id and m.measurement_id = l.measurement_id and m.version = l.version)
        and exists (select from figure_risk r where r.region_id = l.region_id
          and r.measurement_id = l.measurement_id and r.version = l.version)) then
      raise foreign_key_violation using message = 'measurement_version: still referred to', constraint = tg_name;
    end if;
  end if;
  return null;
end $$;

alter table measurement_version drop constraint measurement_version_region_id_measurement_id_fkey;
alter table measurement_version drop constraint measurement_version_reported_by_fkey;
alter table measurement_move drop constraint measurement_move_region_id_measurement_id_fkey;
alter table measurement_move drop constraint measurement_move_moved_by_fkey;
alter table figure_risk drop constraint figure_risk_region_id_measurement_id_version_fkey;

create trigger held_insert after insert on measurement_version referencing new table as written
  for each statement execute function refuse_unheld('figure');
create trigger held_insert after insert on measurement_move referencing new table as written
  for each statement execute function refuse_unheld('figure');
create trigger held_insert after insert on figure_risk referencing new table as written
  for each statement execute function refuse_unheld('version');
create trigger person_insert after insert on measurement_version referencing new table as written
  for each statement execute function refuse_unknown_person('reported_by');
create trigger person_update after update on measurement_version referencing new table as written
  for each statement execute function refuse_unknown_person('reported_by');
create trigger person_insert after insert on measurement_move referencing new table as written
  for each statement execute function refuse_unknown_person('moved_by');
create trigger loss after delete on measurement referencing old table as lost
  for each statement execute function refuse_loss();
create trigger loss after delete on measurement_version referencing old table as lost
  for each statement execute function refuse_loss();

-- And it keeps its key.
create function refuse_new_key() returns trigger language plpgsql as $$
begin
  raise foreign_key_violation using message = tg_table_name || ': a key is for good', constraint = tg_name;
end $$;
create trigger new_key before update of region_id, measurement_id on measurement
  for each row execute function refuse_new_key();
create trigger new_key before update of region_id, measurement_id, version on measurement_version
  for each row execute function refuse_new_key();
create trigger new_key before update of region_id, measurement_id, version on figure_risk
  for each row execute function refuse_new_key();
create trigger new_key before update of region_id, measurement_id on measurement_move
  for each row execute function refuse_new_key();
create trigger new_key before update of person_id on person for each row execute function refuse_new_key();
