-- Tables handed in: what a file would do (a preview of its uploader's own, for a day), and what was taken in.
create table intake (
  region_id int not null references region,
  intake_id uuid not null,
  kind text not null,
  file_id uuid not null,
  uploaded_by uuid not null references person,
  uploaded_by_name text not null,
  uploaded_at timestamptz not null,
  expires_at timestamptz not null,
  state text not null check (state in ('PREVIEW', 'ACCEPTED', 'DISCARDED')),
  rows_new int not null check (rows_new >= 0),
  rows_same int not null check (rows_same >= 0),
  rows_faulty int not null check (rows_faulty >= 0),
  columns_ignored text not null,
  decided_at timestamptz,
  primary key (region_id, intake_id),
  foreign key (region_id, file_id) references stored_file,
  check ((state = 'PREVIEW') = (decided_at is null)),
  constraint intake_accepted_whole check (state <> 'ACCEPTED' or (rows_faulty = 0 and rows_new > 0))
);
create index intake_by_time on intake (region_id, uploaded_at);
-- The faults of the last judgement, cell by cell; the values of a fault's text are parted by the sign for just that (U+001F).
create table intake_fault (
  region_id int not null,
  intake_id uuid not null,
  no int not null,
  row_no int not null,
  address text not null,
  column_name text not null,
  reason text not null,
  fault_values text not null,
  primary key (region_id, intake_id, no),
  foreign key (region_id, intake_id) references intake
);
grant select, insert, update on intake to ${app}, ${loader};
grant select, insert, delete on intake_fault to ${app}, ${loader};
