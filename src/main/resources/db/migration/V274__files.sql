-- What the virus scanner said of a file; none where no scanner was set up when it was taken in.
create table file_scan (
  region_id int not null,
  file_id uuid not null,
  outcome text not null check (outcome in ('CLEAN', 'INFECTED', 'UNCHECKED')),
  said text not null,
  scanned_at timestamptz not null,
  primary key (region_id, file_id),
  foreign key (region_id, file_id) references stored_file on delete cascade
);
create index file_scan_unchecked on file_scan (region_id, scanned_at) where outcome = 'UNCHECKED';
create view file_scan_view with (security_invoker = true) as
  select region_id, file_id, outcome from file_scan;
grant select, insert, update on file_scan to ${app}, ${loader};
grant select on file_scan_view to ${app}, ${loader};
