-- Large files are read, and written, after their sender was answered.
alter table intake drop constraint intake_state_check;
alter table intake add constraint intake_state_check
  check (state in ('READING', 'PREVIEW', 'WRITING', 'ACCEPTED', 'DISCARDED'));
alter table intake drop constraint intake_check;
alter table intake add constraint intake_decided
  check ((state in ('READING', 'PREVIEW', 'WRITING')) = (decided_at is null));
create index intake_at_work on intake (region_id) where state in ('READING', 'WRITING');
-- How far that is: told by itself, while the work's own transaction is not over.
create table intake_progress (
  region_id int not null,
  intake_id uuid not null,
  rows_done int not null check (rows_done >= 0),
  -- unknown while the file is read
  rows_all int check (rows_all >= rows_done),
  told_at timestamptz not null,
  primary key (region_id, intake_id),
  foreign key (region_id, intake_id) references intake
);
grant select, insert, update, delete on intake_progress to ${app}, ${loader};
