-- Who visits a drawn figure. The newest row holds; what was assigned before stays, and each change says why.
create table sample_assignment (
  region_id int not null,
  sample_id uuid not null,
  measurement_id uuid not null,
  assignment_no int not null check (assignment_no > 0),
  checker_id uuid not null references person,
  reason text check (reason <> ''),
  assigned_by uuid not null references person,
  assigned_at timestamptz not null,
  primary key (region_id, sample_id, measurement_id, assignment_no),
  foreign key (region_id, sample_id, measurement_id) references sample_item,
  check ((assignment_no = 1) = (reason is null))
);
create index sample_assignment_checker on sample_assignment (region_id, checker_id);
grant select, insert on sample_assignment to ${app}, ${loader};
