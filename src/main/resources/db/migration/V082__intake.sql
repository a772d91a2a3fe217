-- A preview that was thrown away keeps the name of its file, and the file no longer.
alter table intake alter column file_id drop not null;
alter table intake add column file_name text;
alter table intake add constraint intake_file_or_name
  check ((file_id is null) = (file_name is not null) and (state = 'DISCARDED' or file_id is not null));
