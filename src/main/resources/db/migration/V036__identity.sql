-- An office that was given by mistake ends on the day before its first: it counts on no day, and can be given anew.
do $$
declare days text;
begin
  select conname into strict days from pg_constraint
  where conrelid = 'appointment'::regclass and contype = 'c'
    and pg_get_constraintdef(oid) like '%valid_to >= valid_from%';
  execute format('alter table appointment drop constraint %I', days);
end $$;
alter table appointment add constraint appointment_days check (valid_to >= valid_from - 1);
alter table appointment drop constraint appointment_once;
create unique index appointment_once on appointment (region_id, person_id, role, agency_id, valid_from)
  nulls not distinct where valid_to is null or valid_to >= valid_from;
-- Counts the passwords of a person: a session that began with an earlier one counts no more.
alter table person add column password_version int not null default 0;
