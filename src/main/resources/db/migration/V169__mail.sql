-- A letter may enclose one small text file, such as an appointment for the calendar; it is gone when the letter is.
alter table letter add column enclosure_name text, add column enclosure_type text, add column enclosure text,
  add check ((enclosure is null) = (enclosure_name is null) and (enclosure is null) = (enclosure_type is null)),
  add check (state in ('WAITING', 'SENDING') or enclosure is null);
